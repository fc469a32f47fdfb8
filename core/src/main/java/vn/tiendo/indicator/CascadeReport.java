package vn.tiendo.indicator;

import com.google.common.collect.ImmutableList;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.time.ReportingPeriod;

/**
 * What a check of targets down an organisation found (kiểm tra giao chỉ tiêu): a district with 82% below a province
 * with 84,5%. See {@link TargetCascade}.
 *
 * @param violations targets that ask for less than the one above them, in the order of the tree
 * @param missing units without a target though a unit above them and others on their level have one
 * @param incomparable targets that cannot be compared with the one above them
 * @param diagnostics all of that, and the targets that were left out, in words for users
 */
public record CascadeReport(
        ImmutableList<Pair> violations,
        ImmutableList<Gap> missing,
        ImmutableList<Pair> incomparable,
        ImmutableList<Diagnostic> diagnostics) {

    /**
     * A target and the one that it must not fall short of.
     *
     * @param unit the unit
     * @param target its target
     * @param superior the nearest unit above that has a target
     * @param superiorTarget the target of that unit
     */
    public record Pair(OrgUnit unit, Target target, OrgUnit superior, Target superiorTarget) {}

    /**
     * A unit without a target.
     *
     * @param unit the unit
     * @param indicator the indicator for which it has none
     * @param period the period for which it has none
     */
    public record Gap(OrgUnit unit, String indicator, ReportingPeriod period) {}

    /** Whether nothing was found. */
    public boolean isClean() {
        return diagnostics.isEmpty();
    }
}
