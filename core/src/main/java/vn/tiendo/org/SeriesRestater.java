package vn.tiendo.org;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.time.ReportingPeriod;

/** Takes the figures of one series to the later structure, one by one. */
final class SeriesRestater<V> {
    private final Restatement restatement;
    private final ImmutableList<Reorganization> reorganizations;
    private final Additive<V> addition;
    private final Map<Key, Sum<V>> sums = new LinkedHashMap<>();
    private final ImmutableList.Builder<UnrestatedFigure<V>> unrestated = ImmutableList.builder();
    private final Map<Integer, ImmutableSetMultimap<String, String>> sources = new HashMap<>();

    SeriesRestater(Restatement restatement, Additive<V> addition) {
        this.restatement = restatement;
        this.reorganizations = restatement.reorganizations();
        this.addition = addition;
    }

    void add(UnitFigure<V> figure) {
        int next = reorganizationsBefore(figure.period());
        if (!restatement.codesAfter(next).contains(figure.unit())
                && !(next == reorganizations.size() && restatement.after().indexOf(figure.unit()) >= 0)) {
            refuse(figure, figure.value(), OrgCode.NOT_RESTATED_UNKNOWN, figure.unit());
        } else {
            carry(figure, new Part<>(figure.unit(), figure.value(), false, false), next);
        }
    }

    /** How many reorganisations were over when a period began. */
    private int reorganizationsBefore(ReportingPeriod period) {
        int count = 0;
        while (count < reorganizations.size()
                && !reorganizations.get(count).effectiveOn().isAfter(period.firstDay())) {
            count++;
        }
        return count;
    }

    /** Takes part of a figure through the reorganisations from one on. */
    private void carry(UnitFigure<V> figure, Part<V> part, int from) {
        Part<V> now = part;
        for (int i = from; i < reorganizations.size(); i++) {
            Reorganization reorganization = reorganizations.get(i);
            boolean within =
                    !reorganization.effectiveOn().isAfter(figure.period().lastDay());
            if (!reorganization.touches(now.unit())) {
                continue;
            }
            if (within) {
                refuse(figure, now.value(), OrgCode.NOT_RESTATED_CROSSING, now.unit());
                return;
            }
            OrgChange change = reorganization.findChange(now.unit()).orElse(null);
            if (change != null && change.kind() == OrgChangeKind.CLOSE) {
                refuse(figure, now.value(), OrgCode.NOT_RESTATED_CLOSED, now.unit());
                return;
            }
            if (change != null && change.kind() == OrgChangeKind.SPLIT) {
                carryParts(figure, now, change, i + 1);
                return;
            }
            String unit = change == null ? now.unit() : change.successors().get(0);
            now = new Part<>(unit, now.value(), true, now.isEstimated());
        }
        arrive(figure, now);
    }

    private void carryParts(UnitFigure<V> figure, Part<V> whole, OrgChange split, int next) {
        Optional<ImmutableList<V>> parts =
                split.shares().isEmpty() ? Optional.empty() : addition.split(whole.value(), Shares.of(split.shares()));
        if (parts.isEmpty()) {
            refuse(figure, whole.value(), OrgCode.NOT_RESTATED_SPLIT, whole.unit());
            return;
        }
        for (int i = 0; i < split.successors().size(); i++) {
            carry(figure, new Part<>(split.successors().get(i), parts.get().get(i), true, true), next);
        }
    }

    private void arrive(UnitFigure<V> figure, Part<V> part) {
        if (restatement.after().indexOf(part.unit()) < 0) {
            refuse(figure, part.value(), OrgCode.NOT_RESTATED_NO_SUCCESSOR, part.unit());
            return;
        }
        Key key = new Key(part.unit(), figure.period());
        Sum<V> sum = sums.get(key);
        if (sum == null) {
            sum = new Sum<>(part.value());
            sums.put(key, sum);
        } else {
            sum.value = addition.add(sum.value, part.value());
        }
        sum.isRestated |= part.isRestated();
        sum.isEstimated |= part.isEstimated();
        sum.sources.add(figure);
    }

    private void refuse(UnitFigure<V> figure, V value, OrgCode reason, String unit) {
        unrestated.add(new UnrestatedFigure<>(
                figure,
                value,
                Diagnostic.of(reason, SourceLocation.NONE, figure.unit())
                        .with("period", figure.period().toString())
                        .with("stuck", unit)));
    }

    RestatedSeries<V> result() {
        ImmutableList<RestatedFigure<V>> figures = sums.entrySet().stream()
                .map(entry -> figure(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((RestatedFigure<V> figure) ->
                                restatement.after().indexOf(figure.unit()))
                        .thenComparing(comparing(RestatedFigure::period)))
                .collect(ImmutableList.toImmutableList());
        return new RestatedSeries<>(figures, unrestated.build());
    }

    private RestatedFigure<V> figure(Key key, Sum<V> sum) {
        Set<String> reported = sum.sources.stream().map(UnitFigure::unit).collect(Collectors.toSet());
        ImmutableList<String> missing = expectedSources(reorganizationsBefore(key.period()), key.unit()).stream()
                .filter(code -> !reported.contains(code))
                .sorted()
                .collect(ImmutableList.toImmutableList());
        return new RestatedFigure<>(
                key.unit(),
                key.period(),
                sum.value,
                sum.isRestated,
                sum.isEstimated,
                ImmutableList.copyOf(sum.sources),
                missing);
    }

    /** The units of a time that wholly or partly became a unit of the later structure. */
    private Set<String> expectedSources(int from, String unit) {
        return sources.computeIfAbsent(from, this::sourcesSince).get(unit);
    }

    private ImmutableSetMultimap<String, String> sourcesSince(int from) {
        ImmutableSetMultimap.Builder<String, String> found = ImmutableSetMultimap.builder();
        for (String code : restatement.codesAfter(from)) {
            Set<String> now = Set.of(code);
            for (int i = from; i < reorganizations.size(); i++) {
                Set<String> next = new LinkedHashSet<>();
                for (String at : now) {
                    next.addAll(reorganizations.get(i).successors(at));
                }
                now = next;
            }
            now.forEach(outcome -> found.put(outcome, code));
        }
        return found.build();
    }

    private record Key(String unit, ReportingPeriod period) {}

    private record Part<V>(String unit, V value, boolean isRestated, boolean isEstimated) {}

    /** What has arrived at one unit for one period. */
    private static final class Sum<V> {
        private V value;
        private boolean isRestated;
        private boolean isEstimated;
        private final List<UnitFigure<V>> sources = new ArrayList<>();

        Sum(V first) {
            value = first;
        }
    }
}
