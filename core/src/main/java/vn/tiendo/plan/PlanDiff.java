package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import vn.tiendo.result.Language;

/**
 * The differences between two plans (so sánh hai kế hoạch): two versions of one, or two readings of one document.
 *
 * <p>Tasks are matched by path. The rows of a task are matched by number where both plans have equally many; else those
 * with the same products are matched, then those whose products share at least half of their words, and the rest are
 * added or removed. Fields are compared by the values that count, so a value that one plan prints in each row and the
 * other in a merged cell is the same:
 *
 * <ul>
 *   <li>texts folded, see {@link vn.tiendo.text.Folding};
 *   <li>timelines by meaning: {@code Quý III/2018} is {@code QIII-2018};
 *   <li>leaders and units as sets, their order not counted; products in order.
 * </ul>
 *
 * <p>The order is that of the first plan's document; what is added stands behind what it follows in the second.
 */
public final class PlanDiff {
    private final ImmutableList<PlanChange> changes;

    private PlanDiff(ImmutableList<PlanChange> changes) {
        this.changes = changes;
    }

    /** What differs from one plan to another. */
    public static PlanDiff between(Plan before, Plan after) {
        return new PlanDiff(PlanComparison.of(before, after));
    }

    /** The differences, in order. */
    public ImmutableList<PlanChange> changes() {
        return changes;
    }

    /** The differences of one kind, in order. */
    public ImmutableList<PlanChange> changes(PlanChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).collect(ImmutableList.toImmutableList());
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** All differences in words, one a line. */
    public String toText(Language language) {
        return changes.stream().map(change -> change.message(language)).collect(Collectors.joining("\n"));
    }

    /** As {@link #toText} in English. */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
