package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import vn.tiendo.result.Diagnostic;

/**
 * What there is to say of a row of a block.
 *
 * @param before how many good rows stand before it in the block
 * @param line its line in the block, from 0
 * @param category the category that it names, as its {@link CategoryIds} count; −1 where it does not come to that
 * @param good whether the row counts, and is the next one behind those before it
 * @param said what there is to say, without a place
 */
record RowNote(int before, int line, int category, boolean good, ImmutableList<Diagnostic> said) {}
