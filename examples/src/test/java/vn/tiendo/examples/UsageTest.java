package vn.tiendo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.result.Language;

/** What is said, in both languages, to whoever does not use a command as it is meant, and to whoever asks for help. */
class UsageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | thiếu tên lệnh | the name of a command is missing",
                "nothing | không hiểu: nothing | not understood: nothing",
                "rollup --units u --facts f --unit x | không hiểu: --unit x | not understood: --unit x",
                "timelines a b | không hiểu: a b | not understood: a b",
                "rollup --facts f | thiếu --units=U.csv | --units=U.csv is missing",
                "rollup | thiếu --units=U.csv, --facts=F.csv | --units=U.csv, --facts=F.csv is missing",
                "plan | thiếu FILE | FILE is missing",
                "timelines --year | thiếu --year=Y | --year=Y is missing",
                "timelines --year abc | --year=Y không nhận giá trị \"abc\" | --year=Y does not take \"abc\"",
                "timelines --basis lunar | --basis=calendar-work-year không nhận giá trị \"lunar\""
                        + " | --basis=calendar-work-year does not take \"lunar\"",
                "board --as-of 31/02/2018 | --as-of=DATE không nhận giá trị \"31/02/2018\""
                        + " | --as-of=DATE does not take \"31/02/2018\"",
                "timelines --year 1 --year 2 | --year=Y chỉ được ghi một lần | --year=Y may stand there only once",
            })
    void wrongUsageIsSaidInTheLanguageOfTheUser(String arguments, String vietnamese, String english) {
        List<String> given = arguments.isEmpty() ? List.of() : List.of(arguments.split(" ", -1));
        for (Language language : Language.values()) {
            List<String> all = new ArrayList<>(given);
            if (language == Language.ENGLISH) {
                all.add(0, "--lang=en");
            }
            CommandRun run = CommandRun.of(all.toArray(new String[0]));

            assertThat(run.status()).isEqualTo(TiendoCommand.WRONG_USAGE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines().findFirst().orElseThrow().replace('|', '-'))
                    .isEqualTo("tiendo: " + (language == Language.ENGLISH ? english : vietnamese));
            assertThat(run.err()).contains("--lang");
        }
    }

    @Test
    void anUnknownLanguageIsRefusedInVietnamese() {
        CommandRun run = CommandRun.of("timelines", "--lang", "fr");

        assertThat(run.status()).isEqualTo(TiendoCommand.WRONG_USAGE);
        assertThat(run.err()).startsWith("tiendo: --lang=vi|en không nhận giá trị \"fr\"\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "board: file as-of unit progress basis year",
                "plan: file basis year",
                "report: file report-out report-units as-of progress basis year",
                "targets: file",
                "obligations: file level basis year",
                "timelines: basis year",
                "rates: rates-file targets rates-basis",
                "rollup: rollup-units rollup-facts rollup-out rollup-unique",
            })
    void helpExplainsEveryOption(String command) {
        String[] parts = command.split(": ", -1);
        for (Language language : Language.values()) {
            Labels labels = Labels.of(language);
            String help = CommandRun.of(parts[0], "--help", "--lang", language == Language.ENGLISH ? "en" : "vi")
                    .out()
                    .replaceAll("\\s+", " ");
            for (String key : (parts[1] + " help lang").split(" ", -1)) {
                assertThat(help).contains(labels.text(key));
            }
        }
    }

    /** The last of two lines with one key would win in silence. */
    @Test
    void bothLanguagesHaveTheSameLabelsEachOnce() throws IOException {
        List<String> vietnamese = keys("labels_vi.properties");
        assertThat(vietnamese).doesNotHaveDuplicates().hasSizeGreaterThan(90);
        assertThat(keys("labels_en.properties")).doesNotHaveDuplicates().containsExactlyElementsOf(vietnamese);
    }

    private static List<String> keys(String resource) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Resources.open(resource), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf(" =")))
                    .toList();
        }
    }
}
