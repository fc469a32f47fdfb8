package vn.tiendo.io.json;

import java.time.Month;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.tiendo.time.ReportingPeriod;

/** Reporting periods of any length in years of any beginning. */
final class RandomPeriods {
    private RandomPeriods() {}

    static Arbitrary<ReportingPeriod> any() {
        return Combinators.combine(
                        Arbitraries.of(Month.class),
                        Arbitraries.integers().between(2000, 2030),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 12))
                .as((start, year, first, length) ->
                        new ReportingPeriod(start, year, first, Math.min(length, 13 - first)));
    }
}
