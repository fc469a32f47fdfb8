package vn.tiendo.time;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.threeten.extra.YearHalf;
import org.threeten.extra.YearQuarter;

/** Writes the canonical text of timelines, see {@link Timeline#toCanonical()}. */
final class CanonicalFormat {
    private static final String OPEN = "..";
    private static final int LAST_FOUR_DIGIT_YEAR = 9999;
    private static final int BEFORE_FIRST_QUARTER = 32;
    private static final int BEFORE_FIRST_HALF = 39;

    private CanonicalFormat() {}

    static String format(Timeline timeline) {
        if (timeline instanceof CalendarTimeline calendar) {
            return calendar(calendar);
        } else if (timeline instanceof RecurringTimeline recurring) {
            return recurring(recurring);
        } else if (timeline instanceof EventTimeline event) {
            return "event:" + quoted(event.text());
        } else if (timeline instanceof UndeterminedTimeline undetermined) {
            return undetermined
                    .document()
                    .map(document -> "document:" + quoted(document))
                    .orElse("unspecified");
        }
        return ((TimelineList) timeline)
                .parts().stream().map(CanonicalFormat::format).collect(Collectors.joining(",", "{", "}"));
    }

    private static String calendar(CalendarTimeline timeline) {
        Precision precision = timeline.precision();
        return switch (timeline.kind()) {
            case DATE, MONTH, YEAR -> date(timeline.start().orElseThrow(), precision);
            case QUARTER -> {
                LocalDate start = timeline.start().orElseThrow();
                yield year(start.getYear())
                        + '-'
                        + (BEFORE_FIRST_QUARTER + YearQuarter.from(start).getQuarterValue());
            }
            case HALF -> {
                LocalDate start = timeline.start().orElseThrow();
                yield year(start.getYear())
                        + '-'
                        + (BEFORE_FIRST_HALF + YearHalf.from(start).getHalfValue());
            }
            default ->
                timeline.start().map(day -> date(day, precision)).orElse(OPEN)
                        + '/'
                        + timeline.end().map(day -> date(day, precision)).orElse(OPEN);
        };
    }

    /** A day as far as a precision tells it; a quarter or half by its month, for EDTF has no ranges of them. */
    private static String date(LocalDate day, Precision precision) {
        String year = year(day.getYear());
        return switch (precision) {
            case YEAR -> year;
            case MONTH, QUARTER, HALF -> year + '-' + twoDigits(day.getMonthValue());
            case DAY -> year + '-' + twoDigits(day.getMonthValue()) + '-' + twoDigits(day.getDayOfMonth());
        };
    }

    private static String year(int year) {
        int size = Math.abs(year);
        if (size > LAST_FOUR_DIGIT_YEAR) {
            return "Y" + year;
        }
        String digits = Integer.toString(size);
        return (year < 0 ? "-" : "") + "0".repeat(4 - digits.length()) + digits;
    }

    private static String twoDigits(int value) {
        return (value < 10 ? "0" : "") + value;
    }

    private static String recurring(RecurringTimeline timeline) {
        String rules = timeline.rules().isEmpty()
                ? "RRULE:"
                : timeline.rules().stream().map(rule -> "RRULE:" + rule).collect(Collectors.joining(" "));
        return rules
                + timeline.windowStart().map(rule -> " START-RRULE:" + rule).orElse("");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
