package vn.tiendo.examples.spark;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.io.csv.CsvCode;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.DiagnosticCode;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.rollup.RollUpCode;

/** Diagnostics on their way from an executor to the driver: code, file, text and arguments. */
final class DiagnosticBytes {
    /** So many letters of a text are carried; the rest is said by {@code …}. */
    static final int LONGEST = 400;

    private static final ImmutableMap<String, DiagnosticCode> CODES = Maps.uniqueIndex(
            Stream.<DiagnosticCode>concat(Arrays.stream(CsvCode.values()), Arrays.stream(RollUpCode.values()))
                    .iterator(),
            DiagnosticCode::code);

    private DiagnosticBytes() {}

    static void write(Diagnostic diagnostic, DataOutput out) throws IOException {
        out.writeUTF(diagnostic.code().code());
        out.writeUTF(diagnostic.location().file());
        out.writeUTF(cut(diagnostic.text()));
        out.writeInt(diagnostic.arguments().size());
        for (Map.Entry<String, String> argument : diagnostic.arguments().entrySet()) {
            out.writeUTF(argument.getKey());
            out.writeUTF(cut(argument.getValue()));
        }
    }

    static Diagnostic read(DataInput in) throws IOException {
        String name = in.readUTF();
        DiagnosticCode code = CODES.get(name);
        if (code == null) {
            throw new IOException("no diagnostic code " + name);
        }
        SourceLocation place = SourceLocation.NONE.withFile(in.readUTF());
        Diagnostic diagnostic = Diagnostic.of(code, place, in.readUTF());
        for (int left = in.readInt(); left > 0; left--) {
            diagnostic = diagnostic.with(in.readUTF(), in.readUTF());
        }
        return diagnostic;
    }

    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
