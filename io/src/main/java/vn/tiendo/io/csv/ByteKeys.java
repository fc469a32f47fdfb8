package vn.tiendo.io.csv;

import java.util.Arrays;
import vn.tiendo.io.csv.block.Words;

/** Numbers of cells by their bytes, so that a cell that was understood once need not be decoded again. */
final class ByteKeys {
    /** How long a cell is at most. */
    static final int LONGEST = 256;

    private static final int FIRST_CAPACITY = 64;
    private static final int SLOT = 4;
    private static final int TAIL = 1;
    private static final int LENGTH = 2;
    private static final int NUMBER = 3;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final byte[] NONE = {};

    private final int most;
    private int size;
    private int shift;

    /** Four numbers a slot: the first eight bytes, the last eight or 0, the length plus one or 0, the number. */
    private long[] slots;

    private byte[][] texts;

    /**
     * No cells.
     *
     * @param most how many are kept; further ones are not, and have to be decoded
     */
    ByteKeys(int most) {
        this.most = most;
        shift = Long.SIZE - Integer.numberOfTrailingZeros(FIRST_CAPACITY);
        slots = new long[FIRST_CAPACITY * SLOT];
        texts = new byte[FIRST_CAPACITY][];
    }

    /** The number of a cell; −1 where it is not known. Eight bytes behind it must be readable. */
    int find(byte[] bytes, int from, int to) {
        int length = to - from;
        long head = head(bytes, from, length);
        long tail = tail(bytes, to, length);
        int slot = slot(head, tail, length);
        while (slots[slot + LENGTH] != 0) {
            if (slots[slot] == head
                    && slots[slot + TAIL] == tail
                    && slots[slot + LENGTH] == length + 1
                    && (length <= 2 * Long.BYTES || Arrays.equals(bytes, from, to, texts[slot / SLOT], 0, length))) {
                return (int) slots[slot + NUMBER];
            }
            slot = next(slot);
        }
        return -1;
    }

    /** Notes the number of a cell that is not known. */
    void put(byte[] bytes, int from, int to, int number) {
        int length = to - from;
        if (size == most || length > LONGEST || find(bytes, from, to) >= 0) {
            return;
        }
        if (2 * size >= texts.length) {
            grow();
        }
        byte[] text = length <= 2 * Long.BYTES ? NONE : Arrays.copyOfRange(bytes, from, to);
        put(head(bytes, from, length), tail(bytes, to, length), length, number, text);
        size++;
    }

    private void put(long head, long tail, int length, long number, byte[] text) {
        int slot = slot(head, tail, length);
        while (slots[slot + LENGTH] != 0) {
            slot = next(slot);
        }
        slots[slot] = head;
        slots[slot + TAIL] = tail;
        slots[slot + LENGTH] = length + 1L;
        slots[slot + NUMBER] = number;
        texts[slot / SLOT] = text;
    }

    private void grow() {
        long[] oldSlots = slots;
        byte[][] oldTexts = texts;
        shift--;
        slots = new long[2 * oldSlots.length];
        texts = new byte[2 * oldTexts.length][];
        for (int slot = 0; slot < oldSlots.length; slot += SLOT) {
            if (oldSlots[slot + LENGTH] != 0) {
                put(
                        oldSlots[slot],
                        oldSlots[slot + TAIL],
                        (int) oldSlots[slot + LENGTH] - 1,
                        oldSlots[slot + NUMBER],
                        oldTexts[slot / SLOT]);
            }
        }
    }

    private static long head(byte[] bytes, int from, int length) {
        long word = Words.at(bytes, from);
        return length >= Long.BYTES ? word : word & ((1L << (Byte.SIZE * length)) - 1);
    }

    private static long tail(byte[] bytes, int to, int length) {
        return length <= Long.BYTES ? 0 : Words.at(bytes, to - Long.BYTES);
    }

    private int slot(long head, long tail, int length) {
        return (int) (((head + tail * SPREAD + length) * SPREAD) >>> shift) * SLOT;
    }

    private int next(int slot) {
        return (slot + SLOT) & (slots.length - 1);
    }
}
