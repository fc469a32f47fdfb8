package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.math.BigDecimal;
import vn.tiendo.indicator.IndicatorValue;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.Percent;
import vn.tiendo.indicator.RateStatus;
import vn.tiendo.indicator.Ratio;
import vn.tiendo.indicator.RatioIndicator;

/** The rates that figures allow: one where they are exact, a span of them where they are printed rounded. */
final class RateSpan {
    private final RatioIndicator indicator;
    private final StatisticalRow row;
    private final IndicatorValue value;

    private RateSpan(RatioIndicator indicator, StatisticalRow row, IndicatorValue value) {
        this.indicator = indicator;
        this.row = row;
        this.value = value;
    }

    /** Throws ArithmeticException where a term does not fit. */
    static RateSpan of(RatioIndicator indicator, StatisticalRow row) {
        return new RateSpan(indicator, row, indicator.evaluate(row.values()));
    }

    RateStatus status() {
        return value.status();
    }

    String forms() {
        return indicator.numerator() + " / " + indicator.denominator();
    }

    String terms() {
        return value.toString();
    }

    ImmutableList<Measure> missing() {
        return Streams.concat(
                        indicator.numerator().findMissing(row.values()).stream(),
                        indicator.denominator().findMissing(row.values()).stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    String recomputed(int scale) {
        return ratio().percent(scale).orElseThrow().toString();
    }

    private Ratio ratio() {
        return value.findRatio().orElseThrow();
    }

    /** Whether the printed percentage is a rate of the span, rounded half up to its number of decimals. */
    boolean contains(Percent printed) {
        Ratio exact = ratio();
        long numeratorOff = Rounding.doubled(indicator.numerator(), row.roundedTo());
        long denominatorOff = Rounding.doubled(indicator.denominator(), row.roundedTo());
        if (numeratorOff == 0 && denominatorOff == 0) {
            return percent(exact, printed).compareTo(printed.value()) == 0;
        }
        // Both terms doubled, so that half a step is a whole number.
        long numerator = Math.multiplyExact(exact.numerator(), 2L);
        long denominator = Math.multiplyExact(exact.denominator(), 2L);
        Ratio least = Ratio.of(
                Math.max(0, Math.subtractExact(numerator, numeratorOff)), Math.addExact(denominator, denominatorOff));
        if (percent(least, printed).compareTo(printed.value()) > 0) {
            return false;
        }
        // The denominator may be nothing at all then, and the rate anything above.
        return denominator <= denominatorOff
                || percent(
                                        Ratio.of(
                                                Math.addExact(numerator, numeratorOff),
                                                Math.subtractExact(denominator, denominatorOff)),
                                        printed)
                                .compareTo(printed.value())
                        >= 0;
    }

    private static BigDecimal percent(Ratio ratio, Percent printed) {
        return ratio.percent(printed.scale()).orElseThrow().value();
    }
}
