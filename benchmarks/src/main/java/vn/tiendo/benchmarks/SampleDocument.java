package vn.tiendo.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents that are read: files of a folder that the caller names, or a plan of our own. */
final class SampleDocument {
    /** The plan that needs no file. */
    static final String NAME = "sample";

    private static final int SECTIONS = 6;
    private static final int TASKS = 9;
    private static final String[] PERIODS = {
        "Quý II/2025", "Trước ngày 30/9/2025", "Hàng năm", "Thường xuyên", "Tháng 5/2026", "Năm 2025-2026"
    };
    private static final String[] UNITS = {
        "Sở Y tế", "Sở Tư pháp", "Văn phòng UBND tỉnh", "Các Chi cục Thuế", "UBND cấp huyện", "Công an tỉnh"
    };

    private SampleDocument() {}

    /** The bytes of a document; an {@link IOException} names what is missing. */
    static byte[] load(String name) throws IOException {
        if (name.equals(NAME)) {
            return text().getBytes(StandardCharsets.UTF_8);
        }
        String folder = System.getProperty("tiendo.documents", "");
        if (folder.isEmpty()) {
            throw new IOException(name + " needs the system property tiendo.documents; or use -p document=" + NAME);
        }
        return Files.readAllBytes(Path.of(folder, name));
    }

    /** A plan of 54 tasks in a table of cells. */
    private static String text() {
        StringBuilder text = new StringBuilder("""
                KẾ HOẠCH
                Chăm lo trường học vùng cao giai đoạn 2025-2026
                Căn cứ Luật Giáo dục năm 2019;
                TT\tNội dung\tSản phẩm\tThời hạn\tCơ quan chủ trì\tCơ quan phối hợp
                """);
        String[] sections = {"I", "II", "III", "IV", "V", "VI"};
        for (int section = 0; section < SECTIONS; section++) {
            text.append(sections[section])
                    .append("\tNHÓM VIỆC THỨ ")
                    .append(section + 1)
                    .append("\t\t\t\t\n");
            for (int task = 1; task <= TASKS; task++) {
                int n = section * TASKS + task;
                text.append(task)
                        .append("\tRà soát, sửa chữa phòng học và cấp sách cho điểm trường thứ ")
                        .append(n)
                        .append(" trước năm học mới\t<ul> <li>Báo cáo rà soát;</li> <li>Biên bản bàn giao</li> </ul>\t")
                        .append(PERIODS[n % PERIODS.length])
                        .append('\t')
                        .append(UNITS[n % UNITS.length])
                        .append('\t')
                        .append(UNITS[(n + 1) % UNITS.length])
                        .append("; ")
                        .append(UNITS[(n + 3) % UNITS.length])
                        .append('\n');
            }
        }
        return text.toString();
    }
}
