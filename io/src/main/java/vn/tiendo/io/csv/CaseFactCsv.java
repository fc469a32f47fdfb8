package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.tiendo.enforcement.CaseFact;
import vn.tiendo.enforcement.CaseFacts;
import vn.tiendo.enforcement.CaseState;
import vn.tiendo.indicator.Observation;
import vn.tiendo.org.OrgTree;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.rollup.Accumulator;
import vn.tiendo.rollup.FactStore;
import vn.tiendo.rollup.Parallelism;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.YearBasis;

/**
 * Reads and writes what cases give to the roll-up of their months, one case and month a row (dữ kiện từng việc thi hành án):
 *
 * <pre>
 * unit,month,category,state,enforceable,completed,due,collected,reduced
 * 89.01,2025-10,dân sự,enforceable,yes,no,50000000,20000000,0
 * 89.01,tháng 10/2025,,đình chỉ,có,có,7.500.000,,
 * </pre>
 *
 * <table>
 *   <caption>The columns, in any order; case and blanks of their names do not count</caption>
 *   <tr><th>column</th><th>also</th><th>value</th></tr>
 *   <tr><td>{@code unit}</td><td>{@code đơn vị}, {@code mã đơn vị}</td>
 *       <td>the code of the unit, one of the tree; needed</td></tr>
 *   <tr><td>{@code month}</td><td>{@code tháng}, {@code kỳ}, {@code period}</td>
 *       <td>the month, {@code 2025-10} or {@code tháng 10/2025}; needed</td></tr>
 *   <tr><td>{@code category}</td><td>{@code phân loại}, {@code loại}</td>
 *       <td>the kind of judgment or duty; may be empty; column may be missing</td></tr>
 *   <tr><td>{@code state}</td><td>{@code trạng thái}</td>
 *       <td>where it stood at the end of the month: {@code enforceable} ({@code có điều kiện}), {@code not_enforceable}
 *       ({@code chưa có điều kiện}), {@code postponed} ({@code hoãn}), {@code suspended} ({@code tạm đình chỉ}),
 *       {@code separately_tracked} ({@code theo dõi riêng}), {@code terminated} ({@code đình chỉ}), {@code fulfilled}
 *       ({@code thi hành xong}), {@code entrusted} ({@code ủy thác}), {@code withdrawn} ({@code rút lên}); needed</td></tr>
 *   <tr><td>{@code enforceable}</td><td>{@code có điều kiện}</td>
 *       <td>whether it counts as such in its regime, {@code yes} ({@code có}) or {@code no} ({@code không}); needed</td></tr>
 *   <tr><td>{@code completed}</td><td>{@code xong}</td>
 *       <td>whether it counts as such, {@code yes} or {@code no}; what is completed is enforceable too; needed</td></tr>
 *   <tr><td>{@code due}</td><td>{@code phải thi hành}</td>
 *       <td>what was left at the beginning of the month, in đồng; empty for a duty without money</td></tr>
 *   <tr><td>{@code collected}</td><td>{@code thu được}</td>
 *       <td>what was collected in the month, in đồng; empty for nothing; column may be missing</td></tr>
 *   <tr><td>{@code reduced}</td><td>{@code miễn giảm}, {@code được miễn, giảm}</td>
 *       <td>from what the debtor was released in the month, in đồng; empty for nothing; column may be missing</td></tr>
 * </table>
 *
 * <p>UTF-8 or UTF-16, with or without byte-order mark; as a list at most 1 000 000 rows, while {@link #readSums} and
 * {@link #readStore} take any number, in blocks as {@link FactCsv} does and with its limits. A bad row is reported with its
 * line and left out. Rows are not told apart: two equal ones are two cases.
 */
public final class CaseFactCsv {
    private static final String UNIT = "unit";
    private static final String MONTH = "month";
    private static final String CATEGORY = "category";
    private static final String STATE = "state";
    private static final String ENFORCEABLE = "enforceable";
    private static final String COMPLETED = "completed";
    private static final String DUE = "due";
    private static final String COLLECTED = "collected";
    private static final String REDUCED = "reduced";

    static final ImmutableList<CsvColumn> COLUMNS = ImmutableList.of(
            CsvColumn.required(UNIT, "đơn vị", "mã đơn vị"),
            CsvColumn.required(MONTH, "tháng", "kỳ", "period"),
            CsvColumn.optional(CATEGORY, "phân loại", "loại"),
            CsvColumn.required(STATE, "trạng thái"),
            CsvColumn.required(ENFORCEABLE, "có điều kiện"),
            CsvColumn.required(COMPLETED, "xong"),
            CsvColumn.required(DUE, "phải thi hành"),
            CsvColumn.optional(COLLECTED, "thu được"),
            CsvColumn.optional(REDUCED, "miễn giảm", "được miễn, giảm"));

    private static final CellNames<CaseState> STATES = new CellNames<>(
            CaseState.values(),
            ImmutableMap.<String, CaseState>builder()
                    .put("có điều kiện", CaseState.ENFORCEABLE)
                    .put("có điều kiện thi hành", CaseState.ENFORCEABLE)
                    .put("đang thi hành", CaseState.ENFORCEABLE)
                    .put("chưa có điều kiện", CaseState.NOT_ENFORCEABLE)
                    .put("chưa có điều kiện thi hành", CaseState.NOT_ENFORCEABLE)
                    .put("hoãn", CaseState.POSTPONED)
                    .put("hoãn thi hành án", CaseState.POSTPONED)
                    .put("tạm đình chỉ", CaseState.SUSPENDED)
                    .put("theo dõi riêng", CaseState.SEPARATELY_TRACKED)
                    .put("chuyển sổ theo dõi riêng", CaseState.SEPARATELY_TRACKED)
                    .put("đình chỉ", CaseState.TERMINATED)
                    .put("đình chỉ thi hành án", CaseState.TERMINATED)
                    .put("thi hành xong", CaseState.FULFILLED)
                    .put("ủy thác", CaseState.ENTRUSTED)
                    .put("rút lên", CaseState.WITHDRAWN)
                    .put("thu hồi quyết định", CaseState.WITHDRAWN)
                    .buildOrThrow());

    private enum Answer {
        YES,
        NO
    }

    private static final CellNames<Answer> ANSWERS = new CellNames<>(
            Answer.values(),
            ImmutableMap.of(
                    "có", Answer.YES,
                    "true", Answer.YES,
                    "1", Answer.YES,
                    "không", Answer.NO,
                    "false", Answer.NO,
                    "0", Answer.NO));

    private CaseFactCsv() {}

    /**
     * Reads all facts. The stream is read to its end and not closed.
     *
     * @param input the bytes of the file
     * @param fileName the name that diagnostics give, such as {@code cases.csv}
     * @param tree the units
     * @return the facts of the good rows; a failure where the header makes no sense
     * @throws IOException if the stream cannot be read
     */
    public static Parsed<ImmutableList<CaseFact>> read(InputStream input, String fileName, OrgTree tree)
            throws IOException {
        CsvRows rows = CsvRows.read(input, fileName, COLUMNS);
        if (!rows.isReadable()) {
            return Parsed.failed(rows.diagnostics());
        }
        ImmutableList.Builder<CaseFact> facts = ImmutableList.builder();
        List<Diagnostic> said = new ArrayList<>(rows.diagnostics());
        for (CsvRow row : rows.rows()) {
            fact(row, tree, said).ifPresent(facts::add);
        }
        return Parsed.of(facts.build(), said);
    }

    /**
     * Reads facts of any number into sums, see {@link CaseFacts}. The stream is read to its end and not closed.
     *
     * @param input the bytes of the file; read by the calling thread alone
     * @param fileName the name that diagnostics give, such as {@code cases.csv}
     * @param tree the units
     * @param parallelism who parses
     * @return the sums, with the schema that {@link CaseFacts#of} makes of the categories in the order in which the file
     *     first has them, that without name alone where it has no row; a failure where the header makes no sense or no row is
     *     good. Of very many diagnostics the first {@value FactCsv#MOST_DIAGNOSTICS} are kept
     * @throws IOException if the stream cannot be read, or the calling thread is interrupted
     * @throws vn.tiendo.result.DataException if a sum passes the range of {@code long}; it names the cell
     */
    public static Parsed<Accumulator> readSums(
            InputStream input, String fileName, OrgTree tree, Parallelism parallelism) throws IOException {
        return read(input, fileName, tree, parallelism, BulkCsv.BLOCK_SIZE, FactSink.sums(tree));
    }

    /**
     * Reads facts of any number into a store. The stream is read to its end and not closed.
     *
     * @param input the bytes of the file; read by the calling thread alone
     * @param fileName the name that diagnostics give, such as {@code cases.csv}
     * @param tree the units
     * @param parallelism who parses
     * @return the store, with the schema that {@link CaseFacts#of} makes of the categories in the order in which the file
     *     first has them, that without name alone where it has no row; a failure where the header makes no sense or no row is
     *     good. Of very many diagnostics the first {@value FactCsv#MOST_DIAGNOSTICS} are kept
     * @throws IOException if the stream cannot be read, or the calling thread is interrupted
     * @throws IllegalStateException if there are more facts than a store takes, see {@link FactStore.Builder#build}
     */
    public static Parsed<FactStore> readStore(InputStream input, String fileName, OrgTree tree, Parallelism parallelism)
            throws IOException {
        return read(input, fileName, tree, parallelism, BulkCsv.BLOCK_SIZE, FactSink.store(tree));
    }

    static <T> Parsed<T> read(
            InputStream input, String fileName, OrgTree tree, Parallelism parallelism, int blockSize, FactSink<T> sink)
            throws IOException {
        BulkCsv csv = BulkCsv.open(input, fileName, new CappedDiagnostics(FactCsv.MOST_DIAGNOSTICS), blockSize);
        Optional<ImmutableList<Optional<CsvColumn>>> header = csv.readHeader(COLUMNS);
        if (header.isEmpty()) {
            return csv.failed();
        }
        return csv.readFacts(
                tree,
                CaseRowReader.layout(tree, header.get()),
                () -> new CaseRowReader(tree, header.get()),
                categories -> CaseFacts.of(tree, categories).schema(),
                ImmutableList.of(""),
                false,
                sink,
                parallelism);
    }

    /** The fact, unless something in its row is wrong; all of that is said. */
    static Optional<CaseFact> fact(CsvRow row, OrgTree tree, List<Diagnostic> said) {
        ImmutableList.Builder<Diagnostic> wrong = ImmutableList.builder();
        Optional<String> unit = row.need(UNIT, wrong);
        if (unit.isPresent() && tree.indexOf(unit.get()) < 0) {
            wrong.add(Diagnostic.of(CsvCode.UNIT_UNKNOWN, row.location(), unit.get())
                    .with("column", UNIT));
        }
        Optional<YearMonth> month = row.need(MONTH, wrong).flatMap(CaseFactCsv::month);
        sayInvalid(row, MONTH, month, "2025-10, tháng 10/2025", wrong);
        Optional<CaseState> state = named(row, STATE, STATES, wrong);
        Optional<Answer> enforceable = named(row, ENFORCEABLE, ANSWERS, wrong);
        Optional<Answer> completed = named(row, COMPLETED, ANSWERS, wrong);
        if (completed.equals(Optional.of(Answer.YES)) && enforceable.equals(Optional.of(Answer.NO))) {
            wrong.add(row.invalid(ENFORCEABLE, CellNames.name(Answer.YES)));
        }
        OptionalLong due = amount(row, DUE, wrong);
        OptionalLong collected = amount(row, COLLECTED, wrong);
        OptionalLong reduced = amount(row, REDUCED, wrong);
        ImmutableList<Diagnostic> all = wrong.build();
        said.addAll(all);
        if (!all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CaseFact(
                unit.orElseThrow(),
                month.orElseThrow(),
                row.find(CATEGORY).orElse(""),
                state.orElseThrow(),
                enforceable.orElseThrow() == Answer.YES,
                completed.orElseThrow() == Answer.YES,
                due.orElseThrow(),
                collected.orElseThrow(),
                reduced.orElseThrow()));
    }

    private static Optional<YearMonth> month(String text) {
        return ReportingPeriod.read(text, YearBasis.CALENDAR)
                .value()
                .filter(period -> period.length() == 1)
                .map(period -> YearMonth.from(period.firstDay()));
    }

    private static <E extends Enum<E>> Optional<E> named(
            CsvRow row, String column, CellNames<E> names, ImmutableList.Builder<Diagnostic> wrong) {
        Optional<E> value = row.need(column, wrong).flatMap(names::find);
        sayInvalid(row, column, value, names.expected(), wrong);
        return value;
    }

    private static void sayInvalid(
            CsvRow row, String column, Optional<?> value, String expected, ImmutableList.Builder<Diagnostic> wrong) {
        if (value.isEmpty() && row.find(column).isPresent()) {
            wrong.add(row.invalid(column, expected));
        }
    }

    private static OptionalLong amount(CsvRow row, String column, ImmutableList.Builder<Diagnostic> wrong) {
        Parsed<Observation> amount = WholeNumbers.read(row, column);
        wrong.addAll(amount.diagnostics());
        return amount.isPresent() ? OptionalLong.of(amount.orThrow().findValue().orElse(0)) : OptionalLong.empty();
    }

    /**
     * Writes facts with their header; what is written is read back as it was.
     *
     * @param facts the facts, such as those of {@link vn.tiendo.enforcement.CaseBook#facts}
     * @param output where they go, in UTF-8; flushed and not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(Iterable<CaseFact> facts, OutputStream output) throws IOException {
        try (CsvOutput csv = CsvOutput.to(output, CsvColumn.names(COLUMNS))) {
            for (CaseFact fact : facts) {
                csv.write(ImmutableList.of(
                        fact.unit(),
                        fact.month().toString(),
                        fact.category(),
                        CellNames.name(fact.state()),
                        answer(fact.enforceable()),
                        answer(fact.completed()),
                        Long.toString(fact.due()),
                        Long.toString(fact.collected()),
                        Long.toString(fact.reduced())));
            }
        }
    }

    private static String answer(boolean yes) {
        return CellNames.name(yes ? Answer.YES : Answer.NO);
    }
}
