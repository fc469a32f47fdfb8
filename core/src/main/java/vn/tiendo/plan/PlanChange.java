package vn.tiendo.plan;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.result.Language;

/**
 * One difference between two plans (một thay đổi), such as: in {@code IV/1/1.1#1} the timeline was {@code Quý III/2018}
 * and is {@code Quý IV/2018}.
 */
@Value.Immutable
public interface PlanChange {
    /** What kinds of differences there are (loại thay đổi). */
    enum Kind {
        /** A task that only the second plan has. */
        TASK_ADDED("DIFF-TASK-ADDED"),
        /** A task that only the first plan has. */
        TASK_REMOVED("DIFF-TASK-REMOVED"),
        /** A row that only the second plan has, of a task that both have. */
        ROW_ADDED("DIFF-ROW-ADDED"),
        /** A row that only the first plan has, of a task that both have. */
        ROW_REMOVED("DIFF-ROW-REMOVED"),
        /** A field that differs. */
        FIELD_CHANGED("DIFF-FIELD-CHANGED");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    /** What kind of difference it is. */
    Kind kind();

    /** The task. */
    OutlinePath path();

    /** The row in the first plan, from 1; empty where the task itself differs or the row is added. */
    OptionalInt rowBefore();

    /** The row in the second plan, from 1; empty where the task itself differs or the row is removed. */
    OptionalInt rowAfter();

    /** The field that differs; empty for what is added or removed. */
    Optional<PlanField> field();

    /** What the first plan has there, as printed; empty for what is added. */
    String before();

    /** What the second plan has there, as printed; empty for what is removed. */
    String after();

    /** Path and row, such as {@code IV/1/1.1#1}; where the row has another number in the second plan, {@code #1→2}. */
    default String place() {
        if (rowBefore().isEmpty() && rowAfter().isEmpty()) {
            return path().toString();
        }
        String row = rowBefore().equals(rowAfter()) || rowAfter().isEmpty()
                ? "" + rowBefore().orElseThrow()
                : rowBefore().isEmpty()
                        ? "" + rowAfter().orElseThrow()
                        : rowBefore().orElseThrow() + "→" + rowAfter().orElseThrow();
        return path() + "#" + row;
    }

    /** The difference in words for a person, on one line. */
    default String message(Language language) {
        String name = field().flatMap(
                        field -> PlanCode.words("DIFF-FIELD-" + field.code(), ImmutableMap.of(), language))
                .orElse("");
        return PlanCode.words(
                        kind().key,
                        ImmutableMap.of("place", place(), "field", name, "before", before(), "after", after()),
                        language)
                .orElse(kind().key);
    }
}
