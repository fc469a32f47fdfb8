package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.math.RoundingMode;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.indicator.Percent;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.time.ReportingPeriod;

/** The checks of units and periods, and of rows beside one another. */
final class SetChecks {
    private SetChecks() {}

    static ImmutableList<StatisticsCheck> all() {
        return ImmutableList.of(
                new NamedCheck(EnforcementCode.ROW_TWICE, (set, regimes, found) -> twice(set, false, found)),
                new NamedCheck(EnforcementCode.ROWS_CONTRADICT, (set, regimes, found) -> twice(set, true, found)),
                new NamedCheck(EnforcementCode.UNKNOWN_UNIT, SetChecks::units),
                new NamedCheck(EnforcementCode.PERIOD_NOT_CUMULATIVE, SetChecks::cumulative),
                new NamedCheck(EnforcementCode.PERIOD_OUTSIDE_YEAR, SetChecks::outside),
                new NamedCheck(
                        EnforcementCode.WHOLE_BELOW_PARTS,
                        (set, regimes, found) -> set.units().ifPresent(tree -> WholeCheck.run(set, tree, found))));
    }

    /** What a figure belongs to; a row on the same is a second one. */
    record Key(String unit, ReportingPeriod period, String category) {}

    private static void twice(StatisticalSet set, boolean contradicting, Consumer<Diagnostic> found) {
        Map<Key, StatisticalRow> first = new HashMap<>();
        for (StatisticalRow row : set.rows()) {
            StatisticalRow before = first.putIfAbsent(new Key(row.unit(), row.period(), row.category()), row);
            if (before == null) {
                continue;
            }
            RowChecks.guarded(row, found, () -> {
                ImmutableList<String> differences = differences(before, row);
                if (differences.isEmpty() != contradicting) {
                    EnforcementCode code = contradicting ? EnforcementCode.ROWS_CONTRADICT : EnforcementCode.ROW_TWICE;
                    found.accept(NamedCheck.about(code, row, String.join(", ", differences))
                            .with("first", before.location().toString()));
                }
            });
        }
    }

    /** In what two rows on the same differ, where both say something. */
    private static ImmutableList<String> differences(StatisticalRow one, StatisticalRow other) {
        Set<String> names = new TreeSet<>();
        for (Measure measure : Sets.intersection(
                one.values().observations().keySet(),
                other.values().observations().keySet())) {
            if (differ(one, other, measure)) {
                names.add(measure.id());
            }
        }
        for (String id : Sets.intersection(
                one.printedRates().keySet(), other.printedRates().keySet())) {
            Percent mine = one.printedRates().get(id);
            Percent theirs = other.printedRates().get(id);
            if (mine != null && theirs != null && differ(mine, theirs)) {
                names.add(id);
            }
        }
        return ImmutableList.copyOf(names);
    }

    private static boolean differ(StatisticalRow one, StatisticalRow other, Measure measure) {
        MoneyUnit unit = Figure.commonUnit(one, other);
        Optional<Figure> mine = Figure.find(one, measure, unit);
        Optional<Figure> theirs = Figure.find(other, measure, unit);
        return mine.isPresent() && theirs.isPresent() && mine.get().differsFrom(theirs.get());
    }

    /** Whether two printed rates differ in the decimals that both have. */
    private static boolean differ(Percent one, Percent other) {
        int scale = Math.min(one.scale(), other.scale());
        return one.value()
                        .setScale(scale, RoundingMode.HALF_UP)
                        .compareTo(other.value().setScale(scale, RoundingMode.HALF_UP))
                != 0;
    }

    private static void units(StatisticalSet set, Regimes regimes, Consumer<Diagnostic> found) {
        if (set.units().isEmpty()) {
            return;
        }
        for (StatisticalRow row : set.rows()) {
            if (set.units().get().find(row.unit()).isEmpty()) {
                found.accept(NamedCheck.about(EnforcementCode.UNKNOWN_UNIT, row, row.unit()));
            }
        }
    }

    private static void cumulative(StatisticalSet set, Regimes regimes, Consumer<Diagnostic> found) {
        for (StatisticalRow row : set.rows()) {
            if (!isStatutory(row.period())) {
                found.accept(NamedCheck.about(EnforcementCode.PERIOD_NOT_CUMULATIVE, row, row.period() + ""));
            }
        }
    }

    /** Whether a period is one on which statutory reports are made: from 1 October to the end of a month. */
    static boolean isStatutory(ReportingPeriod period) {
        return period.yearStart() == Month.OCTOBER && period.isCumulative();
    }

    private static void outside(StatisticalSet set, Regimes regimes, Consumer<Diagnostic> found) {
        set.workYear().ifPresent(year -> {
            for (StatisticalRow row : set.rows()) {
                if (!year.contains(row.period().firstDay())
                        || !year.contains(row.period().lastDay())) {
                    found.accept(NamedCheck.about(EnforcementCode.PERIOD_OUTSIDE_YEAR, row, row.period() + "")
                            .with("year", year.toString()));
                }
            }
        });
    }
}
