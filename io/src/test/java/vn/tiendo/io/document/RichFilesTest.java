package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.Plan;
import vn.tiendo.result.Parsed;

/** A plan that is written as Word or HTML reads back as the plan it was. */
class RichFilesTest {
    private static final String LINES = "( @\\d+)|((?<=^\\?) \\d+)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "health-2024.lines.txt",
                "forest-2022.lines.txt",
                "forest-2022.table.txt",
                "school-2023.table.txt"
            })
    void samplesRoundTrip(String name) {
        roundTrip(ReaderFixture.planOf(ReaderFixture.sample(name)));
    }

    @Test
    void anOriginalRoundTrips() {
        roundTrip(ReaderFixture.planOf(ReaderFixture.original(ReaderFixture.LINES)));
    }

    @Test
    void theBundledPlanRoundTrips() throws IOException {
        Path sample = Path.of("../examples/src/main/resources/vn/tiendo/examples/ke-hoach-2018.lines.txt");
        assumeTrue(Files.isReadable(sample), "examples is not beside io");
        roundTrip(ReaderFixture.planOf(Files.readAllBytes(sample)));
    }

    private static void roundTrip(Plan plan) {
        RichDocument file = PlanFile.of(plan);
        Parsed<Plan> docx = ReaderFixture.read(file.docx());
        Parsed<Plan> html = ReaderFixture.read(file.html());

        assertThat(text(docx)).isEqualTo(text(Parsed.of(plan)));
        assertThat(text(html)).isEqualTo(text(Parsed.of(plan)));
    }

    /** The plan without lines and diagnostics; what found no place is one text, however it was broken. */
    private static String text(Parsed<Plan> parsed) {
        List<String> lines = PlanText.of(parsed)
                .lines()
                .filter(line -> !line.startsWith("! "))
                .map(line -> line.replaceAll(LINES, ""))
                .toList();
        String unplaced = lines.stream()
                .filter(line -> line.startsWith("? "))
                .map(line -> line.substring(2))
                .collect(Collectors.joining(" "));
        return lines.stream().filter(line -> !line.startsWith("? ")).collect(Collectors.joining("\n")) + "\n"
                + unplaced;
    }
}
