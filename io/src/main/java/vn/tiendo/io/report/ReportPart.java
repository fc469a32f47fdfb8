package vn.tiendo.io.report;

/** What a section of a report is made of (phần của một mục): a note, a table or a chart. */
public sealed interface ReportPart permits ReportNote, ReportTable, BarChart, LineChart {}
