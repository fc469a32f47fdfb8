package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.time.Timeline;
import vn.tiendo.time.TimelineKind;
import vn.tiendo.time.TimelineParseException;

/** Days in cells: {@code 2018-10-19} or {@code 19/10/2018}. */
final class DateCells {
    private static final String EXPECTED = "2018-10-19, 19/10/2018";

    private DateCells() {}

    /** The day that a text names; empty where it names none. */
    static Optional<LocalDate> find(String text) {
        try {
            Timeline day = Timeline.parse(text);
            return day.kind() == TimelineKind.DATE ? day.start() : Optional.empty();
        } catch (TimelineParseException e) {
            return Optional.empty();
        }
    }

    /** The day in a column that may be empty; where there is something else, that is said. */
    static Optional<LocalDate> find(CsvRow row, String column, ImmutableList.Builder<Diagnostic> diagnostics) {
        Optional<LocalDate> day = row.find(column).flatMap(DateCells::find);
        if (isBad(row, column, day)) {
            diagnostics.add(row.invalid(column, EXPECTED));
        }
        return day;
    }

    /** Whether a column holds something that is no day. */
    static boolean isBad(CsvRow row, String column, Optional<LocalDate> day) {
        return day.isEmpty() && row.find(column).isPresent();
    }
}
