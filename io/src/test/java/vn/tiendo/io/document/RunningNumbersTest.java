package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.outline.OutlineNumber;
import vn.tiendo.outline.OutlineStyle;
import vn.tiendo.plan.Plan;
import vn.tiendo.result.Parsed;

/** Numbers that run on through the groups of a table or list, and those that begin anew in each. */
class RunningNumbersTest {
    private static final String NUMBERS = """
            I 1 2 II 3 4 III 5      |
            I 1 2 II 3 III 4 IV 5 6 |
            I 1 2 II 1 2 III 1      |
            I 1 2 II 3 5            | 5 instead of 4
            I 1 2 II 4 5            | 4 instead of 1
            I 1 2 II 3 III 5        | 5 instead of 4
            I 1 2 II 3 4 III 1 2    | 1 instead of 5
            I 1 2 II 1 2 III 3 4    | 3 instead of 1
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = NUMBERS)
    void inTables(String numbers, String alarm) {
        check(
                "TT\tNhiệm vụ\tThời hạn\tCơ quan chủ trì\n",
                "\tNHÓM VIỆC\t\t\n",
                "\tViệc cần làm\tQuý II/2027\tSở Nội vụ\n",
                numbers,
                alarm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = NUMBERS)
    void inTablesOnLines(String numbers, String alarm) {
        check(
                "TT\nNhiệm vụ\nThời hạn\nCơ quan chủ trì\n",
                "\nNHÓM VIỆC\n",
                "\nViệc cần làm\nQuý II/2027\nSở Nội vụ\n",
                numbers,
                alarm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = NUMBERS)
    void inText(String numbers, String alarm) {
        check(
                "KẾ HOẠCH\nCải cách hành chính năm 2027\n",
                ". NHÓM VIỆC\n",
                ". Việc cần làm trong năm.\n",
                numbers,
                alarm);
    }

    /** Reads a document that has something behind the number of each group and of each of their tasks. */
    private static void check(String head, String behindGroup, String behindTask, String numbers, String alarm) {
        StringBuilder text = new StringBuilder(head);
        String group = "";
        List<String> paths = new ArrayList<>();
        for (String number : numbers.split(" ", -1)) {
            boolean isGroup = OutlineNumber.parse(number).style() == OutlineStyle.ROMAN;
            text.append(number).append(isGroup ? behindGroup : behindTask);
            group = isGroup ? number : group;
            paths.add(isGroup ? number : group + "/" + number);
        }
        Parsed<Plan> parsed = ReaderFixture.readText(text.toString());
        assertThat(ReaderFixture.tasks(parsed.value().orElseThrow()).stream()
                        .map(task -> task.path().toString()))
                .containsExactlyElementsOf(paths);
        assertThat(parsed.diagnostics().stream()
                        .filter(diagnostic -> ReaderFixture.name(diagnostic).startsWith("NUMBER_"))
                        .map(diagnostic -> diagnostic.text() + " instead of "
                                + diagnostic.arguments().get("detail")))
                .containsExactlyElementsOf(alarm == null ? List.of() : List.of(alarm));
    }
}
