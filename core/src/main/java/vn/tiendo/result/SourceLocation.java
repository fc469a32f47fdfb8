package vn.tiendo.result;

/**
 * A place in an input (vị trí): file, line and column, or within a tree such as JSON a pointer.
 *
 * @param file the name of the file or other source; empty where there is none
 * @param line the line, from 1; 0 where it is not known
 * @param column the column in UTF-16 units, from 1; 0 where it is not known
 * @param pointer an RFC 6901 JSON pointer; empty for the root or where the source is no tree
 */
public record SourceLocation(String file, int line, int column, String pointer) {
    /** No place in particular. */
    public static final SourceLocation NONE = new SourceLocation("", 0, 0, "");

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if {@code line} or {@code column} is negative
     */
    public SourceLocation {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column must not be negative but were " + line + ", " + column);
        }
    }

    /** A line of an unnamed source. */
    public static SourceLocation ofLine(int line) {
        return new SourceLocation("", line, 0, "");
    }

    /** A line and column of an unnamed source. */
    public static SourceLocation of(int line, int column) {
        return new SourceLocation("", line, column, "");
    }

    /** A node of a tree, by JSON pointer. */
    public static SourceLocation ofPointer(String pointer) {
        return new SourceLocation("", 0, 0, pointer);
    }

    /** This place in the named file. */
    public SourceLocation withFile(String name) {
        return new SourceLocation(name, line, column, pointer);
    }

    /** {@code file:line:column}, without the parts that are not known; behind them the pointer. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(text.isEmpty() ? "" : ":").append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        if (!pointer.isEmpty()) {
            text.append(text.isEmpty() ? "" : ":").append(pointer);
        }
        return text.toString();
    }
}
