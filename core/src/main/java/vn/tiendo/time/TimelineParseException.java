package vn.tiendo.time;

import java.time.DateTimeException;
import vn.tiendo.result.Diagnostic;

/**
 * Thrown by {@link Timeline#parse} for a text that is not a timeline to its end (không đọc được thời hạn), such as
 * {@code Quý V/2018}.
 */
public final class TimelineParseException extends DateTimeException {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final int index;
    private final transient Diagnostic diagnostic;

    TimelineParseException(String text, int index, Diagnostic diagnostic) {
        super(diagnostic.toString());
        this.text = text;
        this.index = index;
        this.diagnostic = diagnostic;
    }

    /** The whole text that was to be read. */
    public String text() {
        return text;
    }

    /** The index in the text, in UTF-16 units, up to which it was understood. */
    public int index() {
        return index;
    }

    /** The reason, with its stable code. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
