package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.threeten.extra.LocalDateRange;

/**
 * Several timelines that do not make one (nhiều thời hạn): {@code năm 2023 và năm 2026}. Its bounds are the envelope.
 *
 * @param parts the timelines in printed order, at least two, none of them a list
 */
public record TimelineList(ImmutableList<Timeline> parts) implements Timeline {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there are fewer than two parts or one is a list itself
     */
    public TimelineList {
        if (parts.size() < 2 || parts.stream().anyMatch(TimelineList.class::isInstance)) {
            throw new IllegalArgumentException(
                    "parts must be two or more timelines that are no lists but were " + parts);
        }
    }

    /** A list of the timelines. */
    public static TimelineList of(Iterable<? extends Timeline> parts) {
        return new TimelineList(ImmutableList.copyOf(parts));
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.LIST;
    }

    /** The first start; empty if a part has none. */
    @Override
    public Optional<LocalDate> start() {
        ImmutableList<LocalDate> starts = all(Timeline::start);
        return starts.size() < parts.size() ? Optional.empty() : starts.stream().min(LocalDate::compareTo);
    }

    /** The last end; empty if a part has none. */
    @Override
    public Optional<LocalDate> end() {
        ImmutableList<LocalDate> ends = all(Timeline::end);
        return ends.size() < parts.size() ? Optional.empty() : ends.stream().max(LocalDate::compareTo);
    }

    /** From the first start to the last end, where all parts are intervals. */
    @Override
    public Optional<LocalDateRange> window() {
        return parts.stream()
                .map(Timeline::window)
                .reduce((a, b) ->
                        a.isPresent() && b.isPresent() ? Optional.of(a.get().span(b.get())) : Optional.empty())
                .orElseThrow();
    }

    @Override
    public boolean isDueIn(LocalDateRange period) {
        return parts.stream().anyMatch(part -> part.isDueIn(period));
    }

    @Override
    public boolean isActiveIn(LocalDateRange period) {
        return parts.stream().anyMatch(part -> part.isActiveIn(period));
    }

    @Override
    public ImmutableList<LocalDate> occurrences(LocalDate firstInclusive, LocalDate lastInclusive) {
        return parts.stream()
                .flatMap(part -> part.occurrences(firstInclusive, lastInclusive).stream())
                .sorted()
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<LocalDate> all(Function<Timeline, Optional<LocalDate>> bound) {
        return parts.stream().map(bound).flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
    }

    @Override
    public String toString() {
        return toCanonical();
    }
}
