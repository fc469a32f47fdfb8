package vn.tiendo.io.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.enforcement.AssetAuction;
import vn.tiendo.enforcement.CaseState;
import vn.tiendo.enforcement.DatedAmount;
import vn.tiendo.enforcement.EnforcementCase;
import vn.tiendo.enforcement.StateChange;

/** The form of cases, see {@link CasesJson}. */
final class CaseForm {
    private CaseForm() {}

    static void writeAll(FieldWriter out, ImmutableList<EnforcementCase> cases) {
        out.text("schema", CasesJson.SCHEMA)
                .allObjects("cases", cases, (FieldWriter each, EnforcementCase one) -> write(each, one));
    }

    static void write(FieldWriter out, EnforcementCase one) {
        out.text("code", one.code()).text("unit", one.unit()).text("officer", one.officer());
        if (!one.category().isEmpty()) {
            out.text("category", one.category());
        }
        out.text("decidedOn", one.decidedOn().toString()).number("amountDue", one.amountDue());
        if (one.initialState() != CaseState.ENFORCEABLE) {
            out.text("initialState", CaseFactForm.name(one.initialState()));
        }
        out.objects("states", one.states(), CaseForm::writeChange)
                .objects("collections", one.collections(), CaseForm::writeAmount)
                .objects("reductions", one.reductions(), CaseForm::writeAmount)
                .objects("auctions", one.auctions(), CaseForm::writeAuction);
    }

    private static void writeChange(FieldWriter out, StateChange change) {
        out.text("date", change.date().toString())
                .text("state", CaseFactForm.name(change.state()))
                .text("ground", change.ground());
    }

    private static void writeAmount(FieldWriter out, DatedAmount amount) {
        out.text("date", amount.date().toString()).number("amount", amount.dong());
    }

    private static void writeAuction(FieldWriter out, AssetAuction auction) {
        out.text("asset", auction.asset())
                .text("succeededOn", auction.succeededOn().toString())
                .text("handedOverOn", auction.handedOverOn());
    }

    static Optional<ImmutableList<EnforcementCase>> readAll(TreeReader at) {
        return at.object(fields -> {
            if (!SchemaField.isThis(fields, CasesJson.SCHEMA)) {
                return Optional.empty();
            }
            if (fields.find("cases").isEmpty()) {
                fields.missing("cases");
            }
            return Optional.of(fields.list("cases", CaseForm::read));
        });
    }

    static Optional<EnforcementCase> read(TreeReader at) {
        return at.object(fields -> {
            Optional<String> code = fields.required("code", TreeReader::words);
            Optional<String> unit = fields.required("unit", TreeReader::words);
            Optional<Optional<String>> officer = whole(fields, "officer", TreeReader::words);
            Optional<Optional<String>> category = whole(fields, "category", TreeReader::text);
            Optional<LocalDate> decidedOn = fields.required("decidedOn", TreeReader::date);
            Optional<Optional<Long>> amountDue = whole(fields, "amountDue", CaseForm::anyNumber);
            Optional<Optional<CaseState>> initial =
                    whole(fields, "initialState", field -> field.named(CaseFactForm.STATES));
            Optional<Optional<ImmutableList<StateChange>>> states =
                    whole(fields, "states", field -> all(field, CaseForm::readChange));
            Optional<Optional<ImmutableList<DatedAmount>>> collections =
                    whole(fields, "collections", field -> all(field, CaseForm::readAmount));
            Optional<Optional<ImmutableList<DatedAmount>>> reductions =
                    whole(fields, "reductions", field -> all(field, CaseForm::readAmount));
            Optional<Optional<ImmutableList<AssetAuction>>> auctions =
                    whole(fields, "auctions", field -> all(field, CaseForm::readAuction));
            boolean sound = officer.isPresent()
                    && category.isPresent()
                    && amountDue.isPresent()
                    && initial.isPresent()
                    && states.isPresent()
                    && collections.isPresent()
                    && reductions.isPresent()
                    && auctions.isPresent();
            return !sound
                    ? Optional.empty()
                    : fields.made(() -> EnforcementCase.builder()
                            .code(code.orElseThrow())
                            .unit(unit.orElseThrow())
                            .officer(officer.get())
                            .category(category.get().orElse(""))
                            .decidedOn(decidedOn.orElseThrow())
                            .amountDue(amountDue.get().orElse(0L))
                            .initialState(initial.get().orElse(CaseState.ENFORCEABLE))
                            .states(states.get().orElse(ImmutableList.of()))
                            .collections(collections.get().orElse(ImmutableList.of()))
                            .reductions(reductions.get().orElse(ImmutableList.of()))
                            .auctions(auctions.get().orElse(ImmutableList.of()))
                            .location(at.place())
                            .build());
        });
    }

    private static Optional<StateChange> readChange(TreeReader at) {
        return at.object(fields -> {
            Optional<LocalDate> date = fields.required("date", TreeReader::date);
            Optional<CaseState> state = fields.required("state", field -> field.named(CaseFactForm.STATES));
            Optional<Optional<String>> ground = whole(fields, "ground", TreeReader::text);
            return ground.flatMap(
                    of -> fields.made(() -> new StateChange(date.orElseThrow(), state.orElseThrow(), of)));
        });
    }

    private static Optional<DatedAmount> readAmount(TreeReader at) {
        return at.object(fields -> {
            Optional<LocalDate> date = fields.required("date", TreeReader::date);
            Optional<Long> amount = fields.required("amount", CaseForm::anyNumber);
            return fields.made(() -> new DatedAmount(date.orElseThrow(), amount.orElseThrow()));
        });
    }

    private static Optional<AssetAuction> readAuction(TreeReader at) {
        return at.object(fields -> {
            Optional<String> asset = fields.required("asset", TreeReader::text);
            Optional<LocalDate> succeededOn = fields.required("succeededOn", TreeReader::date);
            Optional<Optional<LocalDate>> handedOverOn = whole(fields, "handedOverOn", TreeReader::date);
            return handedOverOn.flatMap(
                    day -> fields.made(() -> new AssetAuction(asset.orElseThrow(), succeededOn.orElseThrow(), day)));
        });
    }

    /** What is wrong with an amount, such as one below zero, is said by the case itself. */
    private static Optional<Long> anyNumber(TreeReader at) {
        return at.wholeNumber(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** A field that may be absent; nothing at all where it is there and wrong. */
    private static <T> Optional<Optional<T>> whole(
            FieldReader fields, String name, Function<TreeReader, Optional<T>> read) {
        Optional<TreeReader> field = fields.find(name);
        if (field.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        Optional<T> value = field.flatMap(read);
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** The elements of a list; nothing where one of them is wrong. */
    private static <T> Optional<ImmutableList<T>> all(TreeReader at, Function<TreeReader, Optional<T>> element) {
        ImmutableList<T> read = at.list(element);
        boolean isWhole = at.value().kind() == JsonValue.Kind.ARRAY
                && read.size() == at.value().elements().size();
        return isWhole ? Optional.of(read) : Optional.empty();
    }
}
