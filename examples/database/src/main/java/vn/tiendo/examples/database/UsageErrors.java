package vn.tiendo.examples.database;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line in the user's language, and how the command is used; picocli says it in English. */
final class UsageErrors implements IParameterExceptionHandler {
    private final Labels labels;

    UsageErrors(Labels labels) {
        this.labels = labels;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        PrintWriter err = problem.getCommandLine().getErr();
        err.println("tiendo-database: " + message(problem));
        problem.getCommandLine().usage(err);
        return DatabaseCommand.WRONG_USAGE;
    }

    private String message(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return labels.text("wrong.unmatched", String.join(" ", unmatched.getUnmatched()));
        }
        if (problem instanceof MissingParameterException missing) {
            return labels.text(
                    "wrong.missing",
                    missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", ")));
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return labels.text("wrong.twice", name(twice.getOverwritten()));
        }
        if (problem instanceof MutuallyExclusiveArgsException || problem instanceof MaxValuesExceededException) {
            return labels.text("wrong.more");
        }
        ArgSpec option = problem.getArgSpec();
        return option == null
                ? labels.text("wrong.no-command")
                : labels.text("wrong.value", name(option), problem.getValue());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + "=" + option.paramLabel()
                : argument.paramLabel();
    }
}
