package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;

/**
 * Which column of a file of facts holds what, and how cells of the cube follow from it.
 *
 * @param width how many columns there are
 * @param keys the columns of unit, month, category and whatever else the cell follows from; −1 for one that is missing and
 *     always empty
 * @param values the column of each measure; −1 for one that is missing and always empty
 * @param codes by the values of the further keys, counted as digits of which the last one goes fastest, what is left of the
 *     cell when the category is taken away; −1 where they contradict each other
 * @param sizes how many values each of the further keys has
 * @param codeCount how many codes there are
 * @param emptyIsZero whether an empty cell of a measure is nothing to speak of
 */
record RowLayout(
        int width,
        ImmutableIntArray keys,
        ImmutableIntArray values,
        ImmutableIntArray codes,
        ImmutableIntArray sizes,
        int codeCount,
        boolean emptyIsZero) {
    static final int UNIT = 0;
    static final int MONTH = 1;
    static final int CATEGORY = 2;
    /** The first of the further keys. */
    static final int FURTHER = 3;

    private static final ImmutableIntArray ONE_CODE = ImmutableIntArray.of(0);

    /** A layout in which the category is the whole cell. */
    static RowLayout of(int width, ImmutableIntArray keys, ImmutableIntArray values) {
        return new RowLayout(width, keys, values, ONE_CODE, ImmutableIntArray.of(), 1, false);
    }

    /** The places of some columns in a header; −1 for one that is missing. */
    static ImmutableIntArray places(ImmutableList<Optional<CsvColumn>> header, ImmutableList<CsvColumn> columns) {
        return ImmutableIntArray.copyOf(columns.stream().mapToInt(column -> header.indexOf(Optional.of(column))));
    }

    /** The code of the further keys among all keys; −1 where they contradict each other. */
    int code(int[] numbers) {
        int index = 0;
        for (int i = 0; i < sizes.length(); i++) {
            index = index * sizes.get(i) + numbers[FURTHER + i];
        }
        return codes.get(index);
    }
}
