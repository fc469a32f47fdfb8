package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.WorkYear;
import vn.tiendo.time.WorkingDayCalendar;

/**
 * Who reports to whom by when (lịch báo cáo thống kê): on the seven months to 30 April 2025, a provincial office by the fourth
 * working day after it.
 *
 * <p>Which days are worked is the application's to say, {@link WorkingDayCalendar#VIETNAM} knows only holidays with a fixed
 * date:
 *
 * <pre>{@code
 * ReportingCalendar.standard().due(ReportingPeriod.workYear(2025).months(7), workingDays).orThrow();
 * }</pre>
 *
 * <p>Immutable and safe for threads.
 */
public final class ReportingCalendar {
    private final ImmutableList<ReportingScheme> schemes;

    private ReportingCalendar(ImmutableList<ReportingScheme> schemes) {
        this.schemes = schemes;
    }

    /**
     * The schemes since mid-2015: of the enforcement offices under Thông tư 08/2015, 06/2019, 05/2024 and 05/2026, and between
     * the agencies under Thông tư liên tịch 12/2021. What of them is confirmed is said at each step.
     */
    public static ReportingCalendar standard() {
        return Standard.CALENDAR;
    }

    /**
     * These schemes.
     *
     * @throws IllegalArgumentException if two of them have one identifier
     */
    public static ReportingCalendar of(Iterable<ReportingScheme> schemes) {
        ImmutableList<ReportingScheme> sorted = Streams.stream(schemes)
                .sorted(Comparator.comparing(scheme -> scheme.validFrom().value()))
                .collect(ImmutableList.toImmutableList());
        if (sorted.stream().map(ReportingScheme::id).distinct().count() < sorted.size()) {
            throw new IllegalArgumentException("schemes must differ in identifier but were "
                    + sorted.stream().map(ReportingScheme::id).toList());
        }
        return new ReportingCalendar(sorted);
    }

    /** The schemes in the order of their first days. */
    public ImmutableList<ReportingScheme> schemes() {
        return schemes;
    }

    /** This calendar with another scheme; it takes the place of the one with its identifier, if there is one. */
    public ReportingCalendar with(ReportingScheme scheme) {
        return of(Stream.concat(schemes.stream().filter(other -> !other.id().equals(scheme.id())), Stream.of(scheme))
                .toList());
    }

    /** The schemes in force on a day, one of each family. */
    public ImmutableList<ReportingScheme> inForce(LocalDate day) {
        Map<String, ReportingScheme> latest = new LinkedHashMap<>();
        for (ReportingScheme scheme : schemes) {
            if (!scheme.validFrom().value().isAfter(day)) {
                latest.put(scheme.family(), scheme);
            }
        }
        return ImmutableList.copyOf(latest.values());
    }

    /**
     * The reports that are due on a period, in the order of schemes and steps: by the schemes in force on its last day.
     *
     * @param period the period
     * @param workingDays which days are worked
     * @return the reports; none, with a note, where no scheme asks for the period; a failure where no scheme is in force
     */
    public Parsed<ImmutableList<ReportDue>> due(ReportingPeriod period, WorkingDayCalendar workingDays) {
        ImmutableList<ReportingScheme> inForce = inForce(period.lastDay());
        if (inForce.isEmpty()) {
            return Parsed.failed(about(EnforcementCode.NO_REPORTING_SCHEME, period));
        }
        ImmutableList<ReportDue> due = inForce.stream()
                .filter(scheme -> scheme.asksFor(period))
                .flatMap(scheme -> due(scheme, period, workingDays).stream())
                .collect(ImmutableList.toImmutableList());
        return due.isEmpty()
                ? Parsed.of(due, ImmutableList.of(about(EnforcementCode.PERIOD_NOT_REPORTED, period)))
                : Parsed.of(due);
    }

    private static Diagnostic about(EnforcementCode code, ReportingPeriod period) {
        return Diagnostic.of(code, SourceLocation.NONE, period.toVietnamese()).with("day", period.lastDay() + "");
    }

    private static ImmutableList<ReportDue> due(
            ReportingScheme scheme, ReportingPeriod period, WorkingDayCalendar workingDays) {
        ImmutableList.Builder<ReportDue> due = ImmutableList.builder();
        @Nullable LocalDate before = null;
        for (ReportingStep step : scheme.steps()) {
            LocalDate end = period.lastDay();
            before = step.deadline().value().lastDay(end, before == null ? end : before, workingDays);
            due.add(new ReportDue(scheme.id(), step, period, before));
        }
        return due.build();
    }

    /**
     * All reports of a work year, by last day; where nothing is in force there is none.
     *
     * @param year the work year
     * @param workingDays which days are worked
     */
    public ImmutableList<ReportDue> due(WorkYear year, WorkingDayCalendar workingDays) {
        return year.months().stream()
                .map(month -> year.toReportingPeriod().months(year.months().indexOf(month) + 1))
                .flatMap(period -> due(period, workingDays).value().orElse(ImmutableList.of()).stream())
                .sorted(Comparator.comparing(ReportDue::lastDay))
                .collect(ImmutableList.toImmutableList());
    }

    /** Read when first asked for. */
    private static final class Standard {
        static final ReportingCalendar CALENDAR = of(ReportingData.read());
    }
}
