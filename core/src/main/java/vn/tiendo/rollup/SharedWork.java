package vn.tiendo.rollup;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Pieces of a work that several threads take one after the other. */
final class SharedWork implements Runnable {
    private final int pieces;
    private final Supplier<IntConsumer> newWorker;
    private final AtomicInteger next = new AtomicInteger();
    private int failedPiece;
    private @Nullable Throwable failure;

    SharedWork(int pieces, Supplier<IntConsumer> newWorker) {
        this.pieces = pieces;
        this.newWorker = newWorker;
        this.failedPiece = pieces;
    }

    /** Takes pieces until there are no more. */
    @Override
    public void run() {
        int piece = next.getAndIncrement();
        try {
            if (piece < pieces) {
                IntConsumer worker = newWorker.get();
                for (; piece < pieces; piece = next.getAndIncrement()) {
                    worker.accept(piece);
                }
            }
        } catch (RuntimeException | Error e) {
            fail(piece, e);
        }
    }

    /**
     * No piece is begun after this. Those before it have been, so that whatever the threads do, the failure of the first piece
     * that has one is the one that is known in the end.
     */
    private synchronized void fail(int piece, Throwable thrown) {
        next.set(pieces);
        if (piece < failedPiece) {
            failedPiece = piece;
            failure = thrown;
        }
    }

    /** Throws what made a piece fail, if one did. */
    synchronized void throwFailure() {
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }
}
