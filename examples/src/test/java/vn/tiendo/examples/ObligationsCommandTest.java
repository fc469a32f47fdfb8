package vn.tiendo.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObligationsCommandTest {
    private static final Splitter TAB = Splitter.on('\t');

    private static final String PROGRAMME = """
            I. NHIỆM VỤ

            1. Thủ tục

            1.1. Đối với Sở Nội vụ

            a) Lập danh mục.

            b) Công bố danh mục.

            1.2. Đối với Ủy ban nhân dân cấp xã

            Niêm yết danh mục và làm các việc tại điểm b mục 1.1 nêu trên.
            """;

    @Test
    void writesOwnPointsAndThoseTakenOver() {
        CommandRun run = CommandRun.withInput(PROGRAMME, "obligations", "-", "--level", "UBND cấp xã");
        assertThat(run.lines())
                .containsExactly(
                        "path\tkind\tsource\tchain\tline\ttext",
                        "I/1/1.1/b\treference\treference\tI/1/1.2: điểm b mục 1.1 > I/1/1.1/b\t9\tCông bố danh mục.",
                        "I/1/1.2\town\taddressee\t\t11\tĐối với Ủy ban nhân dân cấp xã"
                                + " Niêm yết danh mục và làm các việc tại điểm b mục 1.1 nêu trên.");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void referencesThatLeadNowhereAreNamed() {
        CommandRun run = CommandRun.withInput(
                PROGRAMME.replace("điểm b", "điểm b, k"), "obligations", "-", "--level", "UBND cấp xã", "--lang", "en");
        assertThat(run.lines()).hasSize(3);
        assertThat(run.err()).contains(":13:1: warning REF-004 ").contains("điểm k mục 1.1");
        assertThat(run.status()).isZero();
    }

    @Test
    void circlesAreNamed() {
        CommandRun run = CommandRun.withInput(
                PROGRAMME.replace("Công bố danh mục.", "Công bố như mục 1.2."), "obligations", "-", "--level", "Sở");
        assertThat(run.err()).contains("warning PLAN-010").contains("I/1/1.1/b → I/1/1.2 → I/1/1.1/b");
        assertThat(run.lines()).hasSize(4);
    }

    @Test
    void anUnknownLevelIsRefusedAndTheKnownOnesTold() {
        CommandRun run = CommandRun.withInput(PROGRAMME, "obligations", "-", "--level", "Tổ dân phố", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("does not address \"Tổ dân phố\"").contains("Sở Nội vụ");
        CommandRun vietnamese = CommandRun.withInput(PROGRAMME, "obligations", "-", "--level", "Tổ dân phố");
        assertThat(vietnamese.err()).contains("không giao việc cho \"Tổ dân phố\"");
    }

    @Test
    void aUnitThatIsKnownMayHaveNothingToDo() {
        CommandRun run = CommandRun.withInput(PROGRAMME, "obligations", "-", "--level", "Bộ Tài chính");
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(1);
    }

    @Test
    void fileAndLevelAreNeeded() {
        assertThat(CommandRun.of("obligations", "--level", "Sở").status()).isEqualTo(2);
        assertThat(CommandRun.withInput(PROGRAMME, "obligations", "-").status()).isEqualTo(2);
        assertThat(CommandRun.of("obligations", "none.txt", "--level", "Sở").status())
                .isEqualTo(2);
    }

    /** The programme of 2024: what a district office has to do in all. */
    @Test
    void whatADistrictOfficeHasToDo() {
        List<String> rows = original("chuong-trinh-hanh-dong-2024.txt", "Chi cục");
        assertThat(rows).filteredOn(row -> row.contains("\treference\t")).hasSize(51);
        assertThat(rows.stream().filter(row -> {
                    List<String> fields = TAB.splitToList(row);
                    return fields.get(3).endsWith(" > " + fields.get(0));
                }))
                .hasSize(35);
        assertThat(paths(rows, "own"))
                .containsExactly(
                        "II/1/a",
                        "II/2/2.3",
                        "II/3/3.3",
                        "II/4/4.3/a",
                        "II/4/4.3/b",
                        "II/4/4.3/c",
                        "II/4/4.4/a",
                        "II/4/4.4/b",
                        "II/5/5.2/đ",
                        "II/5/5.3/a",
                        "II/5/5.3/b",
                        "II/6/6.3",
                        "II/6/6.4/a",
                        "II/6/6.4/b",
                        "II/6/6.4/c",
                        "II/6/6.4/d",
                        "II/7/7.3",
                        "II/7/7.4/c",
                        "II/8/8.3",
                        "II/9/9.3",
                        "III/1");
        assertThat(rows)
                .anyMatch(row -> row.startsWith("II/5/5.1/a\treference\treference\t"
                                + "II/5/5.3/b: mục 5.2 > II/5/5.2; II/5/5.2/g: điểm a, c,")
                        && row.contains(" mục 5.1 > II/5/5.1/a\t"));
    }

    @Test
    void theHeadsOfDistrictOfficesAreAddressedInTheDecision() {
        List<String> rows = original("1605-qd-cthads-2021.txt", "Chi cục");
        assertThat(paths(rows, "own"))
                .contains("Điều 2", "Điều 3/2", "Phụ lục 2/1/1.1")
                .filteredOn(path -> path.endsWith("/b"))
                .hasSize(9);
        assertThat(paths(rows, "reference"))
                .containsExactly("Phụ lục 2", "Phụ lục 2/1/1.2", "Phụ lục 2/1/1.3", "Phụ lục 2/1/1.4");
    }

    private static List<String> paths(List<String> rows, String kind) {
        return rows.stream()
                .filter(row -> TAB.splitToList(row).get(1).equals(kind))
                .map(row -> row.substring(0, row.indexOf('\t')))
                .toList();
    }

    @Test
    void aDocumentThatIsNoneIsNoMistakeOfWriting() {
        CommandRun run = CommandRun.withInput("một dòng chữ", "obligations", "-", "--level", "Sở");

        assertThat(run.status()).isEqualTo(TiendoCommand.DATA_ERRORS);
        assertThat(run.err()).contains("DOC-009").hasLineCount(1);
    }

    private static List<String> original(String name, String level) {
        String directory = System.getProperty("tiendo.documents", "");
        Path file = Path.of(directory, name);
        assumeTrue(!directory.isEmpty() && Files.isReadable(file), "the original " + name + " is not at hand");
        CommandRun run = CommandRun.of("obligations", file.toString(), "--level", level);
        assertThat(run.status()).isZero();
        return run.lines().subList(1, run.lines().size());
    }
}
