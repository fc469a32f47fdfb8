package vn.tiendo.io.report;

import com.google.common.collect.ImmutableList;

/**
 * A section of a report (mục của báo cáo), with whatever it shows in order:
 * {@code new ReportSection("overdue", "Quá hạn (2)", ImmutableList.of(table, note))}.
 *
 * @param id by what links and charts call it, unique in the report: lower-case letters, digits and hyphens, such as
 *     {@code overdue}
 * @param title the heading
 * @param parts its notes, charts and tables
 */
public record ReportSection(String id, String title, ImmutableList<ReportPart> parts) {
    /**
     * Checks the identity.
     *
     * @throws IllegalArgumentException if {@code id} is not of that form
     */
    public ReportSection {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("id must be of lower-case letters, digits and hyphens but was " + id);
        }
    }

    /** The tables among its parts. */
    public ImmutableList<ReportTable> tables() {
        return parts.stream()
                .filter(ReportTable.class::isInstance)
                .map(ReportTable.class::cast)
                .collect(ImmutableList.toImmutableList());
    }
}
