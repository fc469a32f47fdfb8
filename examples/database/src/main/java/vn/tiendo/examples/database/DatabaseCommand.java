package vn.tiendo.examples.database;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.tiendo.examples.database.DatabaseException.Stage;
import vn.tiendo.result.Language;

/**
 * The command {@code tiendo-database}: an example of how an application rolls up what stands in its database.
 *
 * <p>Exit status: 0 if all went well; 1 if rows were left out (the rest is rolled up), or the database failed while it was
 * read (nothing is written then); 2 if the command was not used as it is meant, which includes a table or column that does
 * not exist and a database that cannot be opened.
 */
@Command(name = "tiendo-database")
public final class DatabaseCommand {
    static final int CLEAN = 0;
    static final int DATA_ERRORS = 1;
    static final int WRONG_USAGE = 2;

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            converter = LanguageConverter.class,
            scope = ScopeType.INHERIT,
            descriptionKey = "lang")
    @SuppressWarnings("UnusedVariable") // Labels looks for it before picocli has words to speak with
    private Language language = Language.VIETNAMESE;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "help")
    @SuppressWarnings("UnusedVariable") // picocli writes it and acts upon it
    private boolean help;

    private DatabaseCommand() {}

    /**
     * Runs a command line and ends the process with its status.
     *
     * @param arguments the name of a sub-command and its options
     */
    public static void main(String[] arguments) {
        System.exit(run(Console.ofSystem(), arguments));
    }

    /** Runs a command line on the given streams. */
    static int run(Console console, String... arguments) {
        Labels labels = Labels.of(arguments);
        PrintWriter out = new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        int status = new CommandLine(new DatabaseCommand())
                .addSubcommand(new RollUpCommand(console, labels))
                .addSubcommand(new DemoCommand(console, labels))
                .setResourceBundle(labels.bundle())
                .setOut(out)
                .setErr(console.err())
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setParameterExceptionHandler(new UsageErrors(labels))
                .setExecutionExceptionHandler((failure, at, parsed) -> handle(failure, console, labels))
                .execute(arguments);
        out.flush();
        console.err().flush();
        return status;
    }

    private static int handle(Exception failure, Console console, Labels labels) throws Exception {
        Throwable cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        if (cause instanceof UsageException) {
            console.err().println("tiendo-database: " + cause.getMessage());
            return WRONG_USAGE;
        }
        if (cause instanceof DatabaseException refusal) {
            String key = switch (refusal.stage()) {
                case CONNECT -> "failed.connect";
                case ASK -> "failed.ask";
                case READ -> "failed.read";
                case WRITE -> "failed.write";
            };
            console.err().println("tiendo-database: " + labels.text(key, refusal.subject(), refusal.reason()));
            return refusal.stage() == Stage.READ ? DATA_ERRORS : WRONG_USAGE;
        }
        if (cause instanceof IOException failed) {
            if (BrokenPipe.isCauseOf(failed)) {
                return CLEAN;
            }
            console.err()
                    .println("tiendo-database: " + labels.text("failed.output", String.valueOf(failed.getMessage())));
            return DATA_ERRORS;
        }
        throw failure;
    }
}
