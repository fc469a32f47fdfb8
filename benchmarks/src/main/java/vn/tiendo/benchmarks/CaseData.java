package vn.tiendo.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.rollup.Breakdown;
import vn.tiendo.rollup.FactStore;
import vn.tiendo.rollup.Months;
import vn.tiendo.rollup.RollUpSchema;

/**
 * Seeded cases in random order: 700 districts of different size in 63 provinces, 24 months, 6 categories, enforceable or not,
 * 6 states, and amounts due, collected and reduced in thousand đồng that are skewed as amounts are: most small, few huge.
 */
final class CaseData {
    static final int PROVINCES = 63;
    static final int DISTRICTS = 700;
    static final int MONTHS = 24;
    static final int FIRST_MONTH = Months.of(2023, 10);

    static final Measure DUE = Measure.amount("due_amount", "Số tiền phải thi hành", "Amount due");
    static final Measure COLLECTED = Measure.amount("collected_amount", "Số tiền đã thu", "Amount collected");
    static final Measure REDUCED = Measure.amount("reduced_amount", "Số tiền được giảm", "Amount reduced");

    static final RollUpSchema SCHEMA = RollUpSchema.of(
            ImmutableList.of(
                    Breakdown.of("category", names("c", Case.CATEGORIES)),
                    Breakdown.of("enforceable", "no", "yes"),
                    Breakdown.of("state", names("s", Case.STATES))),
            ImmutableList.of(DUE, COLLECTED, REDUCED),
            MoneyUnit.THOUSAND_DONG);

    static final OrgTree TREE = tree();

    /** Cumulative shares in 1/1000. */
    private static final int[] CATEGORY_SHARES = {430, 680, 820, 910, 970, 1000};

    private static final int[] STATE_SHARES = {480, 550, 790, 880, 950, 1000};

    private static final long SEED = 20251001;

    private CaseData() {}

    private static ImmutableList<String> names(String prefix, int count) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            names.add(prefix + i);
        }
        return names.build();
    }

    private static OrgTree tree() {
        List<OrgUnit> units = new ArrayList<>();
        units.add(OrgUnit.root("T", "Toàn quốc"));
        for (int i = 0; i < PROVINCES; i++) {
            units.add(OrgUnit.of("P" + i, "Tỉnh " + i, "T"));
        }
        for (int i = 0; i < DISTRICTS; i++) {
            units.add(OrgUnit.of("D" + i, "Huyện " + i, "P" + i % PROVINCES));
        }
        return OrgTree.of(units).orThrow();
    }

    /** By unit, the one above it so many steps below the top, or itself. */
    static int[] unitsAt(int depth) {
        int[] units = new int[TREE.size()];
        for (int unit = 0; unit < units.length; unit++) {
            int at = unit;
            while (TREE.depth(at) > depth) {
                at = TREE.parentIndex(at);
            }
            units[unit] = at;
        }
        return units;
    }

    /** So many cases, always the same ones. */
    static ImmutableList<Case> cases(int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] leaves = TREE.leaves().stream().mapToInt(TREE::indexOf).toArray();
        ImmutableList.Builder<Case> cases = ImmutableList.builderWithExpectedSize(count);
        for (int i = 0; i < count; i++) {
            cases.add(next(random, leaves));
        }
        return cases.build();
    }

    private static Case next(SplittableRandom random, int[] leaves) {
        // Some districts have a multiple of the cases of others.
        int unit = leaves[Math.min(random.nextInt(leaves.length), random.nextInt(leaves.length))];
        int month = FIRST_MONTH + random.nextInt(MONTHS);
        int category = pick(random, CATEGORY_SHARES);
        boolean enforceable = random.nextInt(1000) < 760;
        int state = pick(random, STATE_SHARES);
        long due = Math.round(Math.exp(random.nextGaussian() * 2.2 + 10));
        long collected = state < Case.COMPLETED ? due - random.nextLong(due / 4 + 1) : random.nextLong(due / 3 + 1);
        long reduced = random.nextInt(20) == 0 ? random.nextLong(due - collected + 1) : 0;
        return new Case(unit, month, category, enforceable, state, due, collected, reduced);
    }

    private static int pick(SplittableRandom random, int[] shares) {
        int place = random.nextInt(1000);
        int index = 0;
        while (place >= shares[index]) {
            index++;
        }
        return index;
    }

    /** A store of the cases. */
    static FactStore store(Iterable<Case> cases) {
        return FactStore.builder(TREE, SCHEMA).addAll(cases).build();
    }
}
