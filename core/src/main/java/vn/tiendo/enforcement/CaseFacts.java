package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.org.OrgTree;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.rollup.Breakdown;
import vn.tiendo.rollup.CellSelection;
import vn.tiendo.rollup.Fact;
import vn.tiendo.rollup.FactColumns;
import vn.tiendo.rollup.Quantity;
import vn.tiendo.rollup.RollUpSchema;

/**
 * How the facts of cases are rolled up (tổng hợp từ từng việc): over the units of a tree, broken down by category, standing
 * and state, with the amounts due, collected and reduced in đồng.
 *
 * <pre>{@code
 * CaseFacts facts = CaseFacts.of(tree, ImmutableList.of("dân sự", "hình sự"));
 * Accumulator sums = Accumulator.of(tree, facts.schema());
 * sums.add(facts.toColumns(book.facts(month, regimes).orThrow()).orThrow());
 * MeasureValues values = sums.result().values(unit, october, facts.quantities());
 * }</pre>
 *
 * <p>A case gives one fact to each month in which it was on the books. What it counts as at the end of a month (accepted,
 * enforceable, in progress, …) is therefore asked for one month; only the numbers of those that ended, and what was collected
 * or reduced, add up over several.
 *
 * <p>Immutable and safe for threads.
 */
public final class CaseFacts {
    /** The breakdown by kind of judgment or duty. */
    public static final String CATEGORY = "category";

    /** The breakdown by what a case counts as: {@value #OUTSIDE}, {@value #ENFORCEABLE} or {@value #COMPLETED}. */
    public static final String STANDING = "standing";

    /** The standing of a case that is not among the enforceable ones. */
    public static final String OUTSIDE = "outside";

    /** The standing of a case that counts as enforceable and is not completed. */
    public static final String ENFORCEABLE = "enforceable";

    /** The standing of a case that was completed, and so counts as enforceable too. */
    public static final String COMPLETED = "completed";

    /** The breakdown by {@link CaseState}, its values in small letters. */
    public static final String STATE = "state";

    /** What was left to enforce at the beginning of the month (số tiền còn phải thi hành). */
    public static final Measure DUE_AMOUNT = Measure.amount("due_amount", "Số tiền còn phải thi hành", "Amount due");

    /** What was collected in the month (số tiền thu được). */
    public static final Measure COLLECTED_AMOUNT =
            Measure.amount("collected_amount", "Số tiền thu được", "Amount collected");

    private static final ImmutableList<Measure> MEASURES =
            ImmutableList.of(DUE_AMOUNT, COLLECTED_AMOUNT, EnforcementMeasures.REDUCED_AMOUNT);

    private static final Breakdown STANDINGS = Breakdown.of(STANDING, OUTSIDE, ENFORCEABLE, COMPLETED);
    private static final Breakdown STATES = Breakdown.of(
            STATE, Arrays.stream(CaseState.values()).map(CaseFacts::name).toList());

    private final OrgTree tree;
    private final Breakdown categories;
    private final RollUpSchema schema;

    private CaseFacts(OrgTree tree, Breakdown categories) {
        this.tree = tree;
        this.categories = categories;
        this.schema = RollUpSchema.of(ImmutableList.of(categories, STANDINGS, STATES), MEASURES, MoneyUnit.DONG);
    }

    /**
     * Facts of the units of a tree.
     *
     * @param tree the units
     * @param categories the categories that cases have; the empty one too where some have none
     * @throws IllegalArgumentException if {@code categories} is empty or holds one twice, or there are too many for a
     *     {@link RollUpSchema}
     */
    public static CaseFacts of(OrgTree tree, Iterable<String> categories) {
        ImmutableList<String> all = ImmutableList.copyOf(categories);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("categories must not be empty");
        }
        return new CaseFacts(tree, Breakdown.of(CATEGORY, all));
    }

    /** The schema: the three breakdowns, and the amounts due, collected and reduced. */
    public RollUpSchema schema() {
        return schema;
    }

    /**
     * The fact as the roll-up takes it.
     *
     * @return a failure where the tree does not have its unit ({@link EnforcementCode#UNKNOWN_UNIT}), or the categories are
     *     without its own ({@link EnforcementCode#UNKNOWN_CATEGORY})
     */
    public Parsed<Fact> toFact(CaseFact fact) {
        return problem(fact)
                .<Parsed<Fact>>map(Parsed::failed)
                .orElseGet(() -> Parsed.of(new Numbers(
                        tree.indexOf(fact.unit()),
                        month(fact),
                        cell(fact),
                        fact.due(),
                        fact.collected(),
                        fact.reduced())));
    }

    /** The facts as columns, the quickest way into an accumulator; those that {@link #toFact} refuses are left out and named. */
    public Parsed<FactColumns> toColumns(Iterable<CaseFact> facts) {
        ImmutableList.Builder<Diagnostic> said = ImmutableList.builder();
        ImmutableList.Builder<CaseFact> good = ImmutableList.builder();
        for (CaseFact fact : facts) {
            Optional<Diagnostic> problem = problem(fact);
            problem.ifPresent(said::add);
            if (problem.isEmpty()) {
                good.add(fact);
            }
        }
        return Parsed.of(columns(good.build()), said.build());
    }

    private FactColumns columns(ImmutableList<CaseFact> facts) {
        int size = facts.size();
        int[] units = new int[size];
        int[] months = new int[size];
        int[] cells = new int[size];
        long[] due = new long[size];
        long[] collected = new long[size];
        long[] reduced = new long[size];
        for (int i = 0; i < size; i++) {
            CaseFact fact = facts.get(i);
            units[i] = tree.indexOf(fact.unit());
            months[i] = month(fact);
            cells[i] = cell(fact);
            due[i] = fact.due();
            collected[i] = fact.collected();
            reduced[i] = fact.reduced();
        }
        return FactColumns.of(units, months, cells, due, collected, reduced);
    }

    private Optional<Diagnostic> problem(CaseFact fact) {
        if (tree.indexOf(fact.unit()) < 0) {
            return Optional.of(problem(EnforcementCode.UNKNOWN_UNIT, fact.unit(), fact));
        }
        return categories.indexOf(fact.category()) < 0
                ? Optional.of(problem(EnforcementCode.UNKNOWN_CATEGORY, fact.category(), fact))
                : Optional.empty();
    }

    private static Diagnostic problem(EnforcementCode code, String text, CaseFact fact) {
        return Diagnostic.of(code, SourceLocation.NONE, text)
                .with("unit", fact.unit())
                .with("period", fact.month().toString())
                .with("category", fact.category());
    }

    private static int month(CaseFact fact) {
        return Math.toIntExact(fact.month().getLong(ChronoField.PROLEPTIC_MONTH));
    }

    private int cell(CaseFact fact) {
        String standing = fact.completed() ? COMPLETED : fact.enforceable() ? ENFORCEABLE : OUTSIDE;
        return schema.cell(
                categories.indexOf(fact.category()), STANDINGS.indexOf(standing), STATES.indexOf(name(fact.state())));
    }

    /** What the facts of a month tell of the measures of its statistical row, whatever the category. */
    public ImmutableMap<Measure, Quantity> quantities() {
        return quantities(schema.all());
    }

    /** What they tell for one category. */
    public ImmutableMap<Measure, Quantity> quantities(String category) {
        return quantities(schema.all().where(CATEGORY, category));
    }

    private static ImmutableMap<Measure, Quantity> quantities(CellSelection all) {
        return ImmutableMap.<Measure, Quantity>builder()
                .put(EnforcementMeasures.ACCEPTED_CASES, Quantity.facts(all))
                .put(
                        EnforcementMeasures.ENTRUSTED_CASES,
                        Quantity.facts(in(all, CaseState.ENTRUSTED).where(STANDING, OUTSIDE)))
                .put(EnforcementMeasures.WITHDRAWN_CASES, Quantity.facts(in(all, CaseState.WITHDRAWN)))
                .put(EnforcementMeasures.ENFORCEABLE_CASES, Quantity.facts(all.where(STANDING, ENFORCEABLE, COMPLETED)))
                .put(EnforcementMeasures.COMPLETED_CASES, Quantity.facts(all.where(STANDING, COMPLETED)))
                .put(EnforcementMeasures.IN_PROGRESS_CASES, Quantity.facts(in(all, CaseState.ENFORCEABLE)))
                .put(EnforcementMeasures.SUSPENDED_CASES, Quantity.facts(in(all, CaseState.SUSPENDED)))
                .put(
                        EnforcementMeasures.NOT_ENFORCEABLE_CASES,
                        Quantity.facts(in(all, CaseState.NOT_ENFORCEABLE, CaseState.SEPARATELY_TRACKED)))
                .put(
                        EnforcementMeasures.CARRIED_FORWARD_CASES,
                        Quantity.facts(in(
                                all,
                                Arrays.stream(CaseState.values())
                                        .filter(state -> !state.isEnd())
                                        .toArray(CaseState[]::new))))
                .put(EnforcementMeasures.REDUCED_AMOUNT, Quantity.of(all, EnforcementMeasures.REDUCED_AMOUNT))
                .buildOrThrow();
    }

    private static CellSelection in(CellSelection all, CaseState... states) {
        return all.where(STATE, Arrays.stream(states).map(CaseFacts::name).toArray(String[]::new));
    }

    private static String name(CaseState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** A fact by its numbers; the amounts are in the order of {@link #MEASURES}. */
    private record Numbers(int unit, int month, int cell, long due, long collected, long reduced) implements Fact {
        @Override
        public long measure(int index) {
            return switch (index) {
                case 0 -> due;
                case 1 -> collected;
                default -> reduced;
            };
        }
    }
}
