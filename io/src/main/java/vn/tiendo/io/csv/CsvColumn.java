package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.stream.Stream;
import vn.tiendo.text.Folding;

/**
 * A column that a reader knows.
 *
 * @param name its canonical name, such as {@code done_on}
 * @param required whether a file must have it
 * @param names its name and the other names under which it is known, folded
 */
record CsvColumn(String name, boolean required, ImmutableSet<String> names) {
    /** A column that a file must have. */
    static CsvColumn required(String name, String... aliases) {
        return new CsvColumn(name, true, folded(name, aliases));
    }

    /** A column that a file may have. */
    static CsvColumn optional(String name, String... aliases) {
        return new CsvColumn(name, false, folded(name, aliases));
    }

    /** Whether a header is this column, under any of its names. */
    boolean isNamed(String header) {
        return names.contains(fold(header));
    }

    /** The canonical names: the header of a file that is written. */
    static ImmutableList<String> names(ImmutableList<CsvColumn> columns) {
        return columns.stream().map(CsvColumn::name).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<String> folded(String name, String... aliases) {
        return Stream.concat(Stream.of(name), Arrays.stream(aliases))
                .map(CsvColumn::fold)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Case, blanks and underscores do not count. */
    private static String fold(String header) {
        return Folding.fold(header.replace('_', ' ').strip());
    }
}
