package vn.tiendo.io.report;

import com.google.common.collect.ImmutableList;

/**
 * A row of a table (dòng): {@code ReportRow.of(ReportTone.BAD, ReportCell.printed("IV/1/1.1"), ReportCell.number(30))}.
 *
 * @param tone how it is to be taken
 * @param cells its cells, one for each column
 */
public record ReportRow(ReportTone tone, ImmutableList<ReportCell> cells) {
    /** A row that is neither good nor bad. */
    public static ReportRow of(ReportCell... cells) {
        return of(ReportTone.PLAIN, cells);
    }

    /** A row with a tone. */
    public static ReportRow of(ReportTone tone, ReportCell... cells) {
        return new ReportRow(tone, ImmutableList.copyOf(cells));
    }
}
