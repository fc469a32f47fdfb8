package vn.tiendo.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;

/**
 * Reads JSON documents of any form within limits. The text is decoded before it is parsed, so that columns count
 * characters, not bytes.
 */
final class JsonText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int START_OF_TRAILING = 40;

    private final JsonLimits limits;
    private final Problems problems;
    private final Function<String, JsonParser> opener;

    JsonText(JsonLimits limits, Problems problems) {
        this(limits, problems, opener(limits));
    }

    /** Reads another notation of the same values, which the opener turns into tokens. */
    JsonText(JsonLimits limits, Problems problems, Function<String, JsonParser> opener) {
        this.limits = limits;
        this.problems = problems;
        this.opener = opener;
    }

    private static Function<String, JsonParser> opener(JsonLimits limits) {
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(constraints(limits)).build();
        return text -> factory.createParser(ObjectReadContext.empty(), text);
    }

    static StreamReadConstraints constraints(JsonLimits limits) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth())
                .maxStringLength(limits.maxStringLength())
                .maxTokenCount(limits.maxTokens())
                .build();
    }

    /** What a form makes of the bytes. */
    <T> Parsed<T> read(InputStream in, Function<TreeReader, Optional<T>> form) throws IOException {
        byte[] bytes = in.readNBytes(limits.maxSize() + 1);
        if (bytes.length > limits.maxSize()) {
            return tooLong("bytes");
        }
        Charset charset = charset(bytes);
        try {
            return parse(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), form);
        } catch (CharacterCodingException e) {
            problems.add(JsonCode.ENCODING, problems.place(0, 0, ""), "");
            return Parsed.failed(problems.inOrder());
        }
    }

    /** What a form makes of the text. */
    <T> Parsed<T> read(String text, Function<TreeReader, Optional<T>> form) {
        return text.length() > limits.maxSize() ? tooLong("characters") : parse(text, form);
    }

    private <T> Parsed<T> tooLong(String unit) {
        problems.add(
                JsonCode.LIMIT, problems.place(0, 0, ""), "", "reason", "more than " + limits.maxSize() + " " + unit);
        return Parsed.failed(problems.inOrder());
    }

    /** UTF-16 by its mark, or because JSON starts with an ASCII character; UTF-8 in all other cases. */
    private static Charset charset(byte[] bytes) {
        if (bytes.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if ((first == 0xFE && second == 0xFF) || (first == 0 && second != 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if ((first == 0xFF && second == 0xFE) || (first != 0 && second == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private <T> Parsed<T> parse(String text, Function<TreeReader, Optional<T>> form) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        try (JsonParser parser = opener.apply(marked ? text.substring(1) : text)) {
            return parse(parser, form);
        }
    }

    private <T> Parsed<T> parse(JsonParser parser, Function<TreeReader, Optional<T>> form) {
        JsonValue root;
        try {
            if (parser.nextToken() == null) {
                problems.add(JsonCode.EMPTY, problems.place(0, 0, ""), "");
                return Parsed.failed(problems.inOrder());
            }
            root = JsonTree.read(parser, problems);
        } catch (JacksonException e) {
            problems.add(code(e), place(e, parser), "", "reason", e.getOriginalMessage());
            return Parsed.failed(problems.inOrder());
        }
        refuseMore(parser);
        Optional<T> value = form.apply(TreeReader.of(root, "", problems));
        return value.isPresent() ? Parsed.of(value.get(), problems.inOrder()) : Parsed.failed(problems.inOrder());
    }

    /** Whatever follows the document need not be JSON; the document before it is whole. */
    private void refuseMore(JsonParser parser) {
        try {
            if (parser.nextToken() != null) {
                TokenStreamLocation at = parser.currentTokenLocation();
                String text = parser.getString();
                problems.add(
                        JsonCode.TRAILING_CONTENT,
                        problems.place(at.getLineNr(), at.getColumnNr(), ""),
                        text.length() > START_OF_TRAILING ? text.substring(0, START_OF_TRAILING) : text);
            }
        } catch (JacksonException e) {
            problems.add(JsonCode.TRAILING_CONTENT, place(e, parser), "");
        }
    }

    private static JsonCode code(JacksonException e) {
        return e instanceof StreamConstraintsException ? JsonCode.LIMIT : JsonCode.SYNTAX;
    }

    private SourceLocation place(JacksonException e, JsonParser parser) {
        TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        return problems.place(
                at.getLineNr(),
                at.getColumnNr(),
                parser.streamReadContext().pathAsPointer().toString());
    }
}
