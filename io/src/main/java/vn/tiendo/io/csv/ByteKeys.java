package vn.tiendo.io.csv;

import java.util.Arrays;

/** Numbers of cells by their bytes, so that a cell that was understood once need not be decoded again. */
final class ByteKeys {
    /** How long a cell is at most. */
    static final int LONGEST = 256;

    private static final int FIRST_CAPACITY = 64;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final byte[] NONE = {};

    private final int most;
    private int size;
    private int shift;
    private long[] heads;
    private long[] tails;
    private int[] lengths;
    private int[] numbers;
    private byte[][] texts;

    /**
     * No cells.
     *
     * @param most how many are kept; further ones are not, and have to be decoded
     */
    ByteKeys(int most) {
        this.most = most;
        shift = Long.SIZE - Integer.numberOfTrailingZeros(FIRST_CAPACITY);
        heads = new long[FIRST_CAPACITY];
        tails = new long[FIRST_CAPACITY];
        lengths = new int[FIRST_CAPACITY];
        numbers = new int[FIRST_CAPACITY];
        texts = new byte[FIRST_CAPACITY][];
        Arrays.fill(lengths, -1);
    }

    /** The number of a cell; −1 where it is not known. Eight bytes behind it must be readable. */
    int find(byte[] bytes, int from, int to) {
        int length = to - from;
        long head = head(bytes, from, length);
        long tail = length <= Long.BYTES ? 0 : ByteWords.at(bytes, to - Long.BYTES);
        int slot = slot(head, tail, length);
        while (lengths[slot] >= 0) {
            if (heads[slot] == head
                    && tails[slot] == tail
                    && lengths[slot] == length
                    && (length <= 2 * Long.BYTES || Arrays.equals(bytes, from, to, texts[slot], 0, length))) {
                return numbers[slot];
            }
            slot = (slot + 1) & (heads.length - 1);
        }
        return -1;
    }

    /** Notes the number of a cell that is not known. */
    void put(byte[] bytes, int from, int to, int number) {
        int length = to - from;
        if (size == most || length > LONGEST || find(bytes, from, to) >= 0) {
            return;
        }
        if (2 * size >= heads.length) {
            grow();
        }
        long head = head(bytes, from, length);
        long tail = length <= Long.BYTES ? 0 : ByteWords.at(bytes, to - Long.BYTES);
        byte[] text = length <= 2 * Long.BYTES ? NONE : Arrays.copyOfRange(bytes, from, to);
        put(head, tail, length, number, text);
        size++;
    }

    private void put(long head, long tail, int length, int number, byte[] text) {
        int slot = slot(head, tail, length);
        while (lengths[slot] >= 0) {
            slot = (slot + 1) & (heads.length - 1);
        }
        heads[slot] = head;
        tails[slot] = tail;
        lengths[slot] = length;
        numbers[slot] = number;
        texts[slot] = text;
    }

    private void grow() {
        long[] oldHeads = heads;
        long[] oldTails = tails;
        int[] oldLengths = lengths;
        int[] oldNumbers = numbers;
        byte[][] oldTexts = texts;
        int capacity = 2 * oldHeads.length;
        shift--;
        heads = new long[capacity];
        tails = new long[capacity];
        lengths = new int[capacity];
        numbers = new int[capacity];
        texts = new byte[capacity][];
        Arrays.fill(lengths, -1);
        for (int slot = 0; slot < oldHeads.length; slot++) {
            if (oldLengths[slot] >= 0) {
                put(oldHeads[slot], oldTails[slot], oldLengths[slot], oldNumbers[slot], oldTexts[slot]);
            }
        }
    }

    private static long head(byte[] bytes, int from, int length) {
        long word = ByteWords.at(bytes, from);
        return length >= Long.BYTES ? word : word & ((1L << (Byte.SIZE * length)) - 1);
    }

    private int slot(long head, long tail, int length) {
        return (int) (((head + tail * SPREAD + length) * SPREAD) >>> shift);
    }
}
