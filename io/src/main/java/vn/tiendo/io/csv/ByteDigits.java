package vn.tiendo.io.csv;

import vn.tiendo.io.csv.block.Words;

/** Plain digits in bytes, read eight at a time. */
final class ByteDigits {
    private static final int MOST = 18;
    private static final long ONES = 0x0101010101010101L;
    private static final long ZEROS = ONES * '0';
    private static final long HIGH_BITS = ONES << 7;

    private ByteDigits() {}

    /** The number; −1 where there is anything else but digits, none, or more than surely fit. Eight bytes behind are readable. */
    static long number(byte[] bytes, int from, int to) {
        int length = to - from;
        long word = Words.at(bytes, from);
        int digits = count(word);
        if (length <= Long.BYTES) {
            return digits < length || length == 0 ? -1 : number(word, length);
        }
        if (digits < Long.BYTES || length > MOST) {
            return -1;
        }
        long value = number(word, Long.BYTES);
        for (int at = from + Long.BYTES; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    /** With how many digits a word begins, 0 to 8. */
    static int count(long word) {
        // Digits become 0 to 9; what is more gets its highest bit, or has it. Only the first such byte is certain.
        long values = word ^ ZEROS;
        return Long.numberOfTrailingZeros(((values + ONES * (128 - 10)) | values) & HIGH_BITS) >>> 3;
    }

    /** The number of the digits with which a word begins, 1 to 8. */
    static long number(long word, int digits) {
        // Zeros before the first digit; then neighbours are put together: digits to pairs, pairs to fours, fours to
        // eight.
        long values = (word ^ ZEROS) << (Long.SIZE - Byte.SIZE * digits);
        values = (values * 10) + (values >>> 8);
        return (((values & 0x000000FF000000FFL) * (100 + (1_000_000L << 32)))
                        + (((values >>> 16) & 0x000000FF000000FFL) * (1 + (10_000L << 32))))
                >>> 32;
    }
}
