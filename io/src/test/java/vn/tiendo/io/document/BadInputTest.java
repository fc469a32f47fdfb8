package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.Deliverable;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;

/** What is wrong with an input is said with its place, and the good parts are kept. */
class BadInputTest {
    private static final String HEADER = "TT\tNội dung công việc\tSản phẩm\tThời gian thực hiện\tĐơn vị chủ trì\n";

    private static final String SAMPLE = "KẾ HOẠCH\nKiểm tra công tác thi hành án năm 2021\n" + HEADER
            + "1\tXây dựng quyết định kiểm tra các đơn vị trực thuộc\tQuyết định\tQuý II/2021\tSở Tư pháp\n"
            + "2\tTổng hợp kết quả kiểm tra, kiến nghị xử lý vi phạm\tBáo cáo\tNăm 2021\tSở Tư pháp\n";

    private static List<String> found(byte[] bytes) {
        return ReaderFixture.found(ReaderFixture.read(bytes));
    }

    @Test
    void emptyFiles() {
        assertThat(found(new byte[0])).containsExactly("0 EMPTY_FILE");
        assertThat(found(" \n\t\n\n".getBytes(StandardCharsets.UTF_8))).containsExactly("0 EMPTY_FILE");
        assertThat(ReaderFixture.read(new byte[0]).isPresent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7, PDF", "'{\\rtf1 a', RTF", "<?xml version='1.0'?><a>, XML"})
    void otherFormatsAreNamed(String head, String name) {
        Parsed<Plan> parsed = ReaderFixture.read((head + " và các thứ khác").getBytes(StandardCharsets.UTF_8));

        assertThat(parsed.isPresent()).isFalse();
        Diagnostic only = parsed.diagnostics().get(0);
        assertThat(ReaderFixture.name(only)).isEqualTo("NOT_TEXT");
        assertThat(only.arguments()).containsEntry("detail", name);
        assertThat(only.location().file()).isEqualTo("plan.txt");
    }

    @Test
    void binaryIsNoText() {
        byte[] bytes = SAMPLE.getBytes(StandardCharsets.UTF_8);
        for (int i = 40; i < bytes.length; i += 50) {
            bytes[i] = 2;
        }
        assertThat(found(bytes)).containsExactly("1 NOT_TEXT");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u0000', '\u0002', '\u0007', '\u001B', '\u001A', '\u007F'})
    void aStrayControlCharacterIsLeftOut(char control) {
        String stray = SAMPLE.replace("vi phạm", "vi ph" + control + "ạm");
        Parsed<Plan> clean = ReaderFixture.readText(SAMPLE);

        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            Parsed<Plan> parsed = ReaderFixture.read(stray.getBytes(charset));

            assertThat(parsed.value()).isEqualTo(clean.value());
            Diagnostic warning = parsed.diagnostics().stream()
                    .filter(diagnostic -> ReaderFixture.name(diagnostic).equals("CONTROL_CHARACTER"))
                    .findFirst()
                    .orElseThrow();
            String line = SAMPLE.substring(SAMPLE.indexOf("2\tTổng"), SAMPLE.indexOf("ạm\tBáo cáo"));
            assertThat(warning.location().toString()).isEqualTo("plan.txt:5:" + (line.length() + 1));
            assertThat(warning.arguments())
                    .containsEntry("detail", "0x" + HexFormat.of().toHexDigits((byte) control));
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u000B', '\f', '\u0085', '\u2028', '\u2029'})
    void otherLineEndsNeverJoinWords(char end) {
        String text = "KẾ HOẠCH\nKiểm tra\nI. MỤC ĐÍCH\n1. Rà soát quy" + end + "hoạch\n2. Tổng kết\n";

        Parsed<Plan> parsed = ReaderFixture.readText(text);

        Task section = parsed.value().orElseThrow().items().get(0);
        assertThat(section.items().stream().map(Task::title)).containsExactly("Rà soát quy hoạch", "Tổng kết");
        assertThat(ReaderFixture.found(parsed)).noneMatch(found -> found.endsWith("CONTROL_CHARACTER"));
    }

    /** A form feed or vertical tab is no line of its own in an editor, and no border of a row. */
    @ParameterizedTest
    @ValueSource(chars = {'\u000B', '\f'})
    void softBreaksKeepRowsAndLineNumbers(char end) {
        String text = SAMPLE.replace("kiến nghị", "kiến" + end + "nghị").replace("KẾ HOẠCH\n", "KẾ HOẠCH\n" + end);

        Parsed<Plan> parsed = ReaderFixture.readText(text + "4\tViệc\tBáo cáo\tNăm 2021\tSở Tư pháp\n");

        assertThat(parsed.value().orElseThrow().items().get(1).title()).contains("kiến nghị xử lý");
        assertThat(ReaderFixture.found(parsed)).contains("6 NUMBER_GAP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void unicodeIsDecodedWithAndWithoutMark(String name) {
        Charset charset = Charset.forName(name);
        Plan expected = ReaderFixture.readText(SAMPLE).value().orElseThrow();

        for (String text : List.of(SAMPLE, "\uFEFF" + SAMPLE)) {
            Parsed<Plan> parsed = ReaderFixture.read(text.getBytes(charset));
            assertThat(parsed.value()).hasValue(expected);
            assertThat(ReaderFixture.found(parsed).contains("1 ENCODING_DECODED"))
                    .isEqualTo(!name.equals("UTF-8"));
        }
    }

    /** The text is told by its words, so each encoding gives back the same plan. */
    @ParameterizedTest
    @ValueSource(strings = {"TCVN3", "VNI", "WINDOWS_1258"})
    void legacyEncodingsAreDecodedAndNamed(String name) {
        LegacyText encoding = LegacyText.valueOf(name);
        // TCVN3 has no capitals with tones; fonts drew them.
        String text = SAMPLE.replace("KẾ HOẠCH", "**Kế hoạch**");

        Parsed<Plan> parsed = ReaderFixture.read(encoded(text, encoding));

        assertThat(parsed.value()).isEqualTo(ReaderFixture.readText(text).value());
        assertThat(parsed.diagnostics())
                .anyMatch(diagnostic -> ReaderFixture.name(diagnostic).equals("ENCODING_DECODED")
                        && diagnostic.arguments().containsValue(encoding.title()));
    }

    @ParameterizedTest
    @CsvSource({
        "TCVN3, 'QuyÕt ®Þnh thi hµnh ¸n d©n sù', Quyết định thi hành án dân sự",
        "VNI, 'Quyeát ñònh thi haønh aùn daân söï', Quyết định thi hành án dân sự",
        "WINDOWS_1258, 'Quy\u00EA\u00ECt \u00F0i\u00F2nh', Quyết định",
    })
    void legacyLetters(LegacyText encoding, String bytes, String text) {
        assertThat(encoding.decode(bytes)).isEqualTo(text);
    }

    @Test
    void windows1258IsThatOfTheJdk() {
        Charset jdk = Charset.forName("windows-1258");
        byte[] bytes = new byte[256];
        for (int i = 0; i < 256; i++) {
            bytes[i] = (byte) i;
        }
        String expected = new String(bytes, jdk);
        for (int i = 0xC0; i < 0x100; i++) {
            assertThat(LegacyText.WINDOWS_1258.decode(String.valueOf((char) i)))
                    .isEqualTo(expected.substring(i, i + 1));
        }
    }

    @Test
    void bytesThatAreNoVietnameseAreRefused() {
        byte[] bytes =
                "M\u00FCller & S\u00F6hne, Stra\u00DFe \u00FCber gr\u00F6\u00DFere H\u00F6he, na\u00EFve fa\u00E7ade"
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(found(bytes)).containsExactly("1 ENCODING_UNKNOWN");
    }

    @Test
    void aStrayByteIsReportedWhereItStands() {
        byte[] bytes = SAMPLE.getBytes(StandardCharsets.UTF_8);
        int line = SAMPLE.substring(0, SAMPLE.indexOf("Báo cáo")).split("\n", -1).length;
        bytes[SAMPLE.substring(0, SAMPLE.indexOf("áo cáo")).getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;

        Parsed<Plan> parsed = ReaderFixture.read(bytes);

        assertThat(ReaderFixture.found(parsed)).contains(line + " MALFORMED_BYTES");
        assertThat(parsed.value().orElseThrow().items()).hasSize(2);
    }

    @Test
    void limitsAreKept() {
        byte[] bytes = SAMPLE.getBytes(StandardCharsets.UTF_8);
        PlanReader few = PlanReader.builder().maxLines(4).build();
        assertThat(ReaderFixture.found(ReaderFixture.read(few, bytes))).contains("5 TOO_MANY_LINES");
        assertThat(ReaderFixture.read(few, bytes).value().orElseThrow().items()).hasSize(1);
        PlanReader small = PlanReader.builder().maxBytes(bytes.length - 30).build();
        assertThat(ReaderFixture.found(ReaderFixture.read(small, bytes))).contains("5 TOO_MANY_BYTES");
        PlanReader exact = PlanReader.builder().maxBytes(bytes.length).build();
        assertThat(ReaderFixture.found(ReaderFixture.read(exact, bytes))).doesNotContain("5 TOO_MANY_BYTES");
        assertThatThrownBy(() -> PlanReader.builder().maxLines(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lines");
    }

    @Test
    void aLineOfFiftyMegabytesIsLeftOut() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            String before = SAMPLE + "3\tMột dòng rất dài: ";
            InputStream input = new SequenceInputStream(
                    new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8)),
                    new SequenceInputStream(
                            new Repeated((byte) 'a', 50 << 20),
                            new ByteArrayInputStream(
                                    "\n4\tSau đó\tBáo cáo\tNăm 2021\tSở Y tế\n".getBytes(StandardCharsets.UTF_8))));

            Parsed<Plan> parsed = PlanReader.standard().read(input, "plan.txt");

            assertThat(ReaderFixture.found(parsed)).contains("6 LINE_TOO_LONG");
            assertThat(parsed.value().orElseThrow().items().stream().map(Task::number))
                    .containsExactly("1", "2", "4");
        });
    }

    @Test
    void manyLinesTakeLinearTime() {
        StringBuilder text =
                new StringBuilder("TT\nNội dung công việc\nSản phẩm\nThời gian thực hiện\nĐơn vị chủ trì\n");
        for (int i = 1; i <= 20_000; i++) {
            text.append("1\nViệc lặp lại\nBáo cáo\nSở Tư pháp\nĐơn vị lạ\n");
        }
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(ReaderFixture.readText(text.toString())
                                .value()
                                .orElseThrow()
                                .items())
                        .hasSize(20_000));
    }

    @Test
    void aTextWithoutOutlineIsNoPlan() {
        Parsed<Plan> parsed = ReaderFixture.readText("Trời hôm nay nhiều mây.\nGió nhẹ từ phía đông.\n");
        assertThat(ReaderFixture.found(parsed)).contains("0 NO_PLAN");
        assertThat(parsed.hasErrors()).isTrue();
    }

    @Test
    void aCsvFileIsNoPlan() {
        Parsed<Plan> parsed = ReaderFixture.readText("unit,period,value\nA,2021-10,5\nB,2021-10,7\n");
        assertThat(ReaderFixture.found(parsed)).contains("0 NO_PLAN");
    }

    @Test
    void aTruncatedTableKeepsWhatIsThere() {
        String cut = SAMPLE.substring(0, SAMPLE.indexOf("Tổng hợp") + 12);
        Parsed<Plan> parsed = ReaderFixture.readText(cut);
        Plan plan = parsed.value().orElseThrow();
        assertThat(plan.items()).hasSize(2);
        assertThat(plan.items().get(0).deliverables()).hasSize(1);
        assertThat(plan.items().get(1).title()).isEqualTo("Tổng hợp kết");
        assertThat(ReaderFixture.found(parsed)).contains("5 CUT_SHORT", "5 NO_ROW");
    }

    @Test
    void aTableOnLinesThatBreaksOffTakesNothingFromTheTaskBefore() {
        String text = """
                TT
                Nội dung
                Lãnh đạo phụ trách
                Sản phẩm
                Thời gian
                Đơn vị chủ trì
                1
                Việc một
                Bộ trưởng
                Báo cáo
                Năm 2021
                Sở Y tế
                2
                Việc hai
                Bộ trưởng
                Báo cáo tổng kế""";
        Parsed<Plan> parsed = ReaderFixture.readText(text + "t t");
        assertThat(ReaderFixture.found(parsed)).contains("16 CUT_SHORT", "13 EMPTY_CELL");
        assertThat(parsed.value().orElseThrow().items().get(1).inherited()).isEmpty();
    }

    @Test
    void numbersThatJumpOrRepeat() {
        Parsed<Plan> parsed = ReaderFixture.readText(HEADER
                + "1\tA một\tx\tNăm 2021\tSở Y tế\n"
                + "3\tB hai\tx\tNăm 2021\tSở Y tế\n"
                + "3\tC ba\tx\tNăm 2021\tSở Y tế\n");
        assertThat(ReaderFixture.found(parsed)).contains("3 NUMBER_GAP", "4 NUMBER_REPEATED");
        assertThat(parsed.value().orElseThrow().items().stream()
                        .map(task -> task.path().toString()))
                .containsExactly("1", "3", "3(2)");
        assertThat(parsed.value().orElseThrow().items().stream().map(Task::number))
                .containsExactly("1", "3", "3");
    }

    @Test
    void aTimelineCellWithTwoValuesKeepsBoth() {
        Parsed<Plan> parsed = ReaderFixture.readText(HEADER + "1\tA một\tx\tNăm 2021 Quý II/2022\tSở Y tế\n");
        Deliverable row =
                parsed.value().orElseThrow().items().get(0).deliverables().get(0);
        assertThat(row.timeline().orElseThrow().timeline().toCanonical()).isEqualTo("{2021,2022-34}");
        Diagnostic warning = parsed.diagnostics().stream()
                .filter(diagnostic -> ReaderFixture.name(diagnostic).equals("TIMELINES_IN_CELL"))
                .findFirst()
                .orElseThrow();
        assertThat(warning.location().toString()).isEqualTo("plan.txt:2:11");
    }

    @Test
    void aTimelineThatIsNoneIsAnErrorInItsCell() {
        String text = """
                TT
                Nội dung
                Sản phẩm
                Thời gian
                Đơn vị chủ trì
                1
                Việc một
                Báo cáo
                Tháng 13/2021
                Sở Y tế
                2
                Việc hai
                Báo cáo
                Năm 2021
                Sở Y tế
                """;
        Parsed<Plan> parsed = ReaderFixture.readText(text);
        assertThat(ReaderFixture.found(parsed)).contains("9 TIMELINE_NOT_UNDERSTOOD");
        Plan plan = parsed.value().orElseThrow();
        assertThat(plan.items().get(0).deliverables()).hasSize(1);
        assertThat(plan.items().get(0).deliverables().get(0).timeline()).isEmpty();
        assertThat(plan.items().get(0).deliverables().get(0).lead()).hasSize(1);
        assertThat(plan.items().get(0).inherited()).isEmpty();
        assertThat(plan.items().get(1).deliverables()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TT\nNội dung\nSản phẩm\nThời gian\nĐơn vị chủ trì\nĐơn vị phối hợp\n1\nViệc\nBáo cáo\nNăm 2021\nNhóm Ánh Dương\nSở Y tế\n",
                "TT\nNội dung\nSản phẩm\nThời gian\nĐơn vị chủ trì\n1\nViệc\nBáo cáo\nNăm 2021\nNhóm Ánh Dương\n",
            })
    void aUnitThatNoOneKnowsIsKeptAndNamed(String text) {
        Parsed<Plan> parsed = ReaderFixture.readText(text);
        assertThat(parsed.diagnostics())
                .anyMatch(diagnostic -> ReaderFixture.name(diagnostic).equals("UNIT_UNKNOWN")
                        && diagnostic.text().equals("Nhóm Ánh Dương"));
        assertThat(parsed.value()
                        .orElseThrow()
                        .items()
                        .get(0)
                        .deliverables()
                        .get(0)
                        .lead()
                        .get(0)
                        .text())
                .isEqualTo("Nhóm Ánh Dương");
    }

    @Test
    void pointsBeyondTheDepthAreReported() {
        PlanReader flat = PlanReader.builder().maxDepth(2).build();
        String text = "I. PHẦN MỘT\n1. Điểm một\n1.1. Điểm con\nI. PHẦN HAI\n";
        Parsed<Plan> parsed = ReaderFixture.read(flat, text.getBytes(StandardCharsets.UTF_8));
        assertThat(ReaderFixture.found(parsed)).contains("3 TOO_DEEP");
    }

    /** The bytes of a text in an old encoding, by trying what decodes to each of its letters. */
    private static byte[] encoded(String text, LegacyText encoding) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            for (char unit : unitsOf(text.charAt(i), encoding).toCharArray()) {
                bytes.write(unit);
            }
        }
        return bytes.toByteArray();
    }

    private static String unitsOf(char letter, LegacyText encoding) {
        if (letter < 0x80) {
            return String.valueOf(letter);
        }
        for (char first = 0x20; first < 0x100; first++) {
            if (encoding.decode(String.valueOf(first)).equals(String.valueOf(letter))) {
                return String.valueOf(first);
            }
        }
        for (char first = 0x20; first < 0x100; first++) {
            for (char second = 0x80; second < 0x100; second++) {
                String units = String.valueOf(first) + second;
                String decoded = Normalizer.normalize(encoding.decode(units), Normalizer.Form.NFC);
                if (decoded.equals(String.valueOf(letter))) {
                    return units;
                }
            }
        }
        throw new IllegalArgumentException("no bytes for " + letter);
    }

    /** One byte over and over, so that the test needs no memory for it. */
    private static final class Repeated extends InputStream {
        private final byte unit;
        private int left;

        Repeated(byte unit, int count) {
            this.unit = unit;
            this.left = count;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? unit : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = Math.min(length, left);
            Arrays.fill(target, offset, offset + count, unit);
            left -= count;
            return count;
        }
    }
}
