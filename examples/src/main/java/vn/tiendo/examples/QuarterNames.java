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
        YearQuarter numbered = basis.numbered(quarter);
        return labels.text(
                basis == YearBasis.CALENDAR ? "quarter.calendar" : "quarter.work-year",
                RomanNumeral.format(numbered.getQuarterValue()),
                numbered.getYear());
    }
}
