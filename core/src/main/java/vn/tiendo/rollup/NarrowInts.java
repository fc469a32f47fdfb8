package vn.tiendo.rollup;

/** Numbers that are not negative, in 1, 2 or 4 bytes each: as many as the largest one needs. */
final class NarrowInts {
    private static final byte[] NO_BYTES = {};
    private static final char[] NO_CHARS = {};
    private static final int[] NO_INTS = {};

    private byte[] bytes = NO_BYTES;
    private char[] chars = NO_CHARS;
    private int[] ints = NO_INTS;

    /** The first numbers of an array. */
    NarrowInts(int[] numbers, int size) {
        int most = 0;
        for (int i = 0; i < size; i++) {
            most = Math.max(most, numbers[i]);
        }
        if (most < 1 << Byte.SIZE) {
            bytes = new byte[size];
            for (int i = 0; i < size; i++) {
                bytes[i] = (byte) numbers[i];
            }
        } else if (most < 1 << Character.SIZE) {
            chars = new char[size];
            for (int i = 0; i < size; i++) {
                chars[i] = (char) numbers[i];
            }
        } else {
            ints = new int[size];
            System.arraycopy(numbers, 0, ints, 0, size);
        }
    }

    /** Copies some numbers to the front of an array. */
    void copyTo(int from, int count, int[] numbers) {
        if (bytes.length > 0) {
            for (int i = 0; i < count; i++) {
                numbers[i] = bytes[from + i] & 0xFF;
            }
        } else if (chars.length > 0) {
            for (int i = 0; i < count; i++) {
                numbers[i] = chars[from + i];
            }
        } else {
            System.arraycopy(ints, from, numbers, 0, count);
        }
    }

    long memory() {
        return bytes.length + 2L * chars.length + 4L * ints.length;
    }
}
