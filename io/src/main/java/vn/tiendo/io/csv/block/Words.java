package vn.tiendo.io.csv.block;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at bytes eight at a time, also beyond the last one that counts. */
public final class Words {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = ONES << 7;

    private Words() {}

    /** Eight bytes, the first one lowest. */
    public static long at(byte[] bytes, int index) {
        return (long) WORDS.get(bytes, index);
    }

    /** A word of one ASCII letter. */
    static long of(int letter) {
        return ONES * letter;
    }

    /** The first place of the letter of a word, or of any less than that of another one; there must be one. */
    static int find(byte[] bytes, int from, long letter, long least) {
        for (int at = from; ; at += Long.BYTES) {
            long word = at(bytes, at);
            long difference = word ^ letter;
            // The lowest bit is certain; a borrow may set those above it.
            long found = (((difference - ONES) & ~difference) | ((word - least) & ~word)) & HIGH_BITS;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
    }
}
