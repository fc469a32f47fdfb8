package vn.tiendo.examples;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * An input of which a bar on standard error shows how much is read: only where that is a screen and the input is long. The
 * bar is gone when the input is closed.
 */
final class ProgressInput extends FilterInputStream {
    /** Inputs that are shorter are read before anybody would look at a bar. */
    private static final long LONG = 64L << 20;

    private static final long UNKNOWN = -1;
    private static final long MEGABYTE = 1_000_000;
    private static final int INTERVAL = 250;

    private final String name;
    private final long size;
    private final long shownFrom;
    private final Terminal terminal;
    private final ErrorLine line;
    private Optional<ProgressBar> bar = Optional.empty();
    private boolean decided;
    private long count;

    /**
     * An input.
     *
     * @param name what the bar is called
     * @param size how many bytes it has; −1 where nobody knows
     * @param shownFrom how many bytes make it a long one
     */
    ProgressInput(InputStream input, String name, long size, long shownFrom, Terminal terminal) {
        super(input);
        this.name = name;
        this.size = size;
        this.shownFrom = shownFrom;
        this.terminal = terminal;
        this.line = new ErrorLine(terminal.err(), terminal.columns());
    }

    /** An input of so many bytes. */
    static ProgressInput of(InputStream input, String name, Optional<Long> size, Terminal terminal) {
        return new ProgressInput(input, name, size.orElse(UNKNOWN), LONG, terminal);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        advance(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        advance(Math.max(read, 0));
        return read;
    }

    private void advance(int read) {
        count += read;
        if (!decided && (size >= shownFrom || (size == UNKNOWN && count >= shownFrom))) {
            decided = true;
            bar = terminal.errIsScreen().getAsBoolean() ? Optional.of(open()) : Optional.empty();
        }
        bar.ifPresent(shown -> shown.stepTo(count));
    }

    private ProgressBar open() {
        return new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(size)
                .setUnit(" MB", MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(INTERVAL)
                .setConsumer(line)
                .build();
    }

    @Override
    public void close() throws IOException {
        if (bar.isPresent()) {
            bar.get().close();
            // The bar closes its line itself, but not where it is closed before it was first shown.
            line.close();
            bar = Optional.empty();
        }
        super.close();
    }

    /**
     * The line of standard error on which the bar stands; what it last was is wiped out at the end. The bar's own thread may
     * come with a line after that, which is not shown.
     */
    private static final class ErrorLine implements ProgressBarConsumer {
        private final PrintWriter err;
        private final int columns;

        private boolean closed;

        ErrorLine(PrintWriter err, int columns) {
            this.err = err;
            this.columns = columns;
        }

        @Override
        public int getMaxRenderedLength() {
            return columns - 1;
        }

        @Override
        public synchronized void accept(String line) {
            if (!closed) {
                err.print("\r" + line);
                err.flush();
            }
        }

        @Override
        public synchronized void clear() {
            if (!closed) {
                err.print("\r" + " ".repeat(columns - 1) + "\r");
                err.flush();
            }
        }

        @Override
        public synchronized void close() {
            clear();
            // Once is enough, and nothing is shown behind it.
            closed = true;
        }
    }
}
