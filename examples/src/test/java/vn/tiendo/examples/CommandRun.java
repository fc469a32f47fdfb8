package vn.tiendo.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** One run of the command line within the test's process: its status and what it wrote. */
record CommandRun(int status, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2019-04-01T03:00:00Z"), ZoneOffset.UTC);

    /** Runs without input. */
    static CommandRun of(String... arguments) {
        return withInput("", arguments);
    }

    /** Runs with a text on standard input. */
    static CommandRun withInput(String input, String... arguments) {
        return withInput(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    /** Runs with a stream as standard input. */
    static CommandRun withInput(InputStream input, String... arguments) {
        return run(input, 100, false, arguments);
    }

    /** Runs on a screen of so many columns. */
    static CommandRun onScreen(int columns, boolean colours, String... arguments) {
        return run(InputStream.nullInputStream(), columns, colours, arguments);
    }

    private static CommandRun run(InputStream input, int columns, boolean colours, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        int status = TiendoCommand.run(new Terminal(input, out, errors, columns, colours, CLOCK), arguments);
        return new CommandRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The lines of standard output. */
    List<String> lines() {
        return out.lines().toList();
    }
}
