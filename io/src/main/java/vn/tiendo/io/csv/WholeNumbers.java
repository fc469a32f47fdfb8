package vn.tiendo.io.csv;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.indicator.Observation;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.text.NumberUnit;
import vn.tiendo.text.VietnameseNumber;

/**
 * Counts and amounts in cells (số liệu trong ô): plain digits as machines write them ({@code 1190}) or grouped by points as
 * Vietnamese spreadsheets do ({@code 1.190}). A comma before three digits ({@code 1,190}) is refused, for it may group too.
 * For programs that get rows from elsewhere and are to take the same numbers,
 * and refuse the same, as the readers of this package.
 */
public final class WholeNumbers {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,40}(?:\\.[0-9]{1,18})?");
    /** Thousands as English spreadsheets group them, or decimals of which nobody writes three for a count: not to be guessed. */
    private static final Pattern COMMA_GROUPS = Pattern.compile("[+-]?[0-9]{1,3}(?:,[0-9]{3})+");

    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private WholeNumbers() {}

    /** What a cell tells: a value of zero or more, or that it is missing where the cell is empty. */
    static Parsed<Observation> read(CsvRow row, String column) {
        return read(row.find(column).orElse(""), column, row.location());
    }

    /**
     * What a cell tells: a value of zero or more, or that it is missing where the cell is empty.
     *
     * @param cell its text, without blanks around it
     * @param column the name of the column, for diagnostics
     * @param place where the cell stands, for diagnostics
     * @return a failure where the cell holds no number, a negative one, one with decimals or one beyond 64 bits
     */
    public static Parsed<Observation> read(String cell, String column, SourceLocation place) {
        if (cell.isEmpty()) {
            return Parsed.of(Observation.MISSING);
        }
        Optional<BigDecimal> number = number(cell);
        if (number.isEmpty()) {
            return Parsed.failed(Diagnostic.of(CsvCode.VALUE_INVALID, place, cell, "1190, 1.190")
                    .with("column", column));
        }
        return checked(number.get(), cell, column, place);
    }

    /**
     * A number that was read already, such as a decimal of a database: zero or more, whole, of 64 bits.
     *
     * @param number the number; decimals that are all zero do not count
     * @param column the name of the column, for diagnostics
     * @param place where the number stands, for diagnostics
     * @return a failure where the number is negative, has decimals or is beyond 64 bits; it is never rounded
     */
    public static Parsed<Observation> read(BigDecimal number, String column, SourceLocation place) {
        return checked(number, number.toString(), column, place);
    }

    private static Parsed<Observation> checked(BigDecimal number, String cell, String column, SourceLocation place) {
        Optional<CsvCode> trouble = trouble(number);
        return trouble.isPresent()
                ? Parsed.failed(Diagnostic.of(trouble.get(), place, cell).with("column", column))
                : Parsed.of(Observation.of(number.longValueExact()));
    }

    private static Optional<CsvCode> trouble(BigDecimal number) {
        if (number.signum() < 0) {
            return Optional.of(CsvCode.NEGATIVE);
        }
        if (number.stripTrailingZeros().scale() > 0) {
            return Optional.of(CsvCode.NOT_WHOLE);
        }
        return number.compareTo(MOST) > 0 ? Optional.of(CsvCode.TOO_LARGE) : Optional.empty();
    }

    /** A point before three digits groups, for there is no count of 1,19; any other one begins decimals. */
    private static Optional<BigDecimal> number(String cell) {
        if (COMMA_GROUPS.matcher(cell).matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> vietnamese = VietnameseNumber.find(cell)
                .filter(number -> number.unit() == NumberUnit.NONE)
                .map(VietnameseNumber::value);
        return vietnamese.isPresent() ? vietnamese : findDecimal(cell);
    }

    /** The number with a decimal point that machines write; empty where the text is something else. */
    static Optional<BigDecimal> findDecimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
