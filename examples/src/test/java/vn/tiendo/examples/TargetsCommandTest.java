package vn.tiendo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetsCommandTest {
    private static final String DECISION = """
            Điều 1. Giao chỉ tiêu năm 2026
            1. Bảo đảm tỷ lệ hồ sơ đúng hạn đạt trên 95%.
            2. Mỗi đơn vị đăng ít nhất 02 tin bài/quý.
            3. Tỷ lệ hài lòng cao hơn năm 2025.
            Phụ lục 1
            BẢNG GIAO CHỈ TIÊU
            STT\tĐơn vị\tTỷ lệ về việc (%)\tTỷ lệ về tiền (%)
            1\tSở Y tế\t90,5\t≥ 40
            """;

    @Test
    void writesTheTargetsOfSentencesAndOfUnits() {
        CommandRun run = CommandRun.withInput(DECISION, "targets", "-");
        assertThat(run.out().lines())
                .containsExactly(
                        "path\tunit\tindicator\tcomparator\tvalue\tunit_of_value\ttext",
                        "Điều 1/1\t\ttỷ lệ hồ sơ đúng hạn\t>\t95\t%\ttrên 95%",
                        "Điều 1/2\t\tMỗi đơn vị đăng tin bài\t>=\t2\tcount\tít nhất 02 tin bài/quý",
                        "Điều 1/3\t\tTỷ lệ hài lòng\t>\t\trelative\tcao hơn năm 2025",
                        "\tSở Y tế\tby-case\t\t90.5\t%\t",
                        "\tSở Y tế\tby-amount\t>=\t40\t%\t≥ 40");
        assertThat(run.status()).isZero();
    }

    @Test
    void aCellThatIsNoValueIsAnErrorAndTheRestIsWritten() {
        CommandRun run = CommandRun.withInput(DECISION.replace("90,5", "chưa rõ"), "targets", "-", "--lang", "en");
        assertThat(run.out().lines()).hasSize(5);
        assertThat(run.err()).contains("error DOC-071").contains("is no value");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void aFileIsNeeded() {
        assertThat(CommandRun.of("targets").status()).isEqualTo(2);
        assertThat(CommandRun.of("targets", "no-such-file.txt").status()).isEqualTo(2);
    }
}
