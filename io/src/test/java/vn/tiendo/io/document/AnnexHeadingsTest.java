package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.result.Parsed;

/** Headings of annexes, in capitals or not, and sentences that only name one. */
class AnnexHeadingsTest {
    private static final String HEAD = """
            BỘ NGOẠI GIAO
            QUYẾT ĐỊNH
            Ban hành danh mục năm 2025

            Điều 1. Ban hành danh mục.
            Điều 2. Quyết định có hiệu lực từ ngày ký.
            """;
    private static final String TABLE = """
            TT\tNhiệm vụ\tThời gian\tĐơn vị chủ trì
            1\tĐàm phán hiệp định\tQuý I/2025\tVụ Pháp chế
            """;

    private static List<String> paths(Parsed<Plan> parsed) {
        return ReaderFixture.tasks(parsed.value().orElseThrow()).stream()
                .map(task -> task.path().toString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n",
                "Phụ lục\nDanh mục nhiệm vụ\n",
                "Phụ lục:\nDANH MỤC NHIỆM VỤ\n",
                "Phụ lục\n(Kèm theo Quyết định số 7/QĐ-BNG ngày 05/01/2025)\n",
                "\nPhụ lục\n\n",
                "Phụ lục I\nDanh mục nhiệm vụ\n",
                "Phụ lục 02\nDanh mục nhiệm vụ\n",
                "Phụ lục số III\nDanh mục nhiệm vụ\n",
                "Phụ lục II. Danh mục nhiệm vụ\n",
                "PHỤ LỤC I: DANH MỤC NHIỆM VỤ\n",
            })
    void theAnnexOfTheTableHasNoStep(String heading) {
        Parsed<Plan> parsed = ReaderFixture.readText(HEAD + heading + TABLE);
        assertThat(paths(parsed)).containsExactly("Điều 1", "Điều 2", "1");
        assertThat(ReaderFixture.task(parsed.value().orElseThrow(), "Điều 2").paragraphs())
                .isEmpty();
        assertThat(ReaderFixture.found(parsed)).noneMatch(found -> found.endsWith("EMPTY_PART"));
    }

    @ParameterizedTest
    @CsvSource({"Phụ lục, Phụ lục", "Phụ lục 03, Phụ lục 03", "Phụ lục số II, Phụ lục II"})
    void anAnnexOfPointsIsAPart(String heading, String step) {
        Parsed<Plan> parsed =
                ReaderFixture.readText(HEAD + heading + "\nCác điểm cầu họp\n1. Trụ sở.\n2. Nhà khách.\n");
        assertThat(paths(parsed)).containsExactly("Điều 1", "Điều 2", step, step + "/1", step + "/2");
        assertThat(ReaderFixture.task(parsed.value().orElseThrow(), step).title())
                .isEqualTo("Các điểm cầu họp");
        assertThat(ReaderFixture.found(parsed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Điều 3. Các đơn vị báo cáo theo mẫu tại\nPhụ lục\nkèm theo Quyết định này.\n",
                "Điều 3. Các đơn vị báo cáo theo mẫu tại\nPhụ lục II\nkèm theo Quyết định này.\n",
                "Điều 3. Các đơn vị báo cáo kết quả theo\nPhụ lục II\n",
            })
    void aBrokenSentenceIsNoHeading(String sentence) {
        Parsed<Plan> parsed = ReaderFixture.readText(HEAD + sentence);
        assertThat(paths(parsed)).containsExactly("Điều 1", "Điều 2", "Điều 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PHỤ LỤC II. CÁC PHÒNG HỌP\n",
                "Phụ lục II: Các phòng họp\n",
                "Phụ lục II\nCác phòng họp\n",
            })
    void anAnnexWithItsTitleStandsBesideTheOneBeforeIt(String second) {
        Parsed<Plan> parsed = ReaderFixture.readText(HEAD + "PHỤ LỤC I\nCác điểm cầu\n1. Trụ sở.\n2. Nhà khách.\n"
                + second + "1. Tầng một.\n2. Tầng hai.\n");
        assertThat(paths(parsed))
                .containsExactly(
                        "Điều 1",
                        "Điều 2",
                        "Phụ lục I",
                        "Phụ lục I/1",
                        "Phụ lục I/2",
                        "Phụ lục II",
                        "Phụ lục II/1",
                        "Phụ lục II/2");
        assertThat(ReaderFixture.task(parsed.value().orElseThrow(), "Phụ lục II")
                        .title())
                .isEqualToIgnoringCase("Các phòng họp");
        assertThat(ReaderFixture.found(parsed)).isEmpty();
    }

    @Test
    void aNumberThatTwoAnnexesHaveIsNamed() {
        Parsed<Plan> parsed = ReaderFixture.readText(
                HEAD + "PHỤ LỤC 1\nCác điểm cầu\n1. Trụ sở.\n\nPHỤ LỤC 1\nCác phòng họp\n1. Tầng một.\n");
        assertThat(paths(parsed))
                .containsExactly("Điều 1", "Điều 2", "Phụ lục 1", "Phụ lục 1/1", "Phụ lục 1(2)", "Phụ lục 1(2)/1");
        assertThat(ReaderFixture.found(parsed)).containsExactly("11 NUMBER_REPEATED");
    }

    @Test
    void aReferenceToTheAnnexOfTheTableIsNotDangling() {
        Parsed<Plan> parsed = ReaderFixture.readText(HEAD
                + "Điều 3. Các đơn vị thực hiện Phụ lục II và Phụ lục III.\nĐiều 4. Báo cáo về mục 1 Phụ lục II.\n"
                + "\nPhụ lục 02\nDanh mục\n"
                + TABLE);
        assertThat(parsed.diagnostics().stream()
                        .filter(found -> found.code().code().equals("REF-004"))
                        .map(found -> found.arguments().get("point")))
                .containsExactly("Phụ lục III");
        assertThat(ReaderFixture.task(parsed.value().orElseThrow(), "Điều 4").references().stream()
                        .flatMap(reference -> reference.paths().stream())
                        .map(String::valueOf))
                .containsExactly("1");
    }

    @Test
    void anAnnexWithoutItsTableIsNamedOnce() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                BỘ Y TẾ
                QUYẾT ĐỊNH
                Giao chỉ tiêu năm 2024
                Điều 1. Tỷ lệ tiêm chủng đạt trên 95% (chi tiết tại phụ lục 1).
                Điều 2. Quyết định có hiệu lực từ ngày ký.

                Phụ lục I
                CHỈ TIÊU GIAO CHO CÁC VIỆN

                Phụ lục II
                MẪU BÁO CÁO
                """);
        assertThat(ReaderFixture.found(parsed)).containsExactly("4 ANNEX_MISSING", "10 EMPTY_PART");
        assertThat(parsed.diagnostics().get(0).text()).isEqualTo("phụ lục 1");
    }

    @Test
    void anAnnexWithOtherContentIsNotMissing() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                BỘ Y TẾ
                QUYẾT ĐỊNH
                Giao chỉ tiêu năm 2024
                Điều 1. Tỷ lệ tiêm chủng đạt trên 95% (theo mẫu tại phụ lục 01).

                Phụ lục I
                MẪU BÁO CÁO
                1. Số trẻ được tiêm.
                2. Số mũi tiêm.
                """);
        assertThat(ReaderFixture.found(parsed)).isEmpty();
        assertThat(parsed.value().orElseThrow().items().stream().map(Task::number))
                .containsExactly("Điều 1", "Phụ lục I");
    }

    @Test
    void aKindOfDocumentBelowAnAnnexIsItsTitle() {
        Plan plan = ReaderFixture.readText("""
                SỞ XÂY DỰNG
                QUYẾT ĐỊNH
                Ban hành Kế hoạch
                Điều 1. Ban hành Kế hoạch kèm theo.
                PHỤ LỤC
                KẾ HOẠCH
                TT\tNội dung\tĐơn vị chủ trì\tThời hạn
                1\tKhảo sát bến\tSở Xây dựng\tQuý II/2031
                """).value().orElseThrow();
        assertThat(plan.items()).extracting(task -> task.path().toString()).containsExactly("Điều 1", "1");
    }
}
