package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/** Cuts decoded text into lines, and drops what exceeds the limits. */
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
            } else if (c == '\n' || c == '\r' || c == '\f' || (c == '\u0085' && legacy == null) || c == '\u2028') {
                end();
                afterReturn = c == '\r';
            } else {
                afterReturn = false;
                if (line.length() < limits.lineLength()) {
                    line.append(c);
                } else {
                    tooLong = true;
                }
            }
        }
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
            String text = line.toString();
            lines.add(new SourceLine(number, legacy == null ? text : legacy.decode(text)));
        }
        line.setLength(0);
        tooLong = false;
        broken = false;
        number++;
        if (number > limits.lines()) {
            full = true;
            findings.add(DocumentCode.TOO_MANY_LINES, number, "", String.valueOf(limits.lines()));
        }
    }

    private String shown() {
        return line.substring(0, Math.min(SHOWN, line.length()));
    }
}
