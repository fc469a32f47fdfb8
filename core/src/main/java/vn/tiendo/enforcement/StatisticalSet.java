package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import vn.tiendo.indicator.RatioIndicator;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.time.WorkYear;

/**
 * Statistical rows that are checked together (bộ số liệu thống kê), such as all those of work year 2026, with what is
 * known about them: the units there are, the work year that is reported, further rates that are printed.
 */
@Value.Immutable
public interface StatisticalSet extends WithStatisticalSet {
    /** Starts a set. */
    static Builder builder() {
        return new Builder();
    }

    /** Rows of which nothing further is known. */
    static StatisticalSet of(Iterable<StatisticalRow> rows) {
        return builder().addAllRows(rows).build();
    }

    /** The rows, in any order. */
    ImmutableList<StatisticalRow> rows();

    /** The units there are; where it is not given, units are not checked. */
    Optional<OrgTree> units();

    /** The work year that is reported; where it is not given, rows of several years stand side by side. */
    Optional<WorkYear> workYear();

    /** Further indicators of which rates are printed, beside the two of each regime. */
    ImmutableList<RatioIndicator> indicators();

    /**
     * The set with every unit by its code, where rows name it by a name or alias that the tree knows. Rows whose unit the
     * tree does not know, or knows several of, are left out and named.
     *
     * @throws IllegalStateException if the set has no units
     */
    default Parsed<StatisticalSet> resolveUnits() {
        OrgTree tree = units().orElseThrow(() -> new IllegalStateException("units must be given"));
        ImmutableList.Builder<StatisticalRow> known = ImmutableList.builder();
        ImmutableList.Builder<Diagnostic> said = ImmutableList.builder();
        for (StatisticalRow row : rows()) {
            Parsed<OrgUnit> unit = tree.resolve(row.unit(), row.location());
            unit.value().ifPresent(found -> known.add(row.withUnit(found.code())));
            said.addAll(unit.diagnostics());
        }
        return Parsed.of(withRows(known.build()), said.build());
    }

    /** Builds sets. */
    final class Builder extends ImmutableStatisticalSet.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
