package vn.tiendo.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.result.Parsed;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.WorkYear;

/** Whatever happens to cases, what they add up to satisfies everything that a regime asks of figures. */
class CaseStatisticsPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final ImmutableList<CaseState> STATES = ImmutableList.copyOf(CaseState.values());
    private static final int DAYS = 365 * 14;

    @Provide
    Arbitrary<List<EnforcementCase>> books() {
        return Arbitraries.longs().withoutEdgeCases().map(CaseStatisticsPropertyTest::book);
    }

    @Provide
    Arbitrary<ReportingPeriod> periods() {
        return Arbitraries.integers()
                .between(2016, 2028)
                .flatMap(year -> Arbitraries.integers().between(1, 12).map(months -> Rows.months(year, months)))
                .withoutEdgeCases();
    }

    static List<EnforcementCase> book(long seed) {
        Random random = new Random(seed);
        List<EnforcementCase> cases = new ArrayList<>();
        int count = random.nextInt(40);
        for (int i = 0; i < count; i++) {
            cases.add(randomCase(random, "c" + i));
        }
        return cases;
    }

    /** A case without errors: states in order, money between decision and end, fulfilled ones paid in full. */
    private static EnforcementCase randomCase(Random random, String code) {
        LocalDate decided = FIRST.plusDays(random.nextInt(DAYS));
        EnforcementCase.Builder builder = EnforcementCase.builder()
                .code(code)
                .unit("u" + random.nextInt(3))
                .category(random.nextBoolean() ? "" : "k" + random.nextInt(2))
                .decidedOn(decided);
        long due = random.nextInt(4) == 0 ? 0 : random.nextInt(1_000_000);
        builder.amountDue(due);
        LocalDate day = decided;
        long rest = due;
        CaseState state = CaseState.ENFORCEABLE;
        int steps = random.nextInt(9);
        for (int i = 0; i < steps && !state.isEnd(); i++) {
            day = day.plusDays(1 + random.nextInt(random.nextBoolean() ? 30 : 500));
            if (random.nextBoolean()) {
                long part = rest == 0 ? 0 : random.nextInt((int) rest + 1);
                if (part > 0) {
                    DatedAmount amount = DatedAmount.of(day, part);
                    if (random.nextInt(4) == 0) {
                        builder.addReductions(amount);
                    } else {
                        builder.addCollections(amount);
                    }
                    rest -= part;
                }
                continue;
            }
            state = STATES.get(random.nextInt(STATES.size()));
            if (state == CaseState.FULFILLED && rest > 0) {
                builder.addCollections(DatedAmount.of(day, rest));
                rest = 0;
            }
            builder.addStates(
                    state == CaseState.POSTPONED
                            ? StateChange.of(day, state, random.nextBoolean() ? "48.1.c" : "48.1.a")
                            : StateChange.of(day, state));
        }
        return builder.build();
    }

    @Property(tries = 400)
    void theSumsSatisfyAllIdentitiesOfTheRegime(
            @ForAll("books") List<EnforcementCase> cases, @ForAll("periods") ReportingPeriod period) {
        CaseBook book = CaseBook.of(cases).orThrow();
        Parsed<ImmutableList<StatisticalRow>> rows = book.rows(period, Regimes.standard());
        CheckReport report = StatisticsChecks.standard()
                .without(EnforcementCode.REGIME_UNDEFINED)
                .run(StatisticalSet.of(rows.value().orElseThrow()), Regimes.standard());
        assertThat(report.findings()).isEmpty();
        assertThat(report.notCheckable()).isEmpty();
    }

    @Property(tries = 200)
    void monthsOfTheYearsAgreeWithOneAnother(@ForAll("books") List<EnforcementCase> cases) {
        CaseBook book = CaseBook.of(cases).orThrow();
        ImmutableList.Builder<StatisticalRow> rows = ImmutableList.builder();
        for (int year = 2017; year <= 2019; year++) {
            for (int months = 1; months <= 12; months++) {
                rows.addAll(book.rows(Rows.months(year, months), Regimes.standard())
                        .value()
                        .orElseThrow());
            }
        }
        CheckReport report = StatisticsChecks.standard()
                .only(
                        EnforcementCode.CUMULATIVE_FALLS,
                        EnforcementCode.CARRIED_OVER_CHANGES,
                        EnforcementCode.CARRIED_OVER_EXCEEDS,
                        EnforcementCode.CARRIED_OVER_SHORT)
                .run(StatisticalSet.of(rows.build()), Regimes.standard());
        assertThat(report.findings()).isEmpty();
    }

    @Property(tries = 100)
    void whatIsLeftIsCarriedOver(@ForAll("books") List<EnforcementCase> cases) {
        CaseBook book = CaseBook.of(cases).orThrow();
        for (int year = 2016; year <= 2019; year++) {
            MeasureValues end = whole(book, WorkYear.of(year).toReportingPeriod());
            MeasureValues start = whole(book, Rows.months(year + 1, 1));
            assertThat(value(start, EnforcementMeasures.CARRIED_OVER_CASES))
                    .isEqualTo(value(end, EnforcementMeasures.CARRIED_FORWARD_CASES)
                            - value(end, EnforcementMeasures.SEPARATELY_TRACKED_CASES));
            assertThat(value(start, EnforcementMeasures.CARRIED_OVER_AMOUNT))
                    .isEqualTo(value(end, EnforcementMeasures.CARRIED_FORWARD_AMOUNT)
                            - value(end, EnforcementMeasures.SEPARATELY_TRACKED_AMOUNT));
        }
    }

    @Property(tries = 100)
    void theWholeIsTheSumOfTheUnits(
            @ForAll("books") List<EnforcementCase> cases, @ForAll("periods") ReportingPeriod period) {
        CaseBook book = CaseBook.of(cases).orThrow();
        MeasureValues whole = whole(book, period);
        ImmutableList<StatisticalRow> rows =
                book.rows(period, Regimes.standard()).value().orElseThrow();
        for (Measure measure : EnforcementMeasures.withSeparateRegister().measures()) {
            long sum = rows.stream()
                    .filter(row -> row.category().equals(StatisticalRow.TOTAL))
                    .mapToLong(row -> row.values().get(measure).getValue())
                    .sum();
            assertThat(sum).isEqualTo(value(whole, measure));
        }
    }

    private static MeasureValues whole(CaseBook book, ReportingPeriod period) {
        return book.rows(subject -> "all", period, Regimes.standard()).value().orElseThrow().stream()
                .filter(row -> row.category().equals(StatisticalRow.TOTAL))
                .findFirst()
                .map(StatisticalRow::values)
                .orElseGet(() -> new CaseSums(period, Regimes.standard().get("2015")).toValues());
    }

    private static long value(MeasureValues values, Measure measure) {
        return values.get(measure).getValue();
    }
}
