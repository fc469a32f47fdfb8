package vn.tiendo.enforcement;

import java.time.YearMonth;

/**
 * What a case gives to the roll-up of a month (dữ kiện của một việc trong tháng): where it stood at the end of it, and
 * the money of the month. Of {@code 12/QĐ} in January 2025 it is fulfilled, 500 000 000 đồng due and as many collected.
 * It counts one case.
 *
 * @param unit the code of the unit
 * @param month the month
 * @param category the kind of judgment or duty; may be empty
 * @param state where it stood at the end of the month
 * @param enforceable whether that counts as enforceable in the regime of the month's last day; completed cases do
 * @param completed whether it ended in the month and counts as completed in that regime: fulfilled, terminated, or entrusted
 *     or withdrawn after something had been collected, as the regime has it
 * @param due what was left to enforce at the beginning of the month, or at the decision in it, in đồng
 * @param collected what was collected in the month, in đồng
 * @param reduced from what the debtor was released in the month, in đồng
 */
public record CaseFact(
        String unit,
        YearMonth month,
        String category,
        CaseState state,
        boolean enforceable,
        boolean completed,
        long due,
        long collected,
        long reduced) {}
