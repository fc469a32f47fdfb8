package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;

/**
 * The rows of a CSV file by the names of their columns (RFC 4180, UTF-8, or UTF-16 with a byte-order mark).
 *
 * <p>Cells are separated by commas, or by semicolons if the header has one and no comma, as spreadsheets write them where
 * the comma is the decimal mark. Empty lines do not count.
 */
final class CsvRows {
    private static final int MAX_ROWS = 1_000_000;
    private static final int PEEK = 4096;
    private static final char REPLACEMENT = '\uFFFD';
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvReadFeature.SKIP_EMPTY_LINES, CsvReadFeature.TRIM_SPACES)
            .build();

    private final String fileName;
    private final ImmutableList<CsvColumn> columns;
    private final ImmutableList.Builder<CsvRow> rows = ImmutableList.builder();
    private final ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
    private final List<Optional<CsvColumn>> header = new ArrayList<>();
    private boolean readable;

    private CsvRows(String fileName, ImmutableList<CsvColumn> columns) {
        this.fileName = fileName;
        this.columns = columns;
    }

    /**
     * Reads all rows; the stream is not closed.
     *
     * @throws IOException if the stream cannot be read
     */
    static CsvRows read(InputStream input, String fileName, ImmutableList<CsvColumn> columns) throws IOException {
        CsvRows rows = new CsvRows(fileName, columns);
        rows.readAll(input);
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

    private void readAll(InputStream input) throws IOException {
        // The parser would close a stream that belongs to the caller; it reads it to its end anyway.
        BufferedReader text = decode(new BufferedInputStream(new Unclosed(input)));
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        try (JsonParser parser = MAPPER.reader(schema).createParser(text)) {
            int count = 0;
            for (RawRow raw = next(parser); raw != null; raw = next(parser)) {
                if (header.isEmpty()) {
                    readable = readHeader(raw);
                    if (!readable) {
                        return;
                    }
                } else if (++count > MAX_ROWS) {
                    report(CsvCode.TOO_MANY_ROWS, raw.line(), "", "most", Integer.toString(MAX_ROWS));
                    return;
                } else {
                    addRow(raw);
                }
            }
            if (header.isEmpty()) {
                report(CsvCode.EMPTY, 1, "", "columns", names(columns));
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            report(CsvCode.MALFORMED, line(e.getLocation()), "", "reason", e.getOriginalMessage());
        }
    }

    /** Bytes of another encoding become {@link #REPLACEMENT}, so that the rows around them are read. */
    private static BufferedReader decode(BufferedInputStream input) throws IOException {
        input.mark(3);
        int first = input.read();
        int second = input.read();
        Charset charset = StandardCharsets.UTF_8;
        if (first == 0xFF && second == 0xFE) {
            charset = StandardCharsets.UTF_16LE;
        } else if (first == 0xFE && second == 0xFF) {
            charset = StandardCharsets.UTF_16BE;
        } else if (first != 0xEF || second != 0xBB || input.read() != 0xBF) {
            input.reset();
        }
        return new BufferedReader(new InputStreamReader(input, charset));
    }

    /** The separator that the first line uses. */
    private static char separator(BufferedReader input) throws IOException {
        input.mark(PEEK);
        boolean semicolon = false;
        for (int i = 0; i < PEEK; i++) {
            int c = input.read();
            if (c == ',') {
                semicolon = false;
                break;
            }
            if (c < 0 || c == '\n') {
                break;
            }
            semicolon |= c == ';';
        }
        input.reset();
        return semicolon ? ';' : ',';
    }

    private static @Nullable RawRow next(JsonParser parser) {
        while (parser.nextToken() != null) {
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                int line = 0;
                List<String> cells = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    line = line == 0 ? line(parser.currentTokenLocation()) : line;
                    cells.add(parser.getString().strip());
                }
                return new RawRow(line, cells);
            }
        }
        return null;
    }

    private boolean readHeader(RawRow raw) {
        if (isDamaged(raw)) {
            return false;
        }
        Set<CsvColumn> seen = new HashSet<>();
        boolean good = true;
        for (String cell : raw.cells()) {
            Optional<CsvColumn> column =
                    columns.stream().filter(known -> known.isNamed(cell)).findFirst();
            if (column.isEmpty() && !cell.isEmpty()) {
                report(CsvCode.COLUMN_UNKNOWN, raw.line(), cell, "columns", names(columns));
            } else if (column.isPresent() && !seen.add(column.get())) {
                report(
                        CsvCode.COLUMN_TWICE,
                        raw.line(),
                        cell,
                        "column",
                        column.get().name());
                good = false;
            }
            header.add(column);
        }
        for (CsvColumn column : columns) {
            if (column.required() && !seen.contains(column)) {
                report(CsvCode.COLUMN_MISSING, raw.line(), "", "column", column.name());
                good = false;
            }
        }
        return good;
    }

    private void addRow(RawRow raw) {
        List<String> cells = raw.cells();
        if (cells.stream().allMatch(String::isEmpty) || isDamaged(raw)) {
            return;
        }
        ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (i >= header.size() && !cell.isEmpty()) {
                report(CsvCode.TOO_MANY_CELLS, raw.line(), cell, "most", Integer.toString(header.size()));
                return;
            }
            if (i < header.size() && !cell.isEmpty()) {
                header.get(i).ifPresent(column -> values.put(column.name(), cell));
            }
        }
        rows.add(new CsvRow(place(raw.line()), values.buildOrThrow()));
    }

    private boolean isDamaged(RawRow raw) {
        for (String cell : raw.cells()) {
            if (cell.indexOf(REPLACEMENT) >= 0) {
                diagnostics.add(Diagnostic.of(CsvCode.NOT_UTF8, place(raw.line()), cell));
                return true;
            }
        }
        return false;
    }

    private void report(CsvCode code, int line, String text, String argument, String value) {
        diagnostics.add(Diagnostic.of(code, place(line), text).with(argument, value));
    }

    private SourceLocation place(int line) {
        return SourceLocation.ofLine(line).withFile(fileName);
    }

    private static int line(@Nullable TokenStreamLocation location) {
        return location == null ? 0 : Math.max(0, location.getLineNr());
    }

    private static String names(ImmutableList<CsvColumn> columns) {
        return String.join(",", CsvColumn.names(columns));
    }

    /** The cells of one row, and the line on which the first of them stands. */
    private record RawRow(int line, List<String> cells) {}
}
