package vn.tiendo.rollup;

import com.google.common.primitives.ImmutableIntArray;

/**
 * Who has reported (tình hình báo cáo): 12 of 14 leaf units, and which two are missing. A sum over units of which some are
 * missing is partial and to be marked so.
 *
 * @param expected how many leaf units there are
 * @param missing the numbers of those that did not report, in ascending order
 */
public record Coverage(int expected, ImmutableIntArray missing) {
    /** How many leaf units reported. */
    public int reporting() {
        return expected - missing.length();
    }

    /** Whether some did not. */
    public boolean isPartial() {
        return !missing.isEmpty();
    }
}
