package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.Severity;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.YearBasis;

/**
 * Cases that can be counted (sổ thụ lý thi hành án), and the statistics, facts and watch lists that come of them:
 * {@code book.rows(ReportingPeriod.workYear(2026).months(6), Regimes.standard())} are the rows of a report on six
 * months.
 *
 * <p>Immutable and safe for threads.
 */
public final class CaseBook {
    private static final Comparator<String> WHOLE_FIRST = Comparator.comparing(
                    (String category) -> !category.equals(StatisticalRow.TOTAL))
            .thenComparing(Comparator.naturalOrder());

    private final ImmutableList<EnforcementCase> cases;

    private CaseBook(ImmutableList<EnforcementCase> cases) {
        this.cases = cases;
    }

    /**
     * The cases, without those that have an error; each of these is named. Of several cases with one code in one unit the
     * first stays.
     */
    public static Parsed<CaseBook> of(Iterable<EnforcementCase> cases) {
        ImmutableList.Builder<EnforcementCase> sound = ImmutableList.builder();
        ImmutableList.Builder<Diagnostic> said = ImmutableList.builder();
        Set<CaseKey> known = new HashSet<>();
        for (EnforcementCase subject : cases) {
            ImmutableList<Diagnostic> problems = subject.problems();
            said.addAll(problems);
            if (hasErrors(problems)) {
                continue;
            }
            if (known.add(new CaseKey(subject.unit(), subject.code()))) {
                sound.add(subject);
            } else {
                said.add(Diagnostic.of(EnforcementCode.CASE_TWICE, subject.location(), subject.code())
                        .with("case", subject.code())
                        .with("unit", subject.unit()));
            }
        }
        return Parsed.of(new CaseBook(sound.build()), said.build());
    }

    private record CaseKey(String unit, String code) {}

    static boolean hasErrors(ImmutableList<Diagnostic> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** The cases, in their order. */
    public ImmutableList<EnforcementCase> cases() {
        return cases;
    }

    /**
     * The statistical rows of a period, by unit: one on the whole and one for each category of its cases that is not empty,
     * in the order of the codes, the whole first. Units without a case on the books in the period have no row.
     *
     * @param period the period; cumulative from 1 October in statutory reports
     * @param regimes the regimes, of which that of the period's last day decides what is enforceable and completed
     * @return the rows in đồng, with what {@link Regimes#at} says; a failure where no regime is defined. A row whose sums do
     *     not fit is left out and named
     * @throws IllegalArgumentException if the regime makes completed of measures that no case contributes to
     */
    public Parsed<ImmutableList<StatisticalRow>> rows(ReportingPeriod period, Regimes regimes) {
        return rows(EnforcementCase::unit, period, regimes);
    }

    /**
     * The rows as {@link #rows(ReportingPeriod, Regimes)} gives them, for other groups than units: for
     * {@code c -> c.officer().orElse("")} by enforcement officer, as forms 4 and 5 ask.
     *
     * @param group gives the code that stands for the unit in the rows
     * @param period the period
     * @param regimes the regimes
     */
    public Parsed<ImmutableList<StatisticalRow>> rows(
            Function<? super EnforcementCase, String> group, ReportingPeriod period, Regimes regimes) {
        Parsed<Regime> regime = regimes.at(period);
        if (regime.value().isEmpty()) {
            return Parsed.failed(regime.diagnostics());
        }
        ImmutableList.Builder<Diagnostic> said =
                ImmutableList.<Diagnostic>builder().addAll(regime.diagnostics());
        ImmutableList.Builder<StatisticalRow> rows = ImmutableList.builder();
        grouped(group)
                .forEach((unit, byCategory) -> byCategory.forEach((category, members) -> {
                    try {
                        sum(members, period, regime.value().get())
                                .ifPresent(sums -> rows.add(StatisticalRow.builder()
                                        .unit(unit)
                                        .period(period)
                                        .category(category)
                                        .values(sums)
                                        .build()));
                    } catch (ArithmeticException tooLarge) {
                        said.add(Diagnostic.of(EnforcementCode.OVERFLOW, SourceLocation.NONE, "")
                                .with("unit", unit)
                                .with("period", period.toVietnamese())
                                .with("category", category));
                    }
                }));
        return Parsed.of(rows.build(), said.build());
    }

    /** The cases by group and category, each also under the whole of its group. */
    private Map<String, Map<String, List<EnforcementCase>>> grouped(Function<? super EnforcementCase, String> group) {
        Map<String, Map<String, List<EnforcementCase>>> grouped = new TreeMap<>();
        for (EnforcementCase subject : cases) {
            Map<String, List<EnforcementCase>> byCategory =
                    grouped.computeIfAbsent(group.apply(subject), key -> new TreeMap<>(WHOLE_FIRST));
            byCategory
                    .computeIfAbsent(StatisticalRow.TOTAL, key -> new ArrayList<>())
                    .add(subject);
            if (!subject.category().isEmpty() && !subject.category().equals(StatisticalRow.TOTAL)) {
                byCategory
                        .computeIfAbsent(subject.category(), key -> new ArrayList<>())
                        .add(subject);
            }
        }
        return grouped;
    }

    private static Optional<MeasureValues> sum(List<EnforcementCase> members, ReportingPeriod period, Regime regime) {
        CaseSums sums = new CaseSums(period, regime);
        boolean any = false;
        for (EnforcementCase member : members) {
            any |= sums.add(member);
        }
        return any ? Optional.of(sums.toValues()) : Optional.empty();
    }

    /**
     * What the cases give to the roll-up of a month, in their order; cases that were not on the books in the month give
     * nothing.
     *
     * @param month the month
     * @param regimes the regimes, of which that of the month's last day decides what is enforceable
     * @return the facts, with what {@link Regimes#at} says; a failure where no regime is defined
     */
    public Parsed<ImmutableList<CaseFact>> facts(YearMonth month, Regimes regimes) {
        ReportingPeriod period = ReportingPeriod.of(YearBasis.WORK_YEAR, month);
        return regimes.at(period).map(regime -> {
            CaseSums sums = new CaseSums(period, regime);
            return cases.stream()
                    .filter(sums::touches)
                    .map(subject -> fact(subject, month, new CaseSums(period, regime)))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    private static CaseFact fact(EnforcementCase subject, YearMonth month, CaseSums alone) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        alone.add(subject);
        return new CaseFact(
                subject.unit(),
                month,
                subject.category(),
                subject.findState(last).orElseThrow(),
                alone.hasEnforceableCases(),
                alone.hasCompletedCases(),
                subject.rest(first.minusDays(1)),
                CaseMoney.between(subject.collections(), first, last),
                CaseMoney.between(subject.reductions(), first, last));
    }

    /**
     * The cases that are on a watch list on a day, rule by rule, in the order of the book.
     *
     * @param rules the rules, such as {@link WatchRules#standard()}
     * @param day the day on which one looks
     * @param regimes the regimes, of which that of the day decides what is enforceable; where none is defined, only
     *     {@link CaseState#ENFORCEABLE} is
     */
    public ImmutableList<WatchEntry> watch(Iterable<? extends WatchRule> rules, LocalDate day, Regimes regimes) {
        EnforceableStates enforceable = regimes.find(day)
                .map(regime -> regime.enforceableStates().value())
                .orElse(WatchRules.ONLY_ENFORCEABLE);
        ImmutableList.Builder<WatchEntry> entries = ImmutableList.builder();
        for (WatchRule rule : rules) {
            for (EnforcementCase subject : cases) {
                rule.find(subject, day, enforceable)
                        .ifPresent(reason -> entries.add(new WatchEntry(rule, subject, reason)));
            }
        }
        return entries.build();
    }
}
