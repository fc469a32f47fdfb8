package vn.tiendo.enforcement;

import java.time.LocalDate;
import java.util.List;

/** Sums of dated amounts. */
final class CaseMoney {
    private CaseMoney() {}

    /** The sum up to and including a day. */
    static long until(List<DatedAmount> amounts, LocalDate day) {
        long sum = 0;
        for (DatedAmount amount : amounts) {
            if (!amount.date().isAfter(day)) {
                sum = Math.addExact(sum, amount.dong());
            }
        }
        return sum;
    }

    /** The sum from one day to another, both included. */
    static long between(List<DatedAmount> amounts, LocalDate first, LocalDate last) {
        return until(amounts, last) - until(amounts, first.minusDays(1));
    }
}
