package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
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
 * comma is the decimal mark; or by tabs if it has neither, as they write Unicode text. Rows of empty cells do not count, and
 * blanks around a cell neither.
 */
final class CsvLines implements AutoCloseable {
    static final char REPLACEMENT = '\uFFFD';
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvReadFeature.SKIP_EMPTY_LINES, CsvReadFeature.TRIM_SPACES)
            // The stream belongs to the caller.
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
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
        BufferedInputStream bytes = CsvBytes.utf8(input);
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(CsvBytes.separator(bytes));
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
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
        while (advance()) {
            if (!isEmpty(cells)) {
                width = cells.size();
                return new CsvHeader(columns, place(), said).read(cells);
            }
            line = 0;
        }
        return line == 0 ? new CsvHeader(columns, place(1), said).missing() : Optional.empty();
    }

    /**
     * Goes to the next row that is well formed; those that are not are said.
     *
     * @return false where there is none left
     * @throws IOException if the stream cannot be read
     */
    boolean next() throws IOException {
        while (advance()) {
            Optional<Diagnostic> damage = damage(cells, width);
            damage.ifPresent(found -> said.accept(found.at(place())));
            if (damage.isEmpty() && !isEmpty(cells)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row has nothing but empty cells. */
    static boolean isEmpty(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** What makes a row of a file of some width useless, whatever it means: letters in another encoding, too many cells. */
    static Optional<Diagnostic> damage(List<String> cells, int width) {
        for (String cell : cells) {
            if (cell.indexOf(REPLACEMENT) >= 0) {
                return Optional.of(Diagnostic.of(CsvCode.NOT_UTF8, SourceLocation.NONE, cell));
            }
        }
        for (int i = width; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                return Optional.of(Diagnostic.of(CsvCode.TOO_MANY_CELLS, SourceLocation.NONE, cells.get(i))
                        .with("most", Integer.toString(width)));
            }
        }
        return Optional.empty();
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

    void report(CsvCode code, int at, String text, String argument, String value) {
        said.accept(Diagnostic.of(code, place(at), text).with(argument, value));
    }

    private SourceLocation place(int at) {
        return SourceLocation.ofLine(at).withFile(fileName);
    }

    private static int line(@Nullable TokenStreamLocation location) {
        return location == null ? 0 : Math.max(0, location.getLineNr());
    }

    @Override
    public void close() {
        parser.close();
    }
}
