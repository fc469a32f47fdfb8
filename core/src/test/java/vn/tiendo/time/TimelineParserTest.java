package vn.tiendo.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;

class TimelineParserTest {
    private static final TimelineParser PARSER = TimelineParser.standard();

    @ParameterizedTest
    @CsvFileSource(
            resources = {"phrases.tsv", "spellings.tsv", "plan-phrases.tsv"},
            delimiter = '\t',
            quoteCharacter = '\0',
            emptyValue = "")
    void phrasesAndTheirMeaning(
            String phrase, String kind, String start, String end, String bound, String canonical, String flags) {
        TimelinePhrase read = PARSER.parse(phrase).orThrow();
        assertThat(read.timeline().kind().code()).isEqualTo(kind);
        assertThat(read.timeline().start().map(LocalDate::toString)).isEqualTo(Optional.ofNullable(start));
        assertThat(read.timeline().end().map(LocalDate::toString)).isEqualTo(Optional.ofNullable(end));
        assertThat(read.bound().map(Bound::code)).isEqualTo(Optional.ofNullable(bound));
        assertThat(read.timeline().toCanonical()).isEqualTo(canonical);
        assertThat(flagCodes(read)).isEqualTo(flags == null ? "" : flags);
        assertThat(read.text()).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = {"phrases.tsv", "spellings.tsv", "plan-phrases.tsv"},
            delimiter = '\t',
            quoteCharacter = '\0',
            emptyValue = "")
    void spellingDoesNotMatter(String phrase, String kind) {
        Timeline meaning = PARSER.parse(phrase).orThrow().timeline();
        // An event or document keeps its words as they are printed.
        if (meaning.toCanonical().contains("\"")) {
            return;
        }
        assertThat(Timeline.parse(Normalizer.normalize(phrase, Normalizer.Form.NFD)))
                .isEqualTo(meaning);
        assertThat(Timeline.parse(phrase.toUpperCase(Locale.ROOT))).isEqualTo(meaning);
        assertThat(Timeline.parse("  " + phrase.replace(" ", "\u00A0 ") + " .")).isEqualTo(meaning);
        assertThat(Timeline.parse(meaning.toCanonical())).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = {"phrases.tsv", "spellings.tsv", "plan-phrases.tsv"},
            delimiter = '\t',
            quoteCharacter = '\0',
            emptyValue = "")
    void whatWasReadBeforeDoesNotMatter(String phrase) {
        TimelineParser parser = TimelineParser.forYear(2024);
        TimelinePhrase first = parser.parse(phrase).orThrow();
        parser.parse("Thứ Hai, 14h30 ngày 15/5/99 và cuối năm 2030");
        assertThat(parser.parse(phrase).orThrow()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|TIME-001|1",
                "31/02/2018|TIME-004|1",
                "tháng 13|TIME-004|7",
                "quý V/2018|TIME-004|5",
                "ngày 29/02/2023|TIME-004|6",
                "1.10.30|TIME-002|1",
                "1-2|TIME-002|1",
                "3|TIME-002|2",
                "0912345678|TIME-002|1",
                "Báo cáo năm 2018|TIME-002|1",
                "Quý III/2018 Quý|TIME-003|14",
                "Năm 2018 về việc khác|TIME-003|10",
                "Năm 20244|TIME-002|5",
                "Quý III/2O18|TIME-002|8",
                "từ 31/12/2020 đến 01/01/2020|TIME-005|4",
                "Trước 15/11|TIME-006|7",
                "Quý II|TIME-006|1",
                "từ năm 2018 đến nay|TIME-008|17",
                "trước cuối năm 2024|TIME-009|7",
            })
    void refusals(String phrase, String code, int column) {
        Parsed<TimelinePhrase> refused = PARSER.parse(phrase);
        assertThat(refused.isPresent()).isFalse();
        assertThat(refused.diagnostics()).hasSize(1);
        Diagnostic reason = refused.diagnostics().get(0);
        assertThat(reason.code().code()).isEqualTo(code);
        assertThat(reason.location().column()).isEqualTo(column);
    }

    /** A phrase, the code of the refusal, the column where the trouble begins. */
    @ParameterizedTest
    @CsvFileSource(resources = "refused.tsv", delimiter = '\t', quoteCharacter = '\0', emptyValue = "")
    void whatIsNotClearIsRefusedWithPlaceAndReason(String phrase, String code, int column) {
        refusals(phrase, code, column);
    }

    /** The parser has a year, and would have an answer if it overlooked a word. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 15/9 hằng tháng",
                "tháng 5 hằng tháng",
                "Quý II hằng quý",
                "15 đến năm",
                "5 tháng tới",
                "2 tháng cuối quý",
                "hằng quý năm",
                "6 tháng đầu năm - 2028",
                "15/11 - 2028",
                "31/4",
                "trước 31/6",
                "29/2",
                "8h30 T6",
                "Từ ngày 25 đến ngày 05 của tháng cuối hằng quý",
            })
    void noWordIsOverlookedWhereAYearIsAtHand(String phrase) {
        assertThat(TimelineParser.forYear(2027).parse(phrase).isPresent()).isFalse();
    }

    @Test
    void whatWasUnderstoodIsOffered() {
        Diagnostic reason = PARSER.parse("Quý III/2018 (dự kiến)").diagnostics().get(0);
        assertThat(reason.arguments())
                .containsEntry("understood", "Quý III/2018")
                .containsEntry("suggestion", "2018-35");
        assertThat(reason.text()).isEqualTo("(dự kiến)");
    }

    @Test
    void exceptionNamesTextIndexAndReason() {
        assertThatExceptionOfType(TimelineParseException.class)
                .isThrownBy(() -> Timeline.parse("Quý III/2018 và gì đó"))
                .satisfies(e -> {
                    assertThat(e.text()).isEqualTo("Quý III/2018 và gì đó");
                    assertThat(e.index()).isPositive();
                    assertThat(e.diagnostic().code()).isEqualTo(TimeCode.LEFT_OVER);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Trước 15/11|2024-11-14|2025-11-14",
                "Quý II|2024-06-30|2026-03-31",
                "Tháng 10|2024-10-31|2025-10-31",
                "Tháng 3|2024-03-31|2026-03-31",
                "Đến hết tháng 9|2024-09-30|2026-09-30",
                "6 tháng đầu năm|2024-06-30|2026-03-31",
                "6 tháng đầu năm 2020|2020-06-30|2020-03-31",
                "05 tháng cuối năm|2024-12-31|2026-09-30",
                "Cuối năm|2024-12-31|2026-09-30",
                "6T đầu năm|2024-06-30|2026-03-31",
                "Ngày cuối cùng của năm|2024-12-31|2026-09-30",
                "Ngày cuối cùng của quý I|2024-03-31|2025-12-31",
                "Ngày làm việc cuối cùng của quý II|2024-06-30|2026-03-31",
                "Năm 2020|2020-12-31|2020-12-31",
                "Quý I/2020|2020-03-31|2020-03-31",
                "Năm công tác 2020|2020-12-31|2020-09-30",
                "Chậm nhất ngày 10 tháng 02 năm sau|2025-02-10|2027-02-10",
            })
    void yearlessPhrasesFollowTheBasis(String phrase, LocalDate in2024, LocalDate inWorkYear2026) {
        assertThat(TimelineParser.forYear(2024)
                        .parse(phrase)
                        .orThrow()
                        .timeline()
                        .end())
                .contains(in2024);
        assertThat(TimelineParser.forWorkYear(2026)
                        .parse(phrase)
                        .orThrow()
                        .timeline()
                        .end())
                .contains(inWorkYear2026);
    }

    @Test
    void contextIsFlagged() {
        assertThat(flagCodes(TimelineParser.forYear(2024).parse("Quý II").orThrow()))
                .isEqualTo("context_year");
        assertThat(flagCodes(TimelineParser.forWorkYear(2026).parse("Quý II").orThrow()))
                .isEqualTo("context_year,basis_assumed");
    }

    @Test
    void recurrencesFollowTheBasis() {
        TimelineParser workYear = PARSER.withBasis(YearBasis.WORK_YEAR);
        assertThat(workYear.parse("Hàng năm").orThrow().timeline())
                .hasToString("RRULE:FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=30");
        assertThat(workYear.parse("06 tháng, 10 tháng và hàng năm").orThrow().timeline())
                .hasToString("RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31 RRULE:FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=31"
                        + " RRULE:FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=30");
    }

    @Test
    void offsetsKeepAmountUnitAndAnchor() {
        EventTimeline event =
                (EventTimeline) Timeline.parse("Trong thời hạn 05 ngày làm việc, kể từ ngày nhận đủ hồ sơ");
        assertThat(event.offset()).contains(new EventOffset(5, EventOffset.OffsetUnit.WORKING_DAY, "nhận đủ hồ sơ"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000})
    void yearOfTheContextIsChecked(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimelineParser.forYear(year))
                .withMessageContaining("year");
        assertThatIllegalArgumentException().isThrownBy(() -> TimelineParser.forWorkYear(year));
    }

    @Test
    void aLongTextIsRefusedInLinearTime() {
        String cell = "Quý III/2018, ".repeat(200_000);
        assertThat(PARSER.parse(cell).diagnostics().get(0).code()).isIn(TimeCode.TOO_LONG, TimeCode.LEFT_OVER);
        assertThat(PARSER.parse("a".repeat(1_000_000)).isPresent()).isFalse();
        assertThat(PARSER.parse("9".repeat(1_000_000)).isPresent()).isFalse();
    }

    @Property(tries = 3000)
    void anySequenceOfWordsIsReadOrRefusedWithAPlace(@ForAll("wordSalads") String salad) {
        Parsed<TimelinePhrase> read = TimelineParser.forYear(2024).parse(salad);
        if (read.isPresent()) {
            assertThat(Timeline.parse(read.orThrow().timeline().toCanonical()))
                    .isEqualTo(read.orThrow().timeline());
        } else {
            assertThat(read.diagnostics().get(0).location().column()).isBetween(1, salad.length() + 1);
        }
    }

    @Property(tries = 1000)
    void nothingUnknownIsPassedOver(@ForAll("wordSalads") String salad) {
        // A word that no timeline has: whatever is around it, and unless an event, also one that is only the end of a
        // range,
        // or a document takes it, it is refused.
        Parsed<TimelinePhrase> read = TimelineParser.forYear(2024).parse("Quý III/2018 " + salad + " xyz");
        read.value()
                .ifPresent(phrase -> assertThat(phrase.timeline().toCanonical() + phrase.flags())
                        .containsAnyOf("event", "document", "MIXED", "UNKNOWN_BOUND"));
    }

    @Provide
    Arbitrary<String> wordSalads() {
        return Arbitraries.of(
                        "quý",
                        "III",
                        "tháng",
                        "10",
                        "năm",
                        "2018",
                        "/",
                        "-",
                        ",",
                        "và",
                        "từ",
                        "đến",
                        "trước",
                        "ngày",
                        "31",
                        "hàng",
                        "một",
                        "lần",
                        "đầu",
                        "cuối",
                        "của",
                        "khi",
                        "theo",
                        "kế hoạch",
                        "sau",
                        ".",
                        "24",
                        "h",
                        "30",
                        "thứ",
                        "hai",
                        "tuần",
                        "định kỳ",
                        "thường xuyên",
                        "(",
                        ")",
                        "6",
                        "chậm nhất",
                        "trở đi",
                        "02",
                        ":")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(words -> String.join(" ", words));
    }

    @Test
    void manyThreadsReadTheSame() {
        assertThat(IntStream.range(0, 20_000)
                        .parallel()
                        .mapToObj(i -> PARSER.parse("Quý " + (i % 4 + 1) + "/" + (2000 + i % 50))
                                .orThrow()
                                .timeline())
                        .collect(Collectors.toSet()))
                .hasSize(100);
    }

    private static String flagCodes(TimelinePhrase phrase) {
        return phrase.flags().stream().map(TimelineFlag::code).collect(Collectors.joining(","));
    }
}
