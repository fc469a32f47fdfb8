package vn.tiendo.io.csv.block;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Goes from row to row of a block, and in a row from cell to cell (RFC 4180; lines end with LF, CR or both).
 *
 * <p>A cell may stand between quotation marks, with two of them for one, and then hold ends of lines and separators; blanks
 * outside do not count. A quotation mark inside a cell that does not begin with one is a letter as others. An empty line is a
 * row of one empty cell.
 */
public final class Rows {
    /** The most bytes of a row. */
    public static final int MOST_BYTES = 1 << 20;

    /** Why the rest is no CSV: a quotation mark is not closed, or no separator stands behind it; a row is too long. */
    public enum Problem {
        NONE,
        MALFORMED,
        TOO_LONG
    }

    private static final long QUOTES = Words.of('"');
    /** What is less may be the end of a line. */
    private static final long LINE_ENDS = Words.of('\r' + 1);

    private static final int PADDING = 2 * Long.BYTES;

    private final byte separator;
    private final long separators;
    private byte[] bytes = new byte[PADDING];
    private int length;
    private int start;
    private int line;
    private int at;
    private int lines;
    private int from;
    private int to;
    private Problem problem = Problem.NONE;

    Rows(char separator) {
        this.separator = (byte) separator;
        this.separators = Words.of(separator);
    }

    /** The bytes of the block, with room for so many; those that are there stay. */
    byte[] reserve(int capacity) {
        if (capacity + PADDING > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * capacity + PADDING);
        }
        return bytes;
    }

    /** Goes to the beginning of so many bytes, on a line; the end of a line behind them stops all who look for one. */
    void begin(int size, int firstLine) {
        bytes[size] = '\n';
        length = size;
        at = 0;
        lines = firstLine;
        problem = Problem.NONE;
    }

    /** Where the row begins that may go on behind so many bytes; 0 where they are not even one whole row. */
    int lastStart(int size) {
        bytes[size] = '"';
        int end = Words.find(bytes, 0, QUOTES, 0) < size ? 0 : size - 1;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        if (end > 0) {
            return end;
        }
        begin(size, 0);
        while (next()) {
            end = start;
            for (int cell = start; cell >= 0; cell = cell(cell)) {}
        }
        return end;
    }

    /** Goes to the next row, the cells of this one being read; false where there is none, or a {@link #problem}. */
    public boolean next() {
        if (at == length || problem != Problem.NONE) {
            return false;
        }
        start = at;
        line = lines;
        return true;
    }

    /** Where the first cell of the row is, which may be read again. */
    public int first() {
        lines = line;
        return start;
    }

    /** Reads the cell at a place; where the next one is, or −1 behind the last one or where there is a {@link #problem}. */
    public int cell(int place) {
        from = bytes[place] > '"' ? place : skipBlanks(place);
        int end = bytes[from] == '"' ? quoted(++from) : unquoted(from);
        if (bytes[end] == separator) {
            return end + 1;
        }
        at = behind(end);
        if (at - start > MOST_BYTES && problem == Problem.NONE) {
            fail(Problem.TOO_LONG, line);
        }
        return -1;
    }

    private int unquoted(int first) {
        int end = Words.find(bytes, first, separators, LINE_ENDS);
        while (!isEnd(bytes[end])) {
            end = Words.find(bytes, end + 1, separators, LINE_ENDS);
        }
        to = end;
        while (to > first && bytes[to - 1] <= ' ' && bytes[to - 1] >= 0) {
            to--;
        }
        return end;
    }

    private int quoted(int first) {
        int firstLine = lines;
        to = Words.find(bytes, first, QUOTES, LINE_ENDS);
        while (to < length && (bytes[to] != '"' || bytes[to + 1] == '"')) {
            to = Words.find(bytes, bytes[to] == '"' ? to + 2 : behind(to), QUOTES, LINE_ENDS);
        }
        if (to == length) {
            return fail(Problem.MALFORMED, firstLine);
        }
        int end = skipBlanks(to + 1);
        return isEnd(bytes[end]) ? end : fail(Problem.MALFORMED, firstLine);
    }

    private int skipBlanks(int first) {
        int place = first;
        while (bytes[place] <= ' ' && bytes[place] >= 0 && !isEnd(bytes[place])) {
            place++;
        }
        return place;
    }

    private boolean isEnd(byte one) {
        return one == separator || one == '\n' || one == '\r';
    }

    /** Behind a byte, or behind an end of a line, which counts. */
    private int behind(int place) {
        boolean isReturn = bytes[place] == '\r';
        lines += place < length && (isReturn || bytes[place] == '\n') ? 1 : 0;
        return Math.min(isReturn && bytes[place + 1] == '\n' ? place + 2 : place + 1, length);
    }

    private int fail(Problem why, int where) {
        problem = why;
        line = where;
        return length;
    }

    /** The bytes of the block; eight behind every cell may be read. */
    public byte[] bytes() {
        return bytes;
    }

    /** Whether a separator stands at a place. */
    public boolean isSeparator(int place) {
        return bytes[place] == separator;
    }

    /** Where the cell begins, behind blanks and the quotation mark that opens it. */
    public int from() {
        return from;
    }

    /** Where the cell ends, before the quotation mark that closes it. */
    public int to() {
        return to;
    }

    /** The text of the cell without blanks around it; what is no UTF-8 becomes U+FFFD. */
    public String text() {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8).strip();
        return from > 0 && bytes[from - 1] == '"' ? text.replace("\"\"", "\"") : text;
    }

    /** On which line of the block the row begins, or the cell or row of the problem; from 0. */
    public int line() {
        return line;
    }

    /** How many lines end before the next cell. */
    public int lines() {
        return lines;
    }

    /** Why there is no further row; {@code NONE} at the end of the block. */
    public Problem problem() {
        return problem;
    }
}
