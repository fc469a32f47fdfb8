package vn.tiendo.io.report;

/**
 * A paragraph of a report (đoạn ghi chú).
 *
 * @param text its words
 */
public record ReportNote(String text) implements ReportPart {}
