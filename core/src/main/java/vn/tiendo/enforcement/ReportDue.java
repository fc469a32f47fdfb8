package vn.tiendo.enforcement;

import java.time.LocalDate;
import vn.tiendo.time.ReportingPeriod;

/**
 * A report and the last day on which it is in time (hạn gửi báo cáo): a unit's report on October
 * 2025, in time until 5 November 2025.
 *
 * @param scheme the identifier of the scheme
 * @param step the step
 * @param period the period on which is reported
 * @param lastDay the last day in time
 */
public record ReportDue(String scheme, ReportingStep step, ReportingPeriod period, LocalDate lastDay) {
    /** Whether it is too late on a day for a report that was not sent. */
    public boolean isOverdueAt(LocalDate day) {
        return day.isAfter(lastDay);
    }
}
