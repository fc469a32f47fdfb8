package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import vn.tiendo.outline.OutlinePath;

/**
 * A point that binds a level or unit (nhiệm vụ phải thực hiện): one of its own, or one that it takes over by reference,
 * such as {@code II/2/2.2/a} through {@code điểm a mục 2.2}.
 */
public final class Obligation {
    private final Task task;
    private final ObligationSource source;
    private final @Nullable Obligation origin;
    private final @Nullable ObligationLink link;

    private Obligation(Task task, ObligationSource source, @Nullable Obligation origin, @Nullable ObligationLink link) {
        this.task = task;
        this.source = source;
        this.origin = origin;
        this.link = link;
    }

    static Obligation own(Task task, ObligationSource source) {
        return new Obligation(task, source, null, null);
    }

    /** A point that {@code origin} refers to, or one below it. */
    static Obligation byReference(Task task, Obligation origin, ObligationLink link) {
        return new Obligation(task, ObligationSource.REFERENCE, origin, link);
    }

    /** The place of the point. */
    public OutlinePath path() {
        return task.path();
    }

    /** The point. */
    public Task task() {
        return task;
    }

    /** Why it binds. */
    public ObligationSource source() {
        return source;
    }

    /** Whether it binds by itself, not by reference. */
    public boolean isOwn() {
        return source != ObligationSource.REFERENCE;
    }

    /** Whether the reference names the point itself, and not a section above it; false for own points. */
    public boolean isNamed() {
        return link != null && link.to().equals(task.path());
    }

    /**
     * The references that lead here, from an own point on; the last one names this point or a section above it. Empty for
     * an own point. Between two links the way may go down: from section 5.2 to its point g, which refers further.
     */
    public ImmutableList<ObligationLink> chain() {
        Deque<ObligationLink> links = new ArrayDeque<>();
        for (Obligation step = this; step.link != null && step.origin != null; step = step.origin) {
            links.addFirst(step.link);
        }
        return ImmutableList.copyOf(links);
    }

    /** The path and the source. */
    @Override
    public String toString() {
        return path() + " " + source + (link == null ? "" : " " + chain());
    }
}
