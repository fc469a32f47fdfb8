package vn.tiendo.examples.spark;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.Optional;
import vn.tiendo.io.csv.CsvCode;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Language;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.Severity;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.rollup.Accumulator;

/** Tells a person what was wrong with units and facts, and remembers whether something was. */
final class Report {
    private final PrintWriter err;
    private final Language language;
    private boolean errors;

    Report(PrintWriter err, Language language) {
        this.err = err;
        this.language = language;
    }

    /** Whether an error was reported. */
    boolean hasErrors() {
        return errors;
    }

    /** The value, if there is one, once what there is to say was said. */
    <T> Optional<T> take(String source, Parsed<T> parsed) {
        write(source, parsed.diagnostics());
        return parsed.value();
    }

    /** The same for a roll-up: samples of bad rows, how many there were of each kind, why all was refused. */
    Optional<Accumulator> take(String source, Partial whole, CubeFrame frame) {
        BadRows rows = whole.badRows();
        write(source, rows.samples());
        for (CsvCode code : CsvCode.values()) {
            long count = rows.count(code);
            if (count > 0) {
                err.println(
                        code.code() + " " + Ascii.toLowerCase(code.severity().name()) + ": " + count);
            }
        }
        if (whole.refusal().isPresent()) {
            write(source, ImmutableList.of(whole.refusal().get()));
        } else if (whole.facts() == 0 && !errors) {
            write(source, ImmutableList.of(Diagnostic.of(CsvCode.NO_ROWS, SourceLocation.NONE, "")));
        }
        return whole.accumulator(frame);
    }

    /** One diagnostic a line: {@code FILE: SEVERITY CODE message [row]}. */
    void write(String source, Iterable<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            errors |= diagnostic.severity() == Severity.ERROR;
            String file = diagnostic.location().toString();
            String row = diagnostic.arguments().getOrDefault(BadRows.ROW, "");
            err.println((file.isEmpty() ? source : file) + ": "
                    + Ascii.toLowerCase(diagnostic.severity().name()) + " "
                    + diagnostic.code().code() + " " + diagnostic.message(language)
                    + (row.isEmpty() ? "" : " [" + row.replaceAll("\\p{Cntrl}", "�") + "]"));
        }
        err.flush();
    }
}
