package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.io.CharSource;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.tiendo.org.OrgTree;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.rollup.Parallelism;
import vn.tiendo.rollup.RollUpSchema;

/**
 * A CSV file that is read in blocks of many rows. Its header, encodings and separators are those of {@link CsvLines}.
 *
 * <p>Nothing holds more of the file than a few blocks: a row of more than {@value RowCells#MOST_BYTES} bytes is none, and
 * ends the reading.
 */
final class BulkCsv {
    /** How many bytes a block has. */
    static final int BLOCK_SIZE = 1 << 19;

    /** So many bytes surely have the characters of which {@link CsvLines#separator} looks at the first line. */
    private static final int PEEK = 1 << 14;

    private final String fileName;
    private final CappedDiagnostics said;
    private final char separator;
    private final BlockSource source;
    private final ByteBlock block = new ByteBlock(0, 0);
    private int headerLine;
    private int lines;

    private BulkCsv(String fileName, CappedDiagnostics said, char separator, BlockSource source) {
        this.fileName = fileName;
        this.said = said;
        this.separator = separator;
        this.source = source;
    }

    /**
     * Begins to read; the stream is not closed.
     *
     * @param said takes what there is to say of the file
     * @param blockSize how many bytes a block has
     * @throws IOException if the stream cannot be read
     */
    static BulkCsv open(InputStream input, String fileName, CappedDiagnostics said, int blockSize) throws IOException {
        BufferedInputStream bytes = utf8(new BufferedInputStream(input, PEEK));
        bytes.mark(PEEK);
        byte[] peek = bytes.readNBytes(PEEK);
        bytes.reset();
        char separator = CsvLines.separator(text(peek));
        return new BulkCsv(fileName, said, separator, new BlockSource(bytes, separator, blockSize));
    }

    private static BufferedInputStream utf8(BufferedInputStream input) throws IOException {
        Charset charset = CsvLines.charset(input);
        if (charset.equals(StandardCharsets.UTF_8)) {
            return input;
        }
        CharSource text = new CharSource() {
            @Override
            public Reader openStream() {
                return new InputStreamReader(input, charset);
            }
        };
        return new BufferedInputStream(text.asByteSource(StandardCharsets.UTF_8).openStream(), PEEK);
    }

    private static BufferedReader text(byte[] bytes) {
        return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    }

    /**
     * Reads the header, see {@link CsvLines#readHeader}.
     *
     * @throws IOException if the stream cannot be read
     */
    Optional<ImmutableList<Optional<CsvColumn>>> readHeader(ImmutableList<CsvColumn> columns) throws IOException {
        RowCells cells = new RowCells(separator);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        int end = -1;
        while (end < 0 && cells.problem().isEmpty() && !source.isDone()) {
            source.fill(block);
            end = cells.read(block.bytes, 0, block.to, lines);
            header.write(block.bytes, 0, end < 0 ? block.to : end);
            lines = cells.nextLine();
            if (header.size() > 2 * RowCells.MOST_BYTES || isTooLong(cells)) {
                say(RowCells.tooLong());
                return Optional.empty();
            }
        }
        block.from = Math.max(end, 0);
        headerLine = cells.line() + 1;
        try (CsvLines first = CsvLines.of(text(header.toByteArray()), separator, fileName, said)) {
            return first.readHeader(columns);
        }
    }

    private static boolean isTooLong(RowCells cells) {
        return cells.problem()
                .filter(problem -> problem.code() == CsvCode.ROW_TOO_LONG)
                .isPresent();
    }

    /** Says something of the header. */
    void say(Diagnostic diagnostic) {
        said.accept(diagnostic.at(SourceLocation.ofLine(Math.max(headerLine, 1)).withFile(fileName)));
    }

    /** Nothing but what was said. */
    <T> Parsed<T> failed() {
        return Parsed.failed(said.toList());
    }

    /**
     * Reads all rows behind the header.
     *
     * @param tree the units
     * @param layout what the columns hold
     * @param readers says what rows mean, one for each thread
     * @param schema the schema of some categories
     * @param unique whether a second row for one unit, month and cell is an error
     * @param sink takes the facts
     * @return what the sink made of them; a failure where it has no schema, for there was no category
     * @throws IOException if the stream cannot be read, or the calling thread is interrupted
     */
    <T> Parsed<T> readFacts(
            OrgTree tree,
            RowLayout layout,
            Supplier<RowReader> readers,
            Function<ImmutableList<String>, RollUpSchema> schema,
            boolean unique,
            FactSink<T> sink,
            Parallelism parallelism)
            throws IOException {
        FactCollector collector = new FactCollector(
                tree,
                layout,
                fileName,
                lines,
                said,
                sink,
                schema,
                unique ? Optional.of(new UniqueFacts()) : Optional.empty());
        int measures = layout.values().length();
        ByteBlock first = new ByteBlock(block.to, measures);
        System.arraycopy(block.bytes, 0, first.bytes, 0, block.to);
        first.from = block.from;
        first.to = block.to;
        first.seal();
        new BlockPipeline(source, () -> new BlockParser(layout, separator, readers.get(), tree.size()), parallelism)
                .run(first, () -> new ByteBlock(0, measures), collector::take);
        Optional<T> facts = sink.finish();
        if (collector.isEmpty() && !said.hasErrors()) {
            say(Diagnostic.of(CsvCode.NO_ROWS, SourceLocation.NONE, ""));
        }
        return facts.map(found -> Parsed.of(found, said.toList())).orElseGet(this::failed);
    }
}
