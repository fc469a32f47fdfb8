package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.time.ReportingPeriod;

/** The rows of a set one after another: for each unit and category by period, of several on one period the first. */
final class RowSeries {
    private RowSeries() {}

    private record Key(String unit, String category) {}

    /** The series in the order of their first rows; only periods on which statutory reports are made. */
    static ImmutableList<ImmutableList<StatisticalRow>> of(StatisticalSet set) {
        Map<Key, Map<ReportingPeriod, StatisticalRow>> byKey = new LinkedHashMap<>();
        for (StatisticalRow row : set.rows()) {
            if (SetChecks.isStatutory(row.period())) {
                byKey.computeIfAbsent(new Key(row.unit(), row.category()), key -> new TreeMap<>())
                        .putIfAbsent(row.period(), row);
            }
        }
        return byKey.values().stream()
                .map(byPeriod -> ImmutableList.copyOf(byPeriod.values()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The same by work year, the years in order. */
    static ImmutableList<ImmutableList<StatisticalRow>> years(ImmutableList<StatisticalRow> series) {
        Map<Integer, List<StatisticalRow>> byYear = new TreeMap<>();
        for (StatisticalRow row : series) {
            byYear.computeIfAbsent(row.period().year(), year -> new ArrayList<>())
                    .add(row);
        }
        return byYear.values().stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    }
}
