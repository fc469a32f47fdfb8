package vn.tiendo.rollup;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Some cells of a schema (phạm vi chọn), such as those of category {@code dân sự} in one of the states {@code thi hành xong}
 * and {@code đình chỉ}:
 *
 * <pre>{@code
 * schema.all().where("category", "dân sự").where("state", "thi hành xong", "đình chỉ")
 * }</pre>
 *
 * <p>Made once and used for many questions. Immutable.
 */
public final class CellSelection {
    private final RollUpSchema schema;
    private final int[] cells;
    private final BitSet members;

    private CellSelection(RollUpSchema schema, int[] cells) {
        this.schema = schema;
        this.cells = cells;
        this.members = new BitSet(schema.cells());
        for (int cell : cells) {
            members.set(cell);
        }
    }

    static CellSelection all(RollUpSchema schema) {
        return new CellSelection(schema, IntStream.range(0, schema.cells()).toArray());
    }

    /** The schema whose cells they are. */
    public RollUpSchema schema() {
        return schema;
    }

    /** How many cells are selected; may be none. */
    public int size() {
        return cells.length;
    }

    /** Whether a cell is selected. */
    public boolean contains(int cell) {
        return members.get(cell);
    }

    /**
     * Those of the selected cells that have one of some values in a breakdown.
     *
     * @throws IllegalArgumentException if there is no breakdown of that name, or no such value in it
     */
    public CellSelection where(String breakdown, String... values) {
        Breakdown found = schema.breakdowns().get(schema.indexOfBreakdown(breakdown));
        int[] numbers = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            numbers[i] = found.indexOf(values[i]);
            if (numbers[i] < 0) {
                throw new IllegalArgumentException(
                        "values must be of " + found.values() + " but one was \"" + values[i] + "\"");
            }
        }
        return where(breakdown, numbers);
    }

    /**
     * Those of the selected cells that have one of some values, by number, in a breakdown.
     *
     * @throws IllegalArgumentException if there is no breakdown of that name; numbers out of range select nothing
     */
    public CellSelection where(String breakdown, int... values) {
        int index = schema.indexOfBreakdown(breakdown);
        BitSet wanted = new BitSet();
        for (int value : values) {
            if (value >= 0) {
                wanted.set(value);
            }
        }
        return new CellSelection(
                schema,
                Arrays.stream(cells)
                        .filter(cell -> wanted.get(schema.value(cell, index)))
                        .toArray());
    }

    /** The selected cells; not to be changed. */
    BitSet members() {
        return members;
    }

    /** The sum of one number over the selected cells of a page. */
    long sum(Page page, int slot) {
        int stride = schema.stride();
        long sum = 0;
        if (page.cells == null) {
            for (int cell : cells) {
                int at = cell * stride + slot;
                if (at >= page.length()) {
                    return sum;
                }
                sum = Math.addExact(sum, page.value(at));
            }
            return sum;
        }
        for (int i = 0; i < page.cells.length; i++) {
            if (members.get(page.cells[i])) {
                sum = Math.addExact(sum, page.value(i * stride + slot));
            }
        }
        return sum;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CellSelection that && schema.equals(that.schema) && Arrays.equals(cells, that.cells);
    }

    @Override
    public int hashCode() {
        return 31 * schema.hashCode() + Arrays.hashCode(cells);
    }

    /** How many cells of how many. */
    @Override
    public String toString() {
        return cells.length + " of " + schema.cells() + " cells";
    }
}
