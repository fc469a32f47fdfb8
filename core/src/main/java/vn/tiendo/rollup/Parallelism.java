package vn.tiendo.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;

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

    /** Runs all shares and waits for them. */
    void run(List<Runnable> shares) {
        List<FutureTask<?>> tasks = new ArrayList<>();
        for (Runnable share : shares) {
            tasks.add(new FutureTask<>(share, null));
        }
        try {
            tasks.stream().skip(1).forEach(executor::execute);
        } catch (RejectedExecutionException e) {
            // The calling thread does what nobody else does.
        }
        // Those that somebody else has begun do nothing here.
        tasks.forEach(FutureTask::run);
        boolean interrupted = false;
        Throwable failure = null;
        for (FutureTask<?> task : tasks) {
            while (true) {
                try {
                    task.get();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    failure = failure == null ? e.getCause() : failure;
                    break;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }
}
