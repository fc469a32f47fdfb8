package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanDiff;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.Severity;
import vn.tiendo.time.TimelineParser;

/** Plans in our own words, of other ministries and years, with other columns, against expectations kept in files. */
class SamplePlansTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "health-2024.lines",
                "forest-2022.lines",
                "forest-2022.table",
                "school-2023.table",
                "culture-2025.plan",
                "water-2027.plan",
                "tax-2026.programme"
            })
    void readsAsExpected(String name) {
        String expected = new String(ReaderFixture.sample(name + ".expected.txt"), StandardCharsets.UTF_8);

        Parsed<Plan> parsed = ReaderFixture.read(ReaderFixture.sample(name + ".txt"));

        assertThat(PlanText.of(parsed)).isEqualTo(expected);
    }

    /** Decomposed text has the same plan in it; its letters stay as they were printed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "health-2024.lines",
                "forest-2022.lines",
                "forest-2022.table",
                "school-2023.table",
                "culture-2025.plan",
                "water-2027.plan",
                "tax-2026.programme"
            })
    void decomposedTextReadsAlike(String name) {
        String text = new String(ReaderFixture.sample(name + ".txt"), StandardCharsets.UTF_8);
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(text);

        String read = PlanText.of(ReaderFixture.readText(decomposed));

        assertThat(read.lines().filter(line -> line.startsWith("title ")))
                .allMatch(line -> Normalizer.isNormalized(line, Normalizer.Form.NFD));
        assertThat(Normalizer.normalize(read, Normalizer.Form.NFC))
                .isEqualTo(PlanText.of(ReaderFixture.readText(text)));
    }

    @Test
    void theTwoFormsOfOnePlanDifferOnlyInTheArticles() {
        Plan lines = ReaderFixture.planOf(ReaderFixture.sample("forest-2022.lines.txt"));
        Plan table = ReaderFixture.planOf(ReaderFixture.sample("forest-2022.table.txt"));

        assertThat(PlanDiff.between(lines, table).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.path().toString()).isEqualTo("Điều 1"));
    }

    @Test
    void aYearThatThePlanOmitsComesFromTheOptions() {
        String text = """
                STT\tNhiệm vụ\tThời hạn\tCơ quan chủ trì
                1\tLập báo cáo\tTrước 15/11\tSở Y tế
                """;
        PlanReader reader =
                PlanReader.builder().timelines(TimelineParser.forYear(2024)).build();

        Plan plan = ReaderFixture.read(reader, text.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();

        assertThat(ReaderFixture.task(plan, "1")
                        .deliverables()
                        .get(0)
                        .timeline()
                        .orElseThrow()
                        .timeline()
                        .end())
                .hasValue(LocalDate.of(2024, 11, 14));
        Parsed<Plan> without = ReaderFixture.readText(text);
        assertThat(ReaderFixture.found(without)).contains("2 TIMELINE_NOT_UNDERSTOOD");
    }

    @Test
    void messagesAreKeptInBothLanguages() {
        assertThat(Arrays.stream(DocumentCode.values()))
                .allMatch(code -> code.messages().covers(code))
                .extracting(DocumentCode::code)
                .doesNotHaveDuplicates();
        assertThat(DocumentCode.NO_PLAN.severity()).isEqualTo(Severity.ERROR);
    }
}
