package vn.tiendo.io.csv;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;

/**
 * The cells of one row after another of a block of bytes, whatever RFC 4180 allows in them; for the header, and for rows that
 * are not so plain that a {@link BlockParser} understands them at a glance.
 *
 * <p>A cell may stand between quotation marks, with two of them for one, and then hold ends of lines and separators. Blanks
 * around a cell do not count, and neither do empty lines. A quotation mark inside a cell that does not begin with one is a
 * letter as others. Bytes that are no UTF-8 become U+FFFD.
 */
final class RowCells {
    /** The most bytes of a row. */
    static final int MOST_BYTES = 1 << 20;

    private final byte separator;
    private final List<String> cells = new ArrayList<>();
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int line;
    private int nextLine;
    private int problemLine;
    private Optional<Diagnostic> problem = Optional.empty();

    RowCells(char separator) {
        this.separator = (byte) separator;
    }

    /**
     * Reads the next row.
     *
     * @param firstLine the line on which {@code from} is
     * @return the place behind it; −1 where there is none left or what is there is none, see {@link #problem}
     */
    int read(byte[] bytes, int from, int to, int firstLine) {
        nextLine = firstLine;
        cells.clear();
        problem = Optional.empty();
        int at = from;
        while (at < to && (bytes[at] == ' ' || isLineEnd(bytes[at]))) {
            at = isLineEnd(bytes[at]) ? behindLineEnd(bytes, at, to) : at + 1;
        }
        int start = at;
        line = nextLine;
        if (at == to) {
            return -1;
        }
        while (at >= 0) {
            at = skipBlanks(bytes, at, to);
            at = at < to && bytes[at] == '"' ? quoted(bytes, at, to) : unquoted(bytes, at, to);
            if (at >= 0 && (at == to || isLineEnd(bytes[at]))) {
                at = at == to ? to : behindLineEnd(bytes, at, to);
                return at - start > MOST_BYTES ? broken(line, tooLong()) : at;
            }
            if (at >= 0) {
                at++;
            }
        }
        return -1;
    }

    /** Says that a row is too long. */
    static Diagnostic tooLong() {
        return Diagnostic.of(CsvCode.ROW_TOO_LONG, SourceLocation.NONE, "").with("most", Integer.toString(MOST_BYTES));
    }

    private int broken(int at, Diagnostic diagnostic) {
        problemLine = at;
        problem = Optional.of(diagnostic);
        return -1;
    }

    private static Diagnostic malformed() {
        return Diagnostic.of(CsvCode.MALFORMED, SourceLocation.NONE, "");
    }

    private int skipBlanks(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && isBlank(bytes[at]) && !isEnd(bytes[at])) {
            at++;
        }
        return at;
    }

    private int unquoted(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && !isEnd(bytes[at])) {
            at++;
        }
        int end = at;
        while (end > from && isBlank(bytes[end - 1])) {
            end--;
        }
        add(from, end, text(bytes, from, end));
        return at;
    }

    private int quoted(byte[] bytes, int from, int to) {
        int cellLine = nextLine;
        ByteArrayOutputStream before = new ByteArrayOutputStream();
        int part = from + 1;
        int at = part;
        while (at < to) {
            if (bytes[at] == '"') {
                if (at + 1 == to || bytes[at + 1] != '"') {
                    break;
                }
                before.write(bytes, part, at + 1 - part);
                at += 2;
                part = at;
            } else {
                at = isLineEnd(bytes[at]) ? behindLineEnd(bytes, at, to) : at + 1;
            }
        }
        if (at >= to) {
            return broken(cellLine, malformed());
        }
        if (before.size() == 0) {
            add(part, at, text(bytes, part, at));
        } else {
            before.write(bytes, part, at - part);
            add(0, -1, before.toString(StandardCharsets.UTF_8).strip());
        }
        int end = skipBlanks(bytes, at + 1, to);
        return end == to || isEnd(bytes[end]) ? end : broken(cellLine, malformed());
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8).strip();
    }

    private void add(int from, int to, String text) {
        int index = cells.size();
        if (index == starts.length) {
            starts = Arrays.copyOf(starts, 2 * index);
            ends = Arrays.copyOf(ends, 2 * index);
        }
        starts[index] = from;
        ends[index] = to;
        cells.add(text);
    }

    private static boolean isBlank(byte one) {
        return one >= 0 && one <= ' ';
    }

    private static boolean isLineEnd(byte one) {
        return one == '\n' || one == '\r';
    }

    private boolean isEnd(byte one) {
        return one == separator || isLineEnd(one);
    }

    private int behindLineEnd(byte[] bytes, int at, int to) {
        nextLine++;
        return bytes[at] == '\r' && at + 1 < to && bytes[at + 1] == '\n' ? at + 2 : at + 1;
    }

    /** The line on which the row begins. */
    int line() {
        return line;
    }

    /** The line behind the row. */
    int nextLine() {
        return nextLine;
    }

    /** Why there is no row, so that the rest of the file is none either. */
    Optional<Diagnostic> problem() {
        return problem;
    }

    /** On which line the problem begins. */
    int problemLine() {
        return problemLine;
    }

    /** How many cells the row has. */
    int size() {
        return cells.size();
    }

    /** A cell of the row; empty where the row is short. */
    String cell(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    /** Whether the text of a cell stands as it is between {@link #start} and {@link #end}, blanks not counted. */
    boolean isVerbatim(int index) {
        return index >= 0 && index < cells.size() && ends[index] >= 0;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }
}
