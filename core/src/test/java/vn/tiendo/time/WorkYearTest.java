package vn.tiendo.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;
import org.threeten.extra.YearQuarter;

class WorkYearTest {
    private static final WorkYear YEAR = WorkYear.of(2026);

    @Test
    void runsFromOctoberToSeptember() {
        assertThat(YEAR.firstDay()).isEqualTo("2025-10-01");
        assertThat(YEAR.lastDay()).isEqualTo("2026-09-30");
        assertThat(YEAR.toRange()).isEqualTo(LocalDateRange.ofClosed(YEAR.firstDay(), YEAR.lastDay()));
        assertThat(YEAR.months()).hasSize(12).startsWith(YearMonth.of(2025, 10)).endsWith(YearMonth.of(2026, 9));
        assertThat(YEAR.quarters())
                .containsExactly(
                        YearQuarter.of(2025, 4),
                        YearQuarter.of(2026, 1),
                        YearQuarter.of(2026, 2),
                        YearQuarter.of(2026, 3));
        assertThat(YEAR.halves())
                .extracting(ReportingPeriod::lastDay)
                .map(LocalDate::toString)
                .containsExactly("2026-03-31", "2026-09-30");
        assertThat(YEAR.toReportingPeriod()).hasToString("2025-10/2026-09");
    }

    @ParameterizedTest
    @CsvSource({"2025-09-30, 2025", "2025-10-01, 2026", "2025-12-31, 2026", "2026-01-01, 2026", "2026-09-30, 2026"})
    void ofADay(LocalDate day, int year) {
        assertThat(WorkYear.from(day)).isEqualTo(WorkYear.of(year));
        assertThat(WorkYear.of(year).contains(day)).isTrue();
        assertThat(WorkYear.of(year + 1).contains(day)).isFalse();
    }

    @Test
    void neighboursAndOrder() {
        assertThat(YEAR.next()).isEqualTo(WorkYear.of(2027)).isGreaterThan(YEAR);
        assertThat(YEAR.previous()).isEqualTo(WorkYear.of(2025)).isLessThan(YEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"năm công tác 2026", "Năm công tác 2026", " NĂM  CÔNG TÁC 2026 ", "na\u0306m công tác 2026"})
    void textIsReadInAnySpelling(String text) {
        assertThat(WorkYear.parse(text)).isEqualTo(YEAR).hasToString("năm công tác 2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "năm 2026",
                "năm công tác",
                "năm công tác 26",
                "năm công tác 2026x",
                "năm công tác 0026"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> WorkYear.parse(text)).isInstanceOf(TimelineParseException.class);
    }

    @Test
    void programmersErrors() {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkYear.of(0)).withMessageContaining("year");
    }
}
