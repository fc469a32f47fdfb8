package vn.tiendo.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearHalf;
import org.threeten.extra.YearQuarter;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Language;
import vn.tiendo.result.Parsed;

class CanonicalTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            2018-10-05                  | date       | 2018-10-05  | 2018-10-05
            2018-10                     | month      | 2018-10-01  | 2018-10-31
            2018-35                     | quarter    | 2018-07-01  | 2018-09-30
            2020-40                     | half       | 2020-01-01  | 2020-06-30
            2020-41                     | half       | 2020-07-01  | 2020-12-31
            2020                        | year       | 2020-01-01  | 2020-12-31
            2025-10-01/2026-09-30       | range      | 2025-10-01  | 2026-09-30
            2017-01/2017-06             | range      | 2017-01-01  | 2017-06-30
            2019/2021                   | range      | 2019-01-01  | 2021-12-31
            ../2024-05                  | open_start |             | 2024-05-31
            2018/..                     | open_end   | 2018-01-01  |
            ../..                       | continuous |             |
            Y12345                      | year       | +12345-01-01| +12345-12-31
            Y-12345                     | year       | -12345-01-01| -12345-12-31
            Y12345-06                   | month      | +12345-06-01| +12345-06-30
            -0044-03-15                 | date       | -0044-03-15 | -0044-03-15
            RRULE:FREQ=MONTHLY;BYMONTHDAY=-1 | recurring | |
            RRULE:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=24 | recurring | |
            RRULE:FREQ=MONTHLY;BYMONTHDAY=-1 RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31 | recurring | |
            RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31 START-RRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1 | recurring | |
            RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR | recurring | |
            RRULE:FREQ=DAILY            | recurring  |             |
            RRULE:                      | recurring  |             |
            {2023,2026-04}              | list       | 2023-01-01  | 2026-04-30
            {RRULE:FREQ=YEARLY;BYMONTH=3,6;BYMONTHDAY=1,15,2018-10} | list | |
            {RRULE:FREQ=WEEKLY;BYDAY=MO,TU,RRULE:,-0044} | list | |
            {RRULE:,event:"a,b}",unspecified,../..} | list | |
            event:"Khi phát sinh"       | on_event   |             |
            event:"Khi \\"A\\" trình \\\\ B" | on_event | |
            document:"Theo Kế hoạch"    | per_other_document | |
            unspecified                 | unspecified|             |
            """)
    void canonicalTextIsReadAndWrittenTheSame(String text, String kind, LocalDate start, LocalDate end) {
        Timeline timeline = CanonicalParser.parse(text).orThrow().timeline();
        assertThat(timeline.kind().code()).isEqualTo(kind);
        assertThat(timeline.start().orElse(null)).isEqualTo(start);
        assertThat(timeline.end().orElse(null)).isEqualTo(end);
        assertThat(timeline.toCanonical()).isEqualTo(text);
        assertThat(timeline).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2004-06-11?, uncertain",
        "1984~, approximate",
        "2019-12/2020%, uncertain approximate",
        "1984?/2004~, uncertain approximate",
        "199X, unspecified_digits",
        "1999-XX-XX, unspecified_digits",
        "-00XX, unspecified_digits",
        "/2006, unknown_bound",
        "2004-06-01/, unknown_bound",
        "../, unknown_bound",
        "1985-04-12T23:20:30, time_of_day",
        "1985-04-12T23:20:30Z, time_of_day",
        "1985-04-12T23:20:30+07:00, time_of_day",
        "1985-04-12T23:20:30-04/.., time_of_day",
        "2018-35, ''",
    })
    void whatIsLostIsFlagged(String text, String flags) {
        assertThat(CanonicalParser.parse(text).orThrow().flags().stream()
                        .map(TimelineFlag::code)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(flags);
    }

    @ParameterizedTest
    @CsvSource({"../2018, by", "/2018, by", "2018/.., from", "2018/, from"})
    void openEndsHaveTheirBound(String text, String bound) {
        assertThat(CanonicalParser.parse(text).orThrow().bound().map(Bound::code))
                .contains(bound);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            ''                                           | TIME-050 | 1
            2018-1                                       | TIME-050 | 1
            2018-                                        | TIME-050 | 1
            18-10-05                                     | TIME-050 | 1
            1XXX                                         | TIME-050 | 1
            19X9                                         | TIME-050 | 1
            1999-XX-05                                   | TIME-050 | 8
            201X-05                                      | TIME-051 | 5
            2004?-06                                     | TIME-051 | 6
            2018-10-05 x                                 | TIME-051 | 11
            2018//2019                                   | TIME-051 | 6
            2018/2019/2020                               | TIME-051 | 10
            /                                            | TIME-050 | 2
            ..                                           | TIME-050 | 3
            2016-13                                      | TIME-052 | 6
            2016-02-30                                   | TIME-052 | 9
            2017-02-29                                   | TIME-052 | 9
            2016-32                                      | TIME-054 | 6
            2016-37                                      | TIME-054 | 6
            2016-42                                      | TIME-052 | 6
            Y2016                                        | TIME-053 | 1
            Y999999999                                   | TIME-053 | 1
            -0000-01-01                                  | TIME-053 | 1
            2019/2018                                    | TIME-055 | 1
            2018-10/2018-09-30                           | TIME-055 | 1
            {2018}                                       | TIME-056 | 1
            {2018,}                                      | TIME-050 | 7
            {2018,2019                                   | TIME-050 | 11
            {2018,{2019,2020}}                           | TIME-050 | 7
            event:\"\"                                   | TIME-057 | 8
            event:\"Khi                                  | TIME-057 | 7
            event:\"a\\b\"                               | TIME-057 | 9
            Event:\"a\"                                  | TIME-050 | 1
            RRULE:FREQ=HOURLY                            | TIME-058 | 12
            RRULE:FREQ=DAILY;COUNT=3                     | TIME-058 | 18
            RRULE:FREQ=DAILY;FREQ=DAILY                  | TIME-058 | 18
            RRULE:FREQ=DAILY;                            | TIME-058 | 18
            RRULE:FREQ=MONTHLY                           | TIME-059 | 7
            RRULE:FREQ=MONTHLY;BYMONTHDAY=0              | TIME-058 | 31
            RRULE:FREQ=MONTHLY;BYMONTHDAY=32             | TIME-058 | 31
            RRULE:FREQ=MONTHLY;BYMONTHDAY=-32            | TIME-058 | 31
            RRULE:FREQ=MONTHLY;INTERVAL=0;BYMONTHDAY=1   | TIME-058 | 29
            RRULE:FREQ=MONTHLY;INTERVAL=10000;BYMONTHDAY=1 | TIME-058 | 29
            RRULE:FREQ=YEARLY;BYMONTHDAY=5               | TIME-059 | 7
            RRULE:FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=5    | TIME-058 | 27
            RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30    | TIME-059 | 7
            RRULE:FREQ=WEEKLY                            | TIME-059 | 7
            RRULE:FREQ=WEEKLY;BYDAY=1MO                  | TIME-058 | 25
            RRULE:FREQ=DAILY START-RRULE:                | TIME-058 | 30
            """)
    void anythingElseIsRefusedAtItsPlace(String text, String code, int column) {
        Parsed<TimelinePhrase> parsed = CanonicalParser.parse(text.replace("\\\"", "\""));
        assertThat(parsed.value()).isEmpty();
        Diagnostic diagnostic = parsed.diagnostics().get(0);
        assertThat(diagnostic.code().code()).as(diagnostic.toString()).isEqualTo(code);
        assertThat(diagnostic.location().column()).as(diagnostic.toString()).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-10-05", "{2018,RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1}", "event:\"Khi \\\"A\\\"\""})
    void everyBeginningOfATextIsReadOrRefused(String text) {
        for (int i = 0; i < text.length(); i++) {
            assertThat(CanonicalParser.parse(text.substring(0, i)).diagnostics())
                    .hasSizeLessThan(2);
        }
    }

    @Test
    void aLongTextIsRefusedWithAShortQuote() {
        Diagnostic diagnostic =
                CanonicalParser.parse("x".repeat(1_000_000)).diagnostics().get(0);
        assertThat(diagnostic.text()).hasSizeLessThan(100);
    }

    @Test
    void aPrecisionThatDoesNotFitFallsToMonthsOrDays() {
        LocalDate first = LocalDate.of(2025, 10, 1);
        LocalDate last = LocalDate.of(2026, 9, 30);
        assertThat(CalendarTimeline.of(first, last, Precision.YEAR)).hasToString("2025-10/2026-09");
        assertThat(CalendarTimeline.of(first, last.minusDays(1), Precision.YEAR))
                .hasToString("2025-10-01/2026-09-29");
        assertThat(CalendarTimeline.of(first.plusDays(14), first.plusDays(14), Precision.MONTH))
                .hasToString("2025-10-15");
        assertThat(CalendarTimeline.since(first.plusDays(14), Precision.QUARTER))
                .hasToString("2025-10-15/..");
        assertThat(CalendarTimeline.until(last, Precision.QUARTER)).hasToString("../2026-09");
        assertThat(CalendarTimeline.until(last, Precision.YEAR)).hasToString("../2026-09");
    }

    @Test
    void unitsAreWrittenInTheirOwnForm() {
        assertThat(CalendarTimeline.ofMonth(YearMonth.of(2018, 2))).hasToString("2018-02");
        assertThat(CalendarTimeline.ofQuarter(YearQuarter.of(2018, 3))).hasToString("2018-35");
        assertThat(CalendarTimeline.ofHalf(YearHalf.of(2018, 2))).hasToString("2018-41");
        assertThat(CalendarTimeline.ofYear(-5)).hasToString("-0005");
    }

    @ParameterizedTest
    @EnumSource(TimeCode.class)
    void everyCodeHasItsWordings(TimeCode code) {
        assertThat(code.messages().covers(code)).isTrue();
        for (Language language : Language.values()) {
            assertThat(code.messages().message(code, java.util.Map.of("text", "abc"), language))
                    .isNotEqualTo(code.code())
                    .matches(
                            wording -> wording.contains("abc") || code == TimeCode.EMPTY || code == TimeCode.TOO_LONG,
                            "names the text");
        }
    }

    @Test
    void codesAreDistinct() {
        assertThat(Arrays.stream(TimeCode.values()).map(TimeCode::code)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(TimelineFlag.values()).map(TimelineFlag::code))
                .contains("two_digit_year", "basis_assumed", "weekday_conflict", "interval_unknown")
                .allMatch(code -> code.equals(code.toLowerCase(Locale.ROOT)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Domain(Timelines.class)
    void readingWhatWasWrittenGivesTheSame(@ForAll Timeline timeline) {
        Timeline again = CanonicalParser.parse(timeline.toCanonical()).orThrow().timeline();
        assertThat(again).isEqualTo(timeline);
        assertThat(again.kind()).isEqualTo(timeline.kind());
        assertThat(again.toCanonical()).isEqualTo(timeline.toCanonical());
    }
}
