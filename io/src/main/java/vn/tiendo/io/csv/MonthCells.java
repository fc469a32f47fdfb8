package vn.tiendo.io.csv;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import vn.tiendo.rollup.Months;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.YearBasis;

/** Months in cells, {@code 2025-10} or {@code tháng 10/2025}; those that were understood are remembered. Not safe for threads. */
final class MonthCells {
    static final String EXPECTED = "2025-10, tháng 10/2025";

    private static final int MOST_REMEMBERED = 1 << 14;

    private final Map<String, Integer> months = new HashMap<>();

    /** The number of a month, see {@link Months}; −1 where the text names none. */
    int find(String text) {
        Integer known = months.get(text);
        if (known != null) {
            return known;
        }
        int month = ReportingPeriod.read(text, YearBasis.CALENDAR)
                .value()
                .filter(period -> period.length() == 1)
                .map(period -> Months.of(YearMonth.from(period.firstDay())))
                .orElse(-1);
        if (month >= 0 && months.size() < MOST_REMEMBERED) {
            months.put(text, month);
        }
        return month;
    }
}
