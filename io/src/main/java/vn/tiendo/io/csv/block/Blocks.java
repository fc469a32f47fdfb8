package vn.tiendo.io.csv.block;

import com.google.common.util.concurrent.Futures;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Phaser;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.tiendo.rollup.Parallelism;

/**
 * A stream in blocks of whole rows, few of them held at a time. What is in which block depends on nothing but the bytes.
 *
 * <p>The calling thread reads and takes the blocks, and parses those that no other one has begun: an executor that is full,
 * or refuses, makes it slower but cannot stop it. Other threads never wait for anything here, and none has a block any more
 * when {@link #read} returns, however it does.
 */
public final class Blocks {
    private final InputStream input;
    private final char separator;
    private final int blockSize;
    private final Rows first;
    private byte[] rest = {};
    private boolean isDone;
    private final Deque<FutureTask<Work>> inOrder = new ArrayDeque<>();
    private final Queue<FutureTask<Work>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger workers = new AtomicInteger();
    private final Phaser holders = new Phaser(1);

    private record Work(Rows rows, BlockReader reader) {}

    /** Blocks of a stream, which is not closed: of so many bytes each, or more where a row is longer. */
    public Blocks(InputStream input, char separator, int blockSize) {
        this.input = input;
        this.separator = separator;
        this.blockSize = blockSize;
        this.first = new Rows(separator);
    }

    /**
     * The first row with a cell that is not empty; where there is none, the problem or the end.
     *
     * @throws IOException if the stream cannot be read, or the calling thread is interrupted
     */
    public Rows header() throws IOException {
        while (!isDone && first.problem() == Rows.Problem.NONE && first.lines() <= Rows.MOST_BYTES) {
            fill(first, first.lines());
            while (first.next()) {
                for (int cell = first.first(); cell >= 0; ) {
                    cell = first.cell(cell);
                    if (!first.text().isEmpty()) {
                        return first;
                    }
                }
            }
        }
        return first;
    }

    /**
     * Reads what stands behind the {@link #header}, up to a problem.
     *
     * @param readers makes a reader for each block that is held
     * @throws IOException if the stream cannot be read, or the calling thread is interrupted
     */
    public void read(Supplier<BlockReader> readers, Parallelism parallelism) throws IOException {
        int most = parallelism.threads() == 1 ? 1 : 2 * parallelism.threads() + 1;
        Deque<Work> free = new ArrayDeque<>();
        try {
            submit(new Work(first, readers.get()), parallelism);
            while (!inOrder.isEmpty() || !isDone) {
                while (inOrder.size() < most && !isDone) {
                    Work work = free.isEmpty() ? new Work(new Rows(separator), readers.get()) : free.pop();
                    fill(work.rows(), 0);
                    submit(work, parallelism);
                }
                FutureTask<Work> next = inOrder.remove();
                while (!next.isDone() && parseNext()) {}
                Work head = Objects.requireNonNull(Futures.getUnchecked(next));
                head.reader().take();
                if (head.rows().problem() != Rows.Problem.NONE) {
                    return;
                }
                free.push(head);
            }
        } finally {
            waiting.clear();
            holders.arriveAndAwaitAdvance();
        }
    }

    /** Fills a block. The last one ends where the stream ends, or where a row is so long that it is none. */
    private void fill(Rows rows, int firstLine) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted while reading");
        }
        int size = rest.length;
        System.arraycopy(rest, 0, rows.reserve(size), 0, size);
        int end = 0;
        while (end == 0 && !isDone) {
            int read = input.readNBytes(rows.reserve(size + blockSize), size, blockSize);
            size += read;
            end = rows.lastStart(size);
            isDone = read < blockSize || (end == 0 && size > Rows.MOST_BYTES);
        }
        end = isDone ? size : end;
        rest = Arrays.copyOfRange(rows.bytes(), end, size);
        rows.begin(end, firstLine);
    }

    private void submit(Work work, Parallelism parallelism) {
        FutureTask<Work> task = new FutureTask<>(() -> work.reader().read(work.rows()), work);
        inOrder.add(task);
        waiting.add(task);
        if (workers.get() < parallelism.threads() - 1) {
            workers.incrementAndGet();
            try {
                parallelism.executor().execute(() -> {
                    while (parseNext()) {}
                    workers.decrementAndGet();
                });
            } catch (RejectedExecutionException e) {
                // It stays counted, so that it is not asked for again: the calling thread does what nobody else does.
            }
        }
    }

    private boolean parseNext() {
        holders.register();
        FutureTask<Work> task = waiting.poll();
        if (task != null) {
            task.run();
        }
        holders.arriveAndDeregister();
        return task != null;
    }
}
