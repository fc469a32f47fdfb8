package vn.tiendo.plan;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.org.UnitRef;
import vn.tiendo.org.UnitRegister;
import vn.tiendo.outline.OutlinePath;

class ObligationsTest {
    /** A programme for three levels: a section for each, and one for all; references down and up. */
    private static final Plan PROGRAMME = plan(
            line("I", "NHIỆM VỤ"),
            line("I/1", "Thủ tục hành chính"),
            line("I/1/1.1", "Đối với Sở Nội vụ").forLevel("Sở"),
            line("I/1/1.1/a", "Lập danh mục thủ tục"),
            line("I/1/1.1/b", "Công bố danh mục"),
            line("I/1/1.1/c", "Phòng Tổng hợp thuộc Sở theo dõi tiến độ"),
            line("I/1/1.2", "Đối với Phòng Nội vụ").forLevel("Phòng"),
            line("I/1/1.2/a", "Niêm yết danh mục"),
            line("I/1/1.2/b", "Trưởng phòng thực hiện điểm b mục 1.1").refersTo("điểm b mục 1.1", "I/1/1.1/b"),
            line("I/1/1.3", "Đối với Ủy ban nhân dân cấp xã")
                    .forLevel("UBND cấp xã")
                    .refersTo("mục 1.2", "I/1/1.2"),
            line("I/2", "Họp định kỳ"),
            line("I/2/2.1", "Toàn ngành nâng cao kỷ luật").forLevel("Toàn ngành"),
            line("I/2/2.1/a", "Sở Nội vụ: tổng hợp"),
            line("I/2/2.1/b", "Ủy ban nhân dân cấp xã báo cáo Sở"),
            line("I/2/2.1/c", "Giữ giờ họp"),
            line("II", "THỰC HIỆN"),
            line("II/1", "Giám đốc Sở, Trưởng phòng, Chủ tịch Ủy ban nhân dân cấp xã chịu trách nhiệm"),
            line("II/2", "Ban hành báo cáo"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sở              | I/1/1.1/a I/1/1.1/b I/1/1.1/c I/2/2.1/a I/2/2.1/c II/1 | ''
            Sở Nội vụ       | I/1/1.1/a I/1/1.1/b I/1/1.1/c I/2/2.1/a I/2/2.1/c II/1 | ''
            Phòng           | I/1/1.2/a I/1/1.2/b I/2/2.1/c II/1 | I/1/1.1/b
            UBND cấp xã     | I/1/1.3 I/2/2.1/b I/2/2.1/c II/1 | I/1/1.1/b I/1/1.2 I/1/1.2/a I/1/1.2/b
            ủy ban nhân dân cấp xã | I/1/1.3 I/2/2.1/b I/2/2.1/c II/1 | I/1/1.1/b I/1/1.2 I/1/1.2/a I/1/1.2/b
            Chủ tịch UBND cấp xã | I/1/1.3 I/2/2.1/b I/2/2.1/c II/1 | I/1/1.1/b I/1/1.2 I/1/1.2/a I/1/1.2/b
            Cục             | I/2/2.1/c | ''
            """)
    void eachLevelHasItsOwnPointsAndThoseItTakesOver(String level, String own, String taken) {
        Obligations obligations = of(PROGRAMME, level);
        assertThat(paths(obligations.own())).isEqualTo(own);
        assertThat(paths(obligations.byReference())).isEqualTo(taken);
        assertThat(obligations.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cục             | I/1 I/2/a
            Chi cục         | I/1 I/3
            Tổng cục        | I/2/a
            Sở              | I/1 I/4
            """)
    void severalSubjectsOfOneSentence(String level, String own) {
        Plan plan = plan(
                line("I", "NHIỆM VỤ"),
                line("I/1", "Cục Thống kê, Chi cục Thống kê và Sở Tài chính báo cáo tiến độ hằng tháng"),
                line("I/2", "Tổng cục Thống kê, Cục Thống kê cấp tỉnh"),
                line("I/2/a", "Số hóa hồ sơ"),
                line("I/3", "Chi cục Thống kê kiểm tra, đôn đốc Cục Thống kê"),
                line("I/4", "Sở Tài chính cấp kinh phí theo đề nghị, Cục Thống kê phối hợp"));
        assertThat(paths(of(plan, level).own())).isEqualTo(own);
    }

    @Test
    void theChainIsKept() {
        Obligations obligations = of(PROGRAMME, "UBND cấp xã");
        assertThat(chain(obligations, "I/1/1.1/b"))
                .isEqualTo("I/1/1.3 -mục 1.2-> I/1/1.2; I/1/1.2/b -điểm b mục 1.1-> I/1/1.1/b");
        assertThat(chain(obligations, "I/1/1.2/a")).isEqualTo("I/1/1.3 -mục 1.2-> I/1/1.2");
        assertThat(chain(obligations, "I/1/1.3")).isEmpty();
        assertThat(paths(obligations.named())).isEqualTo("I/1/1.1/b I/1/1.2");
        assertThat(paths(obligations.through(OutlinePath.parse("I/1/1.2/b")))).isEqualTo("I/1/1.1/b");
        assertThat(paths(obligations.byReference().under(OutlinePath.parse("I/1/1.2"))))
                .isEqualTo("I/1/1.2 I/1/1.2/a I/1/1.2/b");
    }

    @Test
    void theSourceSaysWhyAPointBinds() {
        Obligations obligations = of(PROGRAMME, "UBND cấp xã");
        assertThat(obligations.list())
                .extracting(Obligation::source)
                .containsExactly(
                        ObligationSource.REFERENCE,
                        ObligationSource.REFERENCE,
                        ObligationSource.REFERENCE,
                        ObligationSource.REFERENCE,
                        ObligationSource.ADDRESSEE,
                        ObligationSource.SUBJECT,
                        ObligationSource.EVERYONE,
                        ObligationSource.SUBJECT);
        assertThat(paths(obligations.from(ObligationSource.EVERYONE))).isEqualTo("I/2/2.1/c");
    }

    @Test
    void theLevelsThatOneCanAskForAreTold() {
        assertThat(of(PROGRAMME, "Tổng cục").levels()).startsWith("Sở", "Phòng", "UBND cấp xã");
    }

    @Test
    void headingsThatNameTheHeadOfALevelBindIt() {
        Plan plan = plan(
                line("Phụ lục 2", "Giải pháp"),
                line("Phụ lục 2/2.1", "Giải pháp cho chỉ tiêu 1"),
                line("Phụ lục 2/2.1/a", "Trưởng các phòng chuyên môn thuộc Cục Thuế:")
                        .withBullet("Rà soát sổ"),
                line("Phụ lục 2/2.1/b", "Chi Cục trưởng Chi cục Thuế trực thuộc:")
                        .withBullet("Nộp sổ"),
                line("Phụ lục 2/2.2", "Căn cứ tình hình, Chi cục trưởng Chi cục Thuế giao việc"),
                line("Phụ lục 2/2.3", "Căn cứ tình hình Chi cục, Cục trưởng Cục Thuế quyết định"));
        assertThat(paths(of(plan, "Chi cục").own())).isEqualTo("Phụ lục 2/2.1/b Phụ lục 2/2.2");
        assertThat(paths(of(plan, "Cục").own())).isEqualTo("Phụ lục 2/2.1/a Phụ lục 2/2.3");
        assertThat(paths(of(plan, "Chi cục Thuế huyện Phú Bình").own())).isEqualTo("Phụ lục 2/2.1/b Phụ lục 2/2.2");
        assertThat(paths(of(plan, "Tổng cục").own())).isEmpty();
    }

    @Test
    void aUnitIsBoundByTheRowsThatItLeads() {
        Plan plan = plan(
                line("1", "Mua máy").led("Phòng Kế hoạch"),
                line("2", "Sửa nhà").led("Văn phòng Sở").refersTo("mục 1", "1"));
        assertThat(paths(of(plan, "Phòng Kế hoạch").own())).isEqualTo("1");
        Obligations office = of(plan, "Văn phòng Sở");
        assertThat(paths(office.own())).isEqualTo("2");
        assertThat(paths(office.byReference())).isEqualTo("1");
        assertThat(office.own().list().get(0).source()).isEqualTo(ObligationSource.LEAD);
    }

    @Test
    void circlesAreReportedAndNeverEndless() {
        Plan plan = plan(
                line("1", "Đối với Sở").forLevel("Sở"),
                line("1/a", "Việc a").refersTo("điểm b", "1/b"),
                line("1/b", "Việc b").refersTo("mục 2", "2"),
                line("2", "Đối với Phòng").forLevel("Phòng"),
                line("2/a", "Việc khác").refersTo("điểm a mục 1", "1/a"),
                line("3", "Đối với Trạm").forLevel("Trạm").refersTo("mục 3", "3"));
        Obligations obligations = of(plan, "Sở");
        assertThat(paths(obligations)).isEqualTo("1/a 1/b 2 2/a");
        assertThat(obligations.diagnostics())
                .extracting(
                        found -> found.code().code() + " " + found.arguments().get("circle"))
                .containsExactly("PLAN-010 1/a → 1/b → 2 → 2/a → 1/a", "PLAN-010 3 → 3");
        assertThat(PlanChecks.standard().run(PlanQuery.of(plan, UnitRegister.standard())))
                .extracting(found -> found.code().code())
                .contains("PLAN-010");
    }

    @Test
    void aLongChainIsFollowedToItsEnd() {
        List<Line> lines = new ArrayList<>();
        lines.add(line("0", "Đối với Sở").forLevel("Sở").refersTo("mục 1", "1"));
        for (int i = 1; i < 20_000; i++) {
            lines.add(line("" + i, "Việc").refersTo("mục " + (i + 1), "" + (i + 1)));
        }
        Obligations obligations = of(plan(lines.toArray(new Line[0])), "Sở");
        assertThat(obligations.count()).isEqualTo(20_000 - 1 + 1);
        assertThat(obligations.list().get(19_999).chain()).hasSize(19_999);
    }

    @Test
    void referencesToNowhereAndAnEmptyPlanBindNobody() {
        Plan plan = plan(line("1", "Đối với Sở").forLevel("Sở").refersTo("mục 9", "9"));
        assertThat(paths(of(plan, "Sở"))).isEqualTo("1");
        assertThat(of(plan(), "Sở").isEmpty()).isTrue();
        assertThat(of(plan, "").isEmpty()).isTrue();
        assertThat(of(plan, "?!").isEmpty()).isTrue();
    }

    private static Obligations of(Plan plan, String level) {
        return PlanQuery.of(plan, UnitRegister.standard()).obligationsOf(level);
    }

    private static String paths(Obligations obligations) {
        return obligations.stream()
                .map(obligation -> obligation.path().toString())
                .collect(joining(" "));
    }

    private static String chain(Obligations obligations, String path) {
        return obligations.find(OutlinePath.parse(path)).orElseThrow().chain().stream()
                .map(link -> link.from() + " -" + link.text() + "-> " + link.to())
                .collect(joining("; "));
    }

    private static Line line(String path, String title) {
        OutlinePath place = OutlinePath.parse(path);
        return new Line(
                Task.builder().path(place).number(place.last()).title(title).build());
    }

    private static Plan plan(Line... lines) {
        return Plan.builder()
                .document(DocumentInfo.builder().build())
                .addAllItems(below(lines, 0, lines.length))
                .build();
    }

    /** The tree of lines in pre-order. */
    private static ImmutableList<Task> below(Line[] lines, int from, int to) {
        ImmutableList.Builder<Task> tasks = ImmutableList.builder();
        int at = from;
        while (at < to) {
            OutlinePath path = lines[at].task().path();
            int end = at + 1;
            while (end < to && lines[end].task().path().isUnder(path)) {
                end++;
            }
            tasks.add(lines[at].task().withItems(below(lines, at + 1, end)));
            at = end;
        }
        return tasks.build();
    }

    /** A point without those below it. */
    private record Line(Task task) {
        Line forLevel(String level) {
            return new Line(task.withAddressee(level));
        }

        Line refersTo(String text, String path) {
            return new Line(
                    task.withReferences(new PointReference(text, 0, ImmutableList.of(OutlinePath.parse(path)))));
        }

        Line led(String unit) {
            return new Line(task.withDeliverables(
                    Deliverable.builder().addLead(UnitRef.of(unit)).build()));
        }

        Line withBullet(String text) {
            return new Line(task.withBullets(new Bullet("-", text, 0, ImmutableList.of())));
        }
    }
}
