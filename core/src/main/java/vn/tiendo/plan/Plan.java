package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * An administrative plan or programme (kế hoạch, chương trình): what the document is, its outline of tasks, and what it
 * cites.
 *
 * <p>The plan keeps what was printed, with the lines where it stands; queries over it see the values that merged cells
 * give to other rows.
 */
@Value.Immutable
public interface Plan extends WithPlan {
    /** Starts a plan. */
    static Builder builder() {
        return new Builder();
    }

    /** What the document says of itself. */
    DocumentInfo document();

    /** The roots of the outline, in the order of the document. */
    ImmutableList<Task> items();

    /** Targets set for units in an annex table. */
    ImmutableList<UnitTargets> unitTargets();

    /** The documents that are cited, in the order of their first place. */
    ImmutableList<CitedDocument> citations();

    /** Lines that found no other place; nothing of a document is lost. */
    ImmutableList<UnplacedLine> unplaced();

    /** Builds plans. */
    final class Builder extends ImmutablePlan.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
