package vn.tiendo.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.io.json.JsonValue.Kind;
import vn.tiendo.result.SourceLocation;

/**
 * One value of a JSON tree and the way to it. Each question gives the answer or adds a problem with the value's pointer
 * and gives nothing, so that a form reads on and finds the next problem too.
 */
final class TreeReader {
    private final JsonValue value;
    private final @Nullable TreeReader parent;
    private final String step;
    private final Problems problems;

    private TreeReader(JsonValue value, @Nullable TreeReader parent, String step, Problems problems) {
        this.value = value;
        this.parent = parent;
        this.step = step;
        this.problems = problems;
    }

    /**
     * A reader at the top.
     *
     * @param pointer the pointer of the value: empty, or its place in a larger document
     */
    static TreeReader of(JsonValue value, String pointer, Problems problems) {
        return new TreeReader(value, null, pointer, problems);
    }

    JsonValue value() {
        return value;
    }

    Problems problems() {
        return problems;
    }

    /** The value of a field or element. */
    TreeReader child(String name, JsonValue child) {
        return new TreeReader(child, this, name, problems);
    }

    /** The JSON pointer of RFC 6901. */
    String pointer() {
        TreeReader above = parent;
        return above == null ? step : above.pointer(step);
    }

    /** The pointer of a child, whether it is there or not. */
    String pointer(String name) {
        return pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    SourceLocation place() {
        return problems.place(value, pointer());
    }

    /** Adds a problem about this value's text, and is nothing. */
    <T> Optional<T> fail(JsonCode code, String expected) {
        problems.add(code, place(), value.text(), "expected", expected);
        return Optional.empty();
    }

    Optional<String> text() {
        return value.kind() == Kind.STRING ? Optional.of(value.text()) : wrongType("string");
    }

    /** A text that is not blank. */
    Optional<String> words() {
        Optional<String> text = text();
        return text.isPresent() && text.get().isBlank() ? fail(JsonCode.BLANK_TEXT, "") : text;
    }

    /** An ISO date. */
    Optional<LocalDate> date() {
        return text().flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                return fail(JsonCode.BAD_DATE, "2018-07-26");
            }
        });
    }

    /** A whole number from 1. */
    Optional<Integer> count() {
        if (value.kind() != Kind.NUMBER) {
            return wrongType("integer");
        }
        try {
            int number = Integer.parseInt(value.text());
            if (number >= 1) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // The same problem as a number out of range.
        }
        return fail(JsonCode.BAD_NUMBER, "1–" + Integer.MAX_VALUE);
    }

    /** A whole number from 0, however large. */
    Optional<Long> wholeNumber() {
        return wholeNumber(0, Long.MAX_VALUE);
    }

    /** A whole number of a range. */
    Optional<Long> wholeNumber(long least, long greatest) {
        if (value.kind() != Kind.NUMBER) {
            return wrongType("integer");
        }
        try {
            long number = Long.parseLong(value.text());
            if (number >= least && number <= greatest) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // The same problem as a number out of range.
        }
        return fail(JsonCode.BAD_NUMBER, least + "–" + greatest);
    }

    /** {@code true} or {@code false}. */
    Optional<Boolean> flag() {
        return value.kind() == Kind.BOOLEAN ? Optional.of(Boolean.valueOf(value.text())) : wrongType("boolean");
    }

    /** The value that a name stands for. */
    <T> Optional<T> named(ImmutableMap<String, T> names) {
        Optional<String> name = text();
        @Nullable T meant = name.isEmpty() ? null : names.get(name.get());
        return meant != null || name.isEmpty()
                ? Optional.ofNullable(meant)
                : fail(JsonCode.UNKNOWN_NAME, String.join(", ", names.keySet()));
    }

    /** As {@link #named}, but a name that a later version may have added is skipped by a lenient reader. */
    <T> Optional<T> namedOrSkipped(ImmutableMap<String, T> names) {
        return problems.isLenient() && value.kind() == Kind.STRING && !names.containsKey(value.text())
                ? skip(value.text())
                : named(names);
    }

    /** The elements that can be read. */
    <T> ImmutableList<T> list(Function<TreeReader, Optional<T>> element) {
        if (value.kind() != Kind.ARRAY) {
            wrongType("array");
            return ImmutableList.of();
        }
        ImmutableList.Builder<T> all = ImmutableList.builder();
        for (int i = 0; i < value.elements().size(); i++) {
            element.apply(child(String.valueOf(i), value.elements().get(i))).ifPresent(all::add);
        }
        return all.build();
    }

    /** What a form makes of an object's fields; those it did not ask for are unknown. */
    <T> Optional<T> object(Function<FieldReader, Optional<T>> form) {
        if (value.kind() != Kind.OBJECT) {
            return wrongType("object");
        }
        FieldReader fields = new FieldReader(this);
        Optional<T> made = form.apply(fields);
        fields.refuseOthers();
        return made;
    }

    /** Says that something here is skipped, and is nothing. */
    <T> Optional<T> skip(String text) {
        problems.add(JsonCode.SKIPPED, place(), text);
        return Optional.empty();
    }

    private <T> Optional<T> wrongType(String expected) {
        problems.add(JsonCode.WRONG_TYPE, place(), value.described(), "expected", expected);
        return Optional.empty();
    }

    /** The names and what they stand for, by a function that names each. */
    static <T> ImmutableMap<String, T> names(T[] all, Function<T, String> name) {
        return ImmutableList.copyOf(all).stream().collect(ImmutableMap.toImmutableMap(name, one -> one));
    }

    /** Names that stand for themselves. */
    static ImmutableMap<String, String> names(String... all) {
        return names(all, name -> name);
    }
}
