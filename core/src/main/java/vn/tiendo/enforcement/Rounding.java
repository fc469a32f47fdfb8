package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import vn.tiendo.indicator.LinearForm;
import vn.tiendo.indicator.Measure;

/** How far a sum can be off because its measures are printed rounded. */
final class Rounding {
    private Rounding() {}

    /** Twice the most by which the form can be off: a value rounded to a step is off by at most half of it. */
    static long doubled(LinearForm form, ImmutableMap<Measure, Long> roundedTo) {
        long sum = 0;
        if (!roundedTo.isEmpty()) {
            for (Map.Entry<Measure, Long> term : form.coefficients().entrySet()) {
                long step = roundedTo.getOrDefault(term.getKey(), 0L);
                sum = Math.addExact(sum, Math.multiplyExact(Math.absExact(term.getValue()), step));
            }
        }
        return sum;
    }
}
