package vn.tiendo.rollup;

/**
 * Values that are not negative, in 1, 2, 4 or 8 bytes each. What does not fit in the width is kept as {@link Excesses}: sums
 * are linear, so the low part and the rest can be added apart, and the loop over the low parts has no branch.
 */
final class NarrowLongs {
    private final byte[] bytes;
    private final char[] chars;
    private final int[] ints;
    private final long[] longs;
    private final int width;

    NarrowLongs(int length, int width) {
        this.width = width;
        bytes = new byte[width == 1 ? length : 0];
        chars = new char[width == 2 ? length : 0];
        ints = new int[width == 4 ? length : 0];
        longs = new long[width == 8 ? length : 0];
    }

    /** The bytes of one value: 1, 2, 4 or 8. */
    int width() {
        return width;
    }

    /** The low part. */
    long get(int at) {
        return switch (width) {
            case 1 -> bytes[at] & 0xFF;
            case 2 -> chars[at];
            case 4 -> ints[at] & 0xFFFFFFFFL;
            default -> longs[at];
        };
    }

    /** Puts the low parts of a column of rows at the given positions. */
    void setAll(int[] positions, int count, int[] rows, int from, int rowLength, boolean wide) {
        switch (width) {
            case 1 -> {
                for (int i = 0, at = from; i < count; i++, at += rowLength) {
                    bytes[positions[i]] = (byte) rows[at];
                }
            }
            case 2 -> {
                for (int i = 0, at = from; i < count; i++, at += rowLength) {
                    chars[positions[i]] = (char) rows[at];
                }
            }
            case 4 -> {
                for (int i = 0, at = from; i < count; i++, at += rowLength) {
                    ints[positions[i]] = rows[at];
                }
            }
            default -> {
                for (int i = 0, at = from; i < count; i++, at += rowLength) {
                    longs[positions[i]] = FactBuffer.value(rows, at, wide);
                }
            }
        }
    }

    /** Sums up the low parts of some values one after the other. */
    void runningSums(int from, int count, long[] running) {
        long sum = 0;
        switch (width) {
            case 1 -> {
                byte[] column = bytes;
                for (int i = 0; i < count; i++) {
                    sum += column[from + i] & 0xFF;
                    running[i] = sum;
                }
            }
            case 2 -> {
                char[] column = chars;
                for (int i = 0; i < count; i++) {
                    sum += column[from + i];
                    running[i] = sum;
                }
            }
            case 4 -> {
                int[] column = ints;
                for (int i = 0; i < count; i++) {
                    sum += column[from + i] & 0xFFFFFFFFL;
                    running[i] = sum;
                }
            }
            default -> {
                long[] column = longs;
                for (int i = 0; i < count; i++) {
                    sum += column[from + i];
                    running[i] = sum;
                }
            }
        }
    }

    long memory() {
        return bytes.length + 2L * chars.length + 4L * ints.length + 8L * longs.length;
    }
}
