package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.DiagnosticCode;

/**
 * A choice of checks (bộ kiểm tra số liệu thống kê), to be run over rows.
 *
 * <pre>{@code
 * CheckReport report = StatisticsChecks.standard().run(StatisticalSet.of(rows), Regimes.standard());
 * }</pre>
 */
public final class StatisticsChecks {
    private final ImmutableList<StatisticsCheck> checks;

    private StatisticsChecks(ImmutableList<StatisticsCheck> checks) {
        this.checks = checks;
    }

    /** All checks of the SDK; jumps by {@link JumpRule#STANDARD} in completed cases and amounts. */
    public static StatisticsChecks standard() {
        return Standard.CHECKS;
    }

    /** These checks, in this order. */
    public static StatisticsChecks of(Iterable<? extends StatisticsCheck> checks) {
        return new StatisticsChecks(ImmutableList.copyOf(checks));
    }

    /** The checks with their words. */
    public ImmutableList<StatisticsCheck> checks() {
        return checks;
    }

    /** These checks and another one; it takes the place of the one with its code, if there is one. */
    public StatisticsChecks with(StatisticsCheck check) {
        if (checks.stream().noneMatch(other -> other.code().equals(check.code()))) {
            return of(ImmutableList.<StatisticsCheck>builder()
                    .addAll(checks)
                    .add(check)
                    .build());
        }
        return of(checks.stream()
                .map(other -> other.code().equals(check.code()) ? check : other)
                .toList());
    }

    /** These checks without those of some codes. */
    public StatisticsChecks without(DiagnosticCode... codes) {
        ImmutableSet<DiagnosticCode> left = ImmutableSet.copyOf(codes);
        return of(checks.stream().filter(check -> !left.contains(check.code())).toList());
    }

    /** Those of these checks that have one of the codes. */
    public StatisticsChecks only(DiagnosticCode... codes) {
        ImmutableSet<DiagnosticCode> kept = ImmutableSet.copyOf(codes);
        return of(checks.stream().filter(check -> kept.contains(check.code())).toList());
    }

    /** Runs the checks. A row whose sums do not fit in 64 bits is named by {@link EnforcementCode#OVERFLOW}. */
    public CheckReport run(StatisticalSet set, Regimes regimes) {
        List<Diagnostic> said = new ArrayList<>();
        for (StatisticsCheck check : checks) {
            check.run(set, regimes, said::add);
        }
        return CheckReport.of(said);
    }

    /** Made when first asked for. */
    private static final class Standard {
        static final StatisticsChecks CHECKS = of(ImmutableList.<StatisticsCheck>builder()
                .addAll(RowChecks.all())
                .addAll(SetChecks.all())
                .addAll(SeriesChecks.all())
                .add(JumpRule.STANDARD.toCheck(
                        EnforcementMeasures.COMPLETED_CASES, EnforcementMeasures.COMPLETED_AMOUNT))
                .build());
    }
}
