package vn.tiendo.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import vn.tiendo.plan.Plan;
import vn.tiendo.result.Parsed;

/**
 * Writes plans as JSON and reads them back (kế hoạch dạng JSON): {@code {"schema": "tiendo/plan/1", "document": …}}.
 *
 * <p>The form is UTF-8, indented, its fields in a fixed order, empty lists and absent values left out; the JSON Schema of
 * {@link #jsonSchema()} describes it. What is written is read back as an equal plan.
 *
 * <p>Reading finds all problems of a document at once (of very many the first 10 000), each with its JSON pointer, line
 * and column. The timeline's meaning is taken from {@code edtf}, {@code rrule}, {@code event}, {@code document} or
 * {@code items}; {@code kind}, {@code start} and {@code end} must agree with it, {@code text} is only kept.
 *
 * <p>Where a document has errors, the value holds the good parts: what is wrong is left out with the smallest part that
 * can stand without it, which is an optional value (a date, a timeline) or an element of a list (a footnote, a row, or an
 * item with all that is under it). Other items may still point at one that was left out. There is no value at all if the
 * text is no JSON object, exceeds a limit, or is of another form or version.
 *
 * <p>Immutable and safe for threads.
 *
 * @see PlanModule for an application's own Jackson mapper
 */
public final class PlanJson {
    /** The name and version of the form, the value of its field {@code schema}. */
    public static final String SCHEMA = "tiendo/plan/1";

    private static final PlanJson STANDARD = new PlanJson(false, JsonLimits.standard());

    private final boolean lenient;
    private final JsonLimits limits;

    private PlanJson(boolean lenient, JsonLimits limits) {
        this.lenient = lenient;
        this.limits = limits;
    }

    /** Refuses fields that the form does not have, within the standard limits. */
    public static PlanJson standard() {
        return STANDARD;
    }

    /**
     * The JSON Schema (2020-12) of the form.
     *
     * @throws IllegalStateException if the resource is missing: the library was packed wrongly
     */
    public static String jsonSchema() {
        return JsonWriting.resource("plan-1.schema.json");
    }

    /**
     * This reader, but skipping what a later minor version may have added: unknown fields, unknown flags and bounds of
     * timelines, and {@code null} for an absent value. Each is named by an info diagnostic.
     */
    public PlanJson lenient() {
        return new PlanJson(true, limits);
    }

    /** This reader with other limits. */
    public PlanJson withLimits(JsonLimits other) {
        return new PlanJson(lenient, other);
    }

    /** The plan as indented JSON, with a line feed at its end. */
    public String write(Plan plan) {
        return JsonWriting.indented(plan, PlanForm::write);
    }

    /**
     * Writes the plan as indented JSON in UTF-8 and flushes the stream, which stays open.
     *
     * @throws IOException if the stream cannot be written to, or a text of the plan holds half a surrogate pair
     */
    public void write(Plan plan, OutputStream out) throws IOException {
        JsonWriting.indented(plan, PlanForm::write, out);
    }

    /**
     * Reads a plan from UTF-8 or UTF-16, without a name for the source.
     *
     * @throws IOException if the stream cannot be read from
     */
    public Parsed<Plan> read(InputStream in) throws IOException {
        return read(in, "");
    }

    /**
     * Reads a plan from UTF-8 or UTF-16, with or without a byte-order mark.
     *
     * @param in the stream, read to its end and left open
     * @param fileName the name of the source in the places of diagnostics
     * @throws IOException if the stream cannot be read from
     */
    public Parsed<Plan> read(InputStream in, String fileName) throws IOException {
        return source(fileName).read(in, PlanForm::read);
    }

    /** Reads a plan from a text, without a name for the source. */
    public Parsed<Plan> read(String json) {
        return read(json, "");
    }

    /**
     * Reads a plan from a text.
     *
     * @param json the document
     * @param fileName the name of the source in the places of diagnostics
     */
    public Parsed<Plan> read(String json, String fileName) {
        return source(fileName).read(json, PlanForm::read);
    }

    private JsonText source(String fileName) {
        return new JsonText(limits, new Problems(fileName, lenient));
    }
}
