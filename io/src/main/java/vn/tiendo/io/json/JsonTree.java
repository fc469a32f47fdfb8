package vn.tiendo.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import vn.tiendo.io.json.JsonValue.Kind;

/**
 * Builds a tree out of a parser's tokens. The parser's constraints bound its depth and size; a field that stands twice
 * is a problem like any other, so that one does not hide the rest.
 */
final class JsonTree {
    private final JsonParser parser;
    private final Problems problems;

    private JsonTree(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** Reads the value whose first token is the parser's current one, and stays on its last token. */
    static JsonValue read(JsonParser parser, Problems problems) {
        return new JsonTree(parser, problems).value();
    }

    private JsonValue value() {
        TokenStreamLocation location = parser.currentTokenLocation();
        int line = Math.max(location.getLineNr(), 0);
        int column = Math.max(location.getColumnNr(), 0);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return new JsonValue(Kind.OBJECT, "", fields(), ImmutableList.of(), line, column);
        }
        if (token == JsonToken.START_ARRAY) {
            return new JsonValue(Kind.ARRAY, "", ImmutableMap.of(), elements(), line, column);
        }
        return new JsonValue(scalar(token), text(), ImmutableMap.of(), ImmutableList.of(), line, column);
    }

    private ImmutableMap<String, JsonValue> fields() {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            JsonValue value = value();
            if (fields.putIfAbsent(name, value) != null) {
                String pointer = parser.streamReadContext().pathAsPointer().toString();
                problems.add(JsonCode.DUPLICATE_FIELD, problems.place(value, pointer), name);
            }
        }
        return ImmutableMap.copyOf(fields);
    }

    private ImmutableList<JsonValue> elements() {
        ImmutableList.Builder<JsonValue> elements = ImmutableList.builder();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return elements.build();
    }

    private String text() {
        @Nullable String text = parser.getString();
        return text == null ? "null" : text;
    }

    private static Kind scalar(@Nullable JsonToken token) {
        if (token == null) {
            return Kind.NULL;
        }
        return switch (token) {
            case VALUE_NULL -> Kind.NULL;
            case VALUE_TRUE, VALUE_FALSE -> Kind.BOOLEAN;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            // An embedded object of a token buffer is taken by its text, such as the date 2018-07-26.
            default -> Kind.STRING;
        };
    }
}
