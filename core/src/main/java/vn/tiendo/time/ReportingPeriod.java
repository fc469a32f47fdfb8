package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.threeten.extra.LocalDateRange;
import org.threeten.extra.YearQuarter;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.text.RomanNumeral;

/**
 * The months on which a report gives figures (kỳ báo cáo): {@code 6 tháng đầu năm 2023} of the work year is 1 October 2022
 * to 31 March 2023, {@code ReportingPeriod.workYear(2023).months(6)}.
 *
 * <p>The beginning of the year and the length are data: there is one type for months, quarters, halves, years and the
 * cumulative periods of 1 to 12 months, on the calendar and on any other year. Enforcement statistics are cumulative from
 * 1 October. A period does not hold figures and does not say on what.
 *
 * @param yearStart the month in which the year begins: January, or October for the work year
 * @param year the year in which it ends, {@value #MIN_YEAR} to {@value #MAX_YEAR}
 * @param firstMonth the period's first month, counted from the beginning of that year, 1 to 12
 * @param length how many months the period has, within that year
 */
public record ReportingPeriod(Month yearStart, int year, int firstMonth, int length)
        implements Comparable<ReportingPeriod> {
    /** The first year. */
    public static final int MIN_YEAR = 1000;

    /** The last year. */
    public static final int MAX_YEAR = 9999;

    private static final int MONTHS = 12;

    private static final Comparator<ReportingPeriod> ORDER = Comparator.comparing(ReportingPeriod::firstDay)
            .thenComparing(ReportingPeriod::lastDay)
            .thenComparing(ReportingPeriod::yearStart);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if {@code year}, {@code firstMonth} or {@code length} is out of its range
     */
    public ReportingPeriod {
        checkYear(year);
        check("firstMonth", firstMonth, MONTHS);
        check("length", length, MONTHS + 1 - firstMonth);
    }

    /** A whole calendar year. */
    public static ReportingPeriod calendarYear(int year) {
        return of(Month.JANUARY, year);
    }

    /** A whole work year: {@code workYear(2026)} begins on 1 October 2025. */
    public static ReportingPeriod workYear(int year) {
        return of(Month.OCTOBER, year);
    }

    /** A whole year on a basis. */
    public static ReportingPeriod of(YearBasis basis, int year) {
        return of(basis.yearStart(), year);
    }

    /**
     * A whole year that begins in any month.
     *
     * @param yearStart its first month
     * @param year the calendar year in which it ends
     */
    public static ReportingPeriod of(Month yearStart, int year) {
        return new ReportingPeriod(yearStart, year, 1, MONTHS);
    }

    /** A single month, in the year of the basis. */
    public static ReportingPeriod of(YearBasis basis, YearMonth month) {
        return within(basis.yearStart(), month, 1).orElseThrow();
    }

    /**
     * The period that a timeline spans, in the year of the basis. A calendar year is none within a work year and is given as
     * such.
     *
     * @return empty where the timeline is not a closed interval of whole months within one year
     */
    public static Optional<ReportingPeriod> find(Timeline timeline, YearBasis basis) {
        if (!(timeline instanceof CalendarTimeline)
                || timeline.start().isEmpty()
                || timeline.end().isEmpty()) {
            return Optional.empty();
        }
        YearMonth first = YearMonth.from(timeline.start().get());
        YearMonth last = YearMonth.from(timeline.end().get());
        if (!first.atDay(1).equals(timeline.start().get())
                || !last.atEndOfMonth().equals(timeline.end().get())) {
            return Optional.empty();
        }
        if (first.getYear() <= MIN_YEAR || last.getYear() >= MAX_YEAR) {
            return Optional.empty();
        }
        long length = first.until(last, ChronoUnit.MONTHS) + 1;
        return within(basis.yearStart(), first, length).or(() -> within(Month.JANUARY, first, length));
    }

    private static Optional<ReportingPeriod> within(Month yearStart, YearMonth first, long length) {
        int position = Math.floorMod(first.getMonthValue() - yearStart.getValue(), MONTHS) + 1;
        if (position + length - 1 > MONTHS) {
            return Optional.empty();
        }
        boolean endsNextYear = yearStart != Month.JANUARY && first.getMonthValue() >= yearStart.getValue();
        return Optional.of(
                new ReportingPeriod(yearStart, first.getYear() + (endsNextYear ? 1 : 0), position, (int) length));
    }

    /**
     * Reads a period: {@code 2025-10}, {@code 2024-35}, {@code 6 tháng đầu năm 2023}, {@code 10 tháng năm 2024},
     * {@code Quý III/2024}, {@code Năm công tác 2026}.
     *
     * <p>What the basis decides is decided as for timelines: {@code n tháng (đầu|cuối) năm Y} follows it, while
     * {@code Năm Y}, {@code Quý Q/Y} and {@code Tháng M/Y} are the calendar's and only counted in its year.
     *
     * @param text the whole text
     * @param basis the year in which it counts
     * @return the period, or a failure that says what is wrong
     */
    public static Parsed<ReportingPeriod> read(CharSequence text, YearBasis basis) {
        Parsed<TimelinePhrase> phrase =
                TimelineParser.standard().withBasis(basis).parseAny(text);
        Optional<Timeline> timeline = phrase.value().map(TimelinePhrase::timeline);
        if (timeline.isEmpty()) {
            return Parsed.failed(phrase.diagnostics());
        }
        Timeline found = timeline.get();
        boolean closed = found.start().isPresent() && found.end().isPresent();
        TimeCode code = closed ? TimeCode.NOT_ONE_YEAR : TimeCode.NOT_A_PERIOD;
        return find(found, basis)
                .map(Parsed::of)
                .orElseGet(() -> Parsed.failed(Diagnostic.of(code, SourceLocation.of(0, 1), text.toString())));
    }

    /**
     * Reads a period as {@link #read} does.
     *
     * @throws TimelineParseException if the text is none
     */
    public static ReportingPeriod parse(CharSequence text, YearBasis basis) {
        Parsed<ReportingPeriod> period = read(text, basis);
        return period.value().orElseThrow(() -> {
            Diagnostic reason = period.diagnostics().get(0);
            return new TimelineParseException(
                    text.toString(), Math.max(reason.location().column() - 1, 0), reason);
        });
    }

    /** Whether it is a month, a quarter, a half, nine months, a year, or some other number of months of its year. */
    public PeriodKind kind() {
        for (PeriodKind kind : PeriodKind.values()) {
            boolean aligned = kind == PeriodKind.NINE_MONTHS ? firstMonth == 1 : (firstMonth - 1) % length == 0;
            if (kind.months() == length && aligned) {
                return kind;
            }
        }
        return PeriodKind.OTHER;
    }

    /** Whether it begins with its year (lũy kế): its figures are those since the beginning of the year. */
    public boolean isCumulative() {
        return firstMonth == 1;
    }

    /** Its first day. */
    public LocalDate firstDay() {
        return startMonth().atDay(1);
    }

    /** Its last day. */
    public LocalDate lastDay() {
        return startMonth().plusMonths(length - 1L).atEndOfMonth();
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** Its months, the first one first. */
    public ImmutableList<YearMonth> toMonths() {
        YearMonth first = startMonth();
        return IntStream.range(0, length).mapToObj(first::plusMonths).collect(ImmutableList.toImmutableList());
    }

    private YearMonth startMonth() {
        return YearMonth.of(yearStart == Month.JANUARY ? year : year - 1, yearStart)
                .plusMonths(firstMonth - 1L);
    }

    /** The whole year that it lies in. */
    public ReportingPeriod wholeYear() {
        return of(yearStart, year);
    }

    /**
     * So many months of its year from the beginning: {@code workYear(2023).months(6)}.
     *
     * @param count 1 to 12
     * @throws IllegalArgumentException if {@code count} is out of that range
     */
    public ReportingPeriod months(int count) {
        check("count", count, MONTHS);
        return new ReportingPeriod(yearStart, year, 1, count);
    }

    /**
     * One month of its year, counted from the beginning: month 1 of a work year is October.
     *
     * @param number 1 to 12
     * @throws IllegalArgumentException if {@code number} is out of that range
     */
    public ReportingPeriod month(int number) {
        check("number", number, MONTHS);
        return new ReportingPeriod(yearStart, year, number, 1);
    }

    /**
     * One quarter of its year, counted from the beginning: quarter 1 of a work year is October to December.
     *
     * @param number 1 to 4
     * @throws IllegalArgumentException if {@code number} is out of that range
     */
    public ReportingPeriod quarter(int number) {
        return part(PeriodKind.QUARTER, number);
    }

    /**
     * One half of its year.
     *
     * @param number 1 or 2
     * @throws IllegalArgumentException if {@code number} is out of that range
     */
    public ReportingPeriod half(int number) {
        return part(PeriodKind.HALF, number);
    }

    private ReportingPeriod part(PeriodKind kind, int number) {
        check("number", number, MONTHS / kind.months());
        return new ReportingPeriod(yearStart, year, (number - 1) * kind.months() + 1, kind.months());
    }

    /** The period after this one, see {@link #previous}. */
    public ReportingPeriod next() {
        return shifted(1);
    }

    /**
     * The period before this one: the neighbour for months, quarters, halves and years; for a length of which a year has no
     * whole number, such as nine months, the same months of the year before.
     */
    public ReportingPeriod previous() {
        return shifted(-1);
    }

    private ReportingPeriod shifted(int count) {
        if (kind() == PeriodKind.NINE_MONTHS || kind() == PeriodKind.OTHER) {
            return plusYears(count);
        }
        return within(yearStart, startMonth().plusMonths((long) count * length), length)
                .orElseThrow();
    }

    /** The same months so many years later (cùng kỳ); negative for earlier years. */
    public ReportingPeriod plusYears(int years) {
        return new ReportingPeriod(yearStart, Math.addExact(year, years), firstMonth, length);
    }

    /** Its days. */
    public LocalDateRange toRange() {
        return LocalDateRange.ofClosed(firstDay(), lastDay());
    }

    /** Its days as a timeline. */
    public CalendarTimeline toTimeline() {
        Precision precision = switch (kind()) {
            case QUARTER -> Precision.QUARTER;
            case HALF -> Precision.HALF;
            case YEAR -> Precision.YEAR;
            default -> Precision.MONTH;
        };
        return CalendarTimeline.of(firstDay(), lastDay(), precision);
    }

    /**
     * The period as reports name it: {@code Tháng 4/2025}, {@code Quý III/2024}, {@code 6 tháng đầu năm 2023},
     * {@code 10 tháng năm 2024}, {@code 5 tháng cuối năm 2025}, {@code Năm 2024}, {@code Năm công tác 2026}. Months and
     * quarters have their calendar names; {@code n tháng} of a year is read back on the same basis only.
     */
    public String toVietnamese() {
        boolean known = yearStart == Month.JANUARY || yearStart == Month.OCTOBER;
        LocalDate first = firstDay();
        return switch (kind()) {
            case MONTH -> toTimeline().toVietnamese();
            case QUARTER ->
                (first.getMonthValue() - 1) % length == 0
                        ? "Quý " + RomanNumeral.format(YearQuarter.from(first).getQuarterValue()) + '/'
                                + first.getYear()
                        : toTimeline().toVietnamese();
            case YEAR ->
                known
                        ? (yearStart == Month.JANUARY ? "Năm " : "Năm công tác ") + year
                        : toTimeline().toVietnamese();
            case HALF ->
                known
                        ? length + (isCumulative() ? " tháng đầu năm " : " tháng cuối năm ") + year
                        : toTimeline().toVietnamese();
            default -> known ? someMonths() : toTimeline().toVietnamese();
        };
    }

    private String someMonths() {
        if (isCumulative()) {
            return length + " tháng năm " + year;
        }
        return firstMonth + length == MONTHS + 1
                ? length + " tháng cuối năm " + year
                : toTimeline().toVietnamese();
    }

    /** By first day, then by last day, then by the beginning of the year. */
    @Override
    public int compareTo(ReportingPeriod other) {
        return ORDER.compare(this, other);
    }

    /** The canonical text of its days, such as {@code 2022-10/2023-03}; the beginning of its year is not in it. */
    @Override
    public String toString() {
        return toTimeline().toCanonical();
    }

    static void checkYear(int year) {
        if (year < MIN_YEAR || year > MAX_YEAR) {
            throw new IllegalArgumentException("year must be " + MIN_YEAR + " to " + MAX_YEAR + " but was " + year);
        }
    }

    private static void check(String name, int value, int max) {
        if (value < 1 || value > max) {
            throw new IllegalArgumentException(name + " must be 1 to " + max + " but was " + value);
        }
    }
}
