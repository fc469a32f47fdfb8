package vn.tiendo.io.csv;

/**
 * Where the last whole row of a block of bytes ends. A quotation mark opens a cell only where one begins, blanks not counted;
 * anywhere else it is a letter as others.
 */
final class RowEnds {
    private static final long QUOTES = ByteWords.of('"');

    private final byte separator;

    RowEnds(char separator) {
        this.separator = (byte) separator;
    }

    /**
     * The place behind the last row that certainly ends.
     *
     * @param from where a row begins
     * @param to behind the last byte that is known
     * @return {@code from} where no row ends
     */
    int last(byte[] bytes, int from, int to) {
        int end = from;
        int plain = from;
        int quote = ByteWords.indexOf(bytes, QUOTES, from, to);
        while (quote < to) {
            if (opens(bytes, plain, quote, plain == from)) {
                end = Math.max(end, lastLineEnd(bytes, plain, quote, to));
                plain = behindClosing(bytes, quote + 1, to);
                if (plain < 0) {
                    return end;
                }
                quote = plain;
            } else {
                quote++;
            }
            quote = ByteWords.indexOf(bytes, QUOTES, quote, to);
        }
        return Math.max(end, lastLineEnd(bytes, plain, to, to));
    }

    /** Whether there are but blanks between a quotation mark and the beginning of its cell. */
    private boolean opens(byte[] bytes, int from, int quote, boolean fromRow) {
        int at = quote - 1;
        while (at >= from && bytes[at] >= 0 && bytes[at] <= ' ' && !isEnd(bytes[at])) {
            at--;
        }
        return at < from ? fromRow : isEnd(bytes[at]);
    }

    private boolean isEnd(byte one) {
        return one == separator || one == '\n' || one == '\r';
    }

    private static int behindClosing(byte[] bytes, int from, int to) {
        int quote = ByteWords.indexOf(bytes, QUOTES, from, to);
        while (quote + 1 < to) {
            if (bytes[quote + 1] != '"') {
                return quote + 1;
            }
            quote = ByteWords.indexOf(bytes, QUOTES, quote + 2, to);
        }
        return -1;
    }

    /** Behind the last end of a line, −1 without one; a return at the end of what is known may be one half of one. */
    private static int lastLineEnd(byte[] bytes, int from, int to, int known) {
        for (int at = to - 1; at >= from; at--) {
            if (bytes[at] == '\n' || (bytes[at] == '\r' && at + 1 < known)) {
                return at + 1;
            }
        }
        return -1;
    }
}
