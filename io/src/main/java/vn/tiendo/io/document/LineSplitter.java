package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.nio.CharBuffer;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Cuts decoded text into lines, and drops what exceeds the limits, and stray control characters. A vertical tab or form
 * feed ends a line of the text and none of the file, so that line numbers are those of editors; in a row of a table
 * it is a blank.
 */
final class LineSplitter {
    private static final int SHOWN = 40;

    private final ReaderLimits limits;
    private final Findings findings;
    private final @Nullable LegacyText legacy;
    private final ImmutableList.Builder<SourceLine> lines = ImmutableList.builder();
    private final StringBuilder line = new StringBuilder();
    private int number = 1;
    private boolean tooLong;
    private boolean broken;
    private boolean stray;
    private boolean softBreak;
    private int taken;
    private boolean full;
    private boolean leftOut;
    private boolean afterReturn;

    LineSplitter(ReaderLimits limits, Findings findings, @Nullable LegacyText legacy) {
        this.limits = limits;
        this.findings = findings;
        this.legacy = legacy;
    }

    void take(CharBuffer chars) {
        while (chars.hasRemaining() && !full) {
            char c = chars.get();
            if (c == '\n' && afterReturn) {
                afterReturn = false;
            } else if (isLineEnd(c)) {
                end();
                afterReturn = c == '\r';
            } else if (isControl(c)) {
                afterReturn = false;
                stray(c);
            } else {
                afterReturn = false;
                softBreak |= isSoftBreak(c);
                if (line.length() < limits.lineLength()) {
                    line.append(c);
                } else {
                    tooLong = true;
                }
            }
        }
    }

    private boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || (c == '\u0085' && legacy == null) || c == '\u2028' || c == '\u2029';
    }

    private static boolean isSoftBreak(char c) {
        return c == '\u000B' || c == '\f';
    }

    /** Whether no text holds the character: a control character that is neither white space nor a line end. */
    static boolean isControl(char c) {
        return (c < ' ' && "\t\n\r\f\u000B".indexOf(c) < 0) || c == '\u007F';
    }

    /** Leaves a control character out; the first one of a line is reported. */
    private void stray(char c) {
        if (!stray) {
            String code = "0x" + HexFormat.of().toHexDigits((byte) c);
            findings.add(DocumentCode.CONTROL_CHARACTER, number, line.length() + 1, shown(), code);
        }
        stray = true;
    }

    /** Bytes were met that are not of the encoding. */
    void malformed() {
        if (!broken) {
            findings.add(DocumentCode.MALFORMED_BYTES, number, line.length() + 1, shown(), "");
        }
        broken = true;
        if (line.length() < limits.lineLength()) {
            line.append('\uFFFD');
        }
    }

    ImmutableList<SourceLine> finish() {
        if (!line.isEmpty() && !full) {
            end();
        }
        return lines.build();
    }

    /** Whether no further line is taken. */
    boolean isFull() {
        return full;
    }

    /** Whether a line was dropped. */
    boolean leftOut() {
        return leftOut;
    }

    /** The line that is being read. */
    int number() {
        return number;
    }

    private void end() {
        if (tooLong) {
            findings.add(
                    DocumentCode.LINE_TOO_LONG,
                    number,
                    limits.lineLength() + 1,
                    shown(),
                    String.valueOf(limits.lineLength()));
            leftOut = true;
        } else {
            add(line.toString());
        }
        line.setLength(0);
        tooLong = false;
        broken = false;
        stray = false;
        softBreak = false;
        number++;
        if (number > limits.lines() || taken > limits.lines()) {
            full = true;
            findings.add(DocumentCode.TOO_MANY_LINES, number, "", String.valueOf(limits.lines()));
        }
    }

    private void add(String text) {
        boolean row = text.indexOf('\t') >= 0 || text.indexOf('|') >= 0;
        if (!softBreak) {
            addLine(text);
        } else if (row) {
            addLine(text.replace('\u000B', ' ').replace('\f', ' '));
        } else {
            int from = 0;
            for (int i = 0; i < text.length() && taken < limits.lines(); i++) {
                if (isSoftBreak(text.charAt(i))) {
                    addLine(text.substring(from, i));
                    from = i + 1;
                }
            }
            addLine(text.substring(from).replace('\u000B', ' ').replace('\f', ' '));
        }
    }

    private void addLine(String text) {
        lines.add(new SourceLine(number, legacy == null ? text : legacy.decode(text)));
        taken++;
    }

    private String shown() {
        return line.substring(0, Math.min(SHOWN, line.length()));
    }
}
