package vn.tiendo.examples;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The command {@code tiendo}, which gathers the example programs.
 *
 * <p>Exit status: 0 if all went well, 1 if there were errors in the data (the output is complete all the same), 2 if the
 * command was not used as it is meant.
 */
@Command(name = "tiendo")
public final class TiendoCommand {
    static final int CLEAN = 0;
    static final int DATA_ERRORS = 1;
    static final int WRONG_USAGE = 2;

    @Mixin
    @SuppressWarnings("UnusedVariable") // for picocli, which refuses other languages and shows the option in the help
    private final LanguageOption language = new LanguageOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    @SuppressWarnings("UnusedVariable") // picocli writes it and acts upon it
    private boolean help;

    private TiendoCommand() {}

    /**
     * Runs a command line and ends the process with its status, if that is not 0.
     *
     * @param arguments the name of a sub-command, its options and files
     */
    public static void main(String[] arguments) {
        int status = run(Terminal.ofSystem(), arguments);
        // Within Maven there is more to do after a board that went well.
        if (status != CLEAN) {
            System.exit(status);
        }
    }

    /** Runs a command line on the given streams. */
    static int run(Terminal terminal, String... arguments) {
        Labels labels = Labels.of(LanguageOption.find(arguments));
        PrintWriter out = new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
        int status = new CommandLine(new TiendoCommand())
                .addSubcommand(new BoardCommand(terminal, labels))
                .addSubcommand(new ObligationsCommand(terminal, labels))
                .addSubcommand(new PlanCommand(terminal, labels))
                .addSubcommand(new TimelinesCommand(terminal, labels))
                .addSubcommand(new RatesCommand(terminal, labels))
                .addSubcommand(new RollUpCommand(terminal, labels))
                .addSubcommand(new TargetsCommand(terminal, labels))
                .addSubcommand(new ReportCommand(terminal, labels))
                .setResourceBundle(labels.bundle())
                .setOut(out)
                .setErr(terminal.err())
                .setUsageHelpWidth(Math.max(terminal.columns(), 60))
                .setColorScheme(Help.defaultColorScheme(terminal.colours() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setParameterExceptionHandler(new UsageErrors(labels))
                .setExecutionExceptionHandler((failure, line, parsed) -> handle(failure, terminal, labels))
                .execute(arguments);
        out.flush();
        terminal.err().flush();
        return status;
    }

    private static int handle(Exception failure, Terminal terminal, Labels labels) throws Exception {
        Throwable cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        if (cause instanceof UsageException) {
            terminal.err().println("tiendo: " + cause.getMessage());
            return WRONG_USAGE;
        }
        if (cause instanceof IOException failed) {
            if (BrokenPipe.isCauseOf(failed)) {
                return CLEAN;
            }
            terminal.err().println("tiendo: " + labels.text("file.failed", String.valueOf(failed.getMessage())));
            return DATA_ERRORS;
        }
        throw failure;
    }
}
