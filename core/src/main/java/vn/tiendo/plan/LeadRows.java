package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import vn.tiendo.org.UnitRef;

/**
 * The rows of a board that one unit leads (các dòng kết quả một đơn vị chủ trì).
 *
 * @param unit the unit, under the name by which the plan first calls it
 * @param rows its rows, in the order of the document
 */
public record LeadRows(UnitRef unit, ImmutableList<RowProgress> rows) {
    /** How many of them stand in one of these ways. */
    public int count(ProgressStatus... statuses) {
        ImmutableSet<ProgressStatus> wanted = ImmutableSet.copyOf(statuses);
        return (int) rows.stream().filter(row -> wanted.contains(row.status())).count();
    }
}
