package vn.tiendo.rollup;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.org.OrgTree;
import vn.tiendo.result.DataException;
import vn.tiendo.result.Parsed;

/**
 * Takes facts, other accumulators and corrections, and gives cubes (bộ tổng hợp). The same class serves a loop, threads with
 * one each, a parallel stream, a job on many machines, and the correction of one unit's report:
 *
 * <pre>{@code
 * Accumulator accumulator = Accumulator.of(tree, schema).addAll(facts);
 * Cube cube = accumulator.result();
 * accumulator.replace(unit, month, corrected);
 * Cube next = accumulator.result();                    // shares all pages that did not change
 * }</pre>
 *
 * <p>It keeps what each unit reported itself, not the facts: the memory is bounded by units, months and filled cells, and a
 * buffer of {@value #BUFFERED} bytes. {@link #merge} is associative and commutative, and equal contents have equal
 * {@linkplain #toBytes() bytes} whatever the order and the division of the work.
 *
 * <p>A unit reports in a month if it has a fact there, or if {@link #report} or {@link #replace} say so. Where a sum passes
 * the range of {@code long}, the calls that need it refuse and name the cell; nothing is changed by a refused call.
 *
 * <p>Not safe for threads; the cubes are.
 */
public final class Accumulator {
    /** So many bytes of facts are buffered at most before they are added to the pages. */
    static final int BUFFERED = 48 << 20;

    private final OrgTree tree;
    private final LeafCounts leaves;
    private RollUpSchema schema;
    private PageSeries[] own;
    private SlotSums sums;
    private @Nullable UnitRows pending;
    private @Nullable PageBuilder builder;

    private final LastTotals totals;

    private Accumulator(OrgTree tree, LeafCounts leaves, RollUpSchema schema, PageSeries[] own, SlotSums sums) {
        this.tree = tree;
        this.totals = new LastTotals(tree);
        this.leaves = leaves;
        this.schema = schema;
        this.own = own;
        this.sums = sums;
    }

    /** An empty accumulator. */
    public static Accumulator of(OrgTree tree, RollUpSchema schema) {
        PageSeries[] own = new PageSeries[tree.size()];
        Arrays.fill(own, PageSeries.EMPTY);
        return of(tree, schema, own, SlotSums.none(schema.stride()));
    }

    /**
     * An accumulator of pages.
     *
     * @param sums the sums over all of them
     */
    static Accumulator of(OrgTree tree, RollUpSchema schema, PageSeries[] own, SlotSums sums) {
        return new Accumulator(tree, LeafCounts.of(tree), schema, own, sums);
    }

    /** Collects the facts of a stream, parallel or not. */
    public static Collector<Fact, ?, Accumulator> collector(OrgTree tree, RollUpSchema schema) {
        return Collector.of(
                () -> of(tree, schema), Accumulator::add, Accumulator::merge, Collector.Characteristics.UNORDERED);
    }

    /**
     * Reads the form of {@link #toBytes}.
     *
     * @param tree the tree for which it was written: one with the same fingerprint
     * @param bytes the whole form
     * @return the accumulator; a failure with one error where the bytes are of another tree or version, cut short, longer than
     *     the form, or changed
     */
    public static Parsed<Accumulator> fromBytes(OrgTree tree, byte[] bytes) {
        return new AccumulatorReader(tree, bytes).read();
    }

    /** The tree whose units the facts name. */
    public OrgTree tree() {
        return tree;
    }

    /** What cells and measures mean. */
    public RollUpSchema schema() {
        return schema;
    }

    /**
     * Adds one fact.
     *
     * @throws IllegalArgumentException if its unit, month or cell is out of range or a measure is negative; it is not added
     *     then
     * @throws DataException if it fills the buffer and a sum passes the range of {@code long} there; it is added, and {@link
     *     #replace} and {@link #retract} of the unit and month that the exception names mend it
     */
    @CanIgnoreReturnValue
    public Accumulator add(Fact fact) {
        UnitRows buffer = buffer();
        buffer.add(fact);
        if (buffer.memory() >= BUFFERED) {
            flush(Parallelism.NONE);
        }
        return this;
    }

    /**
     * Adds facts in any order.
     *
     * @throws IllegalArgumentException at the first one that cannot be added; those before it are
     */
    @CanIgnoreReturnValue
    public Accumulator addAll(Iterable<? extends Fact> facts) {
        facts.forEach(this::add);
        return this;
    }

    /**
     * Adds the facts of a stream, in order, and closes it. For a parallel stream see {@link #collector}.
     *
     * @throws IllegalArgumentException at the first one that cannot be added; those before it are
     */
    @CanIgnoreReturnValue
    public Accumulator addAll(Stream<? extends Fact> facts) {
        try (Stream<? extends Fact> all = facts) {
            all.sequential().forEachOrdered(this::add);
        }
        return this;
    }

    /**
     * Adds all facts of the columns, or none.
     *
     * @throws IllegalArgumentException if one of them cannot be added; it names column and row
     */
    @CanIgnoreReturnValue
    public Accumulator add(FactColumns columns) {
        UnitRows buffer = buffer();
        buffer.add(columns);
        if (buffer.memory() >= BUFFERED) {
            flush(Parallelism.NONE);
        }
        return this;
    }

    /** Adds all facts of a store on the calling thread. */
    @CanIgnoreReturnValue
    public Accumulator add(FactStore store) {
        return add(store, Parallelism.NONE);
    }

    /**
     * Adds all facts of a store.
     *
     * @throws DataException if the store is of another tree or schema, or a sum passes the range of {@code long}
     */
    @CanIgnoreReturnValue
    public Accumulator add(FactStore store, Parallelism parallelism) {
        Refusals.check(tree, schema, store.tree(), store.schema());
        flush(parallelism);
        put(store, parallelism);
        return this;
    }

    /**
     * Notes that a unit reported in a month, also if it had nothing to count.
     *
     * @throws IllegalArgumentException if {@code unit} or {@code month} is out of range
     */
    @CanIgnoreReturnValue
    public Accumulator report(int unit, int month) {
        checkUnit(unit);
        FactChecks.checkMonth("month", month);
        flush(Parallelism.NONE);
        if (own[unit].find(month) == null) {
            change(unit, month, Page.empty(leaf(unit)));
        }
        return this;
    }

    /**
     * Replaces all that a unit itself reported in a month: a correction. What other units below or above it reported stays.
     *
     * @param facts all that counts now; none where the unit reported that there is nothing
     * @throws IllegalArgumentException if {@code unit} or {@code month} is out of range, or a fact is of another unit or month
     *     or cannot be added; nothing is replaced then
     * @throws DataException if a sum passes the range of {@code long}
     */
    @CanIgnoreReturnValue
    public Accumulator replace(int unit, int month, Iterable<? extends Fact> facts) {
        checkUnit(unit);
        FactChecks.checkMonth("month", month);
        Page page = pageOf(unit, month, facts);
        flushWithout(unit, month);
        sums = sums.plus(page);
        change(unit, month, page);
        return this;
    }

    /**
     * Takes back all that a unit itself reported in a month: it counts as missing then.
     *
     * @throws IllegalArgumentException if {@code unit} or {@code month} is out of range
     */
    @CanIgnoreReturnValue
    public Accumulator retract(int unit, int month) {
        checkUnit(unit);
        FactChecks.checkMonth("month", month);
        flushWithout(unit, month);
        if (own[unit].find(month) != null) {
            change(unit, month, null);
        }
        return this;
    }

    /**
     * Adds all that another accumulator holds, which stays as it is.
     *
     * @throws DataException if the other one is of another tree or schema, or a sum passes the range of {@code long}; nothing
     *     is added then
     */
    @CanIgnoreReturnValue
    public Accumulator merge(Accumulator other) {
        Refusals.check(tree, schema, other.tree, other.schema);
        flush(Parallelism.NONE);
        other.flush(Parallelism.NONE);
        SlotSums sum = sums.plus(other.sums);
        PageSeries[] merged = own.clone();
        PageBuilder adder = new RollUpPasses(tree, schema, sum.isBeyond(), Parallelism.NONE).newBuilder();
        for (int unit = 0; unit < merged.length; unit++) {
            merged[unit] = merged(adder, unit, own[unit], other.own[unit]);
        }
        own = merged;
        sums = sum;
        totals.forget();
        return this;
    }

    private PageSeries merged(PageBuilder adder, int unit, PageSeries mine, PageSeries theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return mine.isEmpty() ? theirs : mine;
        }
        try {
            return mine.plus(theirs, adder, leaf(unit));
        } catch (CellOverflow overflow) {
            throw Refusals.overflow(tree, schema, unit, overflow.month, overflow);
        }
    }

    /**
     * Goes on with a schema that has further values in its first breakdown, see {@link RollUpSchema#withValue}.
     *
     * @throws IllegalArgumentException if {@code extended} is not this schema with such values
     */
    @CanIgnoreReturnValue
    public Accumulator extend(RollUpSchema extended) {
        extended.checkExtends(schema);
        if (extended.cells() > schema.cells()) {
            schema = extended;
            builder = null;
            UnitRows buffer = pending;
            if (buffer != null) {
                buffer.extend(extended.cells());
            }
        }
        return this;
    }

    /** The cube of all that was added, computed on the calling thread. */
    public Cube result() {
        return result(Parallelism.NONE);
    }

    /**
     * The cube of all that was added. It does not change any more, and shares the pages that did not change with the
     * accumulator and with other cubes of it; after few corrections only the pages of the units above are made anew.
     *
     * @throws DataException if a sum passes the range of {@code long}; it names the cell
     */
    public Cube result(Parallelism parallelism) {
        flush(parallelism);
        boolean beyond = sums.isBeyond();
        RollUpPasses passes = new RollUpPasses(tree, schema, beyond, parallelism);
        return new Cube(tree, leaves, schema, totals.of(own, passes, builder(), beyond));
    }

    /**
     * The accumulator as bytes: compact, the same for the same content, with a version and a checksum.
     *
     * <p>Form 1, in this order; numbers are LEB128 varints, texts their length in bytes and UTF-8:
     * <ol>
     *   <li>{@code TDRU}, the byte 1, the length of the body
     *   <li>body: the 32 bytes of the tree's fingerprint
     *   <li>the unit of money by name; the number of measures, each with identifier, kind by name and both names; the number
     *       of breakdowns, each with name, number of values, values
     *   <li>the number of units with a report; for each, in ascending order, how far its number is from the one expected
     *       (0, then the one behind the last), the number of months, and for each month how far it is from the one expected
     *       (0, then the one behind the last), the number of filled cells, and for each cell how far it is from the one
     *       expected, the number of facts, the measures
     *   <li>behind the body the CRC-32C of all before it, four bytes, the highest first
     * </ol>
     */
    public byte[] toBytes() {
        flush(Parallelism.NONE);
        return new AccumulatorWriter(tree, schema).write(own);
    }

    private void checkUnit(int unit) {
        if (unit < 0 || unit >= tree.size()) {
            throw FactChecks.outOfRange("unit", unit, tree.size());
        }
    }

    private int leaf(int unit) {
        return tree.isLeaf(unit) ? 1 : 0;
    }

    private UnitRows buffer() {
        UnitRows buffer = pending;
        if (buffer == null) {
            buffer = new UnitRows(tree.size(), schema.cells(), schema.measures().size());
            pending = buffer;
        }
        return buffer;
    }

    private PageBuilder builder() {
        PageBuilder known = builder;
        if (known == null) {
            known = new PageBuilder(schema.cells(), schema.stride(), false);
            builder = known;
        }
        return known;
    }

    private void flush(Parallelism parallelism) {
        UnitRows buffer = pending;
        if (buffer != null && buffer.size() > 0) {
            put(buffer, parallelism);
            buffer.clear();
        }
    }

    /** Adds the facts that wait, or where their sums are too great those that a unit and month have not: it is corrected. */
    private void flushWithout(int unit, int month) {
        UnitRows waiting = pending;
        try {
            flush(Parallelism.NONE);
        } catch (DataException overflow) {
            pending = waiting == null ? null : waiting.without(unit, month);
            try {
                flush(Parallelism.NONE);
            } catch (DataException elsewhere) {
                pending = waiting;
                throw elsewhere;
            }
        }
    }

    private long pages() {
        long pages = 0;
        for (PageSeries series : own) {
            pages += series.size();
        }
        return pages;
    }

    /** Adds the facts of a buffer. */
    @CanIgnoreReturnValue
    Accumulator add(UnitRows buffer, Parallelism parallelism) {
        flush(parallelism);
        if (buffer.size() > 0) {
            put(buffer, parallelism);
        }
        return this;
    }

    private void put(UnitRows rows, Parallelism parallelism) {
        SlotSums sum = sumsWith(rows);
        UnitBlocks blocks = new UnitBlocks(tree, rows);
        if (sum.isBeyond() || !blocks.isWorthwhile()) {
            put(new FactSorting(tree, schema, rows).store(), parallelism);
            return;
        }
        PageSeries[] changed = own.clone();
        new RollUpPasses(tree, schema, false, parallelism).addRows(rows, changed);
        set(changed, sum);
    }

    private void put(FactStore store, Parallelism parallelism) {
        SlotSums sum = sumsWith(store);
        PageSeries[] changed = own.clone();
        new RollUpPasses(tree, schema, sum.isBeyond(), parallelism).addFacts(store, changed);
        set(changed, sum);
    }

    private SlotSums sumsWith(UnitRows rows) {
        SlotSums sum = sums.plus(rows.size(), rows.sumsAtMost());
        return sum.isBeyond()
                ? SlotSums.of(own, schema.stride())
                        .plus(rows.size(), rows.statistics().sums())
                : sum;
    }

    private SlotSums sumsWith(FactStore store) {
        SlotSums sum = sums.plus(store.size(), store.sums());
        return sum.isBeyond() ? SlotSums.of(own, schema.stride()).plus(store.size(), store.sums()) : sum;
    }

    private void set(PageSeries[] changed, SlotSums sum) {
        totals.note(own, changed);
        own = changed;
        sums = sum;
    }

    private void change(int unit, int month, @Nullable Page page) {
        totals.note(own, unit, month);
        own[unit] = own[unit].with(month, page);
    }

    private Page pageOf(int unit, int month, Iterable<? extends Fact> facts) {
        PageBuilder adder = builder();
        try {
            for (Fact fact : facts) {
                if (fact.unit() != unit || fact.month() != month) {
                    throw new IllegalArgumentException("facts must be of unit " + unit + " and month " + month
                            + " but one was of " + fact.unit() + " and " + fact.month());
                }
                FactChecks.check(fact, schema);
                adder.add(fact);
            }
            adder.addReport(leaf(unit));
            return adder.build();
        } catch (CellOverflow overflow) {
            throw Refusals.overflow(tree, schema, unit, month, overflow);
        } finally {
            adder.clear();
        }
    }

    /** How many units and months have a report, and of how many cells: for logs. */
    @Override
    public String toString() {
        long waiting = pending == null ? 0 : pending.size();
        return "Accumulator of " + pages() + " reports, " + waiting + " facts waiting";
    }
}
