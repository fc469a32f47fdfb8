package vn.tiendo.rollup;

import com.google.common.collect.ImmutableList;
import vn.tiendo.indicator.Measure;
import vn.tiendo.org.OrgTree;
import vn.tiendo.result.DataException;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;

/** The reasons for which a roll-up is refused as a whole. */
final class Refusals {
    private Refusals() {}

    static DataException overflow(OrgTree tree, RollUpSchema schema, int unit, int month, CellOverflow overflow) {
        ImmutableList<Measure> measures = schema.measures();
        return refused(Diagnostic.of(
                        RollUpCode.OVERFLOW,
                        SourceLocation.NONE,
                        tree.unit(unit).code())
                .with("month", Months.toYearMonth(month).toString())
                .with("cell", schema.describe(overflow.cell))
                .with(
                        "measure",
                        overflow.slot == 0
                                ? "facts"
                                : measures.get(overflow.slot - 1).id()));
    }

    static Diagnostic because(RollUpCode code, String text, String expected) {
        return Diagnostic.of(code, SourceLocation.NONE, text, expected);
    }

    /** Refuses what belongs to another tree or another schema. */
    static void check(OrgTree tree, RollUpSchema schema, OrgTree otherTree, RollUpSchema otherSchema) {
        if (!tree.fingerprint().equals(otherTree.fingerprint())) {
            throw refused(because(RollUpCode.OTHER_TREE, otherTree.fingerprint(), tree.fingerprint()));
        }
        if (!schema.equals(otherSchema)) {
            throw refused(because(RollUpCode.OTHER_SCHEMA, otherSchema.toString(), schema.toString()));
        }
    }

    private static DataException refused(Diagnostic diagnostic) {
        return new DataException(ImmutableList.of(diagnostic));
    }
}
