package vn.tiendo.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.tiendo.rollup.CellSelection;
import vn.tiendo.rollup.Quantity;

/** The terms of both completion rates, by category. */
final class CaseRates {
    private static final int[] COMPLETED_STATES =
            IntStream.range(0, Case.COMPLETED).toArray();

    static final ImmutableList<Quantity> ENFORCEABLE = byCategory(Quantity::facts);
    static final ImmutableList<Quantity> COMPLETED =
            byCategory(cells -> Quantity.facts(cells.where("state", COMPLETED_STATES)));
    static final ImmutableList<Quantity> DUE = byCategory(cells -> Quantity.of(cells, CaseData.DUE));
    static final ImmutableList<Quantity> COLLECTED = byCategory(cells -> Quantity.of(cells, CaseData.COLLECTED));

    private CaseRates() {}

    private static ImmutableList<Quantity> byCategory(Function<CellSelection, Quantity> quantity) {
        return IntStream.range(0, Case.CATEGORIES)
                .mapToObj(category ->
                        CaseData.SCHEMA.all().where("category", category).where("enforceable", "yes"))
                .map(quantity)
                .collect(ImmutableList.toImmutableList());
    }
}
