package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.DocumentInfo;
import vn.tiendo.plan.Plan;

/** Documents that several bodies issue together, by their kind. */
class JointDocumentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch liên tịch",
                "Kế hoạch liên ngành",
                "Kế hoạch phối hợp",
                "Chương trình phối hợp",
                "Chương trình liên tịch",
                "Nghị quyết liên tịch",
                "Hướng dẫn liên tịch"
            })
    void theKindIsThatOfTheHead(String kind) {
        Plan plan = ReaderFixture.readText("SỞ Y TẾ\n\n" + kind.toUpperCase(Locale.ROOT)
                        + "\nChăm sóc người cao tuổi năm 2027\n\nI. NỘI DUNG\n1. Khám định kỳ.\n2. Tập huấn.\n")
                .value()
                .orElseThrow();
        DocumentInfo document = plan.document();
        assertThat(document.type()).contains(kind);
        assertThat(document.title()).contains("Chăm sóc người cao tuổi năm 2027");
        assertThat(document.issuer()).contains("SỞ Y TẾ");
        assertThat(ReaderFixture.tasks(plan)).hasSize(3);
    }
}
