package vn.tiendo.rollup;

/** A cell for each fact, in as many bytes as the largest one needs. */
final class CellCodes {
    private final byte[] bytes;
    private final char[] chars;
    private final int[] ints;

    CellCodes(int length, int cells) {
        bytes = new byte[cells <= 1 << 8 ? length : 0];
        chars = new char[cells > 1 << 8 && cells <= 1 << 16 ? length : 0];
        ints = new int[cells > 1 << 16 ? length : 0];
    }

    int get(int at) {
        return bytes.length > 0 ? bytes[at] & 0xFF : chars.length > 0 ? chars[at] : ints[at];
    }

    /** Puts the column {@code column} of rows at the given positions. */
    void setAll(int[] positions, int count, int[] rows, int from, int rowLength) {
        if (bytes.length > 0) {
            for (int i = 0, at = from; i < count; i++, at += rowLength) {
                bytes[positions[i]] = (byte) rows[at];
            }
        } else if (chars.length > 0) {
            for (int i = 0, at = from; i < count; i++, at += rowLength) {
                chars[positions[i]] = (char) rows[at];
            }
        } else {
            for (int i = 0, at = from; i < count; i++, at += rowLength) {
                ints[positions[i]] = rows[at];
            }
        }
    }

    /** Where the vectors of some facts' cells begin. */
    void offsets(int from, int count, int stride, int[] offsets) {
        if (bytes.length > 0) {
            byte[] codes = bytes;
            for (int i = 0; i < count; i++) {
                offsets[i] = (codes[from + i] & 0xFF) * stride;
            }
        } else if (chars.length > 0) {
            char[] codes = chars;
            for (int i = 0; i < count; i++) {
                offsets[i] = codes[from + i] * stride;
            }
        } else {
            for (int i = 0; i < count; i++) {
                offsets[i] = ints[from + i] * stride;
            }
        }
    }

    long memory() {
        return bytes.length + 2L * chars.length + 4L * ints.length;
    }
}
