package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.threeten.extra.LocalDateRange;
import org.threeten.extra.YearQuarter;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.text.Folding;

/**
 * A work year of judgment enforcement (năm công tác): {@code năm công tác 2026} is 1 October 2025 to 30 September 2026.
 *
 * <p>Its first quarter is October to December, its first half October to March.
 *
 * @param year the calendar year in which it ends, {@value ReportingPeriod#MIN_YEAR} to {@value ReportingPeriod#MAX_YEAR}
 */
public record WorkYear(int year) implements Comparable<WorkYear> {
    private static final String NAME = "năm công tác ";
    private static final String FOLDED_NAME = Folding.fold(NAME);
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;

    /**
     * Checks the year.
     *
     * @throws IllegalArgumentException if {@code year} is out of its range
     */
    public WorkYear {
        ReportingPeriod.checkYear(year);
    }

    /**
     * The work year that ends in a calendar year.
     *
     * @throws IllegalArgumentException if {@code year} is out of its range
     */
    public static WorkYear of(int year) {
        return new WorkYear(year);
    }

    /**
     * The work year of a day: 1 October 2025 is in 2026.
     *
     * @throws IllegalArgumentException if the year is out of its range
     */
    public static WorkYear from(LocalDate day) {
        return new WorkYear(day.getYear() + (day.getMonthValue() >= Month.OCTOBER.getValue() ? 1 : 0));
    }

    /**
     * Reads {@code năm công tác 2026}, in any case and spelling.
     *
     * @throws TimelineParseException if the text is anything else
     */
    public static WorkYear parse(CharSequence text) {
        String folded = Folding.fold(text);
        int digits = FOLDED_NAME.length() + 1;
        if (folded.length() == digits + QUARTERS && folded.startsWith(FOLDED_NAME + ' ')) {
            int year = fourDigits(folded, digits);
            if (year >= ReportingPeriod.MIN_YEAR) {
                return new WorkYear(year);
            }
        }
        throw new TimelineParseException(
                text.toString(),
                0,
                Diagnostic.of(TimeCode.NOT_A_WORK_YEAR, SourceLocation.of(0, 1), text.toString(), NAME + "2026"));
    }

    private static int fourDigits(String text, int from) {
        int value = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** 1 October of the year before. */
    public LocalDate firstDay() {
        return LocalDate.of(year - 1, Month.OCTOBER, 1);
    }

    /** 30 September. */
    public LocalDate lastDay() {
        return LocalDate.of(year, Month.SEPTEMBER, 30);
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** Its twelve months, October first. */
    public ImmutableList<YearMonth> months() {
        YearMonth first = YearMonth.from(firstDay());
        return IntStream.range(0, MONTHS).mapToObj(first::plusMonths).collect(ImmutableList.toImmutableList());
    }

    /** Its four quarters, October to December first; quarters of work years are calendar quarters under another number. */
    public ImmutableList<YearQuarter> quarters() {
        YearQuarter first = YearQuarter.from(firstDay());
        return IntStream.range(0, QUARTERS).mapToObj(first::plusQuarters).collect(ImmutableList.toImmutableList());
    }

    /** Its two halves: October to March, April to September. */
    public ImmutableList<ReportingPeriod> halves() {
        ReportingPeriod whole = toReportingPeriod();
        return ImmutableList.of(whole.half(1), whole.half(2));
    }

    /** The work year after this one. */
    public WorkYear next() {
        return new WorkYear(year + 1);
    }

    /** The work year before this one. */
    public WorkYear previous() {
        return new WorkYear(year - 1);
    }

    /** Its days. */
    public LocalDateRange toRange() {
        return LocalDateRange.ofClosed(firstDay(), lastDay());
    }

    /** The period of a report on the whole of it. */
    public ReportingPeriod toReportingPeriod() {
        return ReportingPeriod.workYear(year);
    }

    /** By year. */
    @Override
    public int compareTo(WorkYear other) {
        return Integer.compare(year, other.year);
    }

    /** Its name, such as {@code năm công tác 2026}. */
    @Override
    public String toString() {
        return NAME + year;
    }
}
