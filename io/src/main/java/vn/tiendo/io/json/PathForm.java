package vn.tiendo.io.json;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.io.json.JsonValue.Kind;
import vn.tiendo.outline.OutlineNumber;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.plan.InheritableField;
import vn.tiendo.plan.InheritedFrom;

/**
 * The form of paths, {@code "IV/1/1.7/a"}, and what a plan's paths must be: each that of the item above with the item's
 * number, none twice, and where one is pointed at, there is an item or row.
 */
final class PathForm {
    private final Map<String, Integer> rowsByPath = new HashMap<>();
    private final Set<OutlinePath> taken = new HashSet<>();

    /** Knows the paths of all items and how many rows each has, before any of them is read. */
    PathForm(Optional<JsonValue> items) {
        items.ifPresent(this::collect);
    }

    private void collect(JsonValue items) {
        for (JsonValue item : items.elements()) {
            JsonValue path = item.fields().get("path");
            if (path != null && path.kind() == Kind.STRING) {
                JsonValue rows = item.fields().get("deliverables");
                rowsByPath.merge(path.text(), rows == null ? 0 : rows.elements().size(), Math::max);
            }
            JsonValue below = item.fields().get("items");
            if (below != null) {
                collect(below);
            }
        }
    }

    static void write(FieldWriter out, Map<InheritableField, InheritedFrom> inherited) {
        for (InheritableField field : InheritableField.values()) {
            out.text(field.code(), Optional.ofNullable(inherited.get(field)));
        }
    }

    static Optional<OutlinePath> read(TreeReader at) {
        return at.text().flatMap(text -> {
            try {
                return Optional.of(OutlinePath.parse(text));
            } catch (IllegalArgumentException e) {
                return at.fail(JsonCode.BAD_PATH, "IV/1/1.7/a");
            }
        });
    }

    /**
     * The path of an item.
     *
     * @param prefix what stands before the last step: empty for a root, {@code IV/1/} below; no value where the item
     *     above has no path
     * @param number the item's number; an empty one fits any step, for a part of a document that has none
     */
    Optional<OutlinePath> readOwn(TreeReader at, Optional<String> prefix, String number) {
        Optional<OutlinePath> path = read(at);
        if (path.isEmpty()) {
            return path;
        }
        String text = at.value().text();
        String last = path.get().last();
        if (prefix.isPresent() && !(text.equals(prefix.get() + last) && isStep(last, number))) {
            return at.fail(JsonCode.PATH_NOT_UNDER_PARENT, prefix.get() + (number.isEmpty() ? "…" : number));
        }
        return taken.add(path.get()) ? path : at.fail(JsonCode.PATH_TWICE, "");
    }

    /**
     * A step is the number. It may lack brackets, {@code (ii)}, have the label before it, {@code Điều 1}, and where a
     * number is printed twice, the count behind it, {@code 2.3(2)}; where a scanner misread the number, {@code I} for
     * {@code 1}, the step is what was meant.
     */
    private static boolean isStep(String step, String number) {
        String first = withoutCount(step);
        return number.isEmpty()
                || step.equals(number)
                || first.equals(number)
                || first.endsWith(" " + number)
                || number.equals("(" + first + ")")
                || isMeant(first, number);
    }

    private static boolean isMeant(String step, String number) {
        return OutlineNumber.findWhole(number)
                .flatMap(OutlineNumber::findMisread)
                .filter(meant -> meant.text().equals(step))
                .isPresent();
    }

    private static String withoutCount(String step) {
        int open = step.lastIndexOf('(');
        boolean counted = open > 0
                && step.endsWith(")")
                && open + 2 < step.length()
                && step.substring(open + 1, step.length() - 1).chars().allMatch(c -> c >= '0' && c <= '9');
        return counted ? step.substring(0, open) : step;
    }

    /** A path that a reference names. */
    Optional<OutlinePath> readTarget(TreeReader at) {
        Optional<OutlinePath> path = read(at);
        if (path.isPresent() && !rowsByPath.containsKey(path.get().toString())) {
            at.fail(JsonCode.REFERENCE_TO_NOWHERE, "");
        }
        return path;
    }

    /** Where merged cells are printed, by field. */
    ImmutableMap<InheritableField, InheritedFrom> readInherited(FieldReader fields) {
        return fields.optional("inherited", at -> at.object(this::readSources)).orElse(ImmutableMap.of());
    }

    private Optional<ImmutableMap<InheritableField, InheritedFrom>> readSources(FieldReader fields) {
        ImmutableMap.Builder<InheritableField, InheritedFrom> sources = ImmutableMap.builder();
        for (InheritableField field : InheritableField.values()) {
            fields.optional(field.code(), this::readSource).ifPresent(source -> sources.put(field, source));
        }
        return Optional.of(sources.buildOrThrow());
    }

    private Optional<InheritedFrom> readSource(TreeReader at) {
        return at.text().flatMap(text -> {
            try {
                InheritedFrom source = InheritedFrom.parse(text);
                Integer rows = rowsByPath.get(source.path().toString());
                return rows != null && source.row() <= rows
                        ? Optional.of(source)
                        : at.fail(JsonCode.INHERITED_FROM_NOWHERE, "");
            } catch (IllegalArgumentException e) {
                return at.fail(JsonCode.BAD_PATH, "IV/1/1.1, II/2/2.1#1");
            }
        });
    }
}
