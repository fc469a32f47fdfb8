package vn.tiendo.io.json;

import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes values of one type by its form. */
final class FormSerializer<T> extends StdSerializer<T> {
    private final BiConsumer<JsonGenerator, T> form;

    private FormSerializer(Class<T> type, BiConsumer<JsonGenerator, T> form) {
        super(type);
        this.form = form;
    }

    /** A type whose form is an object. */
    static <T> FormSerializer<T> ofObject(Class<T> type, BiConsumer<FieldWriter, T> fields) {
        return new FormSerializer<>(type, (out, value) -> FieldWriter.writeObject(out, value, fields));
    }

    /** A type whose form is a number or text. */
    static <T> FormSerializer<T> ofScalar(Class<T> type, BiConsumer<JsonGenerator, T> form) {
        return new FormSerializer<>(type, form);
    }

    /** A type whose form is its {@code toString}. */
    static <T> FormSerializer<T> ofText(Class<T> type) {
        return new FormSerializer<>(type, (out, value) -> out.writeString(value.toString()));
    }

    /** A type whose {@code toString} is the key of a map. */
    static <T> FormSerializer<T> ofKey(Class<T> type) {
        return new FormSerializer<>(type, (out, value) -> out.writeName(value.toString()));
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        form.accept(out, value);
    }
}
