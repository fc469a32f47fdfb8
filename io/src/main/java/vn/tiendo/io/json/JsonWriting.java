package vn.tiendo.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How documents of every form are written: indented by two blanks, a line feed at the end. */
final class JsonWriting {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private JsonWriting() {}

    static <T> String indented(T value, BiConsumer<FieldWriter, T> form) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = MAPPER.writer().createGenerator(text)) {
            FieldWriter.writeObject(out, value, form);
        }
        return text.append('\n').toString();
    }

    /**
     * A text beside this class, such as the schema of a form.
     *
     * @throws IllegalStateException if it is missing: the library was packed wrongly
     */
    static String resource(String name) {
        try (InputStream resource = JsonWriting.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
