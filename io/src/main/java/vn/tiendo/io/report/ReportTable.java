package vn.tiendo.io.report;

import com.google.common.collect.ImmutableList;

/**
 * A table of a report (bảng). Its first column names the row; {@link Report} has an example.
 *
 * @param caption what it shows, in a line
 * @param groupName what its groups are, such as {@code Quý}; empty where it has only one
 * @param columns its columns
 * @param groups its rows, in groups with a title each, or one without
 */
public record ReportTable(
        String caption, String groupName, ImmutableList<ReportColumn> columns, ImmutableList<ReportGroup> groups)
        implements ReportPart {
    /**
     * Checks that every row has a cell for each column.
     *
     * @throws IllegalArgumentException if one in {@code groups} has not
     */
    public ReportTable {
        for (ReportGroup group : groups) {
            for (ReportRow row : group.rows()) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "groups must have " + columns.size() + " cells in each row but have " + row);
                }
            }
        }
    }

    /** A table without groups. */
    public static ReportTable of(String caption, Iterable<ReportColumn> columns, Iterable<ReportRow> rows) {
        return new ReportTable(
                caption,
                "",
                ImmutableList.copyOf(columns),
                ImmutableList.of(new ReportGroup("", ImmutableList.copyOf(rows))));
    }

    /** Whether its groups have titles. */
    public boolean isGrouped() {
        return !groupName.isEmpty();
    }

    /** How many rows it has, titles of groups not counted. */
    public int rowCount() {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }
}
