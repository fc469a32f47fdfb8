package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.text.RomanNumeral;

/**
 * Writes recurring timelines in Vietnamese: {@code Chậm nhất ngày 24 của tháng cuối hằng quý}.
 *
 * <p>A wording has a place for the days ({@code ngày 15}, {@code ngày cuối}, {@code thứ Hai}) and one for the months of
 * the year. A rule that needs more, or a timeline with such a rule, is written in its canonical text.
 */
final class VietnameseRules {
    private static final ImmutableList<String> WEEK_DAYS =
            ImmutableList.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    private static final int LAST_DAY = -1;
    private static final int MONTHS = 12;
    private static final int MONTHS_OF_QUARTER = 3;
    /** A day that is named for every month; February is passed over where it lacks it. */
    private static final int LONGEST_OF_ALL = 30;

    /** How many months make an even part of a year that has no name of its own. */
    private static final ImmutableList<Integer> EVEN_PARTS = ImmutableList.of(2, 4, 6);

    /** Counts of periods are read in two digits. */
    private static final int MOST_PERIODS = 99;

    private static final String BY = "Chậm nhất ";
    private static final String EACH_YEAR = " hằng năm";

    private VietnameseRules() {}

    static String format(RecurringTimeline timeline) {
        if (timeline.rules().isEmpty()) {
            return "Định kỳ";
        }
        Optional<RecurrenceRule> start = timeline.windowStart();
        if (start.isPresent()) {
            return window(start.get(), timeline.rules().get(0)).orElseGet(timeline::toCanonical);
        }
        ImmutableList<RecurrenceRule> rules = timeline.rules();
        if (rules.size() > 1 && differInMonthOnly(rules)) {
            return reportPoints(rules).orElseGet(timeline::toCanonical);
        }
        // Beside other rules, n tháng would be the end of the first n months only.
        Optional<String> evenParts = rules.size() == 1 ? evenParts(rules.get(0)) : Optional.empty();
        if (evenParts.isPresent()) {
            return evenParts.get();
        }
        ImmutableList<String> wordings =
                rules.stream().flatMap(rule -> rule(rule).stream()).collect(ImmutableList.toImmutableList());
        return wordings.size() < rules.size() ? timeline.toCanonical() : String.join("; ", wordings);
    }

    /** Whether the wordings of several rules would be read as one rule: they name one day, or the ends of months. */
    private static boolean differInMonthOnly(ImmutableList<RecurrenceRule> rules) {
        boolean single = rules.stream()
                .allMatch(rule -> rule.frequency() == Frequency.YEARLY
                        && rule.interval() == 1
                        && rule.months().size() == 1);
        return single
                && (rules.stream().map(RecurrenceRule::monthDays).distinct().count() == 1
                        || rules.stream().allMatch(VietnameseRules::isMonthEnd));
    }

    private static boolean isMonthEnd(RecurrenceRule rule) {
        return rule.monthDays().equals(ImmutableList.of(monthEnd(rule.months().get(0))));
    }

    /** {@code 06 tháng, 10 tháng và hằng năm}: the ends of so many months of each year, the last one the whole year. */
    private static Optional<String> reportPoints(ImmutableList<RecurrenceRule> rules) {
        int last = rules.size() - 1;
        if (!rules.get(last).equals(RecurrenceRule.YEARLY) || !rules.stream().allMatch(VietnameseRules::isMonthEnd)) {
            return Optional.empty();
        }
        return Optional.of(rules.subList(0, last).stream()
                .map(rule -> VietnameseFormat.day(rule.months().get(0)) + " tháng")
                .collect(Collectors.joining(", ", "", " và" + EACH_YEAR)));
    }

    /** {@code 06 tháng một lần}: by the end of every so many months, the last ones in December. */
    private static Optional<String> evenParts(RecurrenceRule rule) {
        for (int count : EVEN_PARTS) {
            ImmutableList<Integer> months = IntStream.rangeClosed(1, MONTHS / count)
                    .mapToObj(number -> number * count)
                    .collect(ImmutableList.toImmutableList());
            if (rule.equals(RecurrenceRule.yearly(months, LAST_DAY))) {
                return Optional.of(VietnameseFormat.day(count) + " tháng một lần");
            }
        }
        return Optional.empty();
    }

    /** The wording of one rule; empty where there is none. */
    private static Optional<String> rule(RecurrenceRule rule) {
        if (rule.interval() > MOST_PERIODS) {
            return Optional.empty();
        }
        Optional<String> whole = wholePeriod(rule);
        if (whole.isPresent()) {
            return whole;
        }
        return rule.interval() == 1 ? eachPeriod(rule) : everyFewPeriods(rule);
    }

    /** The rules that a period alone stands for: by its last day. */
    private static Optional<String> wholePeriod(RecurrenceRule rule) {
        if (rule.equals(RecurrenceRule.QUARTERLY)) {
            return Optional.of("Hàng quý");
        }
        RecurrenceRule whole = switch (rule.frequency()) {
            case DAILY -> RecurrenceRule.DAILY;
            case WEEKLY -> RecurrenceRule.WEEKLY;
            case MONTHLY -> RecurrenceRule.MONTHLY;
            case YEARLY -> RecurrenceRule.YEARLY;
        };
        if (rule.equals(whole)) {
            return Optional.of("Hàng " + period(rule));
        }
        // So many months that fit the year are read as the months in which they end.
        boolean phase = rule.frequency() == Frequency.MONTHLY && MONTHS % rule.interval() == 0;
        return rule.equals(whole.withInterval(rule.interval())) && !phase ? Optional.of(every(rule)) : Optional.empty();
    }

    /** {@code 02 tuần một lần}. */
    private static String every(RecurrenceRule rule) {
        return VietnameseFormat.day(rule.interval()) + ' ' + period(rule) + " một lần";
    }

    private static String period(RecurrenceRule rule) {
        return switch (rule.frequency()) {
            case DAILY -> "ngày";
            case WEEKLY -> "tuần";
            case MONTHLY -> "tháng";
            case YEARLY -> "năm";
        };
    }

    private static Optional<String> eachPeriod(RecurrenceRule rule) {
        return switch (rule.frequency()) {
            case DAILY -> Optional.empty();
            case WEEKLY -> rule.months().isEmpty() ? weekDays(rule).map(days -> days + " hằng tuần") : Optional.empty();
            case MONTHLY ->
                rule.months().isEmpty() ? monthDays(rule).map(days -> BY + days + " hằng tháng") : Optional.empty();
            case YEARLY -> monthDays(rule).map(days -> BY + days + months(rule.months()) + period(rule.months()));
        };
    }

    private static Optional<String> everyFewPeriods(RecurrenceRule rule) {
        return switch (rule.frequency()) {
            case DAILY -> Optional.empty();
            case WEEKLY ->
                rule.months().isEmpty() ? weekDays(rule).map(days -> days + ", " + every(rule)) : Optional.empty();
            case MONTHLY ->
                rule.months().isEmpty()
                        ? monthDays(rule).map(days -> BY + days + ", " + every(rule))
                        : Optional.empty();
            case YEARLY -> monthDays(rule).map(days -> BY + days + monthNumbers(rule.months()) + ", " + every(rule));
        };
    }

    /** {@code ngày 05}, {@code ngày 10, 20}, {@code ngày cuối}, {@code ngày 15 và ngày cuối}. */
    private static Optional<String> monthDays(RecurrenceRule rule) {
        ImmutableList<Integer> days = rule.monthDays();
        if (days.isEmpty()
                || !rule.weekDays().isEmpty()
                || days.get(0) < LAST_DAY
                || days.get(days.size() - 1) > shortest(rule.months())) {
            return Optional.empty();
        }
        // Two negative days cannot stand here, so the last day is the first of the list.
        if (days.get(0) != LAST_DAY) {
            return Optional.of("ngày " + numbered(days));
        }
        return Optional.of(
                days.size() == 1 ? "ngày cuối" : "ngày " + numbered(days.subList(1, days.size())) + " và ngày cuối");
    }

    /** The last day that all the months have; a 31st of every month, or a 29 February, is read as the month's end. */
    private static int shortest(ImmutableList<Integer> months) {
        return months.stream()
                .mapToInt(month -> Month.of(month).minLength())
                .min()
                .orElse(LONGEST_OF_ALL);
    }

    /** The day at the end of a month, as a wording of the whole month is read. */
    private static int monthEnd(int month) {
        return Month.of(month) == Month.FEBRUARY ? LAST_DAY : Month.of(month).maxLength();
    }

    private static String numbered(ImmutableList<Integer> days) {
        return days.stream().map(VietnameseFormat::day).collect(Collectors.joining(", "));
    }

    private static Optional<String> weekDays(RecurrenceRule rule) {
        ImmutableList<DayOfWeek> days = rule.weekDays();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        String words = days.stream().map(VietnameseRules::weekDay).collect(Collectors.joining(", "));
        return Optional.of(VietnameseFormat.capitalized(words));
    }

    private static String weekDay(DayOfWeek day) {
        return WEEK_DAYS.get(day.getValue() - 1);
    }

    /** The months of each quarter or of the year. */
    private static String months(ImmutableList<Integer> months) {
        return switch (monthOfQuarter(months)) {
            case 1 -> " của tháng đầu";
            case 2 -> " của tháng thứ hai";
            case 3 -> " của tháng cuối";
            default -> monthNumbers(months);
        };
    }

    private static String period(ImmutableList<Integer> months) {
        return monthOfQuarter(months) > 0 ? " hằng quý" : EACH_YEAR;
    }

    private static String monthNumbers(ImmutableList<Integer> months) {
        return months.size() == 1
                ? " tháng " + VietnameseFormat.month(months.get(0))
                : " các tháng " + months.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Which month of the quarter it is in all four of them; 0 where it is not so. */
    private static int monthOfQuarter(ImmutableList<Integer> months) {
        int first = months.get(0);
        return months.equals(ImmutableList.of(first, first + 3, first + 6, first + 9)) ? first : 0;
    }

    private static Optional<String> window(RecurrenceRule first, RecurrenceRule last) {
        if (first.interval() > 1
                || last.interval() > 1
                || first.frequency() != last.frequency()
                || first.monthDays().size() + first.weekDays().size() > 1
                || last.monthDays().size() + last.weekDays().size() > 1) {
            return Optional.empty();
        }
        return switch (first.frequency()) {
            case DAILY -> Optional.empty();
            case WEEKLY ->
                first.months().isEmpty() && last.months().isEmpty()
                        ? Optional.of("Từ " + weekDay(first.weekDays().get(0)) + " đến "
                                + weekDay(last.weekDays().get(0)) + " hằng tuần")
                        : Optional.empty();
            case MONTHLY ->
                first.months().isEmpty() && last.months().isEmpty()
                        ? monthlyWindow(first, last, " hằng tháng")
                        : Optional.empty();
            case YEARLY -> yearlyWindow(first, last);
        };
    }

    private static Optional<String> monthlyWindow(RecurrenceRule first, RecurrenceRule last, String behind) {
        Optional<String> start = monthDays(first);
        Optional<String> end = monthDays(last);
        return start.isPresent()
                        && end.isPresent()
                        && isWithinMonth(
                                first.monthDays().get(0), last.monthDays().get(0))
                ? Optional.of("Từ " + start.get() + " đến " + end.get() + behind)
                : Optional.empty();
    }

    /** Windows that reach into the next month are not read. */
    private static boolean isWithinMonth(int first, int last) {
        return first > 0 && (last == LAST_DAY || first <= last);
    }

    private static Optional<String> yearlyWindow(RecurrenceRule first, RecurrenceRule last) {
        if (coversUnits(first, last, 1)) {
            return Optional.of(units(first.months(), month -> "tháng " + VietnameseFormat.month(month)));
        }
        if (coversUnits(first, last, MONTHS_OF_QUARTER)) {
            return Optional.of(
                    units(first.months(), month -> "quý " + RomanNumeral.format(month / MONTHS_OF_QUARTER + 1)));
        }
        if (first.months().size() == 1 && last.months().size() == 1) {
            return yearlyDay(first)
                    .flatMap(start -> yearlyDay(last).map(end -> "Từ " + start + " đến " + end + EACH_YEAR));
        }
        return first.months().equals(last.months())
                ? monthlyWindow(first, last, months(last.months()) + period(last.months()))
                : Optional.empty();
    }

    /** {@code Tháng 3, tháng 9 hằng năm}. */
    private static String units(ImmutableList<Integer> months, IntFunction<String> unit) {
        return VietnameseFormat.capitalized(
                months.stream().map(unit::apply).collect(Collectors.joining(", ", "", EACH_YEAR)));
    }

    /** Whether the windows are whole months or quarters, in the form in which their wordings are read. */
    private static boolean coversUnits(RecurrenceRule first, RecurrenceRule last, int months) {
        boolean aligned = first.monthDays().equals(ImmutableList.of(1))
                && first.months().stream().allMatch(month -> (month - 1) % months == 0)
                && first.months().stream()
                        .map(month -> month + months - 1)
                        .toList()
                        .equals(last.months());
        ImmutableList<Integer> ends = last.months().stream()
                .map(VietnameseRules::monthEnd)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return aligned && last.monthDays().equals(ends.size() == 1 ? ends : ImmutableList.of(LAST_DAY));
    }

    /** {@code ngày 01/11}, {@code ngày cuối tháng 02}. */
    private static Optional<String> yearlyDay(RecurrenceRule rule) {
        String month = VietnameseFormat.month(rule.months().get(0));
        return monthDays(rule).map(days -> days + (rule.monthDays().get(0) > 0 ? "/" : " tháng ") + month);
    }
}
