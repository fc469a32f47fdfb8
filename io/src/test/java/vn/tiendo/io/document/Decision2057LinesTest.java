package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.org.UnitRef;
import vn.tiendo.plan.Deliverable;
import vn.tiendo.plan.InheritableField;
import vn.tiendo.plan.InheritedFrom;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.Severity;
import vn.tiendo.time.TimelineKind;

/** Decision 2057 as text lines: the counts of the document and the fields that its text decides. */
class Decision2057LinesTest {
    private static Parsed<Plan> parsed;
    private static Plan plan;

    @BeforeAll
    static void read() {
        parsed = ReaderFixture.read(ReaderFixture.original(ReaderFixture.LINES));
        plan = parsed.value().orElseThrow();
    }

    private static List<Task> withRows() {
        return ReaderFixture.tasks(plan).stream()
                .filter(task -> !task.deliverables().isEmpty())
                .toList();
    }

    private static List<Deliverable> rows() {
        return withRows().stream().flatMap(task -> task.deliverables().stream()).toList();
    }

    @Test
    void hasTheCountsOfTheDocument() {
        assertThat(plan.items().stream().map(Task::number))
                .containsExactly("Điều 1", "Điều 2", "Điều 3", "Kế hoạch", "I", "II", "III", "IV", "V", "VI");
        assertThat(withRows()).hasSize(52);
        assertThat(rows()).hasSize(71);
        assertThat(rows().stream()
                        .flatMap(row -> row.timeline().stream())
                        .map(phrase -> phrase.text())
                        .distinct())
                .hasSize(21);
        assertThat(parsed.diagnostics()).noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    @Test
    void readsTheHead() {
        assertThat(plan.document().number()).hasValue("2057/QĐ-BTP");
        assertThat(plan.document().type()).hasValue("Quyết định");
        assertThat(plan.document().date()).hasValue(LocalDate.of(2018, 7, 26));
        assertThat(plan.document().issuer()).hasValue("Bộ Tư pháp");
        assertThat(plan.document().place()).hasValue("Hà Nội");
        assertThat(plan.document().bases()).hasSize(4).allMatch(basis -> basis.startsWith("Căn cứ "));
        assertThat(plan.document().bases().get(1)).contains("ngày 16/8/2017 của");
        assertThat(plan.document().recipients()).hasSize(8);
        assertThat(plan.document().signer()).containsExactly("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "Trần Tiến Dũng");
    }

    @Test
    void readsTheNarrativeAsAPartOfItsOwn() {
        Task part = ReaderFixture.task(plan, "Kế hoạch");
        assertThat(part.items().stream().map(Task::title))
                .containsExactly("MỤC ĐÍCH, YÊU CẦU", "NHIỆM VỤ", "TỔ CHỨC THỰC HIỆN");
        assertThat(ReaderFixture.task(plan, "Kế hoạch/II/1").items().stream()
                        .map(task -> task.path().last()))
                .containsExactly("1.1", "1.2", "1.3", "1.4", "1.5", "1.6");
        assertThat(ReaderFixture.task(plan, "Kế hoạch/II/1/1.5").title()).contains("cấp ủy, chính quyền");
        assertThat(ReaderFixture.task(plan, "Kế hoạch/II/2").title()).isEqualTo("Các nhiệm vụ cụ thể");
        assertThat(ReaderFixture.task(plan, "Kế hoạch/II/2").paragraphs()).hasSize(1);
    }

    @Test
    void elevenTasksGiveTheirMergedCellsToTwentyOthers() {
        Map<String, String> takes = new TreeMap<>();
        TreeSet<String> sources = new TreeSet<>();
        for (Task task : withRows()) {
            if (!task.inherited().isEmpty()) {
                takes.put(task.path().toString(), task.inherited().toString());
                task.inherited().values().forEach(from -> sources.add(from.toString()));
            }
        }
        assertThat(takes.keySet())
                .containsExactlyInAnyOrder(
                        "III/2/2.2",
                        "III/2/2.3",
                        "III/4/4.2",
                        "III/4/4.3",
                        "IV/1/1.2",
                        "IV/1/1.3",
                        "IV/1/1.4",
                        "IV/1/1.5",
                        "IV/1/1.6",
                        "IV/1/1.7/b",
                        "IV/2/2.3",
                        "IV/2/2.5",
                        "IV/2/2.7",
                        "IV/2/2.8",
                        "IV/2/2.9",
                        "V/2",
                        "VI/2",
                        "VI/3",
                        "VI/8",
                        "VI/9");
        assertThat(sources)
                .containsExactlyInAnyOrder(
                        "III/2/2.1",
                        "III/4/4.1",
                        "IV/1/1.1",
                        "IV/1/1.7/a",
                        "IV/2/2.2",
                        "IV/2/2.4",
                        "IV/2/2.6",
                        "IV/2/2.8",
                        "V/1",
                        "VI/1",
                        "VI/7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "IV/2/2.9; LEADERS; IV/2/2.6",
                "IV/2/2.9; TIMELINE; IV/2/2.8",
                "IV/2/2.9; LEAD; IV/2/2.8",
                "IV/2/2.9; COOPERATING; IV/2/2.8",
                "IV/2/2.7; COOPERATING; IV/2/2.6",
                "IV/1/1.4; LEAD; IV/1/1.1",
                "VI/3; LEAD; VI/1",
                "VI/2; LEAD; VI/1",
            })
    void namesWhereAValueIsPrinted(String path, InheritableField field, String source) {
        assertThat(ReaderFixture.task(plan, path).inherited()).containsEntry(field, InheritedFrom.parse(source));
    }

    @Test
    void laterRowsTakeTheUnitsOfTheFirst() {
        for (String path : List.of("II/2/2.1", "VI/7")) {
            Deliverable second = ReaderFixture.task(plan, path).deliverables().get(1);
            assertThat(second.lead()).isEmpty();
            assertThat(second.inherited()).containsEntry(InheritableField.LEAD, InheritedFrom.parse(path + "#1"));
        }
        assertThat(ReaderFixture.task(plan, "II/2/2.1").line()).hasValue(389);
        assertThat(ReaderFixture.task(plan, "II/2/2.1").deliverables().get(0).line())
                .hasValue(394);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "II/2/2.1; 1; Tháng 10/2018; MONTH",
                "II/2/2.1; 2; Kỳ họp thứ 6, QH khóa XIV; ON_EVENT",
                "II/1/1.1; 1; - Thường xuyên - Hàng năm; LIST",
                "II/1/1.2; 3; Từ năm 2019-2021; RANGE",
                "I/2/2.2; 1; Thường xuyên; CONTINUOUS",
                "I/2/2.2; 2; Đến năm 2020; OPEN_START",
                "VI/9; 1; Hàng năm; RECURRING",
                "VI/9; 3; Từ năm 2018; OPEN_END",
                "VI/10; 1; Theo Kế hoạch đầu tư - xây dựng; PER_OTHER_DOCUMENT",
                "IV/1/1.7/b; 1; Sau khi các đặc khu được thành lập; ON_EVENT",
                "VI/11; 3; Quý III/2018; QUARTER",
                "IV/2/2.7; 1; Trong năm 2018; YEAR",
            })
    void readsTimelines(String path, int row, String text, TimelineKind kind) {
        var phrase = ReaderFixture.task(plan, path)
                .deliverables()
                .get(row - 1)
                .timeline()
                .orElseThrow();
        assertThat(phrase.text()).isEqualTo(text);
        assertThat(phrase.timeline().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "I/1; 1; 1 TCTHADS|2 Các Cục THADS|3 Các Chi cục THADS; 1 Đảng ủy BTP|2 Cấp ủy, chính quyền địa phương",
                "II/2/2.1; 1; 1 TCTHADS; 1 TANDTC|2 VKSNDTC|3 VPCP|4 Ban Nội chính TW|5 các đơn vị có liên quan thuộc Bộ",
                "IV/1/1.1; 1; 1 TCTHADS; 1 Vụ Tổ chức cán bộ, BTP|2 Cục THADS các tỉnh|3 Chi cục THADS các huyện",
                "IV/1/1.7/a; 1; 1 TCTHADS; 1 Cục THADS tp Hồ Chí Minh|2 Vụ Tổ chức cán bộ, BTP|3 Cục Kế hoạch - Tài chính",
                "IV/2/2.1; 1; 1 TCTHADS; ''",
                "IV/2/2.5; 1; 1 Vụ Tổ chức cán bộ; 1 TCTHADS|2 Học viện Tư pháp",
                "V/1; 1; 1 Cấp ủy, chính quyền địa phương; 1 BCĐ THADS các cấp|2 TCTHADS|3 Các Cục THADS|4 Các Chi cục THADS",
                "VI/2; 1; ''; 1 UBND cấp tỉnh, cấp huyện",
                "VI/3; 1; ''; 1 Cấp ủy, chính quyền địa phương",
                "VI/11; 3; 1 Các Cục THADS|2 Các Chi cục THADS; 1 TCTHADS",
                "VI/11; 4; 1 TCTHADS|2 Các Cục THADS|3 Các Chi cục THADS; ''",
                "III/4/4.2; 1; 1 TCTHADS|2 Các Cục THADS|3 Các Chi cục THADS; 1 Văn phòng Bộ|2 Các cơ quan thông tin truyền thông",
            })
    void readsUnits(String path, int row, String lead, String cooperating) {
        Deliverable read = ReaderFixture.task(plan, path).deliverables().get(row - 1);
        assertThat(numbered(read.lead())).isEqualTo(lead);
        assertThat(numbered(read.cooperating())).isEqualTo(cooperating);
    }

    private static String numbered(List<UnitRef> units) {
        return IntStream.rangeClosed(1, units.size())
                .mapToObj(number -> number + " " + units.get(number - 1).text())
                .collect(Collectors.joining("|"));
    }

    @Test
    void joinsBrokenWordsAndDates() {
        assertThat(ReaderFixture.task(plan, "II/1/1.1").title()).contains("quan; Kịp thời hướng dẫn, tháo gỡ");
        assertThat(ReaderFixture.task(plan, "III/1/1.2").title()).startsWith("Thực hiện nghiêm túc, công khai");
        assertThat(ReaderFixture.task(plan, "I/2/2.3").title()).contains("ngày 27/11/2017 của Bộ");
        assertThat(ReaderFixture.tasks(plan))
                .allMatch(task -> !task.title().contains("  ") && !task.title().contains(" ,"));
    }

    @Test
    void findsTheBasesAndCitations() {
        assertThat(rows().stream().flatMap(row -> row.basis().stream()).count()).isEqualTo(8);
        assertThat(ReaderFixture.task(plan, "II/1/1.2")
                        .deliverables()
                        .get(0)
                        .basis()
                        .orElseThrow())
                .endsWith("213/QĐ-BTP ngày 02/02/2018");
        assertThat(plan.citations())
                .anyMatch(cited -> cited.citation()
                                .number()
                                .map(String::valueOf)
                                .orElse("")
                                .equals("213/QĐ-BTP")
                        && cited.lines().contains(374));
    }

    @Test
    void warnsWhereTheTextDoesNotDecide() {
        List<String> found = ReaderFixture.found(parsed);
        assertThat(found)
                .contains(
                        "249 LEAD_BORDER",
                        "352 TIMELINES_IN_CELL",
                        "845 TITLE_BORDER",
                        "896 COOPERATING_ONLY",
                        "902 COOPERATING_ONLY",
                        "1063 FURNITURE",
                        "1064 FURNITURE",
                        "217 PLAN_HEADING",
                        "222 TABLE_HEADER");
    }
}
