package vn.tiendo.outline;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * One point as a reference prints it (điểm được dẫn chiếu): {@code điểm a mục 3.2} is section 3.2, in it point a. A
 * {@link PointResolver} finds its path.
 *
 * @param steps from the outermost to the innermost, at least one
 */
public record PointSpec(ImmutableList<Step> steps) {
    /**
     * Checks the steps.
     *
     * @throws IllegalArgumentException if there is no step
     */
    public PointSpec {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("steps must not be empty");
        }
    }

    /**
     * A word and number of a reference.
     *
     * @param kind the word
     * @param number the number as printed, without brackets: {@code 3.2}, {@code đ}, {@code ii}
     */
    public record Step(PointKind kind, String number) {
        @Override
        public String toString() {
            return kind.word() + " " + number;
        }
    }

    /** In the order in which references are spoken, the innermost first: {@code điểm a mục 3.2}. */
    @Override
    public String toString() {
        return steps.reverse().stream().map(Step::toString).collect(Collectors.joining(" "));
    }
}
