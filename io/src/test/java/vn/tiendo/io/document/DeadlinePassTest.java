package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.Plan;

/** Dates inside sentences of the real documents and of one of our own. */
class DeadlinePassTest {
    @Test
    void theProgrammeSetsDatesInItsSentences() {
        assertThat(deadlines(ReaderFixture.planOf(ReaderFixture.original("chuong-trinh-hanh-dong-2024.txt"))))
                .contains(
                        "II/2/2.2/c 351 ../2024-05",
                        "II/5/5.1/c 1518 ../2024-03-30",
                        "II/5/5.2/b 1690 ../2024-03-14",
                        "II/5/5.2/b 1692 ../2024-03-30",
                        "II/6/6.1/d 2055 2024",
                        "II/4/4.1/đ 592 RRULE:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1",
                        "II/4/4.2/d 718 RRULE:FREQ=MONTHLY;BYMONTHDAY=-1");
    }

    @Test
    void theDecisionSetsDatesInItsSentences() {
        assertThat(deadlines(ReaderFixture.planOf(ReaderFixture.original("1605-qd-cthads-2021.txt"))))
                .contains(
                        "Điều 2 64 ../2022-01-04",
                        "Phụ lục 2/2/2.6/a 330 ../2022-09",
                        "Phụ lục 2/2/2.6/b 350 ../2022-09");
    }

    @Test
    void citedDatesAreNoneAndYearlessOnesAreNamed() {
        var read = ReaderFixture.readText("""
                I. NHIỆM VỤ

                1. Thực hiện Quyết định số 12/QĐ-BNV ngày 31/12/2025 của Bộ trưởng; nộp báo cáo trước ngày
                30/6/2027.

                2. Gửi số liệu trước ngày 15/11 về Sở.
                """);
        assertThat(deadlines(read.value().orElseThrow())).containsExactly("I/1 3 ../2027-06-29");
        assertThat(ReaderFixture.found(read)).contains("6 TIME-010");
    }

    @Test
    void whatWasReachedBeforeTheDocumentWasSignedSetsNoDate() {
        var read = ReaderFixture.readText("""
                ỦY BAN NHÂN DÂN TỈNH AN BÌNH
                Số: 215/KH-UBND
                An Bình, ngày 20 tháng 12 năm 2026

                KẾ HOẠCH
                Phát triển kinh tế - xã hội năm 2027

                I. ĐẦU TƯ CÔNG

                1. Đến ngày 31/10/2026, giải ngân đạt 70%.

                2. Đến ngày 31/12/2027, giải ngân đạt 95%.
                """);
        assertThat(deadlines(read.value().orElseThrow())).containsExactly("I/2 12 ../2027-12-31");
    }

    private static List<String> deadlines(Plan plan) {
        return ReaderFixture.tasks(plan).stream()
                .flatMap(task -> task.deadlines().stream()
                        .map(deadline -> task.path() + " " + deadline.line() + " "
                                + deadline.timeline().timeline().toCanonical()))
                .toList();
    }
}
