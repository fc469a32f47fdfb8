package vn.tiendo.enforcement;

import java.time.LocalDate;

/**
 * Money that was collected, or from which the debtor was released, on a day (số tiền thu, số tiền miễn giảm): 20
 * triệu đồng on 5 January 2025.
 *
 * @param date the day
 * @param dong how much, in đồng; positive
 */
public record DatedAmount(LocalDate date, long dong) {
    /** So many đồng on a day. */
    public static DatedAmount of(LocalDate date, long dong) {
        return new DatedAmount(date, dong);
    }
}
