package vn.tiendo.io.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import vn.tiendo.enforcement.CaseFact;
import vn.tiendo.result.Parsed;

/**
 * Writes what cases give to the roll-up of their months as JSON and reads it back (dữ kiện từng việc dạng JSON).
 *
 * <pre>{@code
 * {"schema": "tiendo/case-facts/1",
 *  "facts": [
 *    {"unit": "89.01", "month": "2025-10", "category": "dân sự", "state": "enforceable", "enforceable": true,
 *     "completed": false, "due": 50000000, "collected": 20000000, "reduced": 0}]}
 * }</pre>
 *
 * <table>
 * <caption>Fields of a fact</caption>
 * <tr><th>field</th><th>content</th></tr>
 * <tr><td>{@code unit}</td><td>the code of the unit</td></tr>
 * <tr><td>{@code month}</td><td>the month, ISO 8601</td></tr>
 * <tr><td>{@code category}</td><td>the kind of judgment or duty; may be absent</td></tr>
 * <tr><td>{@code state}</td><td>the name of a {@link vn.tiendo.enforcement.CaseState} in small letters:
 * {@code enforceable}, {@code not_enforceable}, …</td></tr>
 * <tr><td>{@code enforceable}, {@code completed}</td><td>whether it counts as such in its regime</td></tr>
 * <tr><td>{@code due}, {@code collected}, {@code reduced}</td><td>amounts in đồng of zero or more; absent for
 * nothing</td></tr>
 * </table>
 *
 * <p>All problems of a document are found at once, each with JSON pointer, line and column; a fact with an error is left out.
 * Facts are not told apart: two equal ones are two cases. For files with millions of them see
 * {@link vn.tiendo.io.csv.CaseFactCsv}.
 *
 * <p>Immutable and safe for threads.
 */
public final class CaseFactsJson {
    /** The name and version of the form, the value of its field {@code schema}. */
    public static final String SCHEMA = "tiendo/case-facts/1";

    private static final CaseFactsJson STANDARD = new CaseFactsJson(false, JsonLimits.standard());

    private final boolean lenient;
    private final JsonLimits limits;

    private CaseFactsJson(boolean lenient, JsonLimits limits) {
        this.lenient = lenient;
        this.limits = limits;
    }

    /**
     * The JSON Schema (2020-12) of the form.
     *
     * @throws IllegalStateException if the resource is missing: the library was packed wrongly
     */
    public static String jsonSchema() {
        return JsonWriting.resource("case-facts-1.schema.json");
    }

    /** Refuses fields that the form does not have, within the standard limits. */
    public static CaseFactsJson standard() {
        return STANDARD;
    }

    /** This reader, but skipping unknown fields; each is named by an info diagnostic. */
    public CaseFactsJson lenient() {
        return new CaseFactsJson(true, limits);
    }

    /** This reader with other limits. */
    public CaseFactsJson withLimits(JsonLimits other) {
        return new CaseFactsJson(lenient, other);
    }

    /** The facts as indented JSON, with a line feed at its end. */
    public String write(Iterable<CaseFact> facts) {
        return JsonWriting.indented(ImmutableList.copyOf(facts), CaseFactForm::writeAll);
    }

    /**
     * Writes the facts as indented JSON in UTF-8 and flushes the stream, which stays open.
     *
     * @throws IOException if the stream cannot be written to, or a text holds half a surrogate pair
     */
    public void write(Iterable<CaseFact> facts, OutputStream out) throws IOException {
        JsonWriting.indented(ImmutableList.copyOf(facts), CaseFactForm::writeAll, out);
    }

    /**
     * Reads facts from UTF-8 or UTF-16.
     *
     * @param in the stream, read to its end and left open
     * @param fileName the name of the source in the places of diagnostics
     * @throws IOException if the stream cannot be read from
     */
    public Parsed<ImmutableList<CaseFact>> read(InputStream in, String fileName) throws IOException {
        return source(fileName).read(in, CaseFactForm::readAll);
    }

    /**
     * Reads facts from a text.
     *
     * @param json the document
     * @param fileName the name of the source in the places of diagnostics
     */
    public Parsed<ImmutableList<CaseFact>> read(String json, String fileName) {
        return source(fileName).read(json, CaseFactForm::readAll);
    }

    private JsonText source(String fileName) {
        return new JsonText(limits, new Problems(fileName, lenient));
    }
}
