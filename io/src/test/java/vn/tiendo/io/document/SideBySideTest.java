package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.plan.DocumentInfo;
import vn.tiendo.plan.Plan;
import vn.tiendo.result.Parsed;

/** Head and foot of a page whose two texts stand side by side. */
class SideBySideTest {
    @Test
    void issuerAndNationalNameRecipientsAndSignature() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                  BỘ TÀI NGUYÊN                            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                  VÀ MÔI TRƯỜNG                                Độc lập - Tự do - Hạnh phúc
                     -------                                      ---------------
                  Số: 12/KH-BTNMT                          Hà Nội, ngày 04 tháng 7 năm 2024

                                               KẾ HOẠCH
                                      Trồng cây xanh năm 2024

                I. NHIỆM VỤ
                1. Trồng 1.000 cây.

                Nơi nhận:                                              KT. BỘ TRƯỞNG
                - Bộ trưởng (để báo cáo);                              THỨ TRƯỞNG
                - Các đơn vị thuộc Bộ;
                - Lưu: VT.
                                                                       (Đã ký)

                                                                       Lê Văn An

                                               PHỤ LỤC
                                            DANH MỤC CÂY
                1. Phượng
                """);
        Plan plan = parsed.value().orElseThrow();
        DocumentInfo document = plan.document();
        assertThat(document.issuer()).hasValue("BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG");
        assertThat(document.number()).hasValue("12/KH-BTNMT");
        assertThat(document.place()).hasValue("Hà Nội");
        assertThat(document.recipients())
                .containsExactly("Bộ trưởng (để báo cáo);", "Các đơn vị thuộc Bộ;", "Lưu: VT.");
        assertThat(document.signer()).containsExactly("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "(Đã ký)", "Lê Văn An");
        assertThat(ReaderFixture.tasks(plan).stream().map(task -> task.path() + " " + task.title()))
                .containsExactly("I NHIỆM VỤ", "I/1 Trồng 1.000 cây.", "Phụ lục DANH MỤC CÂY", "Phụ lục/1 Phượng");
        assertThat(plan.unplaced()).isEmpty();
    }

    @Test
    void twoRunsOfWordsAloneAreOneText() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                BỘ Y TẾ
                KẾ HOẠCH
                Khám bệnh năm 2024
                I. NHIỆM VỤ
                1. Khám bệnh      cho người già.
                """);
        assertThat(ReaderFixture.tasks(parsed.value().orElseThrow())).hasSize(2);
    }
}
