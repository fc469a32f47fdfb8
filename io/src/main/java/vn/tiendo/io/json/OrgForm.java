package vn.tiendo.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.org.OrgChange;
import vn.tiendo.org.OrgChangeKind;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.org.Reorganization;
import vn.tiendo.result.Parsed;

/** The forms of lists of units, of trees and of reorganisations, see {@link OrgJson}. */
final class OrgForm {
    private static final ImmutableMap<String, OrgChangeKind> KINDS =
            TreeReader.names(OrgChangeKind.values(), OrgForm::code);

    private OrgForm() {}

    private static String code(OrgChangeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static void writeUnits(FieldWriter out, ImmutableList<OrgUnit> units) {
        out.text("schema", OrgJson.UNITS_SCHEMA).allObjects("units", units, UnitForm::write);
    }

    static void writeTree(FieldWriter out, OrgTree tree) {
        out.text("schema", OrgJson.TREE_SCHEMA)
                .text("fingerprint", tree.fingerprint())
                .allObjects("units", tree.units(), UnitForm::write);
    }

    static void writeReorganization(FieldWriter out, Reorganization reorganization) {
        out.text("schema", OrgJson.REORGANIZATION_SCHEMA)
                .text("effectiveOn", reorganization.effectiveOn().toString())
                .allObjects("changes", reorganization.changes(), OrgForm::writeChange)
                .objects("units", reorganization.units(), UnitForm::write);
    }

    private static void writeChange(FieldWriter out, OrgChange change) {
        out.text("kind", code(change.kind()))
                .texts("from", change.predecessors())
                .texts("into", change.successors())
                .wholeNumbers("shares", change.shares())
                .text("name", change.name())
                .text("parent", change.parent());
    }

    static Optional<ImmutableList<OrgUnit>> readUnits(TreeReader at) {
        return ofSchema(at, OrgJson.UNITS_SCHEMA, fields -> Optional.of(units(fields)));
    }

    static Optional<OrgTree> readTree(TreeReader at) {
        return ofSchema(at, OrgJson.TREE_SCHEMA, fields -> {
            Optional<TreeReader> fingerprint = fields.find("fingerprint");
            Optional<OrgTree> tree = kept(at, OrgTree.of(units(fields)));
            fingerprint.ifPresent(field -> tree.ifPresent(made -> check(field, made)));
            return tree;
        });
    }

    private static void check(TreeReader fingerprint, OrgTree tree) {
        fingerprint
                .text()
                .filter(text -> !text.equals(tree.fingerprint()))
                .ifPresent(text -> fingerprint.fail(JsonCode.OTHER_TREE, tree.fingerprint()));
    }

    static Optional<Reorganization> readReorganization(TreeReader at) {
        return ofSchema(at, OrgJson.REORGANIZATION_SCHEMA, fields -> {
            var effectiveOn = fields.required("effectiveOn", TreeReader::date);
            ImmutableList<OrgChange> changes = fields.list("changes", OrgForm::readChange);
            ImmutableList<OrgUnit> units = UnitForm.readAll(fields);
            return effectiveOn.flatMap(day -> kept(at, Reorganization.of(day, changes, units)));
        });
    }

    private static ImmutableList<OrgUnit> units(FieldReader fields) {
        if (fields.find("units").isEmpty()) {
            fields.missing("units");
        }
        return UnitForm.readAll(fields);
    }

    private static Optional<OrgChange> readChange(TreeReader at) {
        return at.object(fields -> {
            Optional<OrgChangeKind> kind = fields.required("kind", value -> value.named(KINDS));
            ImmutableList<String> from = fields.texts("from");
            ImmutableList<String> into = fields.texts("into");
            Optional<TreeReader> shares = fields.find("shares");
            ImmutableList<Long> weights =
                    shares.map(list -> list.list(TreeReader::wholeNumber)).orElse(ImmutableList.of());
            Optional<String> name = fields.text("name");
            Optional<String> parent = fields.text("parent");
            if (kind.isEmpty()) {
                return Optional.empty();
            }
            boolean sharesFit = weights.isEmpty() || weights.size() == into.size();
            if (!sharesFit) {
                shares.ifPresent(list -> list.fail(JsonCode.LISTS_DIFFER, "into"));
                return Optional.empty();
            }
            return change(fields, kind.get(), new Parts(from, into, weights, name, parent))
                    .map(change -> change.at(at.place()));
        });
    }

    private static Optional<OrgChange> change(FieldReader fields, OrgChangeKind kind, Parts parts) {
        if (parts.from().size() != 1
                && !(kind == OrgChangeKind.MERGE && !parts.from().isEmpty())) {
            return one(fields, "from", kind);
        }
        String from = parts.from().get(0);
        return switch (kind) {
            case MERGE ->
                parts.into().size() == 1
                        ? Optional.of(OrgChange.merge(parts.from(), parts.into().get(0)))
                        : one(fields, "into", kind);
            case SPLIT -> Optional.of(split(from, parts));
            case RENAME ->
                parts.into().size() == 1
                        ? Optional.of(rename(from, parts.into().get(0), parts.name()))
                        : one(fields, "into", kind);
            case MOVE ->
                parts.parent().isPresent()
                        ? Optional.of(OrgChange.move(from, parts.parent().get()))
                        : one(fields, "parent", kind);
            case CLOSE -> Optional.of(OrgChange.close(from));
        };
    }

    private static OrgChange split(String from, Parts parts) {
        ImmutableMap.Builder<String, Long> shares = ImmutableMap.builder();
        for (int i = 0; i < parts.shares().size(); i++) {
            shares.put(parts.into().get(i), parts.shares().get(i));
        }
        ImmutableMap<String, Long> distinct = shares.buildKeepingLast();
        // A part that is named twice is told by the reorganisation itself.
        return distinct.isEmpty() || distinct.size() < parts.into().size()
                ? OrgChange.split(from, parts.into())
                : OrgChange.split(from, distinct);
    }

    private static OrgChange rename(String from, String into, Optional<String> name) {
        return name.map(words -> OrgChange.rename(from, into, words)).orElseGet(() -> OrgChange.rename(from, into));
    }

    /** Says that a field does not hold the one value that a change of that kind needs. */
    private static Optional<OrgChange> one(FieldReader fields, String field, OrgChangeKind kind) {
        return fields.find(field)
                .map(list -> list.<OrgChange>fail(JsonCode.CHANGE_NEEDS_ONE, code(kind)))
                .orElseGet(() -> {
                    fields.missing(field);
                    return Optional.empty();
                });
    }

    private static <T> Optional<T> ofSchema(TreeReader at, String name, Function<FieldReader, Optional<T>> body) {
        return at.object(fields -> SchemaField.isThis(fields, name) ? body.apply(fields) : Optional.empty());
    }

    private static <T> Optional<T> kept(TreeReader at, Parsed<T> made) {
        made.diagnostics().forEach(at.problems()::add);
        return made.value();
    }

    private record Parts(
            ImmutableList<String> from,
            ImmutableList<String> into,
            ImmutableList<Long> shares,
            Optional<String> name,
            Optional<String> parent) {}
}
