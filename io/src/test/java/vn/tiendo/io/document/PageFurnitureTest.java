package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.Plan;
import vn.tiendo.result.Parsed;

/** Heads of pages, and numbers that a scanner misread. */
class PageFurnitureTest {
    private static String rows(String second, String third, String fourth) {
        return """
                TT
                Nhiệm vụ
                Thời hạn
                Cơ quan chủ trì
                1
                Khảo sát bến
                Quý II/2027
                Sở Xây dựng
                %s
                2
                Sửa đường
                Quý III/2027
                Sở Xây dựng
                %s
                3
                Xây cầu
                Quý IV/2027
                Sở Xây dựng
                %s
                4
                Mở bãi
                Năm 2028
                Sở Tài chính
                """.formatted(second, third, fourth);
    }

    @Test
    void aHeadThatEachPageRepeatsIsNoTask() {
        String head = "\nKế hoạch giao thông đô thị";
        Parsed<Plan> parsed = ReaderFixture.readText(rows("5" + head, "6" + head, "7" + head));
        assertThat(ReaderFixture.tasks(parsed.value().orElseThrow()))
                .extracting(task -> task.path() + " " + task.title())
                .containsExactly("1 Khảo sát bến", "2 Sửa đường", "3 Xây cầu", "4 Mở bãi");
        assertThat(ReaderFixture.found(parsed))
                .filteredOn(said -> said.endsWith(" FURNITURE"))
                .hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 Kế hoạch giao thông; 3 Kế hoạch giao thông; 4 Kế hoạch giao thông | 0
            2 Kế hoạch giao thông; 3 Kế hoạch giao thông                         | 4
            2 Kế hoạch giao thông; 3 Kế hoạch giao thông; 5 Kế hoạch giao thông | 6
            1 Kế hoạch giao thông; 2 Kế hoạch giao thông; 3 Kế hoạch giao thông | 6
            2 Sở Xây dựng tỉnh; 3 Sở Xây dựng tỉnh; 4 Sở Xây dựng tỉnh         | 6
            2 Hội nghị; 3 Hội nghị; 4 Hội nghị                                  | 6
            """)
    void onlyALineOfSeveralPagesInARowIsAHead(String pages, int kept) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        for (String page : Splitter.on("; ").split(pages)) {
            blocks.add(new Block.Text(1, 0, false, false, false, page.substring(0, 1)));
            blocks.add(new Block.Text(1, 0, false, false, false, page.substring(2)));
        }
        assertThat(RunningHeads.drop(blocks.build(), text -> text.startsWith("Sở"), new Findings("plan.txt")))
                .hasSize(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2\n%s",
                "2\n%s\n2. Sửa đường.\n3\n%s",
                "%s\n2",
                "%s\n1\n2. Sửa đường.\n%s\n2",
            })
    void aLineOfTheTitleBesideThePageNumberIsNoText(String pages) {
        String head = "Kế hoạch bảo trì cầu đường năm 2027";
        Parsed<Plan> parsed = ReaderFixture.readText("""
                SỞ XÂY DỰNG
                KẾ HOẠCH
                Bảo trì cầu đường năm 2027
                I. NHIỆM VỤ
                1. Khảo sát bến.
                %s
                II. KINH PHÍ
                1. Ngân sách.
                """.formatted(pages.replace("%s", head)));
        assertThat(ReaderFixture.tasks(parsed.value().orElseThrow()))
                .allSatisfy(task -> assertThat(task.paragraphs()).isEmpty())
                .extracting(task -> task.title())
                .doesNotContain(head);
    }

    @Test
    void otherLinesBesideNumbersStayText() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                SỞ XÂY DỰNG
                KẾ HOẠCH
                Bảo trì cầu đường năm 2027
                I. NHIỆM VỤ
                1. Khảo sát bến.
                2
                Kế hoạch khảo sát bến cảng năm 2028
                """);
        assertThat(ReaderFixture.tasks(parsed.value().orElseThrow()).toString())
                .contains("Kế hoạch khảo sát bến cảng năm 2028");
    }

    @ParameterizedTest
    @CsvSource({"l, I", "ll, II", "lI, II", "lV, IV", "Xl., XI"})
    void sectionsWithASmallL(String printed, String meant) {
        assertThat(MisreadSections.find(printed))
                .hasValueSatisfying(number -> assertThat(number.text()).isEqualTo(meant));
    }

    @ParameterizedTest
    @CsvSource({"I", "1", "lo", "llll", "L"})
    void otherNumbersAreAsTheyStand(String printed) {
        assertThat(MisreadSections.find(printed)).isEmpty();
    }

    @Test
    void aSectionInCapitalsWhoseNumberWasMisread() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                TT\tNhiệm vụ\tThời hạn\tCơ quan chủ trì
                l\tTHỂ CHẾ\t\t
                1\tSửa luật\tQuý II/2027\tSở Tài chính
                lI\tTỔ CHỨC\t\t
                1\tHội nghị\tQuý IV/2027\tSở Tài chính
                """);
        assertThat(ReaderFixture.tasks(parsed.value().orElseThrow()))
                .extracting(task -> task.path().toString())
                .containsExactly("I", "I/1", "II", "II/1");
        assertThat(ReaderFixture.found(parsed)).contains("2 NUMBER_MISREAD", "4 NUMBER_MISREAD");
    }
}
