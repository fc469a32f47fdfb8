package vn.tiendo.io.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.org.Reorganization;
import vn.tiendo.result.Parsed;

/**
 * Writes units, trees and reorganisations as JSON and reads them back (cơ cấu tổ chức dạng JSON):
 *
 * <pre>
 * {"schema": "tiendo/units/1", "units": [
 *   {"code": "TC", "name": "Tổng cục THADS", "level": "national", "validTo": "2025-06-30"},
 *   {"code": "C89", "name": "Cục THADS tỉnh An Giang", "parent": "TC", "aliases": ["Cục An Giang"]}]}
 *
 * {"schema": "tiendo/tree/1", "fingerprint": "35244a19…", "units": […]}
 *
 * {"schema": "tiendo/reorganization/1", "effectiveOn": "2025-07-01",
 *  "changes": [{"kind": "merge", "from": ["C89", "C91"], "into": ["T91"]},
 *              {"kind": "split", "from": ["C10"], "into": ["T10", "T11"], "shares": [3, 1]},
 *              {"kind": "rename", "from": ["TC"], "into": ["CQL"], "name": "Cục Quản lý THADS"},
 *              {"kind": "move", "from": ["C20"], "parent": "CQL"},
 *              {"kind": "close", "from": ["C30"]}],
 *  "units": [{"code": "T91", "name": "THADS tỉnh An Giang", "parent": "CQL"}]}
 * </pre>
 *
 * <p>UTF-8, indented, fields in a fixed order, empty lists and absent values left out. What is written is read back equal.
 * Reading finds all problems at once, each with its JSON pointer, line and column, those of the tree or reorganisation
 * among them; good parts are kept as in {@link PlanJson}. A tree whose units do not have the fingerprint that is written
 * beside them is an error: the file was changed by hand, or another tree was meant.
 *
 * <p>Immutable and safe for threads.
 */
public final class OrgJson {
    /** The name and version of the form of a list of units. */
    public static final String UNITS_SCHEMA = "tiendo/units/1";

    /** The name and version of the form of a tree. */
    public static final String TREE_SCHEMA = "tiendo/tree/1";

    /** The name and version of the form of a reorganisation. */
    public static final String REORGANIZATION_SCHEMA = "tiendo/reorganization/1";

    private static final OrgJson STANDARD = new OrgJson(false, JsonLimits.standard());

    private final boolean lenient;
    private final JsonLimits limits;

    private OrgJson(boolean lenient, JsonLimits limits) {
        this.lenient = lenient;
        this.limits = limits;
    }

    /**
     * The JSON Schema (2020-12) of the three forms.
     *
     * @throws IllegalStateException if the resource is missing: the library was packed wrongly
     */
    public static String jsonSchema() {
        return JsonWriting.resource("organization-1.schema.json");
    }

    /** Refuses fields that the forms do not have, within the standard limits: some 100 000 units. */
    public static OrgJson standard() {
        return STANDARD;
    }

    /** This reader, but skipping what a later minor version may have added, see {@link PlanJson#lenient()}. */
    public OrgJson lenient() {
        return new OrgJson(true, limits);
    }

    /** This reader with other limits. */
    public OrgJson withLimits(JsonLimits other) {
        return new OrgJson(lenient, other);
    }

    /** The units as indented JSON, with a line feed at its end. */
    public String writeUnits(Iterable<OrgUnit> units) {
        return write(ImmutableList.copyOf(units), OrgForm::writeUnits);
    }

    /**
     * Writes the units as indented JSON in UTF-8 and flushes the stream, which stays open.
     *
     * @throws IOException if the stream cannot be written to, or a text holds half a surrogate pair
     */
    public void writeUnits(Iterable<OrgUnit> units, OutputStream out) throws IOException {
        JsonWriting.indented(ImmutableList.copyOf(units), OrgForm::writeUnits, out);
    }

    /** The tree as indented JSON, with a line feed at its end. */
    public String writeTree(OrgTree tree) {
        return write(tree, OrgForm::writeTree);
    }

    /**
     * Writes the tree as indented JSON in UTF-8 and flushes the stream, which stays open.
     *
     * @throws IOException if the stream cannot be written to, or a text holds half a surrogate pair
     */
    public void writeTree(OrgTree tree, OutputStream out) throws IOException {
        JsonWriting.indented(tree, OrgForm::writeTree, out);
    }

    /** The reorganisation as indented JSON, with a line feed at its end. */
    public String writeReorganization(Reorganization reorganization) {
        return write(reorganization, OrgForm::writeReorganization);
    }

    /**
     * Writes the reorganisation as indented JSON in UTF-8 and flushes the stream, which stays open.
     *
     * @throws IOException if the stream cannot be written to, or a text holds half a surrogate pair
     */
    public void writeReorganization(Reorganization reorganization, OutputStream out) throws IOException {
        JsonWriting.indented(reorganization, OrgForm::writeReorganization, out);
    }

    private static <T> String write(T value, BiConsumer<FieldWriter, T> form) {
        return JsonWriting.indented(value, form);
    }

    /**
     * Reads units as they are, without looking at how they hang together.
     *
     * @param in the stream, UTF-8 or UTF-16, read to its end and left open
     * @param fileName the name of the source in the places of diagnostics
     * @throws IOException if the stream cannot be read from
     */
    public Parsed<ImmutableList<OrgUnit>> readUnits(InputStream in, String fileName) throws IOException {
        return read(in, fileName, OrgForm::readUnits);
    }

    /** Reads units from a text. */
    public Parsed<ImmutableList<OrgUnit>> readUnits(String json) {
        return read(json, OrgForm::readUnits);
    }

    /**
     * Reads a tree, see {@link OrgTree#of}.
     *
     * @param in the stream, UTF-8 or UTF-16, read to its end and left open
     * @param fileName the name of the source in the places of diagnostics
     * @throws IOException if the stream cannot be read from
     */
    public Parsed<OrgTree> readTree(InputStream in, String fileName) throws IOException {
        return read(in, fileName, OrgForm::readTree);
    }

    /** Reads a tree from a text. */
    public Parsed<OrgTree> readTree(String json) {
        return read(json, OrgForm::readTree);
    }

    /**
     * Reads a reorganisation, see {@link Reorganization#of}.
     *
     * @param in the stream, UTF-8 or UTF-16, read to its end and left open
     * @param fileName the name of the source in the places of diagnostics
     * @throws IOException if the stream cannot be read from
     */
    public Parsed<Reorganization> readReorganization(InputStream in, String fileName) throws IOException {
        return read(in, fileName, OrgForm::readReorganization);
    }

    /** Reads a reorganisation from a text. */
    public Parsed<Reorganization> readReorganization(String json) {
        return read(json, OrgForm::readReorganization);
    }

    private <T> Parsed<T> read(InputStream in, String fileName, Function<TreeReader, Optional<T>> form)
            throws IOException {
        return new JsonText(limits, new Problems(fileName, lenient)).read(in, form);
    }

    private <T> Parsed<T> read(String json, Function<TreeReader, Optional<T>> form) {
        return new JsonText(limits, new Problems("", lenient)).read(json, form);
    }
}
