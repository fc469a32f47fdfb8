package vn.tiendo.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Pieces of a work on several threads: each once, and the same failure whoever meets it. */
class ParallelismTest {
    private static final ExecutorService POOL = Executors.newFixedThreadPool(3);

    @AfterAll
    static void endThreads() {
        POOL.shutdownNow();
    }

    @Test
    void threadsAreAtLeastOne() {
        assertThatThrownBy(() -> Parallelism.of(Runnable::run, 0)).hasMessage("threads must be at least 1 but was 0");
    }

    @Test
    void everyPieceIsDoneOnce() {
        Queue<Integer> done = new ConcurrentLinkedQueue<>();
        Parallelism.of(POOL, 3).forEach(10_000, () -> done::add);
        assertThat(done)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 10_000).boxed().toList());
    }

    @Test
    void withoutPiecesThereIsNoWorker() {
        Parallelism.of(POOL, 3).forEach(0, () -> {
            throw new AssertionError("not needed");
        });
    }

    @Test
    void oneThreadDoesThemInOrder() {
        List<Integer> done = new ArrayList<>();
        Parallelism.NONE.forEach(4, () -> done::add);
        assertThat(done).containsExactly(0, 1, 2, 3);
    }

    /** The first piece lasts until another thread has done all the others. */
    @Test
    void nobodyWaitsForASlowPiece() {
        CountDownLatch others = new CountDownLatch(99);
        Parallelism.of(POOL, 2).forEach(100, () -> piece -> {
            if (piece == 0) {
                await(others);
            } else {
                others.countDown();
            }
        });
        assertThat(others.getCount()).isZero();
    }

    /** The second piece fails after the third one has. */
    @Test
    void theFailureOfTheFirstPieceIsThrown() {
        CountDownLatch later = new CountDownLatch(1);
        IntConsumer failing = piece -> {
            if (piece == 1) {
                await(later);
            } else if (piece == 2) {
                later.countDown();
            }
            if (piece > 0) {
                throw new ArithmeticException("piece " + piece);
            }
        };
        assertThatThrownBy(() -> Parallelism.of(POOL, 2).forEach(100, () -> failing))
                .hasMessage("piece 1");
        assertThatThrownBy(() -> Parallelism.NONE.forEach(2, () -> piece -> {
                    throw new StackOverflowError("piece " + piece);
                }))
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("piece 0");
    }

    /** Who comes when a piece has failed begins none. */
    @Test
    void afterAFailureNoPieceIsBegun() {
        List<Integer> done = new ArrayList<>();
        SharedWork work = new SharedWork(3, () -> piece -> {
            done.add(piece);
            throw new ArithmeticException("piece " + piece);
        });
        work.run();
        work.run();
        assertThat(done).containsExactly(0);
        assertThatThrownBy(work::throwFailure).hasMessage("piece 0");
    }

    /** A pool whose queue is full refuses; then the calling thread does all. */
    @Test
    void anExecutorThatRefusesOnlyMakesItSlower() {
        Executor full = share -> {
            throw new RejectedExecutionException("full");
        };
        List<Integer> done = new ArrayList<>();
        Parallelism.of(full, 3).forEach(3, () -> done::add);
        assertThat(done).containsExactly(0, 1, 2);
    }

    /** An executor that has no thread free begins its share when all is done. */
    @Test
    void anExecutorThatNeverBeginsOnlyMakesItSlower() {
        List<Integer> done = new ArrayList<>();
        Parallelism.of(share -> {}, 3).forEach(3, () -> done::add);
        assertThat(done).containsExactly(0, 1, 2);
    }

    @Test
    void anInterruptedCallerWaitsAndStaysInterrupted() {
        Queue<Integer> done = new ConcurrentLinkedQueue<>();
        Thread.currentThread().interrupt();
        Parallelism.of(POOL, 3).forEach(1000, () -> done::add);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(done).hasSize(1000);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
