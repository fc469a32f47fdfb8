package vn.tiendo.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
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

    /** Writes UTF-8 and flushes the stream, which stays open. */
    static <T> void indented(T value, BiConsumer<FieldWriter, T> form, OutputStream out) throws IOException {
        // An encoder reports half a surrogate pair, where getBytes would write a question mark.
        ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(indented(value, form)));
        out.write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
        out.flush();
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
