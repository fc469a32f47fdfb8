package vn.tiendo.examples.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import vn.tiendo.io.csv.OrgUnitCsv;
import vn.tiendo.org.OrgTree;
import vn.tiendo.rollup.Accumulator;
import vn.tiendo.rollup.RollUpSchema;

/**
 * What the accumulators of all partitions must have in common to be merged (khung tổng hợp): the tree of units and the
 * schema. Broadcast once; an executor makes the tree once for all its tasks.
 *
 * <p>It travels as two byte forms that the SDK has anyway: the file of units as it was read, and an accumulator without facts,
 * which carries the schema and the fingerprint of the tree.
 */
final class CubeFrame implements Serializable {
    private static final long serialVersionUID = 1L;

    private final byte[] units;
    private final byte[] empty;
    private transient volatile @Nullable OrgTree tree;

    private CubeFrame(byte[] units, byte[] empty, OrgTree tree) {
        this.units = units;
        this.empty = empty;
        this.tree = tree;
    }

    /**
     * A frame.
     *
     * @param units the bytes of the file of units, of which the tree was made
     * @param tree the tree
     * @param schema breakdowns and measures
     */
    static CubeFrame of(byte[] units, OrgTree tree, RollUpSchema schema) {
        return new CubeFrame(units, Accumulator.of(tree, schema).toBytes(), tree);
    }

    OrgTree tree() {
        OrgTree made = tree;
        if (made == null) {
            synchronized (this) {
                made = tree;
                if (made == null) {
                    made = readTree();
                    tree = made;
                }
            }
        }
        return made;
    }

    /** An accumulator without facts. */
    Accumulator newAccumulator() {
        return accumulator(empty);
    }

    /**
     * An accumulator of its bytes.
     *
     * @throws vn.tiendo.result.DataException if they are not whole or of another tree
     */
    Accumulator accumulator(byte[] bytes) {
        return Accumulator.fromBytes(tree(), bytes).orThrow();
    }

    private OrgTree readTree() {
        try {
            // Units that were left out as errors were reported by the driver.
            return OrgUnitCsv.readTree(new ByteArrayInputStream(units), "units")
                    .value()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
