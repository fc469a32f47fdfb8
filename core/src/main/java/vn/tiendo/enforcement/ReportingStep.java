package vn.tiendo.enforcement;

/**
 * One step of a report on its way up (bước báo cáo): the enforcement officer to the head of the unit, one working day after
 * the period.
 *
 * @param id the identifier within its scheme
 * @param from who reports
 * @param to to whom; the same as {@code from} for work before the report is sent
 * @param deadline by when
 */
public record ReportingStep(String id, ReportingParty from, ReportingParty to, Sourced<DeadlineRule> deadline) {}
