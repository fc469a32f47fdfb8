package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.tiendo.outline.OutlinePath;

/**
 * A point of a plan's outline (nội dung công việc, nhiệm vụ), {@code IV/1/1.2}, with everything that is printed under
 * it.
 *
 * <p>What a merged cell gives to this task from another one is not repeated here: {@link #inherited()} says where it is
 * printed.
 */
@Value.Immutable
public interface Task extends WithTask {
    /** Starts a task. */
    static Builder builder() {
        return new Builder();
    }

    /** The place in the outline, unique in the plan. */
    OutlinePath path();

    /** The number as printed, without a closing point or bracket: {@code IV}, {@code 1.7}, {@code a}; empty where none is. */
    String number();

    /** The heading, or the first paragraph of a point, without number and label. */
    String title();

    /** The line on which it starts, from 1; empty for a task that was not read from a document. */
    OptionalInt line();

    /** The offices that are in charge (lãnh đạo phụ trách). */
    ImmutableList<String> leaders();

    /** For which level of agency a section of a programme is meant. */
    Optional<String> addressee();

    /** The rows of the task. */
    ImmutableList<Deliverable> deliverables();

    /** What is to be done to reach the products (giải pháp). */
    ImmutableList<String> solutions();

    /** Targets that its sentences set. */
    ImmutableList<PrintedTarget> targets();

    /** Dates inside its sentences that bind someone. */
    ImmutableList<PrintedDeadline> deadlines();

    /** References to other points. */
    ImmutableList<PointReference> references();

    /** Further paragraphs without a mark. */
    ImmutableList<String> paragraphs();

    /** Paragraphs with a dash or plus. */
    ImmutableList<Bullet> bullets();

    /** Footnotes that belong to it. */
    ImmutableList<Footnote> footnotes();

    /** What the rows of this task take from a merged cell, by field, and where that is printed. */
    ImmutableMap<InheritableField, InheritedFrom> inherited();

    /** The points below it. */
    ImmutableList<Task> items();

    /** Builds tasks. */
    final class Builder extends ImmutableTask.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
