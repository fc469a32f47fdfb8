package vn.tiendo.io.report;

import com.google.common.collect.ImmutableList;

/**
 * Rows of a table that belong together (nhóm dòng), such as those of {@code Quý III/2018}.
 *
 * @param title what they have in common; empty in a table without groups
 * @param rows the rows
 */
public record ReportGroup(String title, ImmutableList<ReportRow> rows) {}
