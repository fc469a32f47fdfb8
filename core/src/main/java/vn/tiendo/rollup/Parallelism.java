package vn.tiendo.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * How many threads may work on a roll-up, and who lends them (mức song song). The library has no threads of its own: without
 * an executor all is done on the calling one. {@code store.rollUp(Parallelism.of(executor, 4))}.
 *
 * <p>The calling thread takes its share, and what the executor has not begun when it is done; so a full executor makes a
 * roll-up slower but cannot stop it. The result does not depend on it.
 *
 * @param executor who runs the further shares
 * @param threads how many shares at most, the caller's included, at least 1
 */
public record Parallelism(Executor executor, int threads) {
    /** The calling thread alone. */
    public static final Parallelism NONE = new Parallelism(Runnable::run, 1);

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if {@code threads} is less than 1
     */
    public Parallelism {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1 but was " + threads);
        }
    }

    /**
     * So many threads.
     *
     * @throws IllegalArgumentException if {@code threads} is less than 1
     */
    public static Parallelism of(Executor executor, int threads) {
        return new Parallelism(executor, threads);
    }

    /** This, or the calling thread alone where there is too little work to share. */
    Parallelism forWork(long size, long least) {
        return size < least ? NONE : this;
    }

    /**
     * Does the pieces of a work, numbered from 0, and waits for all: whoever is done with one takes the next one, so that nobody
     * waits for a slow thread longer than for a piece.
     *
     * @param newWorker gives each thread one that does a piece; called by that thread
     */
    void forEach(int pieces, Supplier<IntConsumer> newWorker) {
        SharedWork work = new SharedWork(pieces, newWorker);
        List<FutureTask<?>> others = new ArrayList<>();
        for (int i = 1; i < Math.min(threads, pieces); i++) {
            others.add(new FutureTask<>(work, null));
        }
        try {
            others.forEach(executor::execute);
        } catch (RejectedExecutionException e) {
            // The calling thread does what nobody else does.
        }
        work.run();
        // Those that somebody else has begun do nothing here, and the others find no piece any more.
        others.forEach(FutureTask::run);
        boolean interrupted = false;
        for (FutureTask<?> task : others) {
            interrupted |= waitFor(task);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        work.throwFailure();
    }

    /** Waits until a task is done, and tells whether the thread was interrupted meanwhile. */
    private static boolean waitFor(FutureTask<?> task) {
        boolean interrupted = false;
        while (true) {
            try {
                task.get();
                return interrupted;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
