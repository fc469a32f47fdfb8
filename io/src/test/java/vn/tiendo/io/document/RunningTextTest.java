package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.org.UnitRef;
import vn.tiendo.plan.Deliverable;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.result.Parsed;

/** Plans in running text: labels in their variants, and what looks like a label, number or mark and is none. */
class RunningTextTest {
    private static Plan plan(String text) {
        return ReaderFixture.readText(text).value().orElseThrow();
    }

    private static Task first(String body) {
        return ReaderFixture.task(plan("I. NHIỆM VỤ\n1. Trồng cây ven đường\n" + body + "\n2. Việc khác\n"), "I/1");
    }

    private static List<String> paths(String text) {
        return ReaderFixture.tasks(plan(text)).stream()
                .map(task -> task.path().toString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Kết quả đạt được: 300 cây sống",
                "+ KẾT QUẢ ĐẠT ĐƯỢC: 300 cây sống",
                "• Sản phẩm: 300 cây sống",
                "Kết quả/sản phẩm: 300 cây sống",
                "Sản phẩm dự kiến : 300 cây sống",
                "- Yêu cầu kết quả: 300 cây sống",
                "- Kết quả – 300 cây sống",
                "* Sản phẩm, kết quả: 300 cây sống",
                "- Kêt́ quả đaṭ được: 300 cây sống",
                "- Sản phẩm:\n300 cây sống",
                "- Sản phẩm:\n+ 300 cây sống",
                "Sản phẩm\n- 300 cây sống",
                "a) Sản phẩm: 300 cây sống\nb) Thời hạn: Thường xuyên",
            })
    void products(String body) {
        Task task = first(body);
        assertThat(task.deliverables())
                .singleElement()
                .satisfies(row -> assertThat(row.products()).containsExactly("300 cây sống"));
        assertThat(task.paragraphs()).isEmpty();
        assertThat(task.bullets()).isEmpty();
        assertThat(task.items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Tiến độ thực hiện: Quý II/2027.",
                "- Thời gian hoàn thành: Quý II/2027",
                "Thời hạn: Quý II/2027;",
                "- Thời gian thực hiện Quý II/2027",
                "THỜI GIAN THỰC HIỆN: quý II năm 2027",
                "- Thời gian (dự kiến): Q.II/2027",
                "- Thời gian:\n+ Quý II/2027",
            })
    void timelines(String body) {
        Deliverable row = first(body).deliverables().get(0);
        assertThat(row.timeline().orElseThrow().timeline().toCanonical()).isEqualTo("2027-34");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Đơn vị chủ trì: Sở Y tế\n- Đơn vị phối hợp: Sở Tài chính, UBND cấp xã",
                "- Đơn vị chủ trì thực hiện: Sở Y tế.\n- Đơn vị phối hợp thực hiện: Sở Tài chính; UBND cấp xã.",
                "- Đơn vị chủ trì: Sở Y tế; phối hợp: Sở Tài chính và UBND cấp xã",
                "Chủ trì: Sở Y tế. Phối hợp: Sở Tài chính; UBND cấp xã",
                "(Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Sở Tài chính, UBND cấp xã)",
                "Chủ trì - Sở Y tế\nPhối hợp - Sở Tài chính, UBND cấp xã",
                "- Chủ trì:\n+ Sở Y tế\n- Phối hợp:\n+ Sở Tài chính\n+ UBND cấp xã",
                "- Cơ quan, đơn vị chủ trì: Sở Y tế\n- Cơ quan, đơn vị phối hợp: Sở Tài chính; UBND cấp xã",
            })
    void units(String body) {
        Deliverable row = first(body).deliverables().get(0);
        assertThat(row.lead()).extracting(UnitRef::text).containsExactly("Sở Y tế");
        assertThat(row.cooperating()).extracting(UnitRef::text).containsExactly("Sở Tài chính", "UBND cấp xã");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Giải pháp: (1) Đào hố; (2) Bón lót; (3) Tưới nước.",
                "- Các giải pháp:\n+ Đào hố;\n+ Bón lót;\n+ Tưới nước.",
                "- Biện pháp thực hiện:\n(1) Đào hố;\n(2) Bón lót;\n(3) Tưới nước.",
                "Giải pháp:\n1) Đào hố;\n2) Bón lót;\n3) Tưới nước.",
                "Giải pháp:\n- Đào hố;\n- Bón lót;\n- Tưới nước.",
            })
    void solutions(String body) {
        assertThat(first(body).solutions()).containsExactly("Đào hố;", "Bón lót;", "Tưới nước.");
    }

    @Test
    void aTitleMayCarryItsFields() {
        Plan plan = plan("1. Sửa đường làng. Thời gian thực hiện: Tháng 5/2027. Đơn vị chủ trì: UBND cấp xã.\n");
        Task task = ReaderFixture.task(plan, "1");
        assertThat(task.title()).isEqualTo("Sửa đường làng.");
        assertThat(task.deliverables()).singleElement().satisfies(row -> {
            assertThat(row.timeline().orElseThrow().text()).isEqualTo("Tháng 5/2027");
            assertThat(row.lead()).extracting(UnitRef::text).containsExactly("UBND cấp xã");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Đánh giá kết quả đạt được: tốt và chưa tốt",
                "- Kết quả đạt được năm ngoái cho thấy: đất còn xấu",
                "- Chủ trì cuộc họp hằng tuần về cây xanh",
                "- Thời gian qua, cây ven đường chết nhiều",
                "- Giải pháp kỹ thuật mới về tưới: dùng vòi nhỏ giọt",
                "- Sở Y tế chủ trì, phối hợp: không rõ",
            })
    void wordsWithinSentencesAreNoLabels(String body) {
        Task task = first(body);
        assertThat(task.deliverables()).isEmpty();
        assertThat(task.solutions()).isEmpty();
        assertThat(task.bullets()).hasSize(1);
    }

    @Test
    void whatIsAmissWithLabelsIsNamed() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                1. Xây cầu
                - Sản phẩm:
                - Thời hạn: khi nào xong thì thôi nhé
                - Đơn vị chủ trì: Đội cầu đường xóm Bãi
                - Đơn vị phối hợp: Sở Tài chính
                - Đơn vị phối hợp: Sở Xây dựng
                """);
        Task task = ReaderFixture.task(parsed.value().orElseThrow(), "1");
        assertThat(ReaderFixture.found(parsed)).contains("2 LABEL_EMPTY", "6 LABEL_TWICE");
        assertThat(task.deliverables().get(0).cooperating())
                .extracting(UnitRef::text)
                .containsExactly("Sở Tài chính", "Sở Xây dựng");
    }

    @Test
    void aTimelineThatIsNotUnderstoodIsKept() {
        Parsed<Plan> parsed = ReaderFixture.readText("1. Xây cầu\n- Sản phẩm: Cầu\n- Thời hạn: 31/02/2027\n");
        Task task = ReaderFixture.task(parsed.value().orElseThrow(), "1");
        assertThat(ReaderFixture.found(parsed)).contains("3 TIMELINE_NOT_UNDERSTOOD");
        assertThat(task.bullets()).extracting("text").containsExactly("Thời hạn: 31/02/2027");
        assertThat(task.deliverables().get(0).timeline()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Nhiệm vụ 1: Đo đất; 1; Đo đất",
                "1. Nhiệm vụ 1: Đo đất; 1; Đo đất",
                "1. NHIỆM VỤ 1. Đo đất; 1; Đo đất",
                "Công việc 1: Đo đất; 1; Đo đất",
                "1. Nhiệm vụ 7: Đo đất; 1; Nhiệm vụ 7: Đo đất",
                "1. Nhiệm vụ đo đất; 1; Nhiệm vụ đo đất",
            })
    void labelsOfTasks(String line, String path, String title) {
        assertThat(ReaderFixture.task(plan(line + "\n"), path).title()).isEqualTo(title);
    }

    @Test
    void aGapInTheOutlineIsNamed() {
        Parsed<Plan> parsed = ReaderFixture.readText("I. VIỆC\n1. Một.\n2. Hai.\n4. Bốn.\nIII. VIỆC BA\n");
        assertThat(ReaderFixture.found(parsed)).contains("4 NUMBER_GAP", "5 NUMBER_GAP");
        assertThat(ReaderFixture.tasks(parsed.value().orElseThrow())).hasSize(5);
    }

    @Test
    void anAnnexWithoutContentIsNamed() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                QUYẾT ĐỊNH
                Về việc giao chỉ tiêu
                Điều 1. Giao chỉ tiêu như Phụ lục 1.
                Phụ lục 1
                BẢNG CHỈ TIÊU
                (Kèm theo Quyết định này)
                Phụ lục 2
                CÁCH LÀM
                1. Làm sớm.
                """);
        assertThat(ReaderFixture.found(parsed)).contains("4 EMPTY_PART").doesNotContain("7 EMPTY_PART");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kiểm tra định kỳ các trạm bơm theo lịch đã ban hành và báo cáo kết quả sau\n1. tháng kể từ ngày kiểm tra.",
                "Hoàn thành việc đo đạc của toàn bộ các thửa đất nằm trong vùng dự án trước ngày\n30.4 và gửi số liệu về Sở.",
                "Tổng mức đầu tư của công trình đã được cấp có thẩm quyền phê duyệt là khoảng\n3.5 tỷ đồng trong hai năm.",
                "Thực hiện việc kê khai đầy đủ theo đúng hướng dẫn đã được nêu rõ ràng tại mục\n2. Kê khai sai thì làm lại.",
                "Thực hiện kế hoạch đã được Bộ trưởng ban hành kèm theo Quyết định số 418/QĐ-\nBYT ngày 09 tháng 3 năm\n2023 của Bộ trưởng.",
            })
    void numbersWithinSentencesOpenNoPoints(String sentence) {
        String text = "I. VIỆC CHUNG CỦA TOÀN NGÀNH TRONG NĂM NAY VÀ NHỮNG NĂM TIẾP THEO CỦA KẾ HOẠCH NÀY\n1. "
                + sentence + "\n2. Việc sau.\n";
        assertThat(paths(text)).containsExactly("I", "I/1", "I/2");
        assertThat(ReaderFixture.task(plan(text), "I/1").title())
                .isEqualTo(sentence.replace("QĐ-\n", "QĐ-").replace('\n', ' '));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Quyết định số 418/QĐ-|BYT ngày 09/3/2023.; Quyết định số 418/QĐ-BYT ngày 09/3/2023.",
                "Nghị định số 62/2015/NĐ-|CP.; Nghị định số 62/2015/NĐ-CP.",
                "Quyết định số 17/QĐ|-TTg.; Quyết định số 17/QĐ-TTg.",
                "Nghị quyết số 96/|2019/QH14.; Nghị quyết số 96/2019/QH14.",
                "Giai đoạn 2025-|2030.; Giai đoạn 2025-2030.",
                "Kết quả công tác năm|2024.; Kết quả công tác năm 2024.",
            })
    void citationsBrokenOverLinesAreJoined(String lines, String expected) {
        Plan plan = plan("1. " + lines.replace("|", "\n\n") + "\n\n2. Việc sau.\n");
        assertThat(ReaderFixture.task(plan, "1").title()).isEqualTo(expected);
    }

    @Test
    void aNameBrokenBeforeItsDashIsOne() {
        Plan plan = plan("""
                1. Lập dự toán chi cho năm sau của toàn bộ các đơn vị trực thuộc trong tỉnh
                - Đơn vị phối hợp: Văn phòng Sở, các phòng chuyên môn có liên quan, Phòng Kế hoạch
                - Tài chính, Sở Y tế; UBND cấp xã.
                """);
        assertThat(ReaderFixture.task(plan, "1").deliverables().get(0).cooperating())
                .extracting(UnitRef::text)
                .contains("UBND cấp xã")
                .anyMatch(unit -> unit.startsWith("Phòng Kế hoạch - Tài chính"));
    }

    @Test
    void footnotesOfAllForms() {
        Plan plan = plan("""
                1. Đo mực nước tại trạm[1] mỗi ngày.
                2. Gửi số đo về Cục¹ trước khi trời tối.
                [1] Trạm ở chân đập.
                ¹ Cục Thủy lợi.
                """);
        assertThat(ReaderFixture.task(plan, "1").title()).isEqualTo("Đo mực nước tại trạm mỗi ngày.");
        assertThat(ReaderFixture.task(plan, "1").footnotes()).singleElement().satisfies(note -> {
            assertThat(note.mark()).isEqualTo("1");
            assertThat(note.text()).isEqualTo("Trạm ở chân đập.");
            assertThat(note.line()).isEqualTo(3);
        });
        assertThat(ReaderFixture.task(plan, "2").title()).isEqualTo("Gửi số đo về Cục trước khi trời tối.");
        assertThat(ReaderFixture.task(plan, "2").footnotes()).hasSize(1);
    }

    @Test
    void aFootnoteAloneOnItsLineInterruptsNothing() {
        Plan plan = plan("""
                1. Thực hiện đúng quy trình vận hành hồ chứa
                1
                , báo cáo mỗi quý.
                -----
                1
                Quy trình ban hành năm 2024.

                2. Việc sau.
                """);
        assertThat(ReaderFixture.task(plan, "1").title())
                .isEqualTo("Thực hiện đúng quy trình vận hành hồ chứa, báo cáo mỗi quý.");
        assertThat(ReaderFixture.task(plan, "1").footnotes())
                .extracting("text")
                .containsExactly("Quy trình ban hành năm 2024.");
    }

    @Test
    void bulletsNestByTheOrderOfTheirMarks() {
        Task task = first("+ Chọn cây\n- cây bóng mát\n- cây hoa\n+ Chọn đất");
        assertThat(task.bullets()).extracting("mark").containsExactly("+", "+");
        assertThat(task.bullets().get(0).bullets()).extracting("text").containsExactly("cây bóng mát", "cây hoa");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Đối với Sở Y tế; Sở Y tế",
                "Đối với UBND cấp huyện:; UBND cấp huyện",
                "Trách nhiệm của Bộ Tài chính; Bộ Tài chính",
                "Toàn hệ thống kho bạc; Toàn hệ thống",
            })
    void addressees(String heading, String addressee) {
        assertThat(ReaderFixture.task(plan("1. " + heading + "\na) Làm.\n"), "1")
                        .addressee())
                .contains(addressee);
    }

    @Test
    void aCaseIsNoAddressee() {
        assertThat(ReaderFixture.task(plan("1. Đối với nợ quá hạn\na) Thu.\n"), "1")
                        .addressee())
                .isEmpty();
    }
}
