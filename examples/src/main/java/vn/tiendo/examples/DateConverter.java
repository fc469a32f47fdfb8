package vn.tiendo.examples;

import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.tiendo.time.Timeline;
import vn.tiendo.time.TimelineKind;
import vn.tiendo.time.TimelineParseException;

/** Reads a day of the command line: {@code 2018-12-31} or {@code 31/12/2018}. */
final class DateConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
        try {
            Timeline timeline = Timeline.parse(value);
            if (timeline.kind() == TimelineKind.DATE) {
                return timeline.start().orElseThrow();
            }
        } catch (TimelineParseException e) {
            // The message below says what a day looks like.
        }
        throw new TypeConversionException("2018-12-31 | 31/12/2018: '" + value + "'");
    }
}
