package vn.tiendo.examples.spark;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import vn.tiendo.text.Folding;

/** The columns that say what a row is of, with the names that {@link vn.tiendo.io.csv.FactCsv} knows. */
enum FactColumn {
    /** The code of the unit. */
    UNIT("đơn vị", "mã đơn vị"),
    /** The month. */
    PERIOD("kỳ", "tháng"),
    /** By what the figures are broken down. */
    CATEGORY("phân loại", "loại");

    private final ImmutableSet<String> names;

    FactColumn(String... others) {
        names = Stream.concat(Stream.of(columnName()), Stream.of(others))
                .map(FactColumn::fold)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The name under which it is written. */
    String columnName() {
        return Ascii.toLowerCase(name());
    }

    /** Whether a header names it. */
    boolean isNamed(String header) {
        return names.contains(fold(header));
    }

    /** Case, blanks and underscores of a header do not count. */
    static String fold(String header) {
        return Folding.fold(header.replace('_', ' ').strip());
    }
}
