package vn.tiendo.examples;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tiendo.time.TimelineParser;
import vn.tiendo.time.YearBasis;

/** The options that say which year is meant where none is printed: {@code --year 2026 --basis work-year}. */
@Command
final class YearOptions {
    @Option(names = "--year", paramLabel = "Y")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--basis", paramLabel = BasisConverter.VALUES, converter = BasisConverter.class)
    private Optional<YearBasis> basis = Optional.empty();

    /** The basis that was asked for. */
    Optional<YearBasis> basis() {
        return basis;
    }

    /** The parser for that year; without one, phrases that print no year are errors. */
    TimelineParser parser(Labels labels) {
        return year.map(value -> parser(value, labels))
                .orElseGet(TimelineParser::standard)
                .withBasis(basis.orElse(YearBasis.CALENDAR));
    }

    private static TimelineParser parser(int value, Labels labels) {
        if (value < 1 || value > 9999) {
            throw new UsageException(labels.text("timelines.year-range", value));
        }
        return TimelineParser.forYear(value);
    }
}
