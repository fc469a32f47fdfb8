package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;
import org.threeten.extra.YearQuarter;
import vn.tiendo.text.RomanNumeral;

/**
 * Writes timelines in Vietnamese, see {@link Timeline#toVietnamese()}.
 *
 * <p>Numbers follow the custom of administrative documents (Decree 30/2020): days below 10 and the months 1 and 2 have two
 * digits. What has no Vietnamese wording, such as a year before 1000 or a rule for the last but one day of a month, is
 * written in its canonical text, which reads back as well.
 */
final class VietnameseFormat {
    /** Years outside would not be read as years. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 9999;
    private static final int TWO_DIGITS = 10;
    private static final int LAST_LONG_MONTH = 2;

    private VietnameseFormat() {}

    static String format(Timeline timeline) {
        if (timeline instanceof CalendarTimeline calendar) {
            return calendar(calendar);
        } else if (timeline instanceof RecurringTimeline recurring) {
            return VietnameseRules.format(recurring);
        } else if (timeline instanceof EventTimeline event) {
            return event.text();
        } else if (timeline instanceof UndeterminedTimeline undetermined) {
            return undetermined.document().orElse("Không thời hạn");
        }
        return list((TimelineList) timeline);
    }

    /** The parts in their order; a list with a part that has no wording is canonical text as a whole. */
    private static String list(TimelineList list) {
        ImmutableList.Builder<String> wordings = ImmutableList.builder();
        for (Timeline part : list.parts()) {
            String wording = format(part);
            if (wording.equals(part.toCanonical())) {
                return list.toCanonical();
            }
            wordings.add(wording);
        }
        return String.join("; ", wordings.build());
    }

    /** A day of month in print: {@code 05}, {@code 31}. */
    static String day(int day) {
        return day < TWO_DIGITS ? "0" + day : Integer.toString(day);
    }

    /** A month in print: {@code 02}, {@code 3}, {@code 12}. */
    static String month(int month) {
        return month <= LAST_LONG_MONTH ? "0" + month : Integer.toString(month);
    }

    private static String calendar(CalendarTimeline timeline) {
        if (!isPlanYear(timeline.start().orElse(null))
                || !isPlanYear(timeline.end().orElse(null))) {
            return timeline.toCanonical();
        }
        Precision precision = timeline.precision();
        return switch (timeline.kind()) {
            case CONTINUOUS -> "Thường xuyên";
            case DATE, MONTH, QUARTER, YEAR -> capitalized(unit(timeline.start().orElseThrow(), precision));
            case HALF -> {
                YearHalf half = YearHalf.from(timeline.start().orElseThrow());
                yield (half.getHalf() == Half.H1 ? "6 tháng đầu năm " : "6 tháng cuối năm ") + half.getYear();
            }
            case OPEN_START -> "Đến hết " + unit(timeline.end().orElseThrow(), precision);
            case OPEN_END -> "Từ " + unit(timeline.start().orElseThrow(), precision);
            default ->
                "Từ " + unit(timeline.start().orElseThrow(), precision) + " đến "
                        + unit(timeline.end().orElseThrow(), precision);
        };
    }

    private static boolean isPlanYear(@Nullable LocalDate day) {
        return day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    /** The unit that a day lies in; halves at the ends of ranges by their months. */
    private static String unit(LocalDate day, Precision precision) {
        return switch (precision) {
            case YEAR -> "năm " + day.getYear();
            case QUARTER -> "quý " + RomanNumeral.format(YearQuarter.from(day).getQuarterValue()) + '/' + day.getYear();
            case HALF, MONTH -> "tháng " + month(day.getMonthValue()) + '/' + day.getYear();
            case DAY -> "ngày " + day(day.getDayOfMonth()) + '/' + month(day.getMonthValue()) + '/' + day.getYear();
        };
    }

    static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
