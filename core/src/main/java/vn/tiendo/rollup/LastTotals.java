package vn.tiendo.rollup;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.org.OrgTree;

/**
 * The totals of an accumulator's last result, and what has changed since: after few corrections only the pages above them are
 * made anew.
 */
final class LastTotals {
    private static final Page NOTHING = Page.empty(0);

    private final OrgTree tree;

    /** Never changed, for a cube has it. */
    private PageSeries @Nullable [] totals;

    /** By unit and month, what was counted in {@link #totals} and has changed since. */
    private final Map<UnitMonth, Page> before = new HashMap<>();

    private record UnitMonth(int unit, int month) {}

    LastTotals(OrgTree tree) {
        this.tree = tree;
    }

    /**
     * The totals of what the units have now.
     *
     * @param beyond whether a sum may pass the range of {@code long}
     */
    PageSeries[] of(PageSeries[] own, RollUpPasses passes, PageBuilder builder, boolean beyond) {
        PageSeries[] known = totals;
        if (known == null || (beyond && !before.isEmpty())) {
            known = passes.totals(own);
        } else if (!before.isEmpty()) {
            PageSeries[] changed = known.clone();
            before.forEach((key, page) -> passes.replace(
                    changed,
                    builder,
                    key.unit(),
                    key.month(),
                    page == NOTHING ? null : page,
                    own[key.unit()].find(key.month())));
            known = changed;
        }
        totals = known;
        before.clear();
        return known;
    }

    /** Notes what will be another page when {@code changed} takes the place of {@code own}. */
    void note(PageSeries[] own, PageSeries[] changed) {
        for (int unit = 0; unit < changed.length && totals != null; unit++) {
            PageSeries pages = changed[unit];
            // Most units are not touched; their pages need not be looked at.
            int size = pages == own[unit] ? 0 : pages.size();
            for (int i = 0; i < size && totals != null; i++) {
                if (own[unit].find(pages.months[i]) != pages.pages[i]) {
                    note(own, unit, pages.months[i]);
                }
            }
        }
    }

    /** Notes that the page of a unit and month will be another one. */
    void note(PageSeries[] own, int unit, int month) {
        if (totals == null) {
            return;
        }
        // So many changed pages that adding all up again is less work.
        if (before.size() >= 16 + tree.size() / 4) {
            forget();
            return;
        }
        Page page = own[unit].find(month);
        before.putIfAbsent(new UnitMonth(unit, month), page == null ? NOTHING : page);
    }

    /** Says that everything may have changed. */
    void forget() {
        totals = null;
        before.clear();
    }
}
