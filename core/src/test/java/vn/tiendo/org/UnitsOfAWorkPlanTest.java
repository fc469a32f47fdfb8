package vn.tiendo.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lead and cooperating units of a real work plan, as they stand behind their labels. */
class UnitsOfAWorkPlanTest {
    private static final UnitRegister REGISTER = UnitRegister.standard();

    @Test
    void eachPartBehindALabelIsKnown() throws IOException {
        List<String> cells = cells();
        assertThat(cells).hasSize(60);
        Set<String> names = new HashSet<>();
        for (String cell : cells) {
            assertThat(REGISTER.divide(cell)).as(cell).isNotEmpty().allSatisfy(unit -> {
                assertThat(unit.recognition()).isNotEqualTo(UnitRecognition.UNKNOWN);
                names.add(unit.ref().text());
            });
        }
        assertThat(names)
                .contains(
                        "THADS tỉnh",
                        "Phòng Kiểm tra, giải quyết khiếu nại, tố cáo",
                        "Trại tạm giam Công an tỉnh",
                        "Phòng Tài chính - Kế toán",
                        "Ban Tổ chức cán bộ, Cục Quản lý THADS",
                        "Cục Kế hoạch - Tài chính, Bộ Tư pháp",
                        "các cơ quan báo, đài")
                .doesNotContain("Cục Quản lý THADS", "Bộ Tư pháp", "tố cáo");
    }

    /** What follows each label, up to the next item or paragraph that begins with a number. */
    private static List<String> cells() throws IOException {
        String folder = System.getProperty("tiendo.documents", "");
        Path file = Path.of(folder, "ke-hoach-gia-lai-2026.txt");
        assumeTrue(!folder.isEmpty() && Files.exists(file), "the documents are not here");
        List<String> cells = new ArrayList<>();
        StringBuilder cell = null;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String text = line.strip();
            boolean ends = cell != null && cell.toString().endsWith(".");
            if (cell != null && (ends || text.startsWith("- Đơn vị") || beginsItem(text))) {
                cells.add(cell.toString());
                cell = null;
            }
            if (text.startsWith("- Đơn vị") && text.contains(":")) {
                cell = new StringBuilder(text.substring(text.indexOf(':') + 1).strip());
            } else if (cell != null && !text.isEmpty()) {
                cell.append(' ').append(text);
            }
        }
        return cells;
    }

    private static boolean beginsItem(String line) {
        return !line.isEmpty() && Character.isDigit(line.charAt(0));
    }
}
