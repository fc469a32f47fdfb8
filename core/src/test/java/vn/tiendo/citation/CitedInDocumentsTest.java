package vn.tiendo.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the real documents cite. */
class CitedInDocumentsTest {
    @Test
    void bothFormsOfOneDecisionCiteTheSameNumbers() throws IOException {
        Set<String> lines = numbers("2057-qd-btp-2018.lines.txt");
        assertThat(lines)
                .hasSize(15)
                .contains("213-QD-BTP", "31-NQ-BCSD", "5-CT-TW", "5-CT-TTG", "111-2015-QH13", "465-QD-BTP");
        assertThat(numbers("2057-qd-btp-2018.table.txt")).isEqualTo(lines);
    }

    @Test
    void theDecisionOfTheMinistryIsCitedInSevenPlaces() throws IOException {
        CitationIndex index = index("2057-qd-btp-2018.lines.txt");
        CitationIndex.Entry decision = index.entries().stream()
                .filter(entry -> entry.identity().number().equals("213-QD-BTP"))
                .findFirst()
                .orElseThrow();
        assertThat(decision.citations()).hasSize(7);
        assertThat(decision.identity().date()).hasValue(LocalDate.of(2018, 2, 2));
        assertThat(decision.citations().stream()
                        .flatMap(citation -> citation.provision().stream())
                        .collect(ImmutableSet.toImmutableSet()))
                .containsExactlyInAnyOrder("Phụ lục", "Mục 3.2", "Mục 3.3", "Mục 6.4");
        assertThat(index.ambiguous()).isEmpty();
    }

    @Test
    void numbersBrokenOverLinesAreWhole() throws IOException {
        assertThat(numbers("chuong-trinh-hanh-dong-2024.txt"))
                .contains("3011-QD-BTP", "16-HD-BTCTW", "87-CTR-BCSD", "907-QD-TCTHADS");
        assertThat(numbers("ke-hoach-gia-lai-2026.txt")).contains("457-QD-CQLTHADS", "131-QD-TW", "418-QYD-CQLTHADS");
    }

    private static Set<String> numbers(String document) throws IOException {
        Set<String> numbers = new TreeSet<>(Comparator.naturalOrder());
        for (CitationIndex.Entry entry : index(document).entries()) {
            if (entry.citations().get(0).number().isPresent()) {
                numbers.add(entry.identity().number());
            }
        }
        return numbers;
    }

    private static CitationIndex index(String document) throws IOException {
        String folder = System.getProperty("tiendo.documents", "");
        Path file = Path.of(folder, document);
        assumeTrue(!folder.isEmpty() && Files.exists(file), "the documents are not here");
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return CitationIndex.of(
                Citations.findAll(text).stream().map(CitationMatch::citation).toList());
    }
}
