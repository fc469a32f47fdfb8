package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import org.threeten.extra.LocalDateRange;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.DiagnosticCode;

/**
 * A choice of checks (bộ kiểm tra kế hoạch), to be run over plans.
 *
 * <pre>{@code
 * PlanChecks.standard().without(PlanCode.NO_PRODUCT).run(query);
 * }</pre>
 */
public final class PlanChecks {
    private static final PlanChecks STANDARD = new PlanChecks(StandardChecks.all());

    private final ImmutableList<PlanCheck> checks;

    private PlanChecks(ImmutableList<PlanCheck> checks) {
        this.checks = checks;
    }

    /** All checks of the SDK; the period of a plan is that of its title, see {@link PlanPeriod}. */
    public static PlanChecks standard() {
        return STANDARD;
    }

    /** These checks, in this order. */
    public static PlanChecks of(Iterable<? extends PlanCheck> checks) {
        return new PlanChecks(ImmutableList.copyOf(checks));
    }

    /** The checks with their words. */
    public ImmutableList<PlanCheck> checks() {
        return checks;
    }

    /** These checks and another one; it takes the place of the one with its code, if there is one. */
    public PlanChecks with(PlanCheck check) {
        if (checks.stream().noneMatch(other -> other.code().equals(check.code()))) {
            return of(
                    ImmutableList.<PlanCheck>builder().addAll(checks).add(check).build());
        }
        return of(checks.stream()
                .map(other -> other.code().equals(check.code()) ? check : other)
                .toList());
    }

    /** These checks without those of some codes. */
    public PlanChecks without(DiagnosticCode... codes) {
        ImmutableSet<DiagnosticCode> left = ImmutableSet.copyOf(codes);
        return of(checks.stream().filter(check -> !left.contains(check.code())).toList());
    }

    /** Those of these checks that have one of the codes. */
    public PlanChecks only(DiagnosticCode... codes) {
        ImmutableSet<DiagnosticCode> kept = ImmutableSet.copyOf(codes);
        return of(checks.stream().filter(check -> kept.contains(check.code())).toList());
    }

    /** These checks, {@link PlanCode#OUTSIDE_PERIOD} with this period whatever a plan's title says. */
    public PlanChecks withPeriod(LocalDateRange period) {
        return with(StandardChecks.outsidePeriod(period));
    }

    /** Runs the checks; the findings are in the order of their lines, those without line first. */
    public ImmutableList<Diagnostic> run(PlanQuery query) {
        return checks.stream()
                .flatMap(check -> check.run(query).stream())
                .sorted(Comparator.comparingInt(found -> found.location().line()))
                .collect(ImmutableList.toImmutableList());
    }
}
