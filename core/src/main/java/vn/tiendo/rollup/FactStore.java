package vn.tiendo.rollup;

import com.google.common.math.IntMath;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import vn.tiendo.org.OrgTree;

/**
 * Facts kept for being rolled up again and again (kho dữ kiện): partitioned by unit, within a unit by month and cell, as
 * columns of as few bits as suit the values: 9 bytes a fact with three amounts, one of them mostly zero, where an object takes
 * 56.
 *
 * <p>A run is what one unit has in one month. Rolling up reads the store once from end to end and adds into one page at a
 * time, which stays in the cache. Immutable and safe for threads; holds some hundred million facts.
 */
public final class FactStore {
    private final OrgTree tree;
    private final RollUpSchema schema;
    private final StoredRuns runs;
    private final NarrowInts groupCells;
    private final NarrowInts groupLengths;
    private final MeasureColumns measures;
    private final Excesses excesses;
    private final long[] sums;

    FactStore(
            OrgTree tree,
            RollUpSchema schema,
            StoredRuns runs,
            CellGroups groups,
            MeasureColumns measures,
            Excesses excesses,
            long[] sums) {
        this.tree = tree;
        this.schema = schema;
        this.runs = runs;
        this.groupCells = groups.cells();
        this.groupLengths = groups.lengths();
        this.measures = measures;
        this.excesses = excesses;
        this.sums = sums;
    }

    /** Starts a store. */
    public static Builder builder(OrgTree tree, RollUpSchema schema) {
        return new Builder(tree, schema);
    }

    /** The tree whose units the facts name. */
    public OrgTree tree() {
        return tree;
    }

    /** What cells and measures mean. */
    public RollUpSchema schema() {
        return schema;
    }

    /** How many facts there are. */
    public int size() {
        return runs.size();
    }

    /** The bytes that the facts take, partitions and columns together; the tree and the schema are not counted. */
    public long memory() {
        return runs.memory() + groupCells.memory() + groupLengths.memory() + measures.memory() + excesses.memory();
    }

    /** The cube of all facts, on the calling thread. */
    public Cube rollUp() {
        return rollUp(Parallelism.NONE);
    }

    /**
     * The cube of all facts.
     *
     * @throws vn.tiendo.result.DataException if a sum passes the range of {@code long}; it names the cell
     */
    public Cube rollUp(Parallelism parallelism) {
        return Accumulator.of(tree, schema).add(this, parallelism).result(parallelism);
    }

    StoredRuns runs() {
        return runs;
    }

    /** The cells of the groups of facts that stand together. */
    NarrowInts groupCells() {
        return groupCells;
    }

    /** How many facts are in each group. */
    NarrowInts groupLengths() {
        return groupLengths;
    }

    MeasureColumns measures() {
        return measures;
    }

    Excesses excesses() {
        return excesses;
    }

    /** By measure, the sum over all facts, {@code Long.MAX_VALUE} where it is greater. */
    long[] sums() {
        return Arrays.copyOf(sums, sums.length);
    }

    /** Collects facts for a store. Not safe for threads. */
    public static final class Builder {
        /** Fewer facts than this are not worth a second thread. */
        private static final int FACTS_FOR_THREADS = 100_000;

        private static final int FACTS_A_PIECE = 1 << 15;

        private final OrgTree tree;
        private RollUpSchema schema;
        private UnitRows buffer;

        private Builder(OrgTree tree, RollUpSchema schema) {
            this.tree = tree;
            this.schema = schema;
            this.buffer = newBuffer();
        }

        private UnitRows newBuffer() {
            return new UnitRows(tree.size(), schema.cells(), schema.measures().size());
        }

        /**
         * Adds one fact.
         *
         * @throws IllegalArgumentException if its unit, month or cell is out of range or a measure is negative; it is not
         *     added then
         */
        @CanIgnoreReturnValue
        public Builder add(Fact fact) {
            buffer.add(fact);
            return this;
        }

        /**
         * Adds facts in any order.
         *
         * @throws IllegalArgumentException at the first one that cannot be added; those before it are
         */
        @CanIgnoreReturnValue
        public Builder addAll(Iterable<? extends Fact> facts) {
            buffer.addAll(facts);
            return this;
        }

        /**
         * Adds all facts of a list, or none, several parts of it at a time.
         *
         * @param facts a list that gives any element quickly, with elements that may be read by any thread
         * @throws IllegalArgumentException if one of them cannot be added
         */
        @CanIgnoreReturnValue
        public Builder addAll(List<? extends Fact> facts, Parallelism parallelism) {
            int pieces = IntMath.divide(facts.size(), FACTS_A_PIECE, RoundingMode.CEILING);
            Queue<UnitRows> parts = new ConcurrentLinkedQueue<>();
            parallelism.forWork(facts.size(), FACTS_FOR_THREADS).forEach(pieces, () -> {
                UnitRows part = newBuffer();
                parts.add(part);
                return piece -> {
                    int from = piece * FACTS_A_PIECE;
                    int end = (int) Math.min(facts.size(), (long) from + FACTS_A_PIECE);
                    part.addAll(facts, from, end);
                };
            });
            parts.forEach(buffer::take);
            return this;
        }

        /**
         * Adds the facts of a stream and closes it; a parallel one is read in order.
         *
         * @throws IllegalArgumentException at the first one that cannot be added; those before it are
         */
        @CanIgnoreReturnValue
        public Builder addAll(Stream<? extends Fact> facts) {
            try (Stream<? extends Fact> all = facts) {
                all.sequential().forEachOrdered(buffer::add);
            }
            return this;
        }

        /**
         * Adds all facts of the columns, or none.
         *
         * @throws IllegalArgumentException if one of them cannot be added; it names column and row
         */
        @CanIgnoreReturnValue
        public Builder add(FactColumns columns) {
            buffer.add(columns);
            return this;
        }

        /**
         * Goes on with a schema that has further values in its first breakdown, see {@link RollUpSchema#withValue}.
         *
         * @throws IllegalArgumentException if {@code extended} is not the schema so far with such values
         */
        @CanIgnoreReturnValue
        public Builder extend(RollUpSchema extended) {
            extended.checkExtends(schema);
            schema = extended;
            buffer.extend(extended.cells());
            return this;
        }

        /**
         * The store of what was added so far; the builder is empty then.
         *
         * @throws IllegalStateException if there are more facts than an array holds, some 2 thousand million
         */
        public FactStore build() {
            UnitRows full = buffer;
            buffer = newBuffer();
            return new FactSorting(tree, schema, full).store();
        }

        /** The cube of what was added so far, on the calling thread and without keeping a store; the builder is empty then. */
        public Cube rollUp() {
            return rollUp(Parallelism.NONE);
        }

        /**
         * The cube of what was added so far, without keeping a store; the builder is empty then.
         *
         * @throws vn.tiendo.result.DataException if a sum passes the range of {@code long}; it names the cell
         */
        public Cube rollUp(Parallelism parallelism) {
            UnitRows full = buffer;
            buffer = newBuffer();
            return Accumulator.of(tree, schema).add(full, parallelism).result(parallelism);
        }
    }
}
