package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Optional;
import vn.tiendo.result.Diagnostic;

/**
 * What a row of facts says.
 *
 * @param good whether it counts
 * @param keys the numbers of its keys in the order of {@link RowLayout#keys}, that of the category not counted; without
 *     meaning where it does not count
 * @param category its category; empty where it does not come to that
 * @param values its measures; without meaning where it does not count
 * @param said what there is to say of it
 */
record RowReading(
        boolean good,
        ImmutableIntArray keys,
        Optional<String> category,
        ImmutableLongArray values,
        ImmutableList<Diagnostic> said) {
    /** A row that does not come to its category. */
    static RowReading refused(ImmutableList<Diagnostic> said) {
        return new RowReading(false, ImmutableIntArray.of(), Optional.empty(), ImmutableLongArray.of(), said);
    }
}
