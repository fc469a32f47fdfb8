package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
 * The header and one row after another of a CSV file (RFC 4180, in UTF-8 or UTF-16), however long it is.
 *
 * <p>Cells are separated by commas; by semicolons if the header has one and no comma, as spreadsheets write them where the
 * comma is the decimal mark; or by tabs if it has neither, as they write Unicode text. Empty lines do not count, and blanks
 * around a cell neither.
 */
final class CsvLines implements AutoCloseable {
    private static final int PEEK = 4096;
    private static final int SAMPLE = 64;
    /** More than one byte in so many is zero in UTF-16. */
    private static final int LEAST_ZEROS = 8;

    private static final ImmutableMap<Charset, byte[]> MARKS = ImmutableMap.of(
            StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE},
            StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF});
    static final char REPLACEMENT = '\uFFFD';
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvReadFeature.SKIP_EMPTY_LINES, CsvReadFeature.TRIM_SPACES)
            .build();

    private final String fileName;
    private final Consumer<Diagnostic> said;
    private final JsonParser parser;
    private final List<String> cells = new ArrayList<>();
    private int line;
    private int width;

    private CsvLines(String fileName, Consumer<Diagnostic> said, JsonParser parser) {
        this.fileName = fileName;
        this.said = said;
        this.parser = parser;
    }

    /**
     * Begins to read; the stream is not closed.
     *
     * @param said takes what there is to say of the file
     * @throws IOException if the stream cannot be read
     */
    static CsvLines open(InputStream input, String fileName, Consumer<Diagnostic> said) throws IOException {
        // The parser would close a stream that belongs to the caller; it reads it to its end anyway.
        BufferedInputStream bytes = new BufferedInputStream(new Unclosed(input));
        BufferedReader text = new BufferedReader(new InputStreamReader(bytes, charset(bytes)));
        return of(text, separator(text), fileName, said);
    }

    /**
     * Begins to read a text.
     *
     * @param separator what stands between cells
     * @param said takes what there is to say of the text
     * @throws IOException if the reader cannot be read
     */
    static CsvLines of(Reader text, char separator, String fileName, Consumer<Diagnostic> said) throws IOException {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        try {
            return new CsvLines(fileName, said, MAPPER.reader(schema).createParser(text));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Reads the header.
     *
     * @param columns the columns that are known
     * @return the column under each cell, empty for one that is not known and left out; nothing where the header makes no
     *     sense, which is said
     * @throws IOException if the stream cannot be read
     */
    Optional<ImmutableList<Optional<CsvColumn>>> readHeader(ImmutableList<CsvColumn> columns) throws IOException {
        if (!advance()) {
            if (line == 0) {
                report(CsvCode.EMPTY, 1, "", "columns", names(columns));
            }
            return Optional.empty();
        }
        if (isDamaged()) {
            return Optional.empty();
        }
        Set<CsvColumn> seen = new HashSet<>();
        ImmutableList.Builder<Optional<CsvColumn>> header = ImmutableList.builder();
        boolean good = true;
        for (String cell : cells) {
            Optional<CsvColumn> column =
                    columns.stream().filter(known -> known.isNamed(cell)).findFirst();
            if (column.isEmpty() && !cell.isEmpty()) {
                report(CsvCode.COLUMN_UNKNOWN, line, cell, "columns", names(columns));
            } else if (column.isPresent() && !seen.add(column.get())) {
                report(CsvCode.COLUMN_TWICE, line, cell, "column", column.get().name());
                good = false;
            }
            header.add(column);
        }
        for (CsvColumn column : columns) {
            if (column.required() && !seen.contains(column)) {
                report(CsvCode.COLUMN_MISSING, line, "", "column", column.name());
                good = false;
            }
        }
        width = cells.size();
        return good ? Optional.of(header.build()) : Optional.empty();
    }

    /**
     * Goes to the next row that is well formed; those that are not are said.
     *
     * @return false where there is none left
     * @throws IOException if the stream cannot be read
     */
    boolean next() throws IOException {
        while (advance()) {
            if (!isEmpty() && !isDamaged() && !isTooLong()) {
                return true;
            }
        }
        return false;
    }

    /** The line on which the row starts. */
    int line() {
        return line;
    }

    /** How many cells the row has. */
    int size() {
        return cells.size();
    }

    /** A cell of the row; empty where the row is short. */
    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** The place of the row. */
    SourceLocation place() {
        return place(line);
    }

    private boolean advance() throws IOException {
        try {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_ARRAY) {
                    cells.clear();
                    int first = 0;
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        first = first == 0 ? line(parser.currentTokenLocation()) : first;
                        cells.add(parser.getString().strip());
                    }
                    line = first;
                    return true;
                }
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            // Where the cell begins, and not the end of the file at which an open quotation mark is noticed.
            line = line(parser.currentTokenLocation());
            said.accept(Diagnostic.of(CsvCode.MALFORMED, place(line), ""));
        }
        return false;
    }

    private boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }

    private boolean isDamaged() {
        for (String cell : cells) {
            if (cell.indexOf(REPLACEMENT) >= 0) {
                said.accept(Diagnostic.of(CsvCode.NOT_UTF8, place(line), cell));
                return true;
            }
        }
        return false;
    }

    private boolean isTooLong() {
        for (int i = width; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                report(CsvCode.TOO_MANY_CELLS, line, cells.get(i), "most", Integer.toString(width));
                return true;
            }
        }
        return false;
    }

    /**
     * The encoding that the byte-order mark tells, which is skipped; without one UTF-16 where every other byte is zero, and
     * UTF-8 otherwise. Bytes of another encoding become {@link #REPLACEMENT} when they are decoded, so that the rows around
     * them are read.
     */
    static Charset charset(BufferedInputStream input) throws IOException {
        input.mark(SAMPLE);
        byte[] sample = input.readNBytes(SAMPLE);
        input.reset();
        for (Map.Entry<Charset, byte[]> mark : MARKS.entrySet()) {
            byte[] bytes = mark.getValue();
            if (sample.length >= bytes.length && Arrays.equals(sample, 0, bytes.length, bytes, 0, bytes.length)) {
                input.skipNBytes(bytes.length);
                return mark.getKey();
            }
        }
        int[] zeros = new int[2];
        for (int i = 0; i < sample.length; i++) {
            zeros[i % 2] += sample[i] == 0 ? 1 : 0;
        }
        // A stray one does not count: of letters that any header has, every other byte is zero.
        if (LEAST_ZEROS * (zeros[0] + zeros[1]) <= sample.length || (zeros[0] > 0 && zeros[1] > 0)) {
            return StandardCharsets.UTF_8;
        }
        return zeros[0] > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    /** The separator that the first line uses outside quotation marks. */
    static char separator(BufferedReader input) throws IOException {
        input.mark(PEEK);
        char separator = 0;
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < PEEK && separator != ','; i++) {
            int c = input.read();
            boolean lineEnd = !quoted && (c == '\n' || c == '\r');
            if (c < 0 || (lineEnd && begun)) {
                break;
            }
            begun |= !lineEnd;
            quoted ^= c == '"';
            if (!quoted && (c == ',' || c == ';' || (c == '\t' && separator == 0))) {
                separator = (char) c;
            }
        }
        input.reset();
        return separator == 0 ? ',' : separator;
    }

    void report(CsvCode code, int at, String text, String argument, String value) {
        said.accept(Diagnostic.of(code, place(at), text).with(argument, value));
    }

    private SourceLocation place(int at) {
        return SourceLocation.ofLine(at).withFile(fileName);
    }

    private static int line(@Nullable TokenStreamLocation location) {
        return location == null ? 0 : Math.max(0, location.getLineNr());
    }

    private static String names(ImmutableList<CsvColumn> columns) {
        return String.join(",", CsvColumn.names(columns));
    }

    @Override
    public void close() {
        parser.close();
    }
}
