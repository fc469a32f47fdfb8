package vn.tiendo.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;
import vn.tiendo.rollup.Accumulator;
import vn.tiendo.rollup.Cube;
import vn.tiendo.rollup.FactColumns;
import vn.tiendo.rollup.Months;

/** A file of facts read row by row through a library, without a look at what could be wrong with it. */
final class FactRows {
    private static final int KEYS = 3;
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvReadFeature.SKIP_EMPTY_LINES, CsvReadFeature.TRIM_SPACES)
            .build();

    private final Accumulator sums = Accumulator.of(CaseData.TREE, FactFile.SCHEMA);
    private final Map<String, Integer> months = new HashMap<>();
    private final int[] unit = new int[1];
    private final int[] month = new int[1];
    private final int[] category = new int[1];
    private final long[][] values = new long[FactFile.MEASURES.size()][1];
    private final FactColumns row = FactColumns.of(unit, month, category, values);

    private FactRows() {}

    /** Through Jackson. */
    static Cube jackson(FactFile file) throws IOException {
        FactRows rows = new FactRows();
        List<String> cells = new ArrayList<>();
        try (InputStream in = file.open();
                JsonParser parser = MAPPER.reader(CsvSchema.emptySchema())
                        .createParser(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            boolean header = true;
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_ARRAY) {
                    cells.clear();
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        cells.add(parser.getString().strip());
                    }
                    if (!header) {
                        rows.add(cells::get);
                    }
                    header = false;
                }
            }
        }
        return rows.sums.result();
    }

    /** Through FastCSV. */
    static Cube fastCsv(FactFile file) throws IOException {
        FactRows rows = new FactRows();
        try (InputStream in = file.open();
                CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(in)) {
            boolean header = true;
            for (CsvRecord one : reader) {
                if (!header) {
                    rows.add(one::getField);
                }
                header = false;
            }
        }
        return rows.sums.result();
    }

    private void add(IntFunction<String> cells) {
        unit[0] = CaseData.TREE.indexOf(cells.apply(0));
        month[0] = months.computeIfAbsent(cells.apply(1), text -> Months.of(YearMonth.parse(text)));
        category[0] = FactFile.SCHEMA.breakdowns().get(0).indexOf(cells.apply(2));
        for (int i = 0; i < values.length; i++) {
            values[i][0] = Long.parseLong(cells.apply(KEYS + i));
        }
        sums.add(row);
    }
}
