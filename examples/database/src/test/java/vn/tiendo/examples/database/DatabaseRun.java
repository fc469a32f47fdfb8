package vn.tiendo.examples.database;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the command line within the test's process: its status and what it wrote. */
record DatabaseRun(int status, String out, String err) {
    /** Runs without variables. */
    static DatabaseRun of(String... arguments) {
        return withEnvironment(ImmutableMap.of(), arguments);
    }

    static DatabaseRun withEnvironment(ImmutableMap<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        int status = DatabaseCommand.run(new Console(out, errors, environment), arguments);
        return new DatabaseRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The lines of standard output. */
    List<String> lines() {
        return out.lines().toList();
    }

    /** The lines of standard error, as {@code place severity code}. */
    List<String> problems() {
        return err.lines()
                .map(line -> line.replaceFirst("^(.*?): (\\S+ \\S+) .*", "$1 $2"))
                .toList();
    }
}
