package vn.tiendo.examples;

import org.threeten.extra.YearQuarter;
import vn.tiendo.text.RomanNumeral;
import vn.tiendo.time.YearBasis;

/** The names of quarters on a board: {@code Quý III/2018}, or in work years {@code Quý IV năm công tác 2018}. */
final class QuarterNames {
    private final YearBasis basis;
    private final Labels labels;

    QuarterNames(YearBasis basis, Labels labels) {
        this.basis = basis;
        this.labels = labels;
    }

    /** The name of a calendar quarter. The first one of a work year is the last one of the calendar year before. */
    String name(YearQuarter quarter) {
        if (basis == YearBasis.CALENDAR) {
            return labels.text("quarter.calendar", roman(quarter.getQuarterValue()), quarter.getYear());
        }
        YearQuarter next = quarter.plusQuarters(1);
        return labels.text("quarter.work-year", roman(next.getQuarterValue()), next.getYear());
    }

    private static String roman(int number) {
        return RomanNumeral.format(number);
    }
}
