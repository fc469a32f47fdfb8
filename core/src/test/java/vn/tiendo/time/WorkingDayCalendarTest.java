package vn.tiendo.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDayCalendarTest {
    private static final WorkingDayCalendar TET_2025 = WorkingDayCalendar.VIETNAM
            .withHolidays(LocalDate.of(2025, 1, 27)
                    .datesUntil(LocalDate.of(2025, 2, 1))
                    .toList())
            .withWorkedDays(List.of(LocalDate.of(2025, 4, 26)));

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, false",
        "2025-01-02, true",
        "2025-01-04, false",
        "2025-01-05, false",
        "2025-01-28, false",
        "2025-02-03, true",
        "2025-04-26, true",
        "2025-04-30, false",
        "2025-05-01, false",
        "2025-09-02, false",
        "2026-09-02, false"
    })
    void weekendsAndHolidaysAreOff(LocalDate day, boolean working) {
        assertThat(TET_2025.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-24, 1, 2025-02-03",
        "2025-01-24, 0, 2025-01-24",
        "2025-01-25, 0, 2025-01-25",
        "2025-01-25, 1, 2025-02-03",
        "2025-04-25, 3, 2025-04-29",
        "2025-04-29, 1, 2025-05-02",
        "2025-05-05, -1, 2025-05-02",
        "2025-05-05, -2, 2025-04-29",
        "2025-02-03, -1, 2025-01-24"
    })
    void stepsGoFromWorkingDayToWorkingDay(LocalDate day, int count, LocalDate expected) {
        assertThat(TET_2025.plusWorkingDays(day, count)).isEqualTo(expected);
    }

    @Test
    void theDayItSelfDoesNotCount() {
        LocalDate friday = LocalDate.of(2025, 1, 24);
        assertThat(TET_2025.workingDaysBetween(friday, friday)).isZero();
        assertThat(TET_2025.workingDaysBetween(friday, LocalDate.of(2025, 2, 3)))
                .isEqualTo(1);
        assertThat(TET_2025.workingDaysBetween(LocalDate.of(2025, 2, 3), friday))
                .isEqualTo(-1);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void betweenIsTheInverseOfPlus(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 600) int count) {
        assertThat(TET_2025.workingDaysBetween(day, TET_2025.plusWorkingDays(day, count)))
                .isEqualTo(count);
        LocalDate before = TET_2025.plusWorkingDays(day, -count);
        assertThat(TET_2025.workingDaysBetween(day, before)).isEqualTo(-count);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aStepEndsOnAWorkingDay(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 600) int count) {
        assertThat(TET_2025.isWorkingDay(TET_2025.plusWorkingDays(day, count))).isTrue();
        assertThat(TET_2025.isWorkingDay(TET_2025.plusWorkingDays(day, -count))).isTrue();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Timelines.days(2023, 2027);
    }

    @Test
    void weekendAndHolidaysAreData() {
        WorkingDayCalendar sundays = WorkingDayCalendar.of(List.of(DayOfWeek.SUNDAY), List.of(MonthDay.of(12, 25)));
        assertThat(sundays.isWorkingDay(LocalDate.of(2025, 1, 4))).isTrue();
        assertThat(sundays.isWorkingDay(LocalDate.of(2025, 12, 25))).isFalse();
        assertThat(sundays)
                .isEqualTo(WorkingDayCalendar.of(EnumSet.of(DayOfWeek.SUNDAY), List.of(MonthDay.of(12, 25))));
    }

    @Test
    void programmersErrors() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDayCalendar.of(EnumSet.allOf(DayOfWeek.class), List.of()))
                .withMessageContaining("weekend");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDayCalendar.of(
                        List.of(),
                        IntStream.rangeClosed(1, 101)
                                .mapToObj(day -> MonthDay.from(LocalDate.ofYearDay(2025, day)))
                                .toList()))
                .withMessageContaining("yearlyHolidays");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDayCalendar.VIETNAM.plusWorkingDays(LocalDate.EPOCH, Integer.MIN_VALUE))
                .withMessageContaining("count");
    }
}
