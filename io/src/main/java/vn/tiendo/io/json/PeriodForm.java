package vn.tiendo.io.json;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.tiendo.time.CalendarTimeline;
import vn.tiendo.time.ReportingPeriod;

/**
 * The fields of a reporting period: {@code "period": "2024-10/2025-09", "yearStart": 10}, the latter where its year does not
 * begin in January.
 */
final class PeriodForm {
    private static final int MONTHS = 12;

    private PeriodForm() {}

    static void write(FieldWriter out, ReportingPeriod period) {
        out.text("period", period.toString());
        if (period.yearStart() != Month.JANUARY) {
            out.number("yearStart", period.yearStart().getValue());
        }
    }

    /** A period that is an object of its own. */
    static Optional<ReportingPeriod> read(TreeReader at) {
        return at.object(fields -> read(fields));
    }

    /** The period, which must be there. */
    static Optional<ReportingPeriod> read(FieldReader fields) {
        Month yearStart = fields.optional("yearStart", field -> field.wholeNumber(1, MONTHS))
                .map(number -> Month.of(number.intValue()))
                .orElse(Month.JANUARY);
        return fields.required("period", field -> read(field, yearStart));
    }

    /** Whole months of one year that begins in the month. */
    private static Optional<ReportingPeriod> read(TreeReader at, Month yearStart) {
        return at.text()
                .flatMap(text -> TimelineForm.parse(text)
                        .filter(CalendarTimeline.class::isInstance)
                        .flatMap(timeline -> period(timeline.start(), timeline.end(), yearStart))
                        .or(() -> at.fail(JsonCode.BAD_PERIOD, "2024-10/2025-09")));
    }

    private static Optional<ReportingPeriod> period(
            Optional<LocalDate> start, Optional<LocalDate> end, Month yearStart) {
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        YearMonth first = YearMonth.from(start.get());
        YearMonth last = YearMonth.from(end.get());
        int position = Math.floorMod(first.getMonthValue() - yearStart.getValue(), MONTHS) + 1;
        long length = first.until(last, ChronoUnit.MONTHS) + 1;
        int year = first.minusMonths(position - 1L).plusMonths(MONTHS - 1L).getYear();
        boolean whole =
                first.atDay(1).equals(start.get()) && last.atEndOfMonth().equals(end.get());
        boolean inRange = year >= ReportingPeriod.MIN_YEAR && year <= ReportingPeriod.MAX_YEAR;
        return whole && inRange && position - 1 + length <= MONTHS
                ? Optional.of(new ReportingPeriod(yearStart, year, position, (int) length))
                : Optional.empty();
    }
}
