package vn.tiendo.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;
import vn.tiendo.indicator.Percent;
import vn.tiendo.plan.ProgressStatus;
import vn.tiendo.result.Language;
import vn.tiendo.time.YearBasis;

class ReportWordsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+\\}");

    private final ReportWords vietnamese = new ReportWords(Language.VIETNAMESE);
    private final ReportWords english = new ReportWords(Language.ENGLISH);

    /** The last of two lines with one key would win in silence. */
    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        List<String> lines = lines("messages_vi.properties");
        assertThat(keys(lines)).doesNotHaveDuplicates().hasSizeGreaterThan(80);
        assertThat(keys(lines("messages_en.properties"))).containsExactlyElementsOf(keys(lines));
        assertThat(placeholders(lines("messages_en.properties"))).isEqualTo(placeholders(lines));
    }

    @Test
    void everyStatusHasASection() {
        for (ProgressStatus status : ProgressStatus.values()) {
            assertThat(vietnamese.text("section." + status.code(), "count", 3)).endsWith("(3)");
        }
    }

    @Test
    void daysAndNumbersAreThoseOfTheLanguage() {
        LocalDate day = LocalDate.of(2025, 3, 9);
        assertThat(vietnamese.day(day)).isEqualTo("09/03/2025");
        assertThat(english.day(day)).isEqualTo("2025-03-09");
        assertThat(vietnamese.number(-8_400_000)).isEqualTo("-8.400.000");
        assertThat(english.number(-8_400_000)).isEqualTo("-8,400,000");
        assertThat(vietnamese.number(new BigDecimal("1234.50"))).isEqualTo("1.234,50");
        assertThat(english.number(new BigDecimal("1234.50"))).isEqualTo("1,234.50");
        assertThat(vietnamese.percent(Percent.of("84.70"))).isEqualTo("84,70%");
        assertThat(english.percent(Percent.of("84.70"))).isEqualTo("84.70%");
    }

    @Test
    void quartersHaveTheNamesOfTheirYear() {
        YearQuarter quarter = YearQuarter.of(2025, 4);
        assertThat(vietnamese.quarter(quarter, YearBasis.CALENDAR)).isEqualTo("Quý IV/2025");
        assertThat(vietnamese.quarter(quarter, YearBasis.WORK_YEAR)).isEqualTo("Quý I năm công tác 2026");
        assertThat(english.quarter(quarter, YearBasis.WORK_YEAR)).isEqualTo("Quarter 1 of work year 2026");
    }

    private static List<String> keys(List<String> lines) {
        return lines.stream().map(line -> line.substring(0, line.indexOf('='))).toList();
    }

    private static Map<String, List<String>> placeholders(List<String> lines) {
        return lines.stream()
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')),
                        line -> PLACEHOLDER
                                .matcher(line)
                                .results()
                                .map(MatchResult::group)
                                .sorted()
                                .toList()));
    }

    private static List<String> lines(String resource) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(ReportWords.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
