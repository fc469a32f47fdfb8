package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Writes the rows of a CSV file: RFC 4180 with commas, UTF-8 without byte-order mark, a line feed behind each row, cells in
 * quotation marks only where they must be.
 */
final class CsvOutput implements AutoCloseable {
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final Writer text;
    private final SequenceWriter rows;

    private CsvOutput(Writer text, SequenceWriter rows) {
        this.text = text;
        this.rows = rows;
    }

    /**
     * Begins a file with its header.
     *
     * @param output where it goes; flushed in the end and not closed
     * @throws IOException if it cannot be written
     */
    static CsvOutput to(OutputStream output, ImmutableList<String> header) throws IOException {
        Writer text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        try {
            SequenceWriter rows = MAPPER.writer(CsvSchema.emptySchema().withLineSeparator("\n"))
                    .writeValues(text);
            CsvOutput csv = new CsvOutput(text, rows);
            csv.write(header);
            return csv;
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Writes a row.
     *
     * @param cells in the order of the header; an empty one for what is not there
     * @throws IOException if it cannot be written
     */
    void write(ImmutableList<String> cells) throws IOException {
        try {
            rows.write(cells.toArray(new String[0]));
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            rows.close();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        text.flush();
    }
}
