package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.Deliverable;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.result.Parsed;

/** Words that say who leads and who cooperates, in a cell or a sentence. */
class UnitRolesTest {
    private static String text(Passage passage) {
        return passage == null ? "" : passage.text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            Vụ A chủ trì, phối hợp với Vụ B, Vụ C                 | Vụ A        | Vụ B, Vụ C         | ''
            Vụ A chủ trì phối hợp với Vụ B thực hiện.             | Vụ A        | Vụ B               | ''
            Vụ A, Vụ D chủ trì; phối hợp với: Vụ B                | Vụ A, Vụ D  | Vụ B               | ''
            Giao Vụ A chủ trì, phối hợp cùng Vụ B tổ chức thực hiện trong Quý I/2026 | Vụ A | Vụ B   | trong Quý I/2026
            Vụ A là đơn vị chủ trì, Vụ B phối hợp thực hiện       | Vụ A        | Vụ B               | ''
            Vụ A (chủ trì), Vụ B, Vụ C                            | Vụ A        | Vụ B, Vụ C         | ''
            Vụ A (chủ trì); Vụ B (phối hợp)                       | Vụ A        | Vụ B               | ''
            Vụ A chủ trì và phối hợp với Vụ B                     | Vụ A        | Vụ B               | ''
            Chủ trì: Vụ A; phối hợp: Vụ B                         | Vụ A        | Vụ B               | ''
            Chủ trì: Vụ A. Phối hợp: Vụ B.                        | Vụ A        | Vụ B               | ''
            Vụ A phối hợp với Vụ B                                | Vụ A        | Vụ B               | ''
            Vụ B phối hợp                                         | ''          | Vụ B               | ''
            Phối hợp: Vụ B                                        | ''          | Vụ B               | ''
            Vụ A chủ trì                                          | Vụ A        | ''                 | ''
            Vụ A chủ trì thực hiện                                | Vụ A        | ''                 | ''
            VỤ A CHỦ TRÌ, PHỐI HỢP VỚI VỤ B                       | VỤ A        | VỤ B               | ''
            """)
    void theFormsOfTheWords(String text, String lead, String cooperating, String behind) {
        UnitRoles roles = UnitRoles.find(Passage.of(text, 3)).orElseThrow();
        assertThat(List.of(text(roles.lead()), text(roles.cooperating()), text(roles.behind())))
                .containsExactly(lead, cooperating, behind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vụ A",
                "Vụ A, Vụ B",
                "Hội đồng phối hợp liên vùng",
                "Chủ trì xây dựng đề án",
                "Vụ A chủ trì, Vụ B, Vụ C",
                "Giao chủ trì",
                "Cơ chế phối hợp"
            })
    void whatTellsNoRoles(String text) {
        assertThat(UnitRoles.find(Passage.of(text, 1))
                        .filter(roles -> roles.lead() != null && roles.cooperating() != null))
                .isEmpty();
    }

    private static List<String> units(Parsed<Plan> parsed) {
        return ReaderFixture.tasks(parsed.value().orElseThrow()).stream()
                .map(UnitRolesTest::units)
                .toList();
    }

    private static String units(Task task) {
        StringBuilder text = new StringBuilder(task.path() + " " + task.title());
        for (Deliverable row : task.deliverables()) {
            text.append(" | ").append(row.lead()).append(' ').append(row.cooperating());
            Optional.of(row)
                    .flatMap(Deliverable::timeline)
                    .ifPresent(phrase ->
                            text.append(" @ ").append(phrase.timeline().toCanonical()));
        }
        return text.toString();
    }

    @Test
    void aColumnForBoth() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                BỘ NỘI VỤ
                KẾ HOẠCH
                Cải cách công vụ năm 2026
                TT\tNhiệm vụ\tThời gian\tPhân công thực hiện
                1\tXây dựng đề án\tQuý I/2026\tVụ Tiền lương chủ trì, phối hợp với Vụ Pháp chế và Văn phòng Bộ
                2\tKiểm tra\tQuý II/2026\tThanh tra Bộ (chủ trì), Văn phòng Bộ
                3\tIn sách\tNăm 2026\tVăn phòng Bộ, Vụ Pháp chế
                """);
        assertThat(units(parsed))
                .containsExactly(
                        "1 Xây dựng đề án | [Vụ Tiền lương] [Vụ Pháp chế, Văn phòng Bộ] @ 2026-33",
                        "2 Kiểm tra | [Thanh tra Bộ] [Văn phòng Bộ] @ 2026-34",
                        "3 In sách | [Văn phòng Bộ, Vụ Pháp chế] [] @ 2026");
        assertThat(ReaderFixture.found(parsed)).containsExactly("4 TABLE_HEADER");
    }

    @Test
    void aColumnThatSaysItHoldsBoth() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                BỘ NỘI VỤ
                KẾ HOẠCH
                Cải cách công vụ năm 2026
                TT\tNhiệm vụ\tThời gian\tĐơn vị chủ trì, phối hợp
                1\tXây dựng đề án\tQuý I/2026\tVụ Tiền lương; Vụ Pháp chế
                2\tKiểm tra\tQuý II/2026\tThanh tra Bộ chủ trì; Văn phòng Bộ phối hợp
                """);
        assertThat(units(parsed))
                .containsExactly(
                        "1 Xây dựng đề án | [Vụ Tiền lương] [Vụ Pháp chế] @ 2026-33",
                        "2 Kiểm tra | [Thanh tra Bộ] [Văn phòng Bộ] @ 2026-34");
        assertThat(ReaderFixture.found(parsed)).contains("5 LEAD_BORDER").doesNotContain("6 LEAD_BORDER");
    }

    @Test
    void aSentenceOfAPoint() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                SỞ DU LỊCH
                KẾ HOẠCH
                Quảng bá điểm đến năm 2026
                I. NHIỆM VỤ
                1. Dựng phim. Phòng Truyền thông chủ trì, phối hợp với Văn phòng Sở thực hiện trong Quý I/2026.
                2. In bản đồ (Trung tâm Xúc tiến chủ trì, phối hợp với Văn phòng Sở).
                3. Mở gian hàng
                Giao Văn phòng Sở chủ trì, phối hợp với các đơn vị liên quan tổ chức thực hiện trước ngày 30/6/2026.
                4. Tập huấn
                - Đơn vị thực hiện: Thanh tra Sở chủ trì; Văn phòng Sở phối hợp.
                5. Thanh tra Sở chủ trì, phối hợp với Văn phòng Sở xây dựng quy chế về hướng dẫn viên.
                """);
        assertThat(units(parsed))
                .containsExactly(
                        "I NHIỆM VỤ",
                        "I/1 Dựng phim. | [Phòng Truyền thông] [Văn phòng Sở] @ 2026-33",
                        "I/2 In bản đồ | [Trung tâm Xúc tiến] [Văn phòng Sở]",
                        "I/3 Mở gian hàng | [Văn phòng Sở] [các đơn vị liên quan] @ ../2026-06-29",
                        "I/4 Tập huấn | [Thanh tra Sở] [Văn phòng Sở]",
                        "I/5 Thanh tra Sở chủ trì, phối hợp với Văn phòng Sở xây dựng quy chế về hướng dẫn viên.");
        assertThat(ReaderFixture.found(parsed)).isEmpty();
    }
}
