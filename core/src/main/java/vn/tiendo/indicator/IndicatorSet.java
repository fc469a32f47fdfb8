package vn.tiendo.indicator;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of an application with the measures that they are made of (bộ chỉ tiêu), by identifier and in the order in
 * which they were declared.
 *
 * <p>Immutable. A ministry keeps its set in a file; {@code io} reads it from JSON or YAML.
 */
public final class IndicatorSet {
    private final MeasureSet measures;
    private final ImmutableMap<String, RatioIndicator> byId;

    private IndicatorSet(MeasureSet measures, ImmutableMap<String, RatioIndicator> byId) {
        this.measures = measures;
        this.byId = byId;
    }

    /**
     * A set of indicators.
     *
     * @throws IllegalArgumentException if two of {@code indicators} have one identifier, or one is made of a measure that is
     *     not among {@code measures}
     */
    public static IndicatorSet of(MeasureSet measures, Iterable<RatioIndicator> indicators) {
        ImmutableMap.Builder<String, RatioIndicator> byId = ImmutableMap.builder();
        for (RatioIndicator indicator : indicators) {
            checkMeasures(indicator.numerator(), measures);
            checkMeasures(indicator.denominator(), measures);
            byId.put(indicator.id(), indicator);
        }
        return new IndicatorSet(measures, byId.buildOrThrow());
    }

    private static void checkMeasures(LinearForm form, MeasureSet measures) {
        for (Measure measure : form.measures()) {
            if (!measures.contains(measure)) {
                throw new IllegalArgumentException(
                        "measures must hold all that indicators are made of but not " + measure);
            }
        }
    }

    /** The measures. */
    public MeasureSet measures() {
        return measures;
    }

    /** The indicators in their order. */
    public ImmutableCollection<RatioIndicator> indicators() {
        return byId.values();
    }

    /** The indicator with an identifier. */
    public Optional<RatioIndicator> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The indicator with an identifier.
     *
     * @throws IllegalArgumentException if there is none
     */
    public RatioIndicator get(String id) {
        return find(id).orElseThrow(() ->
                new IllegalArgumentException("id must be one of " + byId.keySet() + " but was \"" + id + "\""));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndicatorSet that && measures.equals(that.measures) && byId.equals(that.byId);
    }

    @Override
    public int hashCode() {
        return 31 * measures.hashCode() + byId.hashCode();
    }

    /** The identifiers. */
    @Override
    public String toString() {
        return byId.keySet().toString();
    }
}
