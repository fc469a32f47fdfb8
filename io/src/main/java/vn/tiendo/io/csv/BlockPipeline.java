package vn.tiendo.io.csv;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.tiendo.rollup.Parallelism;

/**
 * Reads blocks, has them parsed by several threads and hands them on in the order of the file, few at a time.
 *
 * <p>The calling thread reads and takes the blocks, and parses those that no other one has begun: an executor that is full,
 * or refuses, makes it slower but cannot stop it. Other threads never wait for anything here, and none has a block any more
 * when {@link #run} returns, however it does.
 */
final class BlockPipeline {
    private final BlockSource source;
    private final Supplier<BlockParser> parsers;
    private final Parallelism parallelism;
    private final Queue<BlockParser> idleParsers = new ConcurrentLinkedQueue<>();
    private final Queue<FutureTask<ByteBlock>> waiting = new ConcurrentLinkedQueue<>();
    private final Deque<FutureTask<ByteBlock>> inOrder = new ArrayDeque<>();
    private final Object lock = new Object();

    /** How many workers the executor has been asked for that are not done; under the lock. */
    private int asked;

    /** How many of them are at work; under the lock. */
    private int working;

    /** Under the lock. */
    private boolean closed;

    /** Whether the executor takes no more work. */
    private boolean refused;

    BlockPipeline(BlockSource source, Supplier<BlockParser> parsers, Parallelism parallelism) {
        this.source = source;
        this.parsers = parsers;
        this.parallelism = parallelism;
    }

    /**
     * Reads all blocks, up to a broken one.
     *
     * @param first a block that is read already
     * @param blocks makes further blocks
     * @param taker takes the parsed blocks; they are used again afterwards
     * @throws IOException if the stream cannot be read, or the calling thread was interrupted while it waited
     */
    void run(ByteBlock first, Supplier<ByteBlock> blocks, Consumer<ByteBlock> taker) throws IOException {
        Deque<ByteBlock> free = new ArrayDeque<>();
        int most = parallelism.threads() == 1 ? 1 : 2 * parallelism.threads() + 1;
        try {
            submit(first);
            while (!inOrder.isEmpty()) {
                while (inOrder.size() < most && !source.isDone()) {
                    submit(filled(free.isEmpty() ? blocks.get() : free.pop()));
                }
                ByteBlock block = await(inOrder.remove());
                taker.accept(block);
                if (block.broken) {
                    return;
                }
                free.push(block);
                if (inOrder.isEmpty() && !source.isDone()) {
                    submit(filled(free.pop()));
                }
            }
        } finally {
            close();
        }
    }

    private ByteBlock filled(ByteBlock block) throws IOException {
        source.fill(block);
        return block;
    }

    private void submit(ByteBlock block) {
        FutureTask<ByteBlock> task = new FutureTask<>(() -> parse(block), block);
        inOrder.add(task);
        waiting.add(task);
        askForWorker();
    }

    private void parse(ByteBlock block) {
        BlockParser idle = idleParsers.poll();
        BlockParser parser = idle == null ? parsers.get() : idle;
        parser.parse(block);
        idleParsers.add(parser);
    }

    private void askForWorker() {
        synchronized (lock) {
            if (refused || asked == parallelism.threads() - 1) {
                return;
            }
            asked++;
        }
        try {
            parallelism.executor().execute(this::work);
        } catch (RejectedExecutionException e) {
            // The calling thread does what nobody else does.
            refused = true;
        }
    }

    private void work() {
        synchronized (lock) {
            if (closed) {
                return;
            }
            working++;
        }
        try {
            runWaiting();
        } finally {
            synchronized (lock) {
                working--;
                asked--;
                lock.notifyAll();
            }
        }
    }

    private void runWaiting() {
        for (FutureTask<ByteBlock> task = waiting.poll(); task != null; task = waiting.poll()) {
            task.run();
        }
    }

    private ByteBlock await(FutureTask<ByteBlock> head) throws IOException {
        while (!head.isDone()) {
            FutureTask<ByteBlock> other = waiting.poll();
            if (other == null) {
                break;
            }
            other.run();
        }
        try {
            return head.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("interrupted while reading facts");
            interrupted.initCause(e);
            throw interrupted;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }

    private void close() {
        waiting.clear();
        boolean interrupted = false;
        synchronized (lock) {
            closed = true;
            while (working > 0) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
