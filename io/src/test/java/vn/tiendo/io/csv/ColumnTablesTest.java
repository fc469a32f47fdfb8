package vn.tiendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The column tables in the Javadoc name the columns that are read, and all their names. */
class ColumnTablesTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "vn", "tiendo", "io", "csv");
    private static final Pattern CODE = Pattern.compile("\\{@code ([^}]*)}");

    static Stream<Arguments> readers() {
        return Stream.of(
                arguments("CaseFactCsv", CaseFactCsv.COLUMNS),
                arguments("CompletionReportCsv", CompletionReportCsv.COLUMNS),
                arguments("FactCsv", FactCsv.COLUMNS),
                arguments("OrgUnitCsv", OrgUnitCsv.COLUMNS),
                arguments("RateCsv", RateCsv.COLUMNS),
                arguments("ReorganizationCsv", ReorganizationCsv.COLUMNS),
                arguments("StatisticalRowCsv", StatisticalRowCsv.COLUMNS),
                arguments("TargetCsv", TargetCsv.COLUMNS));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void theTableIsTheConstant(String reader, ImmutableList<CsvColumn> columns) throws IOException {
        String source = Files.readString(SOURCES.resolve(reader + ".java"), StandardCharsets.UTF_8)
                .replaceAll("\\s*\\n \\* *", " ");
        List<CsvColumn> described = new ArrayList<>();
        String table = source.substring(source.indexOf("<table>"), source.indexOf("</table>"));
        for (String row : Splitter.on("<tr>").splitToList(table)) {
            List<String> cells = Splitter.on("<td>").splitToList(row);
            // Columns that the caller declares, such as measures, are described in words and have no name of their own.
            if (cells.size() == 4
                    && cells.get(1).startsWith("{@code")
                    && cells.get(1).endsWith("}</td>")) {
                String name = codes(cells.get(1)).get(0);
                String[] aliases = codes(cells.get(2)).toArray(new String[0]);
                boolean optional = cells.get(3).contains("column may be missing");
                described.add(optional ? CsvColumn.optional(name, aliases) : CsvColumn.required(name, aliases));
            }
        }
        assertThat(described).containsExactlyElementsOf(columns);
    }

    private static List<String> codes(String cell) {
        List<String> found = new ArrayList<>();
        Matcher matcher = CODE.matcher(cell);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
