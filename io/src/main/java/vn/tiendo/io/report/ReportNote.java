package vn.tiendo.io.report;

/**
 * A paragraph of a report (đoạn ghi chú), such as {@code Một dòng có nhiều đơn vị chủ trì được tính cho từng đơn vị.}
 *
 * @param text its words
 */
public record ReportNote(String text) implements ReportPart {}
