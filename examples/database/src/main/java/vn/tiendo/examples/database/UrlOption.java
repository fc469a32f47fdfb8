package vn.tiendo.examples.database;

import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Which database: the option {@code --url}, or the variable {@code TIENDO_DATABASE_URL}. */
@Command
final class UrlOption {
    static final String VARIABLE = "TIENDO_DATABASE_URL";

    /** Other users of the machine can read the command lines of all processes. */
    private static final Pattern SECRET = Pattern.compile("(?i)password\\s*=");

    @Option(names = "--url", paramLabel = "JDBC-URL", descriptionKey = "url")
    private Optional<String> url = Optional.empty();

    /**
     * The URL, if one is given.
     *
     * @throws UsageException if it is of another database, or a password stands on the command line
     */
    Optional<String> find(Console console, Labels labels) {
        if (url.isPresent() && SECRET.matcher(url.get()).find()) {
            throw new UsageException(labels.text("url.secret", VARIABLE));
        }
        Optional<String> found =
                url.or(() -> Optional.ofNullable(console.environment().get(VARIABLE)));
        if (found.isPresent() && !Database.supports(found.get())) {
            throw new UsageException(labels.text("url.unsupported"));
        }
        return found;
    }
}
