package vn.tiendo.io.document;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PointReference;
import vn.tiendo.plan.Task;
import vn.tiendo.result.Parsed;

/** References in sentences: the real programme, and programmes of our own. */
class ReferencePassTest {
    /** A city's programme with its own labels, other numbers, a law, a dangling point and a range that runs backwards. */
    private static final String PROGRAMME = """
            CHƯƠNG TRÌNH CÔNG TÁC
            Ngành Nội vụ thành phố năm 2027

            I. CẢI CÁCH HÀNH CHÍNH

            1. Đối với Sở Nội vụ

            a) Lập danh mục thủ tục cần cắt giảm.

            b) Công bố danh mục.

            c) Họp giao ban hằng tuần theo khoản 2 Điều 7 Luật Tổ chức chính quyền địa phương.

            2. Đối với Ủy ban nhân dân cấp xã

            Thực hiện các việc tại điểm a,
            b mục 1 và điểm k mục 1 nêu trên; niêm yết theo Điều 12.

            II. TỔ CHỨC

            1. Đối với Sở Nội vụ

            a) Sắp xếp vị trí việc làm.

            b) Làm các việc từ điểm c đến điểm a mục 1 phần này.

            2. Các xã làm như điểm a mục 1, và mục I.1, mục I.2.
            """;

    /** Tasks with their label before the number, and a section of arrangements that counts from 1 again. */
    @Test
    void aTaskIsNotThePointOfThatNumberNearby() {
        Parsed<Plan> read = ReaderFixture.readText("""
                KẾ HOẠCH CÔNG TÁC NĂM 2027

                I. YÊU CẦU

                1. Bám sát nghị quyết của tỉnh.

                II. NHIỆM VỤ

                Nhiệm vụ 1: Rà soát biên chế.

                Nhiệm vụ 2: Số hóa hồ sơ lưu trữ.

                Nhiệm vụ 3: Đào tạo cán bộ xã.

                III. TỔ CHỨC THỰC HIỆN

                1. Sở Nội vụ chủ trì nhiệm vụ 3 và nhiệm vụ số 7.

                2. Sở Tài chính bố trí kinh phí cho nhiệm vụ 2.

                3. Văn phòng theo dõi chung.
                """);
        assertThat(ReaderFixture.tasks(read.value().orElseThrow()).stream()
                        .flatMap(task -> task.references().stream())
                        .map(reference -> reference.text() + ": "
                                + reference.paths().stream()
                                        .map(OutlinePath::toString)
                                        .collect(joining(" "))))
                .containsExactly("nhiệm vụ 3 và nhiệm vụ số 7: II/3", "nhiệm vụ 2: II/2");
        assertThat(ReaderFixture.found(read))
                .filteredOn(said -> said.contains("REF"))
                .containsExactly("17 REF-004");
    }

    @Test
    void theProgrammeHasThirteenReferencesToFiftyThreePoints() {
        Parsed<Plan> read = ReaderFixture.read(ReaderFixture.original("chuong-trinh-hanh-dong-2024.txt"));
        Map<String, String> found = new LinkedHashMap<>();
        for (Task task : ReaderFixture.tasks(read.value().orElseThrow())) {
            for (PointReference reference : task.references()) {
                found.put(reference.line() + " " + task.path(), paths(reference));
            }
        }
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("357 II/2/2.3", "2.2/a 2.2/c");
        expected.put("527 II/3/3.2/e", "3.1/e 3.1/h");
        expected.put("532 II/3/3.3", "3.1/e 3.1/h 3.2/a 3.2/c 3.2/d");
        expected.put("1190 II/4/4.3/c", "4.2/b 4.2/đ 4.2/e 4.2/g 4.2/h 4.2/i");
        expected.put("1935 II/5/5.2/g", "5.1/a 5.1/c 5.1/d 5.1/đ 5.1/e");
        expected.put("1956 II/5/5.3/b", "5.2");
        expected.put("2186 II/6/6.2/d", "6.1/a 6.1/b 6.1/e 6.1/g 6.1/h 6.1/i 6.1/k");
        expected.put("2192 II/6/6.3", "6.1/a 6.1/b 6.1/g 6.1/h 6.1/i 6.2/c");
        expected.put("2368 II/7/7.2/a", "7.1/a 7.1/b 7.1/c 7.1/d 7.1/đ 7.1/e");
        expected.put("2382 II/7/7.3", "7.1/b 7.1/đ 7.1/e");
        expected.put("2540 II/8/8.2/d", "8.1/c 8.1/g 8.1/h");
        expected.put("2546 II/8/8.3", "8.1/c 8.1/g 8.1/h 8.2/a 8.2/b 8.2/c");
        expected.put("2627 II/9/9.3", "9.2");
        assertThat(found).containsExactlyEntriesOf(expected);
        assertThat(found.values().stream()
                        .mapToInt(paths -> paths.split(" ").length)
                        .sum())
                .isEqualTo(53);
        assertThat(ReaderFixture.found(read)).noneMatch(said -> said.contains("REF-"));
    }

    @Test
    void theOtherDocumentsReferOnlyToTheirAnnexesAndArticles() {
        assertThat(referencesOf("1605-qd-cthads-2021.txt"))
                .containsExactly("Điều 1/3/3.1: phụ lục 1 [Phụ lục 1]", "Điều 2: Phụ lục 2 [Phụ lục 2]");
        assertThat(referencesOf("ke-hoach-gia-lai-2026.txt")).isEmpty();
        assertThat(referencesOf(ReaderFixture.LINES)).isEqualTo(referencesOf(ReaderFixture.TABLE));
    }

    @Test
    void aProgrammeOfAnotherMinistryIsRead() {
        Parsed<Plan> read = ReaderFixture.readText(PROGRAMME);
        assertThat(references(read.value().orElseThrow()))
                .containsExactly(
                        "I/2: điểm a, b mục 1 và điểm k mục 1 [I/1/a, I/1/b]",
                        "II/1/b: từ điểm c đến điểm a mục 1 []",
                        "II/2: điểm a mục 1, và mục I.1, mục I.2 [II/1/a, I/1, I/2]");
        assertThat(ReaderFixture.found(read))
                .filteredOn(said -> said.contains("REF-"))
                .containsExactly("16 REF-004", "25 REF-001");
    }

    private static List<String> referencesOf(String document) {
        return references(ReaderFixture.planOf(ReaderFixture.original(document)));
    }

    private static List<String> references(Plan plan) {
        return ReaderFixture.tasks(plan).stream()
                .flatMap(task -> task.references().stream()
                        .map(reference -> task.path() + ": " + reference.text() + " " + reference.paths()))
                .toList();
    }

    /** The paths without the two steps that all of them share. */
    private static String paths(PointReference reference) {
        return reference.paths().stream()
                .map(OutlinePath::toString)
                .map(path -> path.replaceFirst("^II/\\d/", ""))
                .collect(joining(" "));
    }

    @Test
    void pointsOfTheAnnexThatCarriesThePlan() {
        Parsed<Plan> read = ReaderFixture.readText("""
                SỞ XÂY DỰNG
                KẾ HOẠCH
                Phát triển nhà ở
                I. CHUNG
                1. Làm theo nhiệm vụ số 2 Phụ lục I và khoản 1 Phụ lục I.
                2. Làm nhiệm vụ số 5 Phụ lục I.
                PHỤ LỤC I
                DANH MỤC NHIỆM VỤ
                TT\tNhiệm vụ\tThời hạn\tCơ quan chủ trì
                1\tKhảo sát\tQuý II/2027\tSở Xây dựng
                2\tĐề án\tQuý III/2027\tSở Xây dựng
                """);
        assertThat(ReaderFixture.tasks(read.value().orElseThrow()).stream()
                        .flatMap(task -> task.references().stream())
                        .map(reference -> reference.text() + ": " + paths(reference)))
                .containsExactly("nhiệm vụ số 2 Phụ lục I và khoản 1 Phụ lục I: 2 1", "nhiệm vụ số 5 Phụ lục I: ");
        assertThat(ReaderFixture.found(read))
                .filteredOn(said -> said.contains("REF"))
                .containsExactly("6 REF-004");
    }
}
