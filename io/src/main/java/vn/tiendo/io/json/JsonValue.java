package vn.tiendo.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * A JSON value that knows where it starts; Jackson's own tree does not.
 *
 * @param kind which of the six sorts it is
 * @param text the content of a string, the spelling of any other scalar
 * @param fields the fields of an object, the first of each name
 * @param elements the elements of an array
 * @param line the line of its first character, from 1; 0 where it is not known
 * @param column the column of its first character, from 1; 0 where it is not known
 */
record JsonValue(
        Kind kind,
        String text,
        ImmutableMap<String, JsonValue> fields,
        ImmutableList<JsonValue> elements,
        int line,
        int column) {
    enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        NUMBER,
        BOOLEAN,
        NULL
    }

    /** How a message names it: a scalar by its spelling, an object or array by its sort. */
    String described() {
        return switch (kind) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "\"" + text + "\"";
            case NUMBER, BOOLEAN, NULL -> text;
        };
    }
}
