package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.result.Diagnostic;

/** Looks for jumps in the results of single months. */
final class JumpCheck {
    private final JumpRule rule;
    private final Measure measure;
    private final Consumer<Diagnostic> found;

    private JumpCheck(JumpRule rule, Measure measure, Consumer<Diagnostic> found) {
        this.rule = rule;
        this.measure = measure;
        this.found = found;
    }

    static StatisticsCheck of(JumpRule rule, ImmutableList<Measure> measures) {
        return new NamedCheck(EnforcementCode.RESULT_JUMPS, (set, regimes, found) -> {
            ImmutableList<ImmutableList<StatisticalRow>> all = RowSeries.of(set);
            for (Measure measure : measures) {
                all.forEach(new JumpCheck(rule, measure, found)::follow);
            }
        });
    }

    private void follow(ImmutableList<StatisticalRow> series) {
        MoneyUnit unit = series.stream()
                .map(row -> row.values().moneyUnit())
                .reduce(MoneyUnit::finer)
                .orElseThrow();
        List<Long> history = new ArrayList<>();
        StatisticalRow before = null;
        for (StatisticalRow row : series) {
            @Nullable StatisticalRow former = before;
            RowChecks.guarded(
                    row,
                    found,
                    () -> monthly(former, row, unit).ifPresent(result -> {
                        ImmutableList<Long> known = ImmutableList.copyOf(history);
                        history.add(result);
                        if (rule.isJump(known, result)) {
                            say(row, result, known);
                        }
                    }));
            before = row;
        }
    }

    /** What the last month of the row's period brought, where that can be told. */
    private Optional<Long> monthly(@Nullable StatisticalRow before, StatisticalRow row, MoneyUnit unit) {
        Optional<Figure> whole = Figure.find(row, measure, unit);
        int length = row.period().length();
        if (whole.isEmpty() || length == 1) {
            return whole.map(Figure::value);
        }
        boolean follows = before != null
                && before.period().year() == row.period().year()
                && before.period().length() == length - 1;
        return before == null || !follows
                ? Optional.empty()
                : Figure.find(before, measure, unit)
                        .map(former -> Math.subtractExact(whole.get().value(), former.value()));
    }

    private void say(StatisticalRow row, long result, ImmutableList<Long> known) {
        found.accept(NamedCheck.about(EnforcementCode.RESULT_JUMPS, row, result + "")
                .with("measure", measure.id())
                .with("months", Math.min(known.size(), rule.history()) + "")
                .with("least", known.stream().min(Long::compare).orElse(result) + "")
                .with("most", known.stream().max(Long::compare).orElse(result) + ""));
    }
}
