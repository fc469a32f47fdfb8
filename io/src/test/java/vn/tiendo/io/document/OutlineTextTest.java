package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.result.Parsed;

/** Outlines in running text: their paths, repeats, and how the text ends. */
class OutlineTextTest {
    private static List<String> paths(Parsed<Plan> parsed) {
        return ReaderFixture.tasks(parsed.value().orElseThrow()).stream()
                .map(task -> task.path().toString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QUYẾT ĐỊNH\nVề việc ban hành\nĐiều 1. Ban hành kế hoạch.\nĐiều 2. Hiệu lực.\nPHỤ LỤC 2\nI. VIỆC\n1. Rà soát.\n",
                "QUYẾT ĐỊNH\nVề việc ban hành\nĐiều 1. Ban hành.\nKẾ HOẠCH\nThực hiện\nI. VIỆC\nII. VIỆC KHÁC\n1. Rà soát\n",
                "KẾ HOẠCH\nKiểm tra\nI. VIỆC\na) Một\nb) Hai\nc) Ba\nd) Bốn\nđ) Năm\ne) Sáu\n",
            })
    void pathsOfDecomposedTextAreThoseOfComposedText(String text) {
        Parsed<Plan> composed = ReaderFixture.readText(text);
        Parsed<Plan> decomposed = ReaderFixture.readText(Normalizer.normalize(text, Normalizer.Form.NFD));

        assertThat(paths(decomposed)).isEqualTo(paths(composed));
        assertThat(paths(composed))
                .hasSizeGreaterThan(3)
                .allMatch(path -> Normalizer.isNormalized(path, Normalizer.Form.NFC));
    }

    @Test
    void numbersOfDecomposedTextStayAsPrinted() {
        String text = Normalizer.normalize("QUYẾT ĐỊNH\nVề việc\nĐiều 1. Ban hành.\n", Normalizer.Form.NFD);
        Plan plan = ReaderFixture.readText(text).value().orElseThrow();
        Task article = ReaderFixture.task(plan, "Điều 1");
        assertThat(article.number()).isEqualTo(Normalizer.normalize("Điều 1", Normalizer.Form.NFD));
    }

    @Test
    void aRepeatedSectionIsASectionAgain() {
        Parsed<Plan> parsed =
                ReaderFixture.readText("I. VIỆC MỘT\n1. Điểm một\nI. VIỆC HAI\n1. Điểm hai\nII. VIỆC BA\n");
        assertThat(paths(parsed)).containsExactly("I", "I/1", "I(2)", "I(2)/1", "II");
        assertThat(ReaderFixture.found(parsed)).contains("3 NUMBER_REPEATED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More",
                "Rà soát",
                "Triển khai tại Đắk Lắk",
                "Áp dụng phần mềm Word",
                "Các đơn vị trực thuộc",
                "Thực hiện theo điểm d",
                "Diện tích 100 m",
                "Kiểm tra các nội dung tiếp theo",
                "Hệ thống VNeID",
            })
    void aHeadingMayEndTheText(String end) {
        Parsed<Plan> parsed = ReaderFixture.readText("I. VIỆC\n1. Một\n2. " + end);
        assertThat(ReaderFixture.found(parsed)).noneMatch(found -> found.endsWith("CUT_SHORT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rà soát và",
                "Báo cáo kết quả của",
                "Rà soát, thống kê,",
                "Rà soát (",
                "Rà soát (gồm cả",
                "Tổng kết công-",
                "Báo cáo tổng ngh",
                "Kế hoạch chuyể",
            })
    void aTextThatBreaksOffIsReported(String end) {
        Parsed<Plan> parsed = ReaderFixture.readText("I. VIỆC\n1. Một\n2. " + end);
        assertThat(ReaderFixture.found(parsed)).contains("3 CUT_SHORT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1.1.1.1 Việc nhỏ", "1.1.1.1.1.1.1. Việc nhỏ", "1.2.3.4.5.6.7.8 Việc nhỏ"})
    void aDecimalNumberBeyondTheDepthIsReported(String line) {
        Parsed<Plan> parsed = ReaderFixture.readText("1. Một\n" + line + "\n2. Hai\n");
        assertThat(ReaderFixture.found(parsed)).contains("2 TOO_DEEP");
        assertThat(paths(parsed)).containsExactly("1", "2");
        assertThat(parsed.value().orElseThrow().items().get(0).paragraphs())
                .anyMatch(paragraph -> paragraph.contains("Việc nhỏ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1.1.1 Việc", "1.000.000.000.000.000.000 đồng", "...... Việc"})
    void otherNumbersAreNotTooDeep(String line) {
        Parsed<Plan> parsed = ReaderFixture.readText("1. Một\n" + line + "\n2. Hai\n");
        assertThat(ReaderFixture.found(parsed)).noneMatch(found -> found.endsWith("TOO_DEEP"));
    }
}
