package vn.tiendo.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "1, 2022-10-31",
        "3, 2022-12-31",
        "4, 2023-01-31",
        "6, 2023-03-31",
        "9, 2023-06-30",
        "10, 2023-07-31",
        "12, 2023-09-30"
    })
    void cumulativeMonthsOfAWorkYearBeginInOctober(int months, LocalDate lastDay) {
        ReportingPeriod period = ReportingPeriod.workYear(2023).months(months);
        assertThat(period.firstDay()).isEqualTo("2022-10-01");
        assertThat(period.lastDay()).isEqualTo(lastDay);
        assertThat(period.isCumulative()).isTrue();
        assertThat(period.toMonths()).hasSize(months).startsWith(YearMonth.of(2022, 10));
        assertThat(period.toRange().getEndInclusive()).isEqualTo(lastDay);
    }

    @Test
    void partsAreCountedFromTheBeginningOfTheYear() {
        ReportingPeriod year = ReportingPeriod.workYear(2026);
        assertThat(year.month(1)).hasToString("2025-10");
        assertThat(year.month(12)).hasToString("2026-09");
        assertThat(year.quarter(1)).hasToString("2025-36");
        assertThat(year.quarter(2)).hasToString("2026-33");
        assertThat(year.half(1)).hasToString("2025-10/2026-03");
        assertThat(year.half(2)).hasToString("2026-04/2026-09");
        assertThat(year.half(2).quarter(1).wholeYear()).isEqualTo(year);
        ReportingPeriod calendar = ReportingPeriod.calendarYear(2026);
        assertThat(calendar.quarter(3)).hasToString("2026-35");
        assertThat(calendar.half(1)).hasToString("2026-40");
        assertThat(calendar).hasToString("2026");
        assertThat(ReportingPeriod.of(Month.SEPTEMBER, 2026).months(4)).hasToString("2025-09/2025-12");
        assertThat(ReportingPeriod.of(YearBasis.WORK_YEAR, YearMonth.of(2025, 10)))
                .isEqualTo(year.month(1));
        assertThat(ReportingPeriod.of(YearBasis.CALENDAR, YearMonth.of(2025, 10)))
                .isEqualTo(ReportingPeriod.calendarYear(2025).month(10));
        assertThat(ReportingPeriod.of(YearBasis.WORK_YEAR, 2026)).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-10                | WORK_YEAR | 2025-10-01 | 2025-10-31 | MONTH       | Tháng 10/2025
            2025-10                | CALENDAR  | 2025-10-01 | 2025-10-31 | MONTH       | Tháng 10/2025
            2024-35                | CALENDAR  | 2024-07-01 | 2024-09-30 | QUARTER     | Quý III/2024
            6 tháng đầu năm 2023   | WORK_YEAR | 2022-10-01 | 2023-03-31 | HALF        | 6 tháng đầu năm 2023
            6 tháng đầu năm 2023   | CALENDAR  | 2023-01-01 | 2023-06-30 | HALF        | 6 tháng đầu năm 2023
            6 tháng cuối năm 2023  | WORK_YEAR | 2023-04-01 | 2023-09-30 | HALF        | 6 tháng cuối năm 2023
            10 tháng năm 2024      | WORK_YEAR | 2023-10-01 | 2024-07-31 | OTHER       | 10 tháng năm 2024
            10 tháng năm 2024      | CALENDAR  | 2024-01-01 | 2024-10-31 | OTHER       | 10 tháng năm 2024
            9 tháng đầu năm 2024   | CALENDAR  | 2024-01-01 | 2024-09-30 | NINE_MONTHS | 9 tháng năm 2024
            5 tháng cuối năm 2025  | WORK_YEAR | 2025-05-01 | 2025-09-30 | OTHER       | 5 tháng cuối năm 2025
            12 tháng năm 2024      | WORK_YEAR | 2023-10-01 | 2024-09-30 | YEAR        | Năm công tác 2024
            Năm 2024               | CALENDAR  | 2024-01-01 | 2024-12-31 | YEAR        | Năm 2024
            Năm 2024               | WORK_YEAR | 2024-01-01 | 2024-12-31 | YEAR        | Năm 2024
            Năm công tác 2024      | WORK_YEAR | 2023-10-01 | 2024-09-30 | YEAR        | Năm công tác 2024
            Quý III/2024           | CALENDAR  | 2024-07-01 | 2024-09-30 | QUARTER     | Quý III/2024
            Quý III/2024           | WORK_YEAR | 2024-07-01 | 2024-09-30 | QUARTER     | Quý III/2024
            Tháng 4/2025           | CALENDAR  | 2025-04-01 | 2025-04-30 | MONTH       | Tháng 4/2025
            Tháng 4/2025           | WORK_YEAR | 2025-04-01 | 2025-04-30 | MONTH       | Tháng 4/2025
            từ ngày 01/10/2024 đến ngày 30/4/2025 | WORK_YEAR | 2024-10-01 | 2025-04-30 | OTHER | 7 tháng năm 2025
            """)
    void textIsReadByTheBasis(
            String text, YearBasis basis, LocalDate first, LocalDate last, PeriodKind kind, String label) {
        ReportingPeriod period = ReportingPeriod.parse(text, basis);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.toVietnamese()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-10-05",
                "tháng 13/2025",
                "Khi phát sinh",
                "Từ năm 2019-2021",
                "Hàng quý",
                "Đến năm 2020",
                "từ ngày 15/10/2024 đến ngày 30/4/2025",
                "Thường xuyên",
                "từ tháng 8/2024 đến tháng 2/2025"
            })
    void anythingElseIsRefused(String text) {
        assertThat(ReportingPeriod.read(text, YearBasis.CALENDAR).value()).isEmpty();
        assertThat(ReportingPeriod.read(text, YearBasis.CALENDAR).hasErrors()).isTrue();
        assertThatThrownBy(() -> ReportingPeriod.parse(text, YearBasis.CALENDAR))
                .isInstanceOf(TimelineParseException.class);
    }

    @Test
    void neighbours() {
        ReportingPeriod year = ReportingPeriod.workYear(2026);
        assertThat(year.next()).isEqualTo(ReportingPeriod.workYear(2027));
        assertThat(year.month(1).previous()).isEqualTo(year.plusYears(-1).month(12));
        assertThat(year.quarter(4).next())
                .isEqualTo(ReportingPeriod.workYear(2027).quarter(1));
        assertThat(year.half(1).previous())
                .isEqualTo(ReportingPeriod.workYear(2025).half(2));
        assertThat(year.months(9).previous())
                .isEqualTo(ReportingPeriod.workYear(2025).months(9));
        assertThat(year.months(7).next())
                .isEqualTo(ReportingPeriod.workYear(2027).months(7));
        assertThat(year.months(7).plusYears(-1))
                .isEqualTo(ReportingPeriod.workYear(2025).months(7));
    }

    @Test
    void orderIsByFirstThenLastDay() {
        ReportingPeriod calendar = ReportingPeriod.calendarYear(2025);
        ReportingPeriod work = ReportingPeriod.workYear(2026);
        assertThat(Stream.of(work, work.month(1), calendar, calendar.month(10), work.months(2))
                        .sorted())
                .containsExactly(calendar, calendar.month(10), work.month(1), work.months(2), work);
    }

    @Test
    void programmersErrors() {
        ReportingPeriod year = ReportingPeriod.workYear(2026);
        assertThatIllegalArgumentException().isThrownBy(() -> year.months(13)).withMessageContaining("count");
        assertThatIllegalArgumentException().isThrownBy(() -> year.months(0)).withMessageContaining("count");
        assertThatIllegalArgumentException().isThrownBy(() -> year.quarter(5)).withMessageContaining("number");
        assertThatIllegalArgumentException().isThrownBy(() -> year.half(3)).withMessageContaining("number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportingPeriod(Month.OCTOBER, 2026, 7, 7))
                .withMessageContaining("length");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.workYear(999))
                .withMessageContaining("year");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void namesAndCanonicalTextsAreReadBackOnTheSameBasis(@ForAll("periods") ReportingPeriod period) {
        YearBasis basis = period.yearStart() == Month.JANUARY ? YearBasis.CALENDAR : YearBasis.WORK_YEAR;
        assertThat(ReportingPeriod.parse(period.toVietnamese(), basis)).isEqualTo(period);
        assertThat(ReportingPeriod.parse(period.toString(), basis)).isEqualTo(period);
        assertThat(ReportingPeriod.find(period.toTimeline(), basis)).contains(period);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theNextOfThePreviousIsItself(@ForAll("periods") ReportingPeriod period) {
        assertThat(period.previous().next()).isEqualTo(period);
        assertThat(period.previous()).isLessThan(period);
        assertThat(period.previous().kind()).isEqualTo(period.kind());
    }

    @Provide
    Arbitrary<ReportingPeriod> periods() {
        return Combinators.combine(
                        Arbitraries.of(Month.JANUARY, Month.OCTOBER),
                        Arbitraries.integers().between(1990, 2060),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 12))
                .filter((start, year, first, length) -> first + length <= 13)
                .as(ReportingPeriod::new);
    }
}
