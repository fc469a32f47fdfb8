package vn.tiendo.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import vn.tiendo.indicator.IndicatorSet;
import vn.tiendo.indicator.MeasureSet;
import vn.tiendo.result.Parsed;

/**
 * Reads the measures and indicators that a ministry declares (bộ chỉ tiêu) from JSON or YAML, and writes them as JSON.
 *
 * <pre>{@code
 * {"schema": "tiendo/indicators/1",
 *  "measures": [
 *    {"id": "on_time_files", "kind": "count", "name": {"vi": "Hồ sơ đúng hạn", "en": "Files in time"}},
 *    {"id": "late_files", "kind": "count", "name": {"vi": "Hồ sơ quá hạn"}}],
 *  "indicators": [
 *    {"id": "in-time", "name": {"vi": "Tỷ lệ giải quyết đúng hạn"},
 *     "numerator": "on_time_files", "denominator": "on_time_files + late_files",
 *     "direction": "higher", "scale": 2}]}
 * }</pre>
 *
 * <table>
 * <caption>Fields</caption>
 * <tr><th>field</th><th>content</th></tr>
 * <tr><td>{@code measures}</td><td>{@code id} (small letters, digits, {@code _}), {@code kind} ({@code count} or
 * {@code amount}), {@code name} ({@code vi}, and {@code en}, without which the Vietnamese name stands for both)</td></tr>
 * <tr><td>{@code indicators}</td><td>{@code id} (also with {@code -}), {@code name}, {@code numerator} and
 * {@code denominator} (sums of measures, see {@link vn.tiendo.indicator.LinearForm#read}), {@code direction}
 * ({@code higher}, the default, or {@code lower} is better), {@code scale} (decimals of the percentage, 0 to 18; 2 by
 * default)</td></tr>
 * </table>
 *
 * <p>All problems of a document are found at once, each with JSON pointer, line and column; an indicator or measure with a
 * problem is left out. YAML is the same form; it needs the library {@code jackson-dataformat-yaml}, which {@code tiendo-io}
 * leaves to the application. Its aliases are refused, and so is text that YAML takes for a number where a string is due.
 *
 * <p>Immutable and safe for threads.
 */
public final class IndicatorJson {
    /** The name and version of the form, the value of its field {@code schema}. */
    public static final String SCHEMA = "tiendo/indicators/1";

    private static final IndicatorJson STANDARD = new IndicatorJson(MeasureSet.empty(), false, JsonLimits.standard());

    private final MeasureSet known;
    private final boolean lenient;
    private final JsonLimits limits;

    private IndicatorJson(MeasureSet known, boolean lenient, JsonLimits limits) {
        this.known = known;
        this.lenient = lenient;
        this.limits = limits;
    }

    /**
     * The JSON Schema (2020-12) of the form.
     *
     * @throws IllegalStateException if the resource is missing: the library was packed wrongly
     */
    public static String jsonSchema() {
        return JsonWriting.resource("indicators-1.schema.json");
    }

    /** Refuses fields that the form does not have, within the standard limits. */
    public static IndicatorJson standard() {
        return STANDARD;
    }

    /** This reader, but skipping unknown fields; each is named by an info diagnostic. */
    public IndicatorJson lenient() {
        return new IndicatorJson(known, true, limits);
    }

    /** This reader with other limits. */
    public IndicatorJson withLimits(JsonLimits other) {
        return new IndicatorJson(known, lenient, other);
    }

    /** This reader with measures of which indicators can be made without declaring them; the set that is read has them too. */
    public IndicatorJson withMeasures(MeasureSet measures) {
        return new IndicatorJson(measures, lenient, limits);
    }

    /** The set as indented JSON, with a line feed at its end. */
    public String write(IndicatorSet set) {
        return JsonWriting.indented(set, IndicatorForm::write);
    }

    /**
     * Writes the set as indented JSON in UTF-8 and flushes the stream, which stays open.
     *
     * @throws IOException if the stream cannot be written to, or a text of the set holds half a surrogate pair
     */
    public void write(IndicatorSet set, OutputStream out) throws IOException {
        JsonWriting.indented(set, IndicatorForm::write, out);
    }

    /**
     * Reads a set from JSON in UTF-8 or UTF-16.
     *
     * @param in the stream, read to its end and left open
     * @param fileName the name of the source in the places of diagnostics
     * @throws IOException if the stream cannot be read from
     */
    public Parsed<IndicatorSet> read(InputStream in, String fileName) throws IOException {
        return json(fileName).read(in, this::form);
    }

    /**
     * Reads a set from JSON.
     *
     * @param json the document
     * @param fileName the name of the source in the places of diagnostics
     */
    public Parsed<IndicatorSet> read(String json, String fileName) {
        return json(fileName).read(json, this::form);
    }

    /**
     * Reads a set from YAML in UTF-8 or UTF-16.
     *
     * @param in the stream, read to its end and left open
     * @param fileName the name of the source in the places of diagnostics
     * @throws IOException if the stream cannot be read from
     * @throws NoClassDefFoundError if the application lacks {@code jackson-dataformat-yaml}
     */
    public Parsed<IndicatorSet> readYaml(InputStream in, String fileName) throws IOException {
        return yaml(fileName).read(in, this::form);
    }

    /**
     * Reads a set from YAML.
     *
     * @param yaml the document
     * @param fileName the name of the source in the places of diagnostics
     * @throws NoClassDefFoundError if the application lacks {@code jackson-dataformat-yaml}
     */
    public Parsed<IndicatorSet> readYaml(String yaml, String fileName) {
        return yaml(fileName).read(yaml, this::form);
    }

    private Optional<IndicatorSet> form(TreeReader at) {
        return IndicatorForm.read(at, known);
    }

    private JsonText json(String fileName) {
        return new JsonText(limits, new Problems(fileName, lenient));
    }

    private JsonText yaml(String fileName) {
        return new JsonText(limits, new Problems(fileName, lenient), YamlSource.opener(limits));
    }
}
