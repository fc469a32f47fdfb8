package vn.tiendo.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventCalendarTest {
    /** A Monday. */
    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    private static final EventCalendar EVENTS = EventCalendar.of(Map.of(
            "Luật có hiệu lực", DAY,
            "nhận đủ hồ sơ", DAY,
            "Kỳ họp thứ 9, Quốc hội khóa XV", DAY));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Khi Luật có hiệu lực                          | 2025-06-02
            Ngay khi Luật có hiệu lực                     | 2025-06-02
            Sau khi Luật có hiệu lực                      | 2025-06-03/..
            Ngay sau khi Luật có hiệu lực                 | 2025-06-02/..
            Kể từ khi Luật có hiệu lực                    | 2025-06-02/..
            Trước khi LUẬT CÓ HIỆU LỰC.                   | ../2025-06-01
            Cho đến khi Luật có hiệu lực                  | ../2025-06-02
            Kỳ họp thứ 9, Quốc hội khoá XV                | 2025-06-02
            Trước kỳ họp thứ 9, Quốc hội khóa XV          | ../2025-06-01
            """)
    void headWordsSayHowTheTimeLiesToTheEvent(String text, String canonical) {
        assertThat(EVENTS.resolve(EventTimeline.of(text), WorkingDayCalendar.VIETNAM))
                .hasValueSatisfying(timeline -> assertThat(timeline).hasToString(canonical));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            05 ngày làm việc, kể từ ngày nhận đủ hồ sơ                 | 2025-06-02/2025-06-09
            Trong thời hạn 05 ngày làm việc, kể từ ngày nhận đủ hồ sơ  | 2025-06-02/2025-06-09
            Trong thời hạn 03 tháng kể từ ngày nhận đủ hồ sơ           | 2025-06-02/2025-09-02
            30 ngày kể từ ngày Luật có hiệu lực                        | 2025-06-02/2025-07-02
            02 tuần kể từ ngày Luật có hiệu lực                        | 2025-06-02/2025-06-16
            24 giờ kể từ khi nhận đủ hồ sơ                             | 2025-06-02/2025-06-03
            25 giờ kể từ khi nhận đủ hồ sơ                             | 2025-06-02/2025-06-04
            Chậm nhất 10 ngày trước ngày nhận đủ hồ sơ                 | ../2025-05-23
            """)
    void offsetsCountFromTheDayAfter(String text, String canonical) {
        Timeline event = Timeline.parse(text);
        assertThat(event.kind()).isEqualTo(TimelineKind.ON_EVENT);
        assertThat(((EventTimeline) event).offset()).isPresent();
        assertThat(EVENTS.resolve(event, WorkingDayCalendar.VIETNAM))
                .hasValueSatisfying(timeline -> assertThat(timeline).hasToString(canonical));
    }

    @Test
    void theOffsetIsReadFromACanonicalTextToo() {
        Timeline event = Timeline.parse("event:\"05 ngày làm việc, kể từ ngày nhận đủ hồ sơ\"");
        assertThat(((EventTimeline) event).offset())
                .hasValueSatisfying(offset -> assertThat(offset.amount()).isEqualTo(5));
    }

    @Test
    void anUnknownEventStaysOpen() {
        assertThat(EVENTS.resolve(EventTimeline.of("Khi phát sinh"), WorkingDayCalendar.VIETNAM))
                .isEmpty();
    }

    @Test
    void theWholeTextIsAskedForWhereItsEventIsUnknown() {
        EventCalendar whole = event -> event.equals("Trước kỳ họp") ? Optional.of(DAY) : Optional.empty();
        assertThat(whole.resolve(EventTimeline.of("Trước kỳ họp"), WorkingDayCalendar.VIETNAM))
                .contains(CalendarTimeline.until(DAY.minusDays(1), Precision.DAY));
    }

    @Test
    void otherTimelinesStayAndListsAreResolvedPartByPart() {
        Timeline year = CalendarTimeline.ofYear(2024);
        assertThat(EVENTS.resolve(year, WorkingDayCalendar.VIETNAM)).contains(year);
        assertThat(EVENTS.resolve(UndeterminedTimeline.UNSPECIFIED, WorkingDayCalendar.VIETNAM))
                .contains(UndeterminedTimeline.UNSPECIFIED);
        assertThat(EVENTS.resolve(
                        TimelineList.of(List.of(year, EventTimeline.of("Khi Luật có hiệu lực"))),
                        WorkingDayCalendar.VIETNAM))
                .contains(TimelineList.of(List.of(year, CalendarTimeline.ofDate(DAY))));
        assertThat(EVENTS.resolve(
                        TimelineList.of(List.of(year, EventTimeline.of("Khi phát sinh"))), WorkingDayCalendar.VIETNAM))
                .isEmpty();
    }

    @Test
    void twoDaysForOneEventAreAProgrammersError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventCalendar.of(Map.of("Luật", DAY, "luật ", DAY.plusDays(1))));
    }
}
