package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.Percent;
import vn.tiendo.indicator.RatioIndicator;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.time.ReportingPeriod;

/** The checks that look at one row at a time. */
final class RowChecks {
    private RowChecks() {}

    static ImmutableList<StatisticsCheck> all() {
        return Stream.concat(
                        Stream.of(new NamedCheck(EnforcementCode.REGIME_UNDEFINED, RowChecks::regimes)),
                        Stream.concat(
                                Stream.of(
                                                EnforcementCode.ACCEPTED,
                                                EnforcementCode.TO_ENFORCE,
                                                EnforcementCode.ENFORCEABILITY,
                                                EnforcementCode.CARRIED_FORWARD,
                                                EnforcementCode.COMPLETED_CASES,
                                                EnforcementCode.COMPLETED_AMOUNT,
                                                EnforcementCode.COMPLETED_ABOVE_ENFORCEABLE,
                                                EnforcementCode.ENFORCEABLE_ABOVE_WHOLE,
                                                EnforcementCode.PARTS_ABOVE_ENFORCEABLE)
                                        .map(RowChecks::identities),
                                Stream.of(
                                        eachRow(EnforcementCode.NEGATIVE_VALUE, RowChecks::negative),
                                        new NamedCheck(EnforcementCode.RATE_DIFFERS, RowChecks::rates))))
                .collect(ImmutableList.toImmutableList());
    }

    private static NamedCheck eachRow(EnforcementCode code, BiConsumer<StatisticalRow, Consumer<Diagnostic>> look) {
        return new NamedCheck(code, (set, regimes, found) -> set.rows().forEach(row -> look.accept(row, found)));
    }

    /** What is to be said of the regimes, once for each period. */
    private static void regimes(StatisticalSet set, Regimes regimes, Consumer<Diagnostic> found) {
        Set<ReportingPeriod> seen = new HashSet<>();
        for (StatisticalRow row : set.rows()) {
            if (seen.add(row.period())) {
                regimes.at(row.period(), row.location()).diagnostics().forEach(found);
            }
        }
    }

    static NamedCheck identities(EnforcementCode code) {
        return new NamedCheck(code, (set, regimes, found) -> {
            for (StatisticalRow row : set.rows()) {
                regimes.find(row.period().lastDay())
                        .map(regime -> regime.identities(code))
                        .orElse(ImmutableList.of())
                        .forEach(identity -> guarded(row, found, () -> test(identity, row, found)));
            }
        });
    }

    private static void test(Identity identity, StatisticalRow row, Consumer<Diagnostic> found) {
        IdentityOutcome outcome = identity.test(row.values(), row.roundedTo());
        switch (outcome.status()) {
            case BROKEN ->
                found.accept(NamedCheck.about(identity.code(), row, identity.toString())
                        .with("left", outcome.left().getValue() + "")
                        .with("right", outcome.right().getValue() + "")
                        .with("difference", outcome.difference() + "")
                        .with("evidence", identity.evidence() + ""));
            case NOT_CHECKABLE ->
                found.accept(NamedCheck.about(EnforcementCode.NOT_CHECKABLE, row, identity.toString())
                        .with("check", identity.code().code())
                        .with("missing", names(outcome.missing())));
            case HOLDS, NOT_APPLICABLE -> {}
        }
    }

    static String names(ImmutableList<Measure> measures) {
        return measures.stream().map(Measure::id).collect(Collectors.joining(", "));
    }

    /** Does what may not fit in 64 bits, and says so if it does not. */
    static void guarded(StatisticalRow row, Consumer<Diagnostic> found, Runnable look) {
        try {
            look.run();
        } catch (ArithmeticException tooLarge) {
            found.accept(NamedCheck.about(EnforcementCode.OVERFLOW, row, ""));
        }
    }

    private static void negative(StatisticalRow row, Consumer<Diagnostic> found) {
        row.values().observations().forEach((measure, observation) -> {
            if (observation.isPresent() && observation.getValue() < 0) {
                found.accept(NamedCheck.about(EnforcementCode.NEGATIVE_VALUE, row, observation.getValue() + "")
                        .with("measure", measure.id()));
            }
        });
    }

    private static void rates(StatisticalSet set, Regimes regimes, Consumer<Diagnostic> found) {
        for (StatisticalRow row : set.rows()) {
            row.printedRates()
                    .forEach((id, printed) -> guarded(row, found, () -> {
                        Optional<RatioIndicator> indicator = indicator(set, regimes, row, id);
                        if (indicator.isPresent()) {
                            rate(indicator.get(), printed, row, found);
                        } else {
                            found.accept(NamedCheck.about(EnforcementCode.UNKNOWN_RATE, row, printed.toString())
                                    .with("indicator", id));
                        }
                    }));
        }
    }

    private static Optional<RatioIndicator> indicator(
            StatisticalSet set, Regimes regimes, StatisticalRow row, String id) {
        Iterable<RatioIndicator> ofRegime = regimes.find(row.period().lastDay())
                .map(regime -> ImmutableList.of(
                        regime.byCase().value(), regime.byAmount().value()))
                .orElse(ImmutableList.of());
        return Iterables.tryFind(
                        Iterables.concat(set.indicators(), ofRegime),
                        indicator -> indicator.id().equals(id))
                .toJavaUtil();
    }

    private static void rate(
            RatioIndicator indicator, Percent printed, StatisticalRow row, Consumer<Diagnostic> found) {
        RateSpan span = RateSpan.of(indicator, row);
        ImmutableMap<String, String> about = ImmutableMap.of("indicator", indicator.id(), "forms", span.forms());
        switch (span.status()) {
            case MISSING, NOT_YET_DUE ->
                found.accept(NamedCheck.about(EnforcementCode.NOT_CHECKABLE, row, printed.toString())
                        .with("check", EnforcementCode.RATE_DIFFERS.code())
                        .with("missing", names(span.missing())));
            case NO_DENOMINATOR ->
                found.accept(with(
                        NamedCheck.about(EnforcementCode.RATE_WITHOUT_DENOMINATOR, row, printed.toString()), about));
            case PRESENT -> {
                if (!span.contains(printed)) {
                    boolean fraction = isFraction(printed, span);
                    EnforcementCode code = fraction ? EnforcementCode.RATE_AS_FRACTION : EnforcementCode.RATE_DIFFERS;
                    found.accept(with(NamedCheck.about(code, row, printed.toString()), about)
                            .with("terms", span.terms())
                            .with("recomputed", span.recomputed(printed.scale() - (fraction ? 2 : 0))));
                }
            }
            // Negative terms have a finding of their own.
            case NEGATIVE, NOT_APPLICABLE -> {}
        }
    }

    /** Whether 0.8425 is printed where 84.25 is due. */
    private static boolean isFraction(Percent printed, RateSpan span) {
        return printed.scale() >= 2
                && printed.value().signum() > 0
                && span.contains(new Percent(printed.value().movePointRight(2)));
    }

    private static Diagnostic with(Diagnostic diagnostic, Map<String, String> more) {
        Diagnostic all = diagnostic;
        for (Map.Entry<String, String> argument : more.entrySet()) {
            all = all.with(argument.getKey(), argument.getValue());
        }
        return all;
    }
}
