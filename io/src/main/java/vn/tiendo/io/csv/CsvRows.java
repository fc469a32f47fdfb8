package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import vn.tiendo.result.Diagnostic;

/** All rows of a CSV file by the names of their columns, for files that fit in memory; see {@link CsvLines}. */
final class CsvRows {
    private static final int MAX_ROWS = 1_000_000;

    private final ImmutableList.Builder<CsvRow> rows = ImmutableList.builder();
    private final ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
    private boolean readable;

    private CsvRows() {}

    /**
     * Reads all rows; the stream is not closed.
     *
     * @throws IOException if the stream cannot be read
     */
    static CsvRows read(InputStream input, String fileName, ImmutableList<CsvColumn> columns) throws IOException {
        CsvRows rows = new CsvRows();
        try (CsvLines lines = CsvLines.open(input, fileName, rows.diagnostics::add)) {
            Optional<ImmutableList<Optional<CsvColumn>>> header = lines.readHeader(columns);
            if (header.isPresent()) {
                rows.readable = true;
                rows.readAll(lines, header.get());
            }
        }
        return rows;
    }

    /** Whether the header was good enough to read rows. */
    boolean isReadable() {
        return readable;
    }

    /** The rows that are well formed. */
    ImmutableList<CsvRow> rows() {
        return rows.build();
    }

    /** What is wrong with the others, and with the header. */
    ImmutableList<Diagnostic> diagnostics() {
        return diagnostics.build();
    }

    private void readAll(CsvLines lines, ImmutableList<Optional<CsvColumn>> header) throws IOException {
        int count = 0;
        while (lines.next()) {
            if (++count > MAX_ROWS) {
                lines.report(CsvCode.TOO_MANY_ROWS, lines.line(), "", "most", Integer.toString(MAX_ROWS));
                return;
            }
            ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
            for (int i = 0; i < header.size(); i++) {
                String cell = lines.cell(i);
                if (!cell.isEmpty()) {
                    header.get(i).ifPresent(column -> values.put(column.name(), cell));
                }
            }
            rows.add(new CsvRow(lines.place(), values.buildOrThrow()));
        }
    }
}
