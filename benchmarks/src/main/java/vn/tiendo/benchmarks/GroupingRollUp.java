package vn.tiendo.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** The roll-up as one writes it with streams. */
final class GroupingRollUp {
    private GroupingRollUp() {}

    /** A stream for each level of the tree. */
    static Map<CaseGroup, CaseSummary> streams(List<Case> cases) {
        Map<CaseGroup, CaseSummary> all = grouped(cases, 0);
        all.putAll(grouped(cases, 1));
        all.putAll(grouped(cases, 2));
        return all;
    }

    /** One stream for the districts, whose summaries are added up for the levels above. */
    static Map<CaseGroup, CaseSummary> oneStream(List<Case> cases) {
        Map<CaseGroup, CaseSummary> all = grouped(cases, 2);
        addLevels(all);
        return all;
    }

    private static Map<CaseGroup, CaseSummary> grouped(List<Case> cases, int depth) {
        int[] units = CaseData.unitsAt(depth);
        return cases.stream()
                .collect(Collectors.groupingBy(
                        one -> new CaseGroup(units[one.unit()], one.month(), one.category()),
                        Collector.of(CaseSummary::new, CaseSummary::add, CaseSummary::plus)));
    }

    /** Adds the groups of the districts up for the levels above. */
    static void addLevels(Map<CaseGroup, CaseSummary> all) {
        for (int depth = 1; depth >= 0; depth--) {
            int[] units = CaseData.unitsAt(depth);
            int below = depth + 1;
            Map<CaseGroup, CaseSummary> level = new HashMap<>();
            all.forEach((group, summary) -> {
                if (CaseData.TREE.depth(group.unit()) == below) {
                    level.computeIfAbsent(
                                    new CaseGroup(units[group.unit()], group.month(), group.category()),
                                    any -> new CaseSummary())
                            .plus(summary);
                }
            });
            all.putAll(level);
        }
    }
}
