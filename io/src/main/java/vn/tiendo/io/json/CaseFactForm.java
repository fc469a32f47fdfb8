package vn.tiendo.io.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.tiendo.enforcement.CaseFact;
import vn.tiendo.enforcement.CaseState;

/** The form of case facts, see {@link CaseFactsJson}. */
final class CaseFactForm {
    static final ImmutableMap<String, CaseState> STATES = TreeReader.names(CaseState.values(), CaseFactForm::name);

    private CaseFactForm() {}

    static void writeAll(FieldWriter out, ImmutableList<CaseFact> facts) {
        out.text("schema", CaseFactsJson.SCHEMA)
                .allObjects("facts", facts, (FieldWriter each, CaseFact fact) -> write(each, fact));
    }

    static void write(FieldWriter out, CaseFact fact) {
        out.text("unit", fact.unit()).text("month", fact.month().toString());
        if (!fact.category().isEmpty()) {
            out.text("category", fact.category());
        }
        out.text("state", name(fact.state()))
                .flag("enforceable", fact.enforceable())
                .flag("completed", fact.completed())
                .number("due", fact.due())
                .number("collected", fact.collected())
                .number("reduced", fact.reduced());
    }

    static String name(CaseState state) {
        return Ascii.toLowerCase(state.name());
    }

    static Optional<ImmutableList<CaseFact>> readAll(TreeReader at) {
        return at.object(fields -> {
            if (!SchemaField.isThis(fields, CaseFactsJson.SCHEMA)) {
                return Optional.empty();
            }
            if (fields.find("facts").isEmpty()) {
                fields.missing("facts");
            }
            return Optional.of(fields.list("facts", CaseFactForm::read));
        });
    }

    static Optional<CaseFact> read(TreeReader at) {
        return at.object(fields -> {
            Optional<String> unit = fields.required("unit", TreeReader::words);
            Optional<YearMonth> month = fields.required("month", CaseFactForm::month);
            Optional<TreeReader> categoryField = fields.find("category");
            Optional<String> category =
                    categoryField.isEmpty() ? Optional.of("") : categoryField.flatMap(TreeReader::text);
            Optional<CaseState> state = fields.required("state", field -> field.named(STATES));
            Optional<Boolean> enforceable = fields.required("enforceable", TreeReader::flag);
            Optional<Boolean> completed = fields.required("completed", TreeReader::flag);
            Optional<Long> due = amount(fields, "due");
            Optional<Long> collected = amount(fields, "collected");
            Optional<Long> reduced = amount(fields, "reduced");
            boolean sound = category.isPresent() && due.isPresent() && collected.isPresent() && reduced.isPresent();
            return !sound
                    ? Optional.empty()
                    : fields.made(() -> new CaseFact(
                            unit.orElseThrow(),
                            month.orElseThrow(),
                            category.orElseThrow(),
                            state.orElseThrow(),
                            enforceable.orElseThrow(),
                            completed.orElseThrow(),
                            due.orElseThrow(),
                            collected.orElseThrow(),
                            reduced.orElseThrow()));
        });
    }

    /** An absent amount is nothing; one that is wrong is no amount. */
    private static Optional<Long> amount(FieldReader fields, String name) {
        Optional<TreeReader> field = fields.find(name);
        return field.isEmpty() ? Optional.of(0L) : field.flatMap(TreeReader::wholeNumber);
    }

    private static Optional<YearMonth> month(TreeReader at) {
        Optional<String> text = at.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(YearMonth.parse(text.get()));
        } catch (DateTimeParseException e) {
            return at.fail(JsonCode.BAD_DATE, "2025-10");
        }
    }
}
