package vn.tiendo.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.tiendo.indicator.Assessment;
import vn.tiendo.indicator.IndicatorValue;
import vn.tiendo.indicator.Target;
import vn.tiendo.io.csv.RateRow;
import vn.tiendo.text.Folding;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.YearBasis;

/** The targets of a file and the rows that they are about, by unit, measure and period. */
final class RateTargets {
    private final YearBasis basis;
    private final ImmutableMap<Key, Target> targets;
    private final ImmutableMap<Key, RateRow> rows;

    RateTargets(ImmutableList<Target> targets, ImmutableList<RateRow> rows, YearBasis basis) {
        this.basis = basis;
        this.targets = targets.stream()
                .collect(ImmutableMap.toImmutableMap(
                        target -> new Key(Folding.fold(target.unit()), target.indicator(), target.period()),
                        target -> target,
                        (first, second) -> first));
        ImmutableMap.Builder<Key, RateRow> byKey = ImmutableMap.builder();
        for (RateRow row : rows) {
            find(row, row.period()).ifPresent(key -> byKey.put(key, row));
        }
        this.rows = byKey.buildKeepingLast();
    }

    /** How a row stands to its target; empty where it has none. */
    Optional<Assessment> assess(RateRow row) {
        return find(row, row.period()).map(targets::get).map(target -> assess(target, row));
    }

    private Assessment assess(Target target, RateRow row) {
        Optional<RateRow> baseline =
                target.value().baseline().flatMap(period -> find(row, period)).map(rows::get);
        return baseline.isPresent() ? target.assess(value(row), value(baseline.get())) : target.assess(value(row));
    }

    private static IndicatorValue value(RateRow row) {
        return IndicatorValue.from(row.completed(), row.enforceable());
    }

    private Optional<Key> find(RateRow row, String period) {
        return ReportingPeriod.read(period, basis)
                .value()
                .map(found -> new Key(Folding.fold(row.unit()), row.measure().code(), found));
    }

    private record Key(String unit, String indicator, ReportingPeriod period) {}
}
