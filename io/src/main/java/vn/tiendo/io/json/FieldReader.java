package vn.tiendo.io.json;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.tiendo.io.json.JsonValue.Kind;

/**
 * The fields of a JSON object. It remembers which of them were asked for, to refuse the others, and whether one that
 * must be there was lost, so that nothing is made of the object then.
 */
final class FieldReader {
    private final TreeReader object;
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean lost;

    FieldReader(TreeReader object) {
        this.object = object;
    }

    /** The object itself. */
    TreeReader object() {
        return object;
    }

    /** A field, if it is there. */
    Optional<TreeReader> find(String name) {
        asked.add(name);
        JsonValue value = object.value().fields().get(name);
        if (value == null) {
            return Optional.empty();
        }
        TreeReader field = object.child(name, value);
        return value.kind() == Kind.NULL && object.problems().isLenient() ? field.skip("null") : Optional.of(field);
    }

    /** The value of a field that may be absent. */
    <T> Optional<T> optional(String name, Function<TreeReader, Optional<T>> read) {
        return find(name).flatMap(read);
    }

    /** The value of a field that must be there; without it nothing is {@link #made}. */
    <T> Optional<T> required(String name, Function<TreeReader, Optional<T>> read) {
        Optional<TreeReader> field = find(name);
        if (field.isEmpty()) {
            missing(name);
        }
        Optional<T> value = field.flatMap(read);
        lost |= value.isEmpty();
        return value;
    }

    /** Says that a field is missing; it does not hinder {@link #made}. */
    void missing(String name) {
        object.problems()
                .add(
                        JsonCode.MISSING_FIELD,
                        object.problems().place(object.value(), object.pointer(name)),
                        "",
                        "field",
                        name);
    }

    /** A text that must be there; empty where nothing will be {@link #made} anyway. */
    String requiredText(String name) {
        return required(name, TreeReader::text).orElse("");
    }

    Optional<String> text(String name) {
        return optional(name, TreeReader::text);
    }

    ImmutableList<String> texts(String name) {
        return list(name, TreeReader::text);
    }

    <T> ImmutableList<T> list(String name, Function<TreeReader, Optional<T>> element) {
        return find(name).map(list -> list.list(element)).orElse(ImmutableList.of());
    }

    /** The printed line, from 1. */
    OptionalInt line() {
        return optional("line", TreeReader::count).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** The printed line, 0 where it is not known. */
    int lineOrZero() {
        return line().orElse(0);
    }

    /** The value that a supplier makes, unless a required field was lost. */
    <T> Optional<T> made(Supplier<T> value) {
        return lost ? Optional.empty() : Optional.of(value.get());
    }

    /** Makes a problem of each field that was not asked for; a lenient reader only says that it is skipped. */
    void refuseOthers() {
        object.value().fields().forEach((name, value) -> {
            if (!asked.contains(name)) {
                refuse(object.child(name, value), name);
            }
        });
    }

    private void refuse(TreeReader field, String name) {
        Problems problems = object.problems();
        if (problems.isLenient()) {
            field.skip(name);
        } else {
            problems.add(JsonCode.UNKNOWN_FIELD, field.place(), name, "expected", String.join(", ", asked));
        }
    }
}
