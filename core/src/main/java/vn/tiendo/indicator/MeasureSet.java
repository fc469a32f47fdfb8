package vn.tiendo.indicator;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The measures that an application knows (danh mục chỉ số), such as {@code enforceable_cases} and
 * {@code completed_cases}, by identifier and in the order in which they were declared.
 *
 * <p>Immutable. Two sets are equal if they declare the same measures in whatever order.
 */
public final class MeasureSet {
    private static final MeasureSet EMPTY = new MeasureSet(ImmutableMap.of());

    private final ImmutableMap<String, Measure> byId;

    private MeasureSet(ImmutableMap<String, Measure> byId) {
        this.byId = byId;
    }

    /** No measures. */
    public static MeasureSet empty() {
        return EMPTY;
    }

    /**
     * The given measures.
     *
     * @throws IllegalArgumentException if two of them have one identifier
     */
    public static MeasureSet of(Measure... measures) {
        return from(Arrays.asList(measures));
    }

    /**
     * The given measures.
     *
     * @throws IllegalArgumentException if two of them have one identifier
     */
    public static MeasureSet from(Iterable<Measure> measures) {
        ImmutableMap.Builder<String, Measure> byId = ImmutableMap.builder();
        measures.forEach(measure -> byId.put(measure.id(), measure));
        return new MeasureSet(byId.buildOrThrow());
    }

    /**
     * These measures and others.
     *
     * @throws IllegalArgumentException if two of them have one identifier
     */
    public MeasureSet plus(Iterable<Measure> others) {
        return from(Iterables.concat(byId.values(), others));
    }

    /** The measures in their order. */
    public ImmutableCollection<Measure> measures() {
        return byId.values();
    }

    /** The measure with an identifier. */
    public Optional<Measure> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The measure with an identifier.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Measure get(String id) {
        return find(id).orElseThrow(() ->
                new IllegalArgumentException("id must be one of " + byId.keySet() + " but was \"" + id + "\""));
    }

    /** Whether this very measure, with identifier and kind, belongs to the set. */
    public boolean contains(Measure measure) {
        return measure.equals(byId.get(measure.id()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeasureSet that && byId.equals(that.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    /** The identifiers. */
    @Override
    public String toString() {
        return byId.keySet().toString();
    }
}
