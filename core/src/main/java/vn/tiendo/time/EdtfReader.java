package vn.tiendo.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Half;
import org.threeten.extra.Quarter;
import org.threeten.extra.YearHalf;
import org.threeten.extra.YearQuarter;

/**
 * Reads dates and intervals of EDTF (ISO 8601-2) level 0 and 1, and the quarters 33 to 36 and halves 40 and 41 of level 2.
 *
 * <p>Seasons (21 to 32) and thirds (37 to 39) are refused: plans do not use them and their bounds are a matter of opinion.
 * Beyond the standard, a year of more than four digits may have a month and day ({@code Y12345-06}).
 */
final class EdtfReader {
    private static final String ANY_DATE = "YYYY, YYYY-MM, YYYY-MM-DD, YYYY-33 … YYYY-36, YYYY-40, YYYY-41";
    private static final int YEAR_DIGITS = 4;
    private static final int MAX_OPEN_DIGITS = 2;
    private static final int MONTHS = 12;
    private static final int FIRST_QUARTER = 33;
    private static final int LAST_QUARTER = 36;
    private static final int FIRST_HALF = 40;
    private static final int LAST_HALF = 41;
    private static final int FIRST_SEASON = 21;
    private static final int LAST_DIVISION = 41;

    private final CanonicalCursor cursor;

    EdtfReader(CanonicalCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads one date or interval; null where the cursor has a failure. */
    @Nullable CalendarTimeline read() {
        int begin = cursor.index();
        boolean openStart = cursor.skip("..");
        CalendarTimeline left = null;
        if (!openStart && cursor.peek() != '/') {
            left = date();
            if (left == null) {
                return null;
            }
        }
        if (!cursor.skip('/')) {
            return left != null ? left : cursor.fail(TimeCode.NOT_CANONICAL, cursor.index(), "/");
        }
        if (left == null && !openStart) {
            cursor.flag(TimelineFlag.UNKNOWN_BOUND);
        }
        return interval(begin, left, openStart);
    }

    private @Nullable CalendarTimeline interval(int begin, @Nullable CalendarTimeline left, boolean openStart) {
        int middle = cursor.index();
        if (cursor.skip("..")) {
            return left == null ? CalendarTimeline.CONTINUOUS : CalendarTimeline.since(first(left), left.precision());
        }
        if (!startsDate()) {
            if (left == null && !openStart) {
                return cursor.fail(TimeCode.NOT_CANONICAL, middle, ANY_DATE);
            }
            cursor.flag(TimelineFlag.UNKNOWN_BOUND);
            return left == null ? CalendarTimeline.CONTINUOUS : CalendarTimeline.since(first(left), left.precision());
        }
        CalendarTimeline right = date();
        if (right == null) {
            return null;
        }
        LocalDate end = right.end().orElseThrow();
        if (left == null) {
            return CalendarTimeline.until(end, right.precision());
        }
        if (first(left).isAfter(end)) {
            return cursor.fail(TimeCode.INTERVAL_REVERSED, begin, "");
        }
        boolean leftIsFiner = left.precision().compareTo(right.precision()) < 0;
        return CalendarTimeline.of(first(left), end, leftIsFiner ? left.precision() : right.precision());
    }

    private static LocalDate first(CalendarTimeline date) {
        return date.start().orElseThrow();
    }

    private boolean startsDate() {
        char c = cursor.peek();
        return c == 'Y' || c == '-' || c == 'X' || cursor.digit(0) >= 0;
    }

    private @Nullable CalendarTimeline date() {
        int begin = cursor.index();
        if (cursor.peek() == 'Y') {
            Integer year = longYear(begin);
            return year == null ? null : qualified(withinYear(begin, year));
        }
        boolean negative = cursor.skip('-');
        int low = 0;
        int high = 0;
        int open = 0;
        for (int i = 0; i < YEAR_DIGITS; i++) {
            int digit = cursor.digit(i);
            boolean unspecified = cursor.peek(i) == 'X';
            if ((digit < 0 && !unspecified) || (digit >= 0 && open > 0)) {
                return cursor.fail(TimeCode.NOT_CANONICAL, begin, ANY_DATE);
            }
            open += unspecified ? 1 : 0;
            low = low * 10 + (unspecified ? 0 : digit);
            high = high * 10 + (unspecified ? 9 : digit);
        }
        if (open > MAX_OPEN_DIGITS || cursor.digit(YEAR_DIGITS) >= 0) {
            return cursor.fail(TimeCode.NOT_CANONICAL, begin, ANY_DATE);
        }
        if (negative && high == 0) {
            return cursor.fail(TimeCode.CANONICAL_YEAR, begin, "0000");
        }
        cursor.advance(YEAR_DIGITS);
        if (open == 0) {
            return qualified(withinYear(begin, negative ? -low : low));
        }
        cursor.flag(TimelineFlag.UNSPECIFIED_DIGITS);
        // There is no year -0000, so the digits of -00XX begin at 1.
        int firstYear = negative ? -high : low;
        int lastYear = negative ? -Math.max(low, 1) : high;
        return qualified(
                CalendarTimeline.of(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31), Precision.YEAR));
    }

    /** The year behind Y: more than four digits, the first one not 0. */
    private @Nullable Integer longYear(int begin) {
        cursor.skip('Y');
        boolean negative = cursor.skip('-');
        int digits = 0;
        long year = 0;
        boolean tooFar = false;
        for (int digit = cursor.digit(0); digit >= 0; digit = cursor.digit(0)) {
            if (digits == 0 && digit == 0) {
                return cursor.fail(TimeCode.CANONICAL_YEAR, begin, "Y12345");
            }
            year = year * 10 + digit;
            tooFar |= year > CalendarTimeline.MAX_YEAR;
            year = Math.min(year, CalendarTimeline.MAX_YEAR);
            digits++;
            cursor.advance(1);
        }
        if (digits <= YEAR_DIGITS) {
            return cursor.fail(TimeCode.CANONICAL_YEAR, begin, "Y12345");
        }
        if (tooFar) {
            return cursor.fail(
                    TimeCode.CANONICAL_YEAR,
                    begin,
                    "Y-" + CalendarTimeline.MAX_YEAR + " … Y" + CalendarTimeline.MAX_YEAR);
        }
        return (int) (negative ? -year : year);
    }

    /** What follows the year: nothing, a month and a day, a quarter, a half. */
    private @Nullable CalendarTimeline withinYear(int begin, int year) {
        if (cursor.peek() != '-') {
            return CalendarTimeline.ofYear(year);
        }
        cursor.skip('-');
        int at = cursor.index();
        if (cursor.skip("XX")) {
            cursor.flag(TimelineFlag.UNSPECIFIED_DIGITS);
            if (cursor.peek() == '-' && !cursor.skip("-XX")) {
                return cursor.fail(TimeCode.NOT_CANONICAL, cursor.index(), "-XX");
            }
            return CalendarTimeline.ofYear(year);
        }
        int part = cursor.twoDigits(0);
        if (part < 0 || cursor.digit(2) >= 0) {
            return cursor.fail(TimeCode.NOT_CANONICAL, begin, ANY_DATE);
        }
        if (part >= 1 && part <= MONTHS) {
            cursor.advance(2);
            return withinMonth(begin, YearMonth.of(year, part));
        }
        if (part >= FIRST_QUARTER && part <= LAST_QUARTER) {
            cursor.advance(2);
            return CalendarTimeline.ofQuarter(YearQuarter.of(year, Quarter.of(part - FIRST_QUARTER + 1)));
        }
        if (part == FIRST_HALF || part == LAST_HALF) {
            cursor.advance(2);
            return CalendarTimeline.ofHalf(YearHalf.of(year, Half.of(part - FIRST_HALF + 1)));
        }
        return part >= FIRST_SEASON && part <= LAST_DIVISION
                ? cursor.fail(TimeCode.CANONICAL_SEASON, at, "01 … 12, 33 … 36, 40, 41")
                : cursor.fail(TimeCode.CANONICAL_DATE, at, "01 … 12, 33 … 36, 40, 41");
    }

    private @Nullable CalendarTimeline withinMonth(int begin, YearMonth month) {
        if (cursor.peek() != '-') {
            return CalendarTimeline.ofMonth(month);
        }
        cursor.skip('-');
        int at = cursor.index();
        if (cursor.skip("XX")) {
            cursor.flag(TimelineFlag.UNSPECIFIED_DIGITS);
            return CalendarTimeline.ofMonth(month);
        }
        int day = cursor.twoDigits(0);
        if (day < 0 || cursor.digit(2) >= 0) {
            return cursor.fail(TimeCode.NOT_CANONICAL, begin, ANY_DATE);
        }
        if (!month.isValidDay(day)) {
            return cursor.fail(TimeCode.CANONICAL_DATE, at, "01 … " + month.lengthOfMonth());
        }
        cursor.advance(2);
        return cursor.peek() == 'T' && !time() ? null : CalendarTimeline.ofDate(month.atDay(day));
    }

    /** The time of day of level 0, which is checked and left aside: {@code T23:20:30}, with {@code Z} or an offset. */
    private boolean time() {
        int begin = cursor.index();
        cursor.advance(1);
        boolean good = cursor.twoDigits(0) >= 0
                && cursor.twoDigits(0) < 24
                && cursor.peek(2) == ':'
                && isSixtieth(3)
                && cursor.peek(5) == ':'
                && isSixtieth(6);
        if (good) {
            cursor.advance(8);
            good = cursor.skip('Z') || (cursor.peek() != '+' && cursor.peek() != '-') || offset();
        }
        if (!good) {
            cursor.fail(TimeCode.NOT_CANONICAL, begin, "Thh:mm:ss");
        }
        cursor.flag(TimelineFlag.TIME_OF_DAY);
        return good;
    }

    private boolean offset() {
        int hours = cursor.twoDigits(1);
        if (hours < 0 || hours > 14) {
            return false;
        }
        boolean minutes = cursor.peek(3) == ':';
        if (minutes && !isSixtieth(4)) {
            return false;
        }
        cursor.advance(minutes ? 6 : 3);
        return true;
    }

    private boolean isSixtieth(int ahead) {
        int value = cursor.twoDigits(ahead);
        return value >= 0 && value < 60;
    }

    private @Nullable CalendarTimeline qualified(@Nullable CalendarTimeline date) {
        if (date != null) {
            switch (cursor.peek()) {
                case '?' -> mark(TimelineFlag.UNCERTAIN);
                case '~' -> mark(TimelineFlag.APPROXIMATE);
                case '%' -> {
                    cursor.flag(TimelineFlag.UNCERTAIN);
                    mark(TimelineFlag.APPROXIMATE);
                }
                default -> {}
            }
        }
        return date;
    }

    private void mark(TimelineFlag flag) {
        cursor.flag(flag);
        cursor.advance(1);
    }
}
