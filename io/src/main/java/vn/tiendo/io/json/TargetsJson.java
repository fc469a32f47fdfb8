package vn.tiendo.io.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import vn.tiendo.indicator.Target;
import vn.tiendo.result.Parsed;

/**
 * Writes targets as JSON and reads them back (chỉ tiêu được giao dạng JSON).
 *
 * <pre>{@code
 * {"schema": "tiendo/targets/1",
 *  "targets": [
 *    {"indicator": "by-case", "unit": "79", "period": "2024-10/2025-09", "yearStart": 10,
 *     "comparator": ">", "value": "83.90", "valueUnit": "%"},
 *    {"indicator": "by-amount", "unit": "79", "period": "2025", "comparator": ">",
 *     "valueUnit": "relative", "baseline": "năm 2024"}]}
 * }</pre>
 *
 * <table>
 * <caption>Fields of a target</caption>
 * <tr><th>field</th><th>content</th></tr>
 * <tr><td>{@code indicator}, {@code unit}</td><td>identifier and code</td></tr>
 * <tr><td>{@code period}</td><td>canonical text of whole months: {@code 2024-10/2025-09}, {@code 2024-35},
 * {@code 2025}</td></tr>
 * <tr><td>{@code yearStart}</td><td>the month in which its year begins, 1 to 12; 1 where absent</td></tr>
 * <tr><td>{@code comparator}</td><td>{@code >}, {@code >=}, {@code =}, {@code <=}, {@code <}</td></tr>
 * <tr><td>{@code valueUnit}</td><td>{@code %}, {@code count}, {@code fraction}, {@code relative}</td></tr>
 * <tr><td>{@code value}</td><td>decimal text ({@code 83.90} for 83,90%) or a fraction ({@code 2/3}), as a string;
 * absent for {@code relative}</td></tr>
 * <tr><td>{@code counted}, {@code per}</td><td>of a count: {@code tin bài}, {@code quý}</td></tr>
 * <tr><td>{@code change}</td><td>{@code increase} or {@code decrease} by the value, against the baseline</td></tr>
 * <tr><td>{@code baseline}</td><td>what a relative value or a change is compared with</td></tr>
 * <tr><td>{@code direction}</td><td>{@code higher} or {@code lower} is better, where the comparator does not say</td></tr>
 * </table>
 *
 * <p>All problems of a document are found at once, each with JSON pointer, line and column; a target with an error is left
 * out. A percentage that looks as if a fraction was meant, or lies outside 0 to 100, is a warning.
 *
 * <p>Immutable and safe for threads.
 */
public final class TargetsJson {
    /** The name and version of the form, the value of its field {@code schema}. */
    public static final String SCHEMA = "tiendo/targets/1";

    private static final TargetsJson STANDARD = new TargetsJson(false, JsonLimits.standard());

    private final boolean lenient;
    private final JsonLimits limits;

    private TargetsJson(boolean lenient, JsonLimits limits) {
        this.lenient = lenient;
        this.limits = limits;
    }

    /**
     * The JSON Schema (2020-12) of the form.
     *
     * @throws IllegalStateException if the resource is missing: the library was packed wrongly
     */
    public static String jsonSchema() {
        return JsonWriting.resource("targets-1.schema.json");
    }

    /** Refuses fields that the form does not have, within the standard limits. */
    public static TargetsJson standard() {
        return STANDARD;
    }

    /** This reader, but skipping unknown fields; each is named by an info diagnostic. */
    public TargetsJson lenient() {
        return new TargetsJson(true, limits);
    }

    /** This reader with other limits. */
    public TargetsJson withLimits(JsonLimits other) {
        return new TargetsJson(lenient, other);
    }

    /** The targets as indented JSON, with a line feed at its end. */
    public String write(Iterable<Target> targets) {
        return JsonWriting.indented(ImmutableList.copyOf(targets), AssignedTargetForm::writeAll);
    }

    /**
     * Writes the targets as indented JSON in UTF-8 and flushes the stream, which stays open.
     *
     * @throws IOException if the stream cannot be written to, or a text holds half a surrogate pair
     */
    public void write(Iterable<Target> targets, OutputStream out) throws IOException {
        JsonWriting.indented(ImmutableList.copyOf(targets), AssignedTargetForm::writeAll, out);
    }

    /**
     * Reads targets from UTF-8 or UTF-16.
     *
     * @param in the stream, read to its end and left open
     * @param fileName the name of the source in the places of diagnostics
     * @throws IOException if the stream cannot be read from
     */
    public Parsed<ImmutableList<Target>> read(InputStream in, String fileName) throws IOException {
        return source(fileName).read(in, AssignedTargetForm::readAll);
    }

    /**
     * Reads targets from a text.
     *
     * @param json the document
     * @param fileName the name of the source in the places of diagnostics
     */
    public Parsed<ImmutableList<Target>> read(String json, String fileName) {
        return source(fileName).read(json, AssignedTargetForm::readAll);
    }

    private JsonText source(String fileName) {
        return new JsonText(limits, new Problems(fileName, lenient));
    }
}
