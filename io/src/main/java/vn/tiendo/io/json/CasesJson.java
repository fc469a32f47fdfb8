package vn.tiendo.io.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import vn.tiendo.enforcement.EnforcementCase;
import vn.tiendo.result.Parsed;

/**
 * Writes cases of judgment enforcement as JSON and reads them back (việc thi hành án dạng JSON).
 *
 * <pre>{@code
 * {"schema": "tiendo/cases/1",
 *  "cases": [
 *    {"code": "12/QĐ-2025", "unit": "89.01", "officer": "CHV-7", "category": "dân sự", "decidedOn": "2025-10-06",
 *     "amountDue": 500000000,
 *     "states": [{"date": "2025-11-20", "state": "postponed", "ground": "48.1.c"}],
 *     "collections": [{"date": "2025-12-01", "amount": 20000000}],
 *     "auctions": [{"asset": "Nhà đất", "succeededOn": "2026-02-03", "handedOverOn": "2026-03-01"}]}]}
 * }</pre>
 *
 * <table>
 * <caption>Fields of a case</caption>
 * <tr><th>field</th><th>content</th></tr>
 * <tr><td>{@code code}, {@code unit}</td><td>by which the application knows the case and the unit that enforces it</td></tr>
 * <tr><td>{@code officer}, {@code category}</td><td>may be absent</td></tr>
 * <tr><td>{@code decidedOn}</td><td>the day of the enforcement decision, ISO 8601, like all days here</td></tr>
 * <tr><td>{@code amountDue}</td><td>what was due on that day, in đồng; 0 or absent for a duty without money</td></tr>
 * <tr><td>{@code initialState}</td><td>the name of a {@link vn.tiendo.enforcement.CaseState} in small letters;
 * {@code enforceable} where absent</td></tr>
 * <tr><td>{@code states}</td><td>the changes of its state: {@code date}, {@code state}, and {@code ground} where it
 * matters</td></tr>
 * <tr><td>{@code collections}, {@code reductions}</td><td>{@code date} and {@code amount} in đồng</td></tr>
 * <tr><td>{@code auctions}</td><td>{@code asset}, {@code succeededOn}, and {@code handedOverOn} once it was</td></tr>
 * </table>
 *
 * <p>All problems of a document are found at once, each with JSON pointer, line and column; a case with an error anywhere in it
 * is left out as a whole, for without one of its payments it would be another case. Whether a case can be as it stands is not
 * looked at here: it knows its place, and {@link vn.tiendo.enforcement.EnforcementCase#problems} names it.
 *
 * <p>Immutable and safe for threads.
 */
public final class CasesJson {
    /** The name and version of the form, the value of its field {@code schema}. */
    public static final String SCHEMA = "tiendo/cases/1";

    private static final CasesJson STANDARD = new CasesJson(false, JsonLimits.standard());

    private final boolean lenient;
    private final JsonLimits limits;

    private CasesJson(boolean lenient, JsonLimits limits) {
        this.lenient = lenient;
        this.limits = limits;
    }

    /**
     * The JSON Schema (2020-12) of the form.
     *
     * @throws IllegalStateException if the resource is missing: the library was packed wrongly
     */
    public static String jsonSchema() {
        return JsonWriting.resource("cases-1.schema.json");
    }

    /** Refuses fields that the form does not have, within the standard limits. */
    public static CasesJson standard() {
        return STANDARD;
    }

    /** This reader, but skipping unknown fields; each is named by an info diagnostic. */
    public CasesJson lenient() {
        return new CasesJson(true, limits);
    }

    /** This reader with other limits. */
    public CasesJson withLimits(JsonLimits other) {
        return new CasesJson(lenient, other);
    }

    /** The cases as indented JSON, with a line feed at its end. */
    public String write(Iterable<EnforcementCase> cases) {
        return JsonWriting.indented(ImmutableList.copyOf(cases), CaseForm::writeAll);
    }

    /**
     * Writes the cases as indented JSON in UTF-8 and flushes the stream, which stays open.
     *
     * @throws IOException if the stream cannot be written to, or a text holds half a surrogate pair
     */
    public void write(Iterable<EnforcementCase> cases, OutputStream out) throws IOException {
        JsonWriting.indented(ImmutableList.copyOf(cases), CaseForm::writeAll, out);
    }

    /**
     * Reads cases from UTF-8 or UTF-16.
     *
     * @param in the stream, read to its end and left open
     * @param fileName the name of the source in the places of diagnostics
     * @throws IOException if the stream cannot be read from
     */
    public Parsed<ImmutableList<EnforcementCase>> read(InputStream in, String fileName) throws IOException {
        return source(fileName).read(in, CaseForm::readAll);
    }

    /**
     * Reads cases from a text.
     *
     * @param json the document
     * @param fileName the name of the source in the places of diagnostics
     */
    public Parsed<ImmutableList<EnforcementCase>> read(String json, String fileName) {
        return source(fileName).read(json, CaseForm::readAll);
    }

    private JsonText source(String fileName) {
        return new JsonText(limits, new Problems(fileName, lenient));
    }
}
