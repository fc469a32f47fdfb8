package vn.tiendo.benchmarks;

import java.util.SplittableRandom;

/** The least that any program does with so many bytes: read them once from end to end, in a plain sum. */
final class MemoryFloor {
    private final long[] bytes;

    MemoryFloor(long size) {
        bytes = new SplittableRandom(1).longs(size / Long.BYTES).toArray();
    }

    /** Reads a part of the bytes. */
    long sum(int part, int parts) {
        int from = (int) ((long) bytes.length * part / parts);
        int end = (int) ((long) bytes.length * (part + 1) / parts);
        long sum = 0;
        for (int i = from; i < end; i++) {
            sum += bytes[i];
        }
        return sum;
    }
}
