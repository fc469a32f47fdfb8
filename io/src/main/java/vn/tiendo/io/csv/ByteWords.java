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
