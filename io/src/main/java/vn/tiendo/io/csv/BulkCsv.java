package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.tiendo.io.csv.block.Blocks;
import vn.tiendo.io.csv.block.Rows;
import vn.tiendo.org.OrgTree;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.rollup.Parallelism;
import vn.tiendo.rollup.RollUpSchema;

/**
 * A CSV file that is read in blocks of many rows. Its header, encodings and separators are those of {@link CsvLines}.
 *
 * <p>Nothing holds more of the file than a few blocks: a row of more than {@value Rows#MOST_BYTES} bytes is none, and ends the
 * reading.
 */
final class BulkCsv {
    /** How many bytes a block has. */
    static final int BLOCK_SIZE = 1 << 19;

    private final String fileName;
    private final CappedDiagnostics said;
    private final Blocks blocks;
    private SourceLocation headerPlace;

    private BulkCsv(String fileName, CappedDiagnostics said, Blocks blocks) {
        this.fileName = fileName;
        this.said = said;
        this.blocks = blocks;
        this.headerPlace = SourceLocation.ofLine(1).withFile(fileName);
    }

    /**
     * Begins to read; the stream is not closed.
     *
     * @param said takes what there is to say of the file
     * @param blockSize how many bytes a block has
     * @throws IOException if the stream cannot be read
     */
    static BulkCsv open(InputStream input, String fileName, CappedDiagnostics said, int blockSize) throws IOException {
        BufferedInputStream bytes = CsvBytes.utf8(input);
        return new BulkCsv(fileName, said, new Blocks(bytes, CsvBytes.separator(bytes), blockSize));
    }

    /**
     * Reads the header, see {@link CsvLines#readHeader}.
     *
     * @throws IOException if the stream cannot be read
     */
    Optional<ImmutableList<Optional<CsvColumn>>> readHeader(ImmutableList<CsvColumn> columns) throws IOException {
        Rows rows = blocks.header();
        List<String> cells = rows.problem() == Rows.Problem.NONE ? FactBlockReader.texts(rows) : ImmutableList.of();
        if (rows.problem() != Rows.Problem.NONE) {
            headerPlace = place(rows);
            say(FactBlockReader.diagnostic(rows.problem()));
            return Optional.empty();
        }
        if (CsvLines.isEmpty(cells)) {
            return new CsvHeader(columns, headerPlace, said).missing();
        }
        headerPlace = place(rows);
        return new CsvHeader(columns, headerPlace, said).read(cells);
    }

    private SourceLocation place(Rows rows) {
        return SourceLocation.ofLine(rows.line() + 1).withFile(fileName);
    }

    /** Says something of the header. */
    void say(Diagnostic diagnostic) {
        said.accept(diagnostic.at(headerPlace));
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
     * @param readers says what rows mean, one for each block that is held
     * @param schema the schema of some categories
     * @param withoutRows the categories of a file that has no row; empty where such a file is an error
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
            ImmutableList<String> withoutRows,
            boolean unique,
            FactSink<T> sink,
            Parallelism parallelism)
            throws IOException {
        FactCollector collector = new FactCollector(
                tree, layout, fileName, said, sink, schema, unique ? Optional.of(new UniqueFacts()) : Optional.empty());
        blocks.read(() -> new FactBlockReader(layout, readers.get(), tree.size(), collector), parallelism);
        boolean noRows = collector.isEmpty() && !said.hasErrors();
        if (noRows && !withoutRows.isEmpty()) {
            sink.extend(schema.apply(withoutRows));
        }
        Optional<T> facts = sink.finish();
        if (noRows && withoutRows.isEmpty()) {
            say(Diagnostic.of(CsvCode.NO_ROWS, SourceLocation.NONE, ""));
        }
        return facts.map(found -> Parsed.of(found, said.toList())).orElseGet(this::failed);
    }
}
