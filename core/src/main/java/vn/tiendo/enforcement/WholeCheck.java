package vn.tiendo.enforcement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.result.Diagnostic;

/**
 * Looks for units with less than those directly below have together. A unit may have more: cases of its own, and units below
 * that did not report.
 */
final class WholeCheck {
    private final StatisticalRow whole;
    private final Map<SetChecks.Key, StatisticalRow> rows;
    private final Iterable<OrgUnit> parts;

    private WholeCheck(StatisticalRow whole, Map<SetChecks.Key, StatisticalRow> rows, Iterable<OrgUnit> parts) {
        this.whole = whole;
        this.rows = rows;
        this.parts = parts;
    }

    static void run(StatisticalSet set, OrgTree tree, Consumer<Diagnostic> found) {
        Map<SetChecks.Key, StatisticalRow> rows = new HashMap<>();
        Set<StatisticalRow> firsts = new HashSet<>();
        for (StatisticalRow row : set.rows()) {
            if (rows.putIfAbsent(key(row, row.unit()), row) == null) {
                firsts.add(row);
            }
        }
        for (StatisticalRow row : set.rows()) {
            Optional<OrgUnit> unit = tree.find(row.unit());
            if (unit.isPresent() && firsts.remove(row)) {
                WholeCheck check = new WholeCheck(row, rows, tree.children(unit.get()));
                for (Measure measure : row.values().observations().keySet()) {
                    RowChecks.guarded(row, found, () -> check.compare(measure, found));
                }
            }
        }
    }

    private static SetChecks.Key key(StatisticalRow row, String unit) {
        return new SetChecks.Key(unit, row.period(), row.category());
    }

    private void compare(Measure measure, Consumer<Diagnostic> found) {
        MoneyUnit unit = commonUnit();
        Optional<Figure> own = Figure.find(whole, measure, unit);
        Figure sum = new Figure(0, 0);
        for (OrgUnit part : parts) {
            StatisticalRow row = rows.get(key(whole, part.code()));
            Optional<Figure> figure = row == null ? Optional.empty() : Figure.find(row, measure, unit);
            sum = figure.map(sum::plus).orElse(sum);
        }
        if (own.isPresent() && own.get().isBelow(sum)) {
            found.accept(NamedCheck.about(
                            EnforcementCode.WHOLE_BELOW_PARTS, whole, own.get().value() + "")
                    .with("measure", measure.id())
                    .with("sum", sum.value() + ""));
        }
    }

    private MoneyUnit commonUnit() {
        MoneyUnit unit = whole.values().moneyUnit();
        for (OrgUnit part : parts) {
            StatisticalRow row = rows.get(key(whole, part.code()));
            unit = row == null ? unit : unit.finer(row.values().moneyUnit());
        }
        return unit;
    }
}
