package vn.tiendo.io.json;

import java.util.Locale;
import java.util.Map;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Language;
import vn.tiendo.result.SourceLocation;

/**
 * The form of a diagnostic: {@code {"code": "TIME-004", "severity": "error", "line": 12, "message": {"vi": "…", "en":
 * "…"}}}. It is not read: its code may belong to another part of the SDK.
 */
final class DiagnosticForm {
    private DiagnosticForm() {}

    static void write(FieldWriter out, Diagnostic diagnostic) {
        SourceLocation place = diagnostic.location();
        out.text("code", diagnostic.code().code())
                .text("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        writeIfAny(out, "file", place.file());
        out.line(place.line());
        if (place.column() > 0) {
            out.count("column", place.column());
        }
        writeIfAny(out, "pointer", place.pointer());
        writeIfAny(out, "text", diagnostic.text());
        if (!diagnostic.arguments().isEmpty()) {
            out.object("arguments", diagnostic.arguments(), DiagnosticForm::writeArguments);
        }
        out.object("message", diagnostic, DiagnosticForm::writeMessage);
    }

    private static void writeIfAny(FieldWriter out, String name, String text) {
        if (!text.isEmpty()) {
            out.text(name, text);
        }
    }

    private static void writeArguments(FieldWriter out, Map<String, String> arguments) {
        arguments.forEach(out::text);
    }

    private static void writeMessage(FieldWriter out, Diagnostic diagnostic) {
        out.text("vi", diagnostic.message(Language.VIETNAMESE)).text("en", diagnostic.message(Language.ENGLISH));
    }
}
