package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.org.UnitMatch;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.plan.Deliverable;
import vn.tiendo.plan.InheritableField;
import vn.tiendo.plan.InheritedFrom;
import vn.tiendo.time.TimelinePhrase;

/** A row of a task while it is read. */
final class RowDraft {
    private final int line;
    private final ImmutableList<Passage> products;
    private final @Nullable TimelinePhrase timeline;
    private final @Nullable Passage basis;
    private final List<UnitMatch> lead;
    private final List<UnitMatch> cooperating;
    private final boolean borderLost;
    private final boolean timelineFailed;
    private @Nullable ImmutableMap<Column, OutlinePath> merged;
    private final Map<InheritableField, InheritedFrom> inherited = new EnumMap<>(InheritableField.class);

    RowDraft(
            int line,
            ImmutableList<Passage> products,
            @Nullable TimelinePhrase timeline,
            List<UnitMatch> lead,
            List<UnitMatch> cooperating,
            @Nullable Passage basis,
            boolean borderLost,
            boolean timelineFailed) {
        this.line = line;
        this.products = products;
        this.timeline = timeline;
        this.lead = new ArrayList<>(lead);
        this.cooperating = new ArrayList<>(cooperating);
        this.basis = basis;
        this.borderLost = borderLost;
        this.timelineFailed = timelineFailed;
    }

    /** Whether its timeline is printed but not understood: then it takes none from elsewhere. */
    boolean isTimelineFailed() {
        return timelineFailed;
    }

    /** Whether its units stood in one run, without a border between lead and cooperation. */
    boolean isBorderLost() {
        return borderLost;
    }

    int line() {
        return line;
    }

    ImmutableList<Passage> products() {
        return products;
    }

    boolean hasProducts() {
        return !products.isEmpty();
    }

    boolean hasTimeline() {
        return timeline != null;
    }

    @Nullable TimelinePhrase timeline() {
        return timeline;
    }

    List<UnitMatch> lead() {
        return lead;
    }

    List<UnitMatch> cooperating() {
        return cooperating;
    }

    void merge(@Nullable ImmutableMap<Column, OutlinePath> columns) {
        merged = columns;
    }

    /** Whether the file says which of its cells are merged. */
    boolean knowsMerged() {
        return merged != null;
    }

    /** The task where the merged cell is printed of which its cell of the column is the lower part; null for none. */
    @Nullable OutlinePath mergedWith(Column column) {
        return merged == null ? null : merged.get(column);
    }

    boolean hasUnits() {
        return !lead.isEmpty() || !cooperating.isEmpty();
    }

    /** All units of the row cooperate after all: its lead stands in a merged cell. */
    void takeLeadAsCooperating() {
        cooperating.addAll(0, lead);
        lead.clear();
    }

    void inherit(InheritableField field, InheritedFrom from) {
        inherited.put(field, from);
    }

    /** The texts of the row in which documents may be cited. */
    ImmutableList<Passage> passages() {
        ImmutableList.Builder<Passage> passages =
                ImmutableList.<Passage>builder().addAll(products);
        if (basis != null) {
            passages.add(basis);
        }
        return passages.build();
    }

    Deliverable build() {
        Deliverable.Builder row = Deliverable.builder();
        row.line(line);
        products.forEach(product -> row.addProducts(product.text()));
        if (timeline != null) {
            row.timeline(timeline);
        }
        lead.forEach(unit -> row.addLead(unit.ref()));
        cooperating.forEach(unit -> row.addCooperating(unit.ref()));
        if (basis != null) {
            row.basis(basis.text());
        }
        row.putAllInherited(inherited);
        return row.build();
    }
}
