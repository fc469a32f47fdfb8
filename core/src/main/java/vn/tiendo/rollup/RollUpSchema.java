package vn.tiendo.rollup;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MoneyUnit;

/**
 * What the numbers of facts mean (lược đồ tổng hợp): how they are broken down and what is measured.
 *
 * <p>The values of all breakdowns together name a <em>cell</em>: with {@code category} of 6, {@code enforceable} of 2 and
 * {@code state} of 6 values there are 72 cells, and {@code (1, 0, 3)} is cell 15. The first breakdown counts most, so values
 * appended to it leave the other cells where they are. Beside the measures every cell counts its facts.
 *
 * <p>Immutable. Schemas are equal if breakdowns, measures and unit of money are.
 */
public final class RollUpSchema {
    /** The most cells that a schema may have. */
    public static final int MAX_CELLS = 1 << 20;

    /** The most measures that a schema may have. */
    public static final int MAX_MEASURES = 1 << 10;

    private static final int MAX_NUMBERS = 1 << 24;

    private final ImmutableList<Breakdown> breakdowns;
    private final ImmutableList<Measure> measures;
    private final MoneyUnit moneyUnit;
    private final int cells;

    private RollUpSchema(ImmutableList<Breakdown> breakdowns, ImmutableList<Measure> measures, MoneyUnit moneyUnit) {
        this.breakdowns = breakdowns;
        this.measures = measures;
        this.moneyUnit = moneyUnit;
        if (measures.size() > MAX_MEASURES) {
            throw new IllegalArgumentException(
                    "measures must be at most " + MAX_MEASURES + " but were " + measures.size());
        }
        long product = 1;
        for (Breakdown breakdown : breakdowns) {
            product *= breakdown.size();
            if (product > MAX_CELLS) {
                throw new IllegalArgumentException("breakdowns must have at most " + MAX_CELLS + " cells");
            }
        }
        if (product * (measures.size() + 1) > MAX_NUMBERS) {
            throw new IllegalArgumentException(
                    "breakdowns and measures must have at most " + MAX_NUMBERS + " numbers together");
        }
        this.cells = (int) product;
    }

    /**
     * A schema.
     *
     * @param breakdowns how facts are divided; may be empty
     * @param measures what is measured, in the order of {@link Fact#measure}; may be empty where facts are only counted
     * @param moneyUnit the unit of all amounts
     * @throws IllegalArgumentException if a name of a breakdown or a measure occurs twice, or there are more than
     *     {@value #MAX_CELLS} cells or {@value #MAX_MEASURES} measures
     */
    public static RollUpSchema of(Iterable<Breakdown> breakdowns, Iterable<Measure> measures, MoneyUnit moneyUnit) {
        ImmutableList<Breakdown> allBreakdowns = ImmutableList.copyOf(breakdowns);
        ImmutableList<Measure> allMeasures = ImmutableList.copyOf(measures);
        checkDistinct("breakdowns", allBreakdowns.stream().map(Breakdown::name).toList());
        checkDistinct("measures", allMeasures.stream().map(Measure::id).toList());
        return new RollUpSchema(allBreakdowns, allMeasures, moneyUnit);
    }

    private static void checkDistinct(String parameter, Iterable<String> names) {
        ImmutableList<String> all = ImmutableList.copyOf(names);
        if (all.stream().distinct().count() < all.size()) {
            throw new IllegalArgumentException(parameter + " must have distinct names but were " + all);
        }
    }

    /** How facts are divided. */
    public ImmutableList<Breakdown> breakdowns() {
        return breakdowns;
    }

    /** What is measured. */
    public ImmutableList<Measure> measures() {
        return measures;
    }

    /** The unit of all amounts. */
    public MoneyUnit moneyUnit() {
        return moneyUnit;
    }

    /** How many cells there are: the product of the sizes of the breakdowns. */
    public int cells() {
        return cells;
    }

    /** The length of a cell's vector: the number of facts, then the measures. */
    int stride() {
        return measures.size() + 1;
    }

    /**
     * The cell of some values.
     *
     * @param values the number of the value in each breakdown, in their order
     * @throws IllegalArgumentException if there are not as many as breakdowns, or one is out of range
     */
    public int cell(int... values) {
        if (values.length != breakdowns.size()) {
            throw new IllegalArgumentException(
                    "values must be " + breakdowns.size() + " numbers but were " + values.length);
        }
        int cell = 0;
        for (int i = 0; i < values.length; i++) {
            int size = breakdowns.get(i).size();
            if (values[i] < 0 || values[i] >= size) {
                throw FactChecks.outOfRange("values[" + i + "]", values[i], size);
            }
            cell = cell * size + values[i];
        }
        return cell;
    }

    /** The number of a cell's value in a breakdown. */
    int value(int cell, int breakdown) {
        int rest = cell;
        for (int i = breakdowns.size() - 1; i > breakdown; i--) {
            rest /= breakdowns.get(i).size();
        }
        return rest % breakdowns.get(breakdown).size();
    }

    /**
     * The place of a breakdown.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    int indexOfBreakdown(String name) {
        for (int i = 0; i < breakdowns.size(); i++) {
            if (breakdowns.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("breakdown must be one of "
                + breakdowns.stream().map(Breakdown::name).toList() + " but was \"" + name + "\"");
    }

    /**
     * The place of a measure.
     *
     * @throws IllegalArgumentException if it is not one of the schema
     */
    int indexOfMeasure(Measure measure) {
        int index = measures.indexOf(measure);
        if (index < 0) {
            throw new IllegalArgumentException("measure must be one of " + measures + " but was " + measure);
        }
        return index;
    }

    /**
     * This schema with one value more in the first breakdown; cells keep their numbers, so accumulators can be
     * {@linkplain Accumulator#extend extended} to it. For values that are only met on the way through a file.
     *
     * @throws IllegalArgumentException if there is no breakdown, or it has the value already
     */
    public RollUpSchema withValue(String value) {
        if (breakdowns.isEmpty()) {
            throw new IllegalArgumentException("there is no breakdown to extend");
        }
        return new RollUpSchema(
                ImmutableList.<Breakdown>builder()
                        .add(breakdowns.get(0).withValue(value))
                        .addAll(breakdowns.subList(1, breakdowns.size()))
                        .build(),
                measures,
                moneyUnit);
    }

    /**
     * Checks that this is the other one, with values appended to its first breakdown or none.
     *
     * @throws IllegalArgumentException if it is not
     */
    void checkExtends(RollUpSchema other) {
        if (!extendsFrom(other)) {
            throw new IllegalArgumentException("extended must have the breakdowns and measures of " + other
                    + " and values appended to the first breakdown, but was " + this);
        }
    }

    private boolean extendsFrom(RollUpSchema other) {
        if (equals(other)) {
            return true;
        }
        if (breakdowns.isEmpty()
                || breakdowns.size() != other.breakdowns.size()
                || !measures.equals(other.measures)
                || moneyUnit != other.moneyUnit) {
            return false;
        }
        Breakdown first = breakdowns.get(0);
        Breakdown otherFirst = other.breakdowns.get(0);
        return first.name().equals(otherFirst.name())
                && first.size() >= otherFirst.size()
                && first.values().subList(0, otherFirst.size()).equals(otherFirst.values())
                && breakdowns.subList(1, breakdowns.size()).equals(other.breakdowns.subList(1, breakdowns.size()));
    }

    /** All cells. */
    public CellSelection all() {
        return CellSelection.all(this);
    }

    /** What a cell is, for messages: {@code category=dân sự, state=đình chỉ}. */
    String describe(int cell) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < breakdowns.size(); i++) {
            Breakdown breakdown = breakdowns.get(i);
            text.append(i == 0 ? "" : ", ")
                    .append(breakdown.name())
                    .append('=')
                    .append(breakdown.values().get(value(cell, i)));
        }
        return text.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof RollUpSchema that
                && breakdowns.equals(that.breakdowns)
                && measures.equals(that.measures)
                && moneyUnit == that.moneyUnit;
    }

    @Override
    public int hashCode() {
        return Objects.hash(breakdowns, measures, moneyUnit);
    }

    /** Breakdowns, measures and unit of money. */
    @Override
    public String toString() {
        return breakdowns + " " + measures + " " + moneyUnit.toVietnamese();
    }
}
