package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Consumer;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.result.Diagnostic;

/** The checks that follow a unit from month to month and from work year to work year. */
final class SeriesChecks {
    private static final int MONTHS = 12;
    private static final ImmutableList<Carry> CARRIES = ImmutableList.of(
            new Carry(
                    EnforcementMeasures.CARRIED_OVER_CASES,
                    EnforcementMeasures.CARRIED_FORWARD_CASES,
                    EnforcementMeasures.SEPARATELY_TRACKED_CASES),
            new Carry(
                    EnforcementMeasures.CARRIED_OVER_AMOUNT,
                    EnforcementMeasures.CARRIED_FORWARD_AMOUNT,
                    EnforcementMeasures.SEPARATELY_TRACKED_AMOUNT));

    private SeriesChecks() {}

    static ImmutableList<StatisticsCheck> all() {
        return ImmutableList.of(
                new NamedCheck(EnforcementCode.CUMULATIVE_FALLS, SeriesChecks::falls),
                new NamedCheck(EnforcementCode.CARRIED_OVER_CHANGES, SeriesChecks::changes),
                new NamedCheck(
                        EnforcementCode.CARRIED_OVER_EXCEEDS,
                        (set, regimes, found) -> carried(EnforcementCode.CARRIED_OVER_EXCEEDS, set, found)),
                new NamedCheck(
                        EnforcementCode.CARRIED_OVER_SHORT,
                        (set, regimes, found) -> carried(EnforcementCode.CARRIED_OVER_SHORT, set, found)));
    }

    /** What is done with a row and one before it in the same work year. */
    @FunctionalInterface
    private interface Step {
        void from(StatisticalRow before, StatisticalRow row);
    }

    private static void eachStep(StatisticalSet set, Consumer<Diagnostic> found, Step step) {
        for (ImmutableList<StatisticalRow> series : RowSeries.of(set)) {
            for (ImmutableList<StatisticalRow> year : RowSeries.years(series)) {
                for (int i = 1; i < year.size(); i++) {
                    StatisticalRow before = year.get(i - 1);
                    StatisticalRow row = year.get(i);
                    RowChecks.guarded(row, found, () -> step.from(before, row));
                }
            }
        }
    }

    private static void falls(StatisticalSet set, Regimes regimes, Consumer<Diagnostic> found) {
        eachStep(set, found, (before, row) -> {
            ImmutableSet<Measure> growing = regimes.find(row.period().lastDay())
                    .map(regime -> regime.growing().value())
                    .orElse(ImmutableSet.of());
            for (Measure measure : growing) {
                compare(before, row, measure)
                        .filter(pair -> pair.now.isBelow(pair.then))
                        .ifPresent(pair ->
                                found.accept(pair.about(EnforcementCode.CUMULATIVE_FALLS, before, row, measure)));
            }
        });
    }

    private static void changes(StatisticalSet set, Regimes regimes, Consumer<Diagnostic> found) {
        eachStep(set, found, (before, row) -> {
            for (Carry carry : CARRIES) {
                compare(before, row, carry.over())
                        .filter(pair -> pair.now.differsFrom(pair.then))
                        .ifPresent(pair -> found.accept(
                                pair.about(EnforcementCode.CARRIED_OVER_CHANGES, before, row, carry.over())));
            }
        });
    }

    /** A figure of two rows. */
    private record Pair(Figure then, Figure now) {
        Diagnostic about(EnforcementCode code, StatisticalRow before, StatisticalRow row, Measure measure) {
            return NamedCheck.about(code, row, now.value() + "")
                    .with("measure", measure.id())
                    .with("before", then.value() + "")
                    .with("beforePeriod", before.period().toVietnamese());
        }
    }

    private static Optional<Pair> compare(StatisticalRow before, StatisticalRow row, Measure measure) {
        MoneyUnit unit = Figure.commonUnit(before, row);
        Optional<Figure> then = Figure.find(before, measure, unit);
        Optional<Figure> now = Figure.find(row, measure, unit);
        return then.isPresent() && now.isPresent() ? Optional.of(new Pair(then.get(), now.get())) : Optional.empty();
    }

    /** What is carried from one work year into the next. */
    private record Carry(Measure over, Measure forward, Measure apart) {}

    private static void carried(EnforcementCode code, StatisticalSet set, Consumer<Diagnostic> found) {
        for (ImmutableList<StatisticalRow> series : RowSeries.of(set)) {
            ImmutableList<ImmutableList<StatisticalRow>> years = RowSeries.years(series);
            for (int i = 1; i < years.size(); i++) {
                StatisticalRow end = last(years.get(i - 1));
                StatisticalRow start = years.get(i).get(0);
                boolean neighbours = end.period().length() == MONTHS
                        && end.period().year() + 1 == start.period().year();
                if (neighbours) {
                    for (Carry carry : CARRIES) {
                        RowChecks.guarded(start, found, () -> carried(code, carry, end, start, found));
                    }
                }
            }
        }
    }

    private static StatisticalRow last(ImmutableList<StatisticalRow> year) {
        return year.get(year.size() - 1);
    }

    private static void carried(
            EnforcementCode code, Carry carry, StatisticalRow end, StatisticalRow start, Consumer<Diagnostic> found) {
        MoneyUnit unit = Figure.commonUnit(end, start);
        Optional<Figure> forward = Figure.find(end, carry.forward(), unit);
        Optional<Figure> over = Figure.find(start, carry.over(), unit);
        if (forward.isEmpty() || over.isEmpty()) {
            found.accept(NamedCheck.about(EnforcementCode.NOT_CHECKABLE, start, "")
                    .with("check", code.code())
                    .with("missing", (forward.isEmpty() ? carry.forward() : carry.over()).id()));
            return;
        }
        Figure apart = Figure.find(end, carry.apart(), unit).orElse(new Figure(0, 0));
        Figure expected = forward.get().minus(apart);
        boolean wrong = code == EnforcementCode.CARRIED_OVER_EXCEEDS
                ? expected.isBelow(over.get())
                : over.get().isBelow(expected);
        if (wrong) {
            found.accept(NamedCheck.about(code, start, over.get().value() + "")
                    .with("measure", carry.over().id())
                    .with("before", forward.get().value() + "")
                    .with("apart", apart.value() + "")
                    .with("difference", Math.subtractExact(over.get().value(), expected.value()) + "")
                    .with("beforePeriod", end.period().toVietnamese()));
        }
    }
}
