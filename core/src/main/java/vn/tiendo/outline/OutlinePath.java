package vn.tiendo.outline;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The place of a point in its document (đường dẫn đề mục): the printed numbers from the root, {@code IV/1/1.7/a}.
 *
 * @param steps the numbers without closing mark, at least one, none empty and none with a slash
 */
public record OutlinePath(ImmutableList<String> steps) implements Comparable<OutlinePath> {
    private static final Splitter SLASH = Splitter.on('/');

    /**
     * Checks the steps.
     *
     * @throws IllegalArgumentException if there is no step, or one is empty or has a slash
     */
    public OutlinePath {
        if (steps.isEmpty() || steps.stream().anyMatch(step -> step.isEmpty() || step.indexOf('/') >= 0)) {
            throw new IllegalArgumentException("steps must not be empty and have no slash but were " + steps);
        }
    }

    /** A path of one step, or of several from the root down. */
    public static OutlinePath of(String first, String... more) {
        return new OutlinePath(
                ImmutableList.<String>builder().add(first).add(more).build());
    }

    /**
     * Reads the form of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is empty or has an empty step
     */
    public static OutlinePath parse(String text) {
        return new OutlinePath(ImmutableList.copyOf(SLASH.split(text)));
    }

    /** How deep the point is: 1 for a root. */
    public int depth() {
        return steps.size();
    }

    /** The point's own number: the last step. */
    public String last() {
        return steps.get(steps.size() - 1);
    }

    /** The point above; empty for a root. */
    public Optional<OutlinePath> parent() {
        return steps.size() == 1 ? Optional.empty() : Optional.of(new OutlinePath(steps.subList(0, steps.size() - 1)));
    }

    /** The point with that number below this one. */
    public OutlinePath child(String step) {
        return new OutlinePath(ImmutableList.<String>builderWithExpectedSize(steps.size() + 1)
                .addAll(steps)
                .add(step)
                .build());
    }

    /** Whether this point is below the other one, at any depth. */
    public boolean isUnder(OutlinePath ancestor) {
        return steps.size() > ancestor.steps.size()
                && steps.subList(0, ancestor.steps.size()).equals(ancestor.steps);
    }

    /** By steps as text: an order for maps, not that of the document. */
    @Override
    public int compareTo(OutlinePath other) {
        int shared = Math.min(steps.size(), other.steps.size());
        for (int i = 0; i < shared; i++) {
            int order = steps.get(i).compareTo(other.steps.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(steps.size(), other.steps.size());
    }

    /** The steps joined with slashes. */
    @Override
    public String toString() {
        return String.join("/", steps);
    }
}
