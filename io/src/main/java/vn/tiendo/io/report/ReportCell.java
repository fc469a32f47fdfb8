package vn.tiendo.io.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.indicator.Percent;

/**
 * What stands in a cell of a table (ô), typed: a day stays a day and a number a number in a workbook, and each is written as
 * readers of the report's language write it. {@code ReportCell.percent(ratio.percent(2))} is {@code 84,70%} in a Vietnamese page,
 * 0.847 shown as a percentage in a workbook, and an empty cell where there is no rate.
 */
public sealed interface ReportCell {
    /** A cell in which nothing stands. */
    ReportCell EMPTY = new Empty();

    /** A text in the language of the report. */
    static ReportCell words(String text) {
        return text.isEmpty() ? EMPTY : new Words(text);
    }

    /** A text as a document prints it, in Vietnamese. */
    static ReportCell printed(String text) {
        return text.isEmpty() ? EMPTY : new Printed(text);
    }

    /** A whole number. */
    static ReportCell number(long value) {
        return new Figure(BigDecimal.valueOf(value));
    }

    /** A number with all its decimals. */
    static ReportCell number(BigDecimal value) {
        return new Figure(value);
    }

    /** A day, or nothing. */
    static ReportCell day(Optional<LocalDate> day) {
        return day.<ReportCell>map(Day::new).orElse(EMPTY);
    }

    /** A rate, or nothing where there is none. */
    static ReportCell percent(Optional<Percent> percent) {
        return percent.<ReportCell>map(Rate::new).orElse(EMPTY);
    }

    /** Nothing. */
    record Empty() implements ReportCell {}

    /**
     * A text in the language of the report.
     *
     * @param text the text, not empty; {@code \n} parts its lines
     */
    record Words(String text) implements ReportCell {}

    /**
     * A text of a document.
     *
     * @param text the text, not empty; {@code \n} parts its lines
     */
    record Printed(String text) implements ReportCell {}

    /**
     * A number.
     *
     * @param value the number; its scale says how many decimals are shown
     */
    record Figure(BigDecimal value) implements ReportCell {}

    /**
     * A day.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements ReportCell {}

    /**
     * A rate.
     *
     * @param percent the rate; its scale says how many decimals are shown
     */
    record Rate(Percent percent) implements ReportCell {}
}
