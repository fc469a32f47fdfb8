package vn.tiendo.examples;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command may know of the world around it: its three streams, the width and colours of the screen, the clock.
 *
 * <p>Texts are UTF-8 whatever the JVM believes of its console.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param columns how many columns a line has
 * @param colours whether the screen shows colours
 * @param errIsScreen whether somebody looks at standard error on a screen that can write over a line; asked when it matters
 * @param clock what day it is, where nobody says
 */
record Terminal(
        InputStream in,
        OutputStream out,
        PrintWriter err,
        int columns,
        boolean colours,
        BooleanSupplier errIsScreen,
        Clock clock) {
    private static final int DEFAULT_COLUMNS = 100;
    private static final int LEAST_COLUMNS = 40;
    private static final int MOST_COLUMNS = 200;

    /** A terminal whose standard error is no screen. */
    Terminal(InputStream in, OutputStream out, PrintWriter err, int columns, boolean colours, Clock clock) {
        this(in, out, err, columns, colours, () -> false, clock);
    }

    /** The streams and screen of this process. */
    static Terminal ofSystem() {
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                columns(System.getenv().getOrDefault("COLUMNS", "")),
                Ansi.AUTO.enabled(),
                Terminal::isErrScreen,
                Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    /** The JDK only tells whether all three streams are a screen. */
    private static boolean isErrScreen() {
        return !"dumb".equals(System.getenv("TERM")) && new ExecTerminalProvider().isSystemStream(SystemStream.Error);
    }

    /** The width that the environment tells, within reason; the default where it tells none. */
    static int columns(String text) {
        try {
            return Math.min(Math.max(Integer.parseInt(text.strip()), LEAST_COLUMNS), MOST_COLUMNS);
        } catch (NumberFormatException e) {
            return DEFAULT_COLUMNS;
        }
    }
}
