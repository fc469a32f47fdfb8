package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.immutables.value.Value;
import vn.tiendo.citation.Citation;
import vn.tiendo.time.ReportingPeriod;

/**
 * Who reports to whom by when under one circular (chế độ báo cáo thống kê): the enforcement offices each month, or the
 * enforcement offices with courts and procuracies after 3, 6, 10 and 12 months.
 */
@Value.Immutable
public interface ReportingScheme extends WithReportingScheme {
    /** Starts a scheme. */
    static Builder builder() {
        return new Builder();
    }

    /** The identifier, such as {@code thads-2020}. */
    String id();

    /** The line of schemes of which a later one takes the place of an earlier one, such as {@code thads}. */
    String family();

    /** The circular. */
    Sourced<Citation> instrument();

    /** The first day of which it is in force; it holds until the next one of its family begins. */
    Sourced<LocalDate> validFrom();

    /** The lengths in months of the periods on which one reports, cumulative from 1 October. */
    ImmutableSet<Integer> periodLengths();

    /** The steps in their order. */
    ImmutableList<ReportingStep> steps();

    /** Whether one reports on a period: cumulative from 1 October, of one of the lengths. */
    default boolean asksFor(ReportingPeriod period) {
        return SetChecks.isStatutory(period) && periodLengths().contains(period.length());
    }

    /** Builds schemes. */
    final class Builder extends ImmutableReportingScheme.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
