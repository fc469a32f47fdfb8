package vn.tiendo.result;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;

/**
 * One thing to say about an input (thông báo), such as {@code TIME-004 error at 12:5: "tháng 13", expected a month}.
 *
 * @param code the kind, stable across versions
 * @param location where it was found
 * @param text the offending text as printed; empty where something is missing
 * @param arguments what the wording names, by placeholder; an application can read them without parsing the message
 */
public record Diagnostic(
        DiagnosticCode code, SourceLocation location, String text, ImmutableMap<String, String> arguments) {
    private static final int LONGEST_TEXT = 1000;

    /** A diagnostic without further arguments. */
    public static Diagnostic of(DiagnosticCode code, SourceLocation location, String text) {
        return new Diagnostic(code, location, text, ImmutableMap.of());
    }

    /** A diagnostic that names what was expected at the place. */
    public static Diagnostic of(DiagnosticCode code, SourceLocation location, String text, String expected) {
        return new Diagnostic(code, location, text, ImmutableMap.of("expected", expected));
    }

    /** How grave it is: the severity of its code. */
    public Severity severity() {
        return code.severity();
    }

    /** What was expected at the place; empty where the code says it all. */
    public String expected() {
        return arguments.getOrDefault("expected", "");
    }

    /** This diagnostic with one argument more. */
    public Diagnostic with(String name, String value) {
        ImmutableMap<String, String> all = ImmutableMap.<String, String>builder()
                .putAll(arguments)
                .put(name, value)
                .buildKeepingLast();
        return new Diagnostic(code, location, text, all);
    }

    /** This diagnostic at another place. */
    public Diagnostic at(SourceLocation place) {
        return new Diagnostic(code, place, text, arguments);
    }

    /**
     * The wording for a person, without code and place. Of an offending text of more than {@value #LONGEST_TEXT} characters, such
     * as that of a binary file, only the beginning is in it.
     */
    public String message(Language language) {
        ImmutableMap<String, String> all = ImmutableMap.<String, String>builder()
                .put("text", Ascii.truncate(text, LONGEST_TEXT, "…"))
                .putAll(arguments)
                .buildKeepingLast();
        return code.messages().message(code, all, language);
    }

    /** Place, severity, code and English message on one line: for logs and tests. */
    @Override
    public String toString() {
        String place = location.toString();
        return (place.isEmpty() ? "" : place + ": ") + severity() + " " + code.code() + " " + message(Language.ENGLISH);
    }
}
