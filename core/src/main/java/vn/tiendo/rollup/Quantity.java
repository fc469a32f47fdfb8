package vn.tiendo.rollup;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.indicator.Measure;

/**
 * A number that can be asked of every unit and period (đại lượng): the facts in some cells, or the sum of a measure over
 * them. Additive, so that indicators are ratios of sums of quantities: {@code Quantity.facts(schema.all().where("state",
 * "thi hành xong"))}.
 *
 * @param selection the cells
 * @param measure what is summed; null where facts are counted
 */
public record Quantity(CellSelection selection, @Nullable Measure measure) {
    /**
     * Checks the measure.
     *
     * @throws IllegalArgumentException if {@code measure} is not one of the schema
     */
    public Quantity {
        if (measure != null) {
            selection.schema().indexOfMeasure(measure);
        }
    }

    /** The number of facts in some cells. */
    public static Quantity facts(CellSelection selection) {
        return new Quantity(selection, null);
    }

    /**
     * The sum of a measure over some cells.
     *
     * @throws IllegalArgumentException if {@code measure} is not one of the schema
     */
    public static Quantity of(CellSelection selection, Measure measure) {
        return new Quantity(selection, Objects.requireNonNull(measure, "measure"));
    }

    /** Its place in the vectors of cells. */
    int slot() {
        Measure summed = measure;
        return summed == null ? 0 : 1 + selection.schema().indexOfMeasure(summed);
    }
}
