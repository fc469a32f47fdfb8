package vn.tiendo.examples.database;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Severity;

/**
 * What a command may know of the world around it.
 *
 * @param out standard output
 * @param err standard error, in UTF-8
 * @param environment the variables of the process
 */
record Console(OutputStream out, PrintWriter err, ImmutableMap<String, String> environment) {
    /** The streams and variables of this process. */
    static Console ofSystem() {
        return new Console(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                ImmutableMap.copyOf(System.getenv()));
    }

    /**
     * Writes diagnostics, one a line: {@code facts:17: error DB-006 …}; the number is that of the row in the result.
     *
     * @return whether there was an error among them
     */
    boolean write(String source, Iterable<Diagnostic> diagnostics, Labels labels) {
        boolean errors = false;
        for (Diagnostic diagnostic : diagnostics) {
            errors |= diagnostic.severity() == Severity.ERROR;
            String place = diagnostic.location().toString();
            err.println(CharMatcher.javaIsoControl()
                    .replaceFrom(
                            (place.isEmpty() ? source : place) + ": "
                                    + Ascii.toLowerCase(diagnostic.severity().name()) + " "
                                    + diagnostic.code().code() + " " + diagnostic.message(labels.language()),
                            ' '));
        }
        err.flush();
        return errors;
    }
}
