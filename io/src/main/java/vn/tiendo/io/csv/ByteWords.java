package vn.tiendo.io.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for bytes eight at a time. */
final class ByteWords {
    /** How many bytes there must be behind a place that is read, also where they mean nothing. */
    static final int LENGTH = Long.BYTES;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long ZEROS = ONES * '0';
    private static final long HIGH_BITS = ONES << 7;

    private ByteWords() {}

    /** Eight bytes, the first one lowest. */
    static long at(byte[] bytes, int index) {
        return (long) WORDS.get(bytes, index);
    }

    /** A word of one byte. */
    static long of(int ascii) {
        return ONES * ascii;
    }

    /** A word whose lowest bit stands in the first byte that both words share; zero where there is none. */
    static long matches(long word, long pattern) {
        long difference = word ^ pattern;
        return (difference - ONES) & ~difference & HIGH_BITS;
    }

    /** The byte in which the lowest bit of such a word stands. */
    static int first(long matches) {
        return Long.numberOfTrailingZeros(matches) >>> 3;
    }

    /** With how many digits a word begins, 0 to 8. */
    static int digits(long word) {
        // Digits become 0 to 9; what is more gets its highest bit, or has it. Only the first such byte is certain.
        long values = word ^ ZEROS;
        return Long.numberOfTrailingZeros(((values + ONES * (128 - 10)) | values) & HIGH_BITS) >>> 3;
    }

    /**
     * The number of the digits with which a word begins.
     *
     * @param digits how many there are, 0 to 8
     */
    static long number(long word, int digits) {
        if (digits == 0) {
            return 0;
        }
        // Zeros before the first digit; then neighbours are put together: digits to pairs, pairs to fours, fours to
        // eight.
        long values = (word ^ ZEROS) << (Long.SIZE - Byte.SIZE * digits);
        values = (values * 10) + (values >>> 8);
        return (((values & 0x000000FF000000FFL) * (100 + (1_000_000L << 32)))
                        + (((values >>> 16) & 0x000000FF000000FFL) * (1 + (10_000L << 32))))
                >>> 32;
    }

    /** The first place of a byte; {@code to} where there is none. */
    static int indexOf(byte[] bytes, long pattern, int from, int to) {
        for (int at = from; at < to; at += LENGTH) {
            long found = matches(at(bytes, at), pattern);
            if (found != 0) {
                return Math.min(at + first(found), to);
            }
        }
        return to;
    }
}
