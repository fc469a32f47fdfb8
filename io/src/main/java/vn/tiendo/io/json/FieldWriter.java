package vn.tiendo.io.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** Writes the fields of a JSON object in the order in which they are given; empty and absent ones are left out. */
final class FieldWriter {
    private final JsonGenerator out;

    private FieldWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Writes one object. */
    static <T> void writeObject(JsonGenerator out, T value, BiConsumer<FieldWriter, T> form) {
        out.writeStartObject(value);
        form.accept(new FieldWriter(out), value);
        out.writeEndObject();
    }

    FieldWriter text(String name, String text) {
        out.writeStringProperty(name, text);
        return this;
    }

    FieldWriter text(String name, Optional<?> value) {
        value.ifPresent(present -> text(name, present.toString()));
        return this;
    }

    FieldWriter count(String name, int number) {
        out.writeNumberProperty(name, number);
        return this;
    }

    FieldWriter line(OptionalInt line) {
        return line(line.orElse(0));
    }

    FieldWriter number(String name, long number) {
        out.writeNumberProperty(name, number);
        return this;
    }

    FieldWriter flag(String name, boolean flag) {
        out.writeBooleanProperty(name, flag);
        return this;
    }

    /** Lines count from 1; one that is not known is left out. */
    FieldWriter line(int line) {
        return line > 0 ? count("line", line) : this;
    }

    FieldWriter texts(String name, List<String> texts) {
        return scalars(name, texts, text -> text);
    }

    <T> FieldWriter scalars(String name, List<T> values, Function<T, String> text) {
        if (!values.isEmpty()) {
            out.writeArrayPropertyStart(name);
            values.forEach(value -> out.writeString(text.apply(value)));
            out.writeEndArray();
        }
        return this;
    }

    FieldWriter counts(String name, List<Integer> numbers) {
        if (!numbers.isEmpty()) {
            out.writeArrayPropertyStart(name);
            numbers.forEach(out::writeNumber);
            out.writeEndArray();
        }
        return this;
    }

    FieldWriter wholeNumbers(String name, List<Long> numbers) {
        if (!numbers.isEmpty()) {
            out.writeArrayPropertyStart(name);
            numbers.forEach(out::writeNumber);
            out.writeEndArray();
        }
        return this;
    }

    <T> FieldWriter object(String name, T value, BiConsumer<FieldWriter, T> form) {
        out.writeName(name);
        writeObject(out, value, form);
        return this;
    }

    <T> FieldWriter object(String name, Optional<T> value, BiConsumer<FieldWriter, T> form) {
        value.ifPresent(present -> object(name, present, form));
        return this;
    }

    <T> FieldWriter objects(String name, List<T> values, BiConsumer<FieldWriter, T> form) {
        return values.isEmpty() ? this : allObjects(name, values, form);
    }

    /** As {@link #objects}, but an empty list is written too. */
    <T> FieldWriter allObjects(String name, List<T> values, BiConsumer<FieldWriter, T> form) {
        out.writeArrayPropertyStart(name);
        values.forEach(value -> writeObject(out, value, form));
        out.writeEndArray();
        return this;
    }
}
