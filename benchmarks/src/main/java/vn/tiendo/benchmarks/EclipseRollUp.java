package vn.tiendo.benchmarks;

import java.util.List;
import java.util.Map;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.list.mutable.FastList;

/** The roll-up with Eclipse Collections: one grouping of the districts, added up for the levels above. */
final class EclipseRollUp {
    private final FastList<Case> cases;

    EclipseRollUp(List<Case> cases) {
        this.cases = FastList.newList(cases);
    }

    Map<CaseGroup, CaseSummary> rollUp() {
        MutableMap<CaseGroup, CaseSummary> all = cases.aggregateInPlaceBy(
                one -> new CaseGroup(one.unit(), one.month(), one.category()), CaseSummary::new, CaseSummary::add);
        GroupingRollUp.addLevels(all);
        return all;
    }
}
