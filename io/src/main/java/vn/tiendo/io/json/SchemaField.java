package vn.tiendo.io.json;

import java.util.Optional;

/** The field {@code schema}, which says what form a document has. */
final class SchemaField {
    private SchemaField() {}

    /** Whether the document may be read as this form: another one is a problem, none at all too but not a hindrance. */
    static boolean isThis(FieldReader fields, String schema) {
        Optional<TreeReader> field = fields.find("schema");
        if (field.isEmpty()) {
            fields.missing("schema");
            return true;
        }
        Optional<String> name = field.get().text();
        if (name.isPresent() && name.get().equals(schema)) {
            return true;
        }
        if (name.isPresent()) {
            field.get().fail(JsonCode.UNKNOWN_SCHEMA, schema);
        }
        // Another form has other fields: to list them all would bury the one thing that is wrong.
        fields.object().value().fields().keySet().forEach(fields::find);
        return false;
    }
}
