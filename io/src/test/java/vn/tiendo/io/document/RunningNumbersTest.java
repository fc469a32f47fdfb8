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
        StringBuilder text = new StringBuilder("TT\tNhiệm vụ\tThời hạn\tCơ quan chủ trì\n");
        for (String number : numbers.split(" ", -1)) {
            boolean group = style(number) == OutlineStyle.ROMAN;
            text.append(number).append(group ? "\tNHÓM VIỆC\t\t\n" : "\tViệc cần làm\tQuý II/2027\tSở Nội vụ\n");
        }
        check(text.toString(), numbers, alarm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = NUMBERS)
    void inTablesOnLines(String numbers, String alarm) {
        StringBuilder text = new StringBuilder("TT\nNhiệm vụ\nThời hạn\nCơ quan chủ trì\n");
        for (String number : numbers.split(" ", -1)) {
            boolean group = style(number) == OutlineStyle.ROMAN;
            text.append(number).append(group ? "\nNHÓM VIỆC\n" : "\nViệc cần làm\nQuý II/2027\nSở Nội vụ\n");
        }
        check(text.toString(), numbers, alarm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = NUMBERS)
    void inText(String numbers, String alarm) {
        StringBuilder text = new StringBuilder("KẾ HOẠCH\nCải cách hành chính năm 2027\n");
        for (String number : numbers.split(" ", -1)) {
            boolean group = style(number) == OutlineStyle.ROMAN;
            text.append(number).append(group ? ". NHÓM VIỆC\n" : ". Việc cần làm trong năm.\n");
        }
        check(text.toString(), numbers, alarm);
    }

    private static void check(String text, String numbers, String alarm) {
        Parsed<Plan> parsed = ReaderFixture.readText(text);
        String group = "";
        List<String> paths = new ArrayList<>();
        for (String number : numbers.split(" ", -1)) {
            boolean isGroup = style(number) == OutlineStyle.ROMAN;
            group = isGroup ? number : group;
            paths.add(isGroup ? number : group + "/" + number);
        }
        assertThat(ReaderFixture.tasks(parsed.value().orElseThrow()).stream()
                        .map(task -> task.path().toString()))
                .containsExactlyElementsOf(paths);
        assertThat(parsed.diagnostics().stream()
                        .filter(diagnostic -> ReaderFixture.name(diagnostic).startsWith("NUMBER_"))
                        .map(diagnostic -> diagnostic.text() + " instead of "
                                + diagnostic.arguments().get("detail")))
                .containsExactlyElementsOf(alarm == null ? List.of() : List.of(alarm));
    }

    private static OutlineStyle style(String number) {
        return OutlineNumber.parse(number).style();
    }
}
