package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureSet;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.org.OrgTree;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.rollup.Accumulator;
import vn.tiendo.rollup.Breakdown;
import vn.tiendo.rollup.FactStore;
import vn.tiendo.rollup.Parallelism;
import vn.tiendo.rollup.RollUpSchema;

/**
 * Reads facts into an accumulator or a store, however long the file is (số liệu thống kê để tổng hợp):
 *
 * <pre>
 * unit,period,category,enforceable_cases,completed_cases
 * 24.01,2025-10,dân sự,120,45
 * </pre>
 *
 * <table>
 *   <caption>The columns, in any order; case and blanks of their names do not count</caption>
 *   <tr><th>column</th><th>also</th><th>value</th></tr>
 *   <tr><td>{@code unit}</td><td>{@code đơn vị}, {@code mã đơn vị}</td>
 *       <td>the code of the unit, at any level of the tree; needed</td></tr>
 *   <tr><td>{@code period}</td><td>{@code kỳ}, {@code tháng}</td>
 *       <td>the month, {@code 2025-10} or {@code tháng 10/2025}; needed</td></tr>
 *   <tr><td>{@code category}</td><td>{@code phân loại}, {@code loại}</td>
 *       <td>by what the figures are broken down, as printed, not {@code *}; needed</td></tr>
 *   <tr><td>a measure</td><td>its name in Vietnamese</td>
 *       <td>the identifier of a known measure; a count or amount of zero or more; where it is empty nothing is added, which a
 *       warning says; at least one such column</td></tr>
 * </table>
 *
 * <p>Several rows for one unit, month and category add up, unless each is to be unique. A bad row is reported with its line
 * and left out: the result is partial then, and {@link Parsed#hasErrors()} says so. Of very many diagnostics the first
 * {@value #MOST_DIAGNOSTICS} are kept, and one more tells how many there were.
 *
 * <p>UTF-8 or UTF-16, with or without byte-order mark. The file is read in blocks of many rows, which several
 * threads may parse at once; the result and what is said do not depend on their number. Beside the result no more than a few
 * blocks are held. A file has at most {@value FactCollector#MOST_CATEGORIES} categories and no row of more than
 * {@value vn.tiendo.io.csv.block.Rows#MOST_BYTES} bytes; what comes behind such a row, or behind a quotation mark that is not closed within so
 * many bytes, is not read.
 */
public final class FactCsv {
    /** How many diagnostics are kept. */
    public static final int MOST_DIAGNOSTICS = 10_000;

    static final ImmutableList<CsvColumn> COLUMNS = ImmutableList.of(
            CsvColumn.required(FactRowReader.UNIT, "đơn vị", "mã đơn vị"),
            CsvColumn.required(FactRowReader.PERIOD, "kỳ", "tháng"),
            CsvColumn.required(FactRowReader.CATEGORY, "phân loại", "loại"));

    private FactCsv() {}

    /**
     * Reads all facts on the calling thread. The stream is read to its end and not closed.
     *
     * @param input the bytes of the file
     * @param fileName the name that diagnostics give, such as {@code facts.csv}
     * @param tree the units
     * @param known the measures that columns may name
     * @param moneyUnit the unit of all amounts
     * @param unique whether a second row for one unit, month and category is an error
     * @return the accumulator, with the breakdown {@code category} and the measures in the order of the file; a failure where
     *     the header makes no sense; empty, with an error, where there is no row
     * @throws IOException if the stream cannot be read, or the calling thread is interrupted
     * @throws vn.tiendo.result.DataException if a sum passes the range of {@code long}; it names the cell
     */
    public static Parsed<Accumulator> read(
            InputStream input, String fileName, OrgTree tree, MeasureSet known, MoneyUnit moneyUnit, boolean unique)
            throws IOException {
        return read(input, fileName, tree, known, moneyUnit, unique, Parallelism.NONE);
    }

    /**
     * Reads all facts. The stream is read to its end and not closed.
     *
     * @param input the bytes of the file; read by the calling thread alone
     * @param fileName the name that diagnostics give, such as {@code facts.csv}
     * @param tree the units
     * @param known the measures that columns may name
     * @param moneyUnit the unit of all amounts
     * @param unique whether a second row for one unit, month and category is an error
     * @param parallelism who parses
     * @return the accumulator, with the breakdown {@code category} and the measures in the order of the file; a failure where
     *     the header makes no sense; empty, with an error, where there is no row
     * @throws IOException if the stream cannot be read, or the calling thread is interrupted
     * @throws vn.tiendo.result.DataException if a sum passes the range of {@code long}; it names the cell
     */
    public static Parsed<Accumulator> read(
            InputStream input,
            String fileName,
            OrgTree tree,
            MeasureSet known,
            MoneyUnit moneyUnit,
            boolean unique,
            Parallelism parallelism)
            throws IOException {
        return read(
                input, fileName, tree, known, moneyUnit, unique, parallelism, BulkCsv.BLOCK_SIZE, FactSink.sums(tree));
    }

    /**
     * Reads all facts into a store. The stream is read to its end and not closed.
     *
     * @param input the bytes of the file; read by the calling thread alone
     * @param fileName the name that diagnostics give, such as {@code facts.csv}
     * @param tree the units
     * @param known the measures that columns may name
     * @param moneyUnit the unit of all amounts
     * @param unique whether a second row for one unit, month and category is an error
     * @param parallelism who parses
     * @return the store, with the breakdown {@code category} and the measures in the order of the file; a failure where the
     *     header makes no sense; empty, with an error, where there is no row
     * @throws IOException if the stream cannot be read, or the calling thread is interrupted
     * @throws IllegalStateException if there are more facts than a store takes, see {@link FactStore.Builder#build}
     */
    public static Parsed<FactStore> readStore(
            InputStream input,
            String fileName,
            OrgTree tree,
            MeasureSet known,
            MoneyUnit moneyUnit,
            boolean unique,
            Parallelism parallelism)
            throws IOException {
        return read(
                input, fileName, tree, known, moneyUnit, unique, parallelism, BulkCsv.BLOCK_SIZE, FactSink.store(tree));
    }

    static <T> Parsed<T> read(
            InputStream input,
            String fileName,
            OrgTree tree,
            MeasureSet known,
            MoneyUnit moneyUnit,
            boolean unique,
            Parallelism parallelism,
            int blockSize,
            FactSink<T> sink)
            throws IOException {
        BulkCsv csv = BulkCsv.open(input, fileName, new CappedDiagnostics(MOST_DIAGNOSTICS), blockSize);
        ImmutableMap<CsvColumn, Measure> columns = measureColumns(known);
        Optional<ImmutableList<Optional<CsvColumn>>> header = csv.readHeader(ImmutableList.<CsvColumn>builder()
                .addAll(COLUMNS)
                .addAll(columns.keySet())
                .build());
        if (header.isEmpty()) {
            return csv.failed();
        }
        ImmutableMap<Integer, Measure> measured = measured(header.get(), columns);
        ImmutableList<Measure> measures = measured.values().asList();
        if (measures.isEmpty()) {
            csv.say(Diagnostic.of(CsvCode.COLUMN_MISSING, SourceLocation.NONE, "")
                    .with("column", "enforceable_cases, …"));
            return csv.failed();
        }
        RowLayout layout = RowLayout.of(
                header.get().size(),
                RowLayout.places(header.get(), COLUMNS),
                ImmutableIntArray.copyOf(measured.keySet()));
        Function<ImmutableList<String>, RollUpSchema> schema = categories -> RollUpSchema.of(
                ImmutableList.of(Breakdown.of(FactRowReader.CATEGORY, categories)), measures, moneyUnit);
        // Where nobody reported there is nothing to sum, and that is a result too.
        sink.extend(schema.apply(ImmutableList.of()));
        return csv.readFacts(
                tree,
                layout,
                () -> new FactRowReader(tree, layout, measures),
                schema,
                ImmutableList.of(),
                unique,
                sink,
                parallelism);
    }

    private static ImmutableMap<CsvColumn, Measure> measureColumns(MeasureSet known) {
        ImmutableMap.Builder<CsvColumn, Measure> columns = ImmutableMap.builder();
        known.measures()
                .forEach(measure -> columns.put(CsvColumn.optional(measure.id(), measure.vietnameseName()), measure));
        return columns.buildOrThrow();
    }

    /** The measures of the columns in the order of the file. */
    private static ImmutableMap<Integer, Measure> measured(
            ImmutableList<Optional<CsvColumn>> header, ImmutableMap<CsvColumn, Measure> columns) {
        ImmutableMap.Builder<Integer, Measure> measured = ImmutableMap.builder();
        for (int i = 0; i < header.size(); i++) {
            int place = i;
            header.get(i)
                    .flatMap(column -> Optional.ofNullable(columns.get(column)))
                    .ifPresent(measure -> measured.put(place, measure));
        }
        return measured.buildOrThrow();
    }
}
