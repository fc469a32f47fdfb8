package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.time.ReportingPeriod;

/**
 * The regimes in the order of their dates (các chế độ thống kê theo thời điểm báo cáo): of a report up to 31 March 2022 it is
 * the one of 5 January 2020.
 *
 * <p>Each holds until the next begins. A cumulative period takes the regime of its last day; where that differs from its
 * first day's, a warning says so. Before the first regime, and from {@link #until} on, nothing is defined and nothing is
 * guessed.
 *
 * <p>Immutable and safe for threads.
 */
public final class Regimes {
    private final ImmutableList<Regime> regimes;
    private final @Nullable LocalDate firstUndefined;

    private Regimes(ImmutableList<Regime> regimes, @Nullable LocalDate firstUndefined) {
        this.regimes = regimes;
        this.firstUndefined = firstUndefined;
    }

    /**
     * The regimes since mid-2015: Thông tư 08/2015, 06/2019 (from 5 January 2020), 05/2024 (from 26 July 2024) and 05/2026
     * (from 1 July 2026). The content of the last one is not known here: it repeats that of the one before as a stand-in.
     */
    public static Regimes standard() {
        return Standard.REGIMES;
    }

    /** These regimes. */
    public static Regimes of(Regime... regimes) {
        return from(Arrays.asList(regimes));
    }

    /**
     * These regimes, in any order.
     *
     * @throws IllegalArgumentException if two of them have one identifier or begin on one day
     */
    public static Regimes from(Iterable<Regime> regimes) {
        return checked(regimes, null);
    }

    private static Regimes checked(Iterable<Regime> regimes, @Nullable LocalDate firstUndefined) {
        ImmutableList<Regime> sorted = Streams.stream(regimes)
                .sorted(Comparator.comparing(Regimes::firstDay))
                .collect(ImmutableList.toImmutableList());
        if (sorted.stream().map(Regime::id).distinct().count() < sorted.size()
                || sorted.stream().map(Regimes::firstDay).distinct().count() < sorted.size()) {
            throw new IllegalArgumentException("regimes must differ in identifier and first day but were "
                    + sorted.stream()
                            .map(regime -> regime.id() + " from " + firstDay(regime))
                            .toList());
        }
        return new Regimes(sorted, firstUndefined);
    }

    private static LocalDate firstDay(Regime regime) {
        return regime.validFrom().value();
    }

    /** The regimes in the order of their first days. */
    public ImmutableList<Regime> regimes() {
        return regimes;
    }

    /**
     * These regimes with another one; it takes the place of the one with its identifier, if there is one.
     *
     * @throws IllegalArgumentException if it begins on the first day of another one
     */
    public Regimes with(Regime regime) {
        return checked(
                Streams.concat(regimes.stream().filter(other -> !other.id().equals(regime.id())), Stream.of(regime))
                        .toList(),
                firstUndefined);
    }

    /**
     * These regimes, with nothing defined from a day on: until an application knows the circular that holds from then.
     *
     * @param firstDayWithout the first day on which no regime is defined
     */
    public Regimes until(LocalDate firstDayWithout) {
        return new Regimes(regimes, firstDayWithout);
    }

    /**
     * The regime with an identifier.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Regime get(String id) {
        return regimes.stream()
                .filter(regime -> regime.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "id must be one of " + regimes.stream().map(Regime::id).toList() + " but was \"" + id + "\""));
    }

    /** The regime of a day, without a word on how well it is known; empty where none is defined. */
    public Optional<Regime> find(LocalDate day) {
        if (firstUndefined != null && !day.isBefore(firstUndefined)) {
            return Optional.empty();
        }
        Regime found = null;
        for (Regime regime : regimes) {
            if (firstDay(regime).isAfter(day)) {
                break;
            }
            found = regime;
        }
        return Optional.ofNullable(found);
    }

    /** The regime of a period that stands in no file; see {@link #at(ReportingPeriod, SourceLocation)}. */
    public Parsed<Regime> at(ReportingPeriod period) {
        return at(period, SourceLocation.NONE);
    }

    /**
     * The regime of a period: that of its last day.
     *
     * @param period the period of the report
     * @param location where the period stands, for the diagnostics
     * @return the regime, with a warning where the regime changed within the period or is a stand-in only; a failure where
     *     none is defined
     */
    public Parsed<Regime> at(ReportingPeriod period, SourceLocation location) {
        LocalDate lastDay = period.lastDay();
        Optional<Regime> found = find(lastDay);
        if (found.isEmpty()) {
            return Parsed.failed(
                    about(EnforcementCode.REGIME_UNDEFINED, period, location, ImmutableMap.of("day", lastDay + "")));
        }
        Regime regime = found.get();
        ImmutableList.Builder<Diagnostic> said = ImmutableList.builder();
        if (firstDay(regime).isAfter(period.firstDay())) {
            said.add(about(
                    EnforcementCode.REGIME_CHANGES,
                    period,
                    location,
                    ImmutableMap.of("regime", regime.id(), "from", firstDay(regime) + "")));
        }
        if (regime.isStandIn()) {
            said.add(about(
                    EnforcementCode.REGIME_STAND_IN,
                    period,
                    location,
                    ImmutableMap.of(
                            "regime",
                            regime.id(),
                            "instrument",
                            regime.instrument().value().text())));
        }
        return Parsed.of(regime, said.build());
    }

    private static Diagnostic about(
            EnforcementCode code, ReportingPeriod period, SourceLocation location, ImmutableMap<String, String> more) {
        return new Diagnostic(code, location, period.toVietnamese(), more);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Regimes that
                && regimes.equals(that.regimes)
                && Objects.equals(firstUndefined, that.firstUndefined);
    }

    @Override
    public int hashCode() {
        return regimes.hashCode();
    }

    /** The identifiers. */
    @Override
    public String toString() {
        return regimes.stream().map(Regime::id).toList().toString();
    }

    /** Read when first asked for. */
    private static final class Standard {
        static final Regimes REGIMES = from(RegimeData.read());
    }
}
