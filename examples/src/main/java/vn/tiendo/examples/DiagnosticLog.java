package vn.tiendo.examples;

import com.google.common.base.Ascii;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Language;
import vn.tiendo.result.Severity;
import vn.tiendo.result.SourceLocation;

/** Writes diagnostics to standard error, one a line: {@code FILE:LINE:COL: SEVERITY CODE message}. */
final class DiagnosticLog {
    private final Terminal terminal;
    private final Language language;
    private boolean errors;

    DiagnosticLog(Terminal terminal, Labels labels) {
        this.terminal = terminal;
        this.language = labels.language();
    }

    /** Writes what is said about a file. */
    void write(String file, Iterable<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            errors |= diagnostic.severity() == Severity.ERROR;
            terminal.err().println(line(file, diagnostic, language));
        }
        terminal.err().flush();
    }

    /** The status with which a command ends that has nothing else to complain of. */
    int status() {
        return errors ? TiendoCommand.DATA_ERRORS : TiendoCommand.CLEAN;
    }

    /** One diagnostic on one line; a line or column that is not known is 0. */
    static String line(String file, Diagnostic diagnostic, Language language) {
        SourceLocation place = diagnostic.location();
        String pointer = place.pointer().isEmpty() ? "" : " (" + place.pointer() + ")";
        return DisplayText.clean((place.file().isEmpty() ? file : place.file())
                + ":" + place.line() + ":" + place.column() + ": "
                + Ascii.toLowerCase(diagnostic.severity().name()) + " "
                + diagnostic.code().code() + " " + diagnostic.message(language) + pointer);
    }
}
