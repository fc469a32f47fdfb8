package vn.tiendo.examples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.tiendo.time.TimelineParser;

/**
 * {@code tiendo timelines}: reads one phrase a line from standard input and writes what it means, a row of
 * tab-separated values each.
 *
 * <p>Shows {@link TimelineParser}: a context once, then phrases without exceptions. The phrases go through one by one,
 * so there may be millions of them.
 */
@Command(name = "timelines")
final class TimelinesCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Labels labels;

    @Mixin
    private YearOptions years = new YearOptions();

    TimelinesCommand(Terminal terminal, Labels labels) {
        this.terminal = terminal;
        this.labels = labels;
    }

    @Override
    public Integer call() throws IOException {
        TimelineParser parser = years.parser(labels);
        boolean allUnderstood = true;
        try (PhraseLines lines = new PhraseLines(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8))) {
            Writer out = new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), 1 << 16);
            out.write(TimelineRow.HEADER);
            out.write('\n');
            while (lines.next()) {
                TimelineRow row = TimelineRow.of(lines, parser, labels);
                allUnderstood &= row.isUnderstood();
                row.writeTo(out);
            }
            out.flush();
        }
        return allUnderstood ? TiendoCommand.CLEAN : TiendoCommand.DATA_ERRORS;
    }
}
