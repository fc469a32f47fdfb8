package vn.tiendo.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.time.ReportingPeriod;

/**
 * Checks targets from the national level down to provinces, districts and officers (giao chỉ tiêu): a unit's target must not
 * be lower than that of its superior ({@code không thấp hơn}), or not higher where lower is better.
 *
 * <p>Each target is compared with that of the nearest unit above that has one for the same indicator and period. Of equal
 * values, the comparison decides: {@code 84%} falls short of {@code trên 84%}. Percentages and fractions are compared, and
 * numbers for the same thing and quantity ({@code 02 tin bài/quý}); a plain number is not, for such totals are divided among
 * the units. A target is expected of the units below one that has a target, down to the deepest level on which there is any.
 */
public final class TargetCascade {
    private final OrgTree tree;
    private final ImmutableList.Builder<CascadeReport.Pair> violations = ImmutableList.builder();
    private final ImmutableList.Builder<CascadeReport.Gap> missing = ImmutableList.builder();
    private final ImmutableList.Builder<CascadeReport.Pair> incomparable = ImmutableList.builder();
    private final ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();

    /** The targets for one indicator and period are looked at together. */
    private record Group(String indicator, ReportingPeriod period) {}

    private TargetCascade(OrgTree tree) {
        this.tree = tree;
    }

    /**
     * Checks all targets, indicator by indicator and period by period.
     *
     * @param tree the units
     * @param targets the targets; those of units that are not in the tree, and all but the first for one unit, are named in a
     *     diagnostic and left out
     */
    public static CascadeReport check(OrgTree tree, Iterable<Target> targets) {
        TargetCascade cascade = new TargetCascade(tree);
        ImmutableListMultimap<Group, Target> groups =
                Multimaps.index(targets, target -> new Group(target.indicator(), target.period()));
        groups.asMap().forEach(cascade::checkGroup);
        return new CascadeReport(
                cascade.violations.build(),
                cascade.missing.build(),
                cascade.incomparable.build(),
                cascade.diagnostics.build());
    }

    private void checkGroup(Group group, Iterable<Target> targets) {
        @Nullable Target[] byUnit = place(targets);
        int deepest = 0;
        for (int unit = 0; unit < byUnit.length; unit++) {
            if (byUnit[unit] != null) {
                deepest = Math.max(deepest, tree.depth(unit));
            }
        }
        int[] nearest = new int[byUnit.length];
        for (int unit = 0; unit < byUnit.length; unit++) {
            int parent = tree.parentIndex(unit);
            int above = parent < 0 ? -1 : byUnit[parent] != null ? parent : nearest[parent];
            nearest[unit] = above;
            Target target = byUnit[unit];
            Target superior = above < 0 ? null : byUnit[above];
            if (superior != null && target != null) {
                compare(new CascadeReport.Pair(tree.unit(unit), target, tree.unit(above), superior));
            } else if (superior != null && tree.depth(unit) <= deepest) {
                miss(new CascadeReport.Gap(tree.unit(unit), group.indicator, group.period));
            }
        }
    }

    private @Nullable Target[] place(Iterable<Target> targets) {
        @Nullable Target[] byUnit = new @Nullable Target[tree.size()];
        for (Target target : targets) {
            int unit = tree.indexOf(target.unit());
            if (unit < 0) {
                diagnostics.add(Diagnostic.of(IndicatorCode.UNKNOWN_UNIT, SourceLocation.NONE, target.unit()));
            } else if (byUnit[unit] != null) {
                diagnostics.add(about(IndicatorCode.TARGET_TWICE, tree.unit(unit), target.indicator(), target.period())
                        .with("value", target.toVietnamese()));
            } else {
                byUnit[unit] = target;
            }
        }
        return byUnit;
    }

    private void compare(CascadeReport.Pair pair) {
        OptionalInt order = TargetOrder.compare(pair.target(), pair.superiorTarget());
        if (order.isEmpty()) {
            incomparable.add(pair);
            diagnostics.add(about(IndicatorCode.CASCADE_INCOMPARABLE, pair));
        } else if (order.getAsInt() < 0) {
            violations.add(pair);
            diagnostics.add(about(IndicatorCode.CASCADE_LOWER, pair));
        }
    }

    private void miss(CascadeReport.Gap gap) {
        missing.add(gap);
        diagnostics.add(about(IndicatorCode.CASCADE_MISSING, gap.unit(), gap.indicator(), gap.period()));
    }

    private static Diagnostic about(IndicatorCode code, CascadeReport.Pair pair) {
        return about(code, pair.unit(), pair.target().indicator(), pair.target().period())
                .with("value", pair.target().toVietnamese())
                .with("superior", pair.superior().name())
                .with("superiorValue", pair.superiorTarget().toVietnamese());
    }

    private static Diagnostic about(IndicatorCode code, OrgUnit unit, String indicator, ReportingPeriod period) {
        return Diagnostic.of(code, SourceLocation.NONE, unit.code())
                .with("unit", unit.name())
                .with("indicator", indicator)
                .with("period", period.toVietnamese());
    }
}
