package vn.tiendo.io.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.enforcement.StatisticalRow;
import vn.tiendo.indicator.MeasureSet;
import vn.tiendo.result.Parsed;

/**
 * Writes the rows of statistical reports as JSON and reads them back (dòng số liệu thống kê dạng JSON).
 *
 * <pre>{@code
 * {"schema": "tiendo/statistics/1",
 *  "rows": [
 *    {"unit": "89", "period": "2024-10/2025-04", "yearStart": 10, "category": "dân sự", "moneyUnit": "thousand_dong",
 *     "values": {"enforceable_cases": 13660, "completed_cases": 7443, "terminated_cases": "not_applicable"},
 *     "printedRates": {"by-case": "54.49"},
 *     "roundedTo": {"completed_cases": 10}}]}
 * }</pre>
 *
 * <table>
 * <caption>Fields of a row</caption>
 * <tr><th>field</th><th>content</th></tr>
 * <tr><td>{@code unit}</td><td>the code of the unit, or its name until resolved</td></tr>
 * <tr><td>{@code period}, {@code yearStart}</td><td>as in {@link TargetsJson}</td></tr>
 * <tr><td>{@code category}</td><td>the breakdown; absent, or {@code *}, for the whole</td></tr>
 * <tr><td>{@code moneyUnit}</td><td>the unit of all amounts of the row: {@code dong}, {@code thousand_dong},
 * {@code million_dong}, {@code billion_dong}</td></tr>
 * <tr><td>{@code values}</td><td>by identifier of a known measure a whole number, or {@code missing}, {@code not_applicable},
 * {@code not_yet_due}; a correction may be negative</td></tr>
 * <tr><td>{@code printedRates}</td><td>by identifier of an indicator the printed percentage as decimal text, {@code "54.49"}
 * for 54,49%</td></tr>
 * <tr><td>{@code roundedTo}</td><td>by identifier of a measure the step to which its figure is rounded</td></tr>
 * </table>
 *
 * <p>All problems of a document are found at once, each with JSON pointer, line and column; a row with an error is left out.
 * Whether the figures of a row agree is not looked at here: each row knows its place, and
 * {@link vn.tiendo.enforcement.StatisticsChecks} name it.
 *
 * <p>Immutable and safe for threads.
 */
public final class StatisticsJson {
    /** The name and version of the form, the value of its field {@code schema}. */
    public static final String SCHEMA = "tiendo/statistics/1";

    private static final StatisticsJson STANDARD =
            new StatisticsJson(EnforcementMeasures.withSeparateRegister(), false, JsonLimits.standard());

    private final MeasureSet measures;
    private final boolean lenient;
    private final JsonLimits limits;

    private StatisticsJson(MeasureSet measures, boolean lenient, JsonLimits limits) {
        this.measures = measures;
        this.lenient = lenient;
        this.limits = limits;
    }

    /**
     * The JSON Schema (2020-12) of the form.
     *
     * @throws IllegalStateException if the resource is missing: the library was packed wrongly
     */
    public static String jsonSchema() {
        return JsonWriting.resource("statistics-1.schema.json");
    }

    /** Reads the measures of enforcement statistics and refuses fields that the form does not have, within the standard limits. */
    public static StatisticsJson standard() {
        return STANDARD;
    }

    /** This reader with other measures that rows may have. */
    public StatisticsJson withMeasures(MeasureSet other) {
        return new StatisticsJson(other, lenient, limits);
    }

    /** This reader, but skipping unknown fields; each is named by an info diagnostic. Unknown measures stay errors. */
    public StatisticsJson lenient() {
        return new StatisticsJson(measures, true, limits);
    }

    /** This reader with other limits. */
    public StatisticsJson withLimits(JsonLimits other) {
        return new StatisticsJson(measures, lenient, other);
    }

    /** The rows as indented JSON, with a line feed at its end. */
    public String write(Iterable<StatisticalRow> rows) {
        return JsonWriting.indented(ImmutableList.copyOf(rows), StatisticsForm::writeAll);
    }

    /**
     * Writes the rows as indented JSON in UTF-8 and flushes the stream, which stays open.
     *
     * @throws IOException if the stream cannot be written to, or a text holds half a surrogate pair
     */
    public void write(Iterable<StatisticalRow> rows, OutputStream out) throws IOException {
        JsonWriting.indented(ImmutableList.copyOf(rows), StatisticsForm::writeAll, out);
    }

    /**
     * Reads rows from UTF-8 or UTF-16.
     *
     * @param in the stream, read to its end and left open
     * @param fileName the name of the source in the places of diagnostics
     * @throws IOException if the stream cannot be read from
     */
    public Parsed<ImmutableList<StatisticalRow>> read(InputStream in, String fileName) throws IOException {
        return source(fileName).read(in, new StatisticsForm(measures)::readAll);
    }

    /**
     * Reads rows from a text.
     *
     * @param json the document
     * @param fileName the name of the source in the places of diagnostics
     */
    public Parsed<ImmutableList<StatisticalRow>> read(String json, String fileName) {
        return source(fileName).read(json, new StatisticsForm(measures)::readAll);
    }

    private JsonText source(String fileName) {
        return new JsonText(limits, new Problems(fileName, lenient));
    }
}
