package vn.tiendo.examples.database;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import vn.tiendo.examples.database.TableColumns.Column;
import vn.tiendo.indicator.Measure;

/**
 * A column of counts or amounts: whole numbers of zero or more. Integers of any width are read as they are; NUMERIC is if it
 * has no fraction (12.00 has none), and is never rounded. FLOAT and DOUBLE are refused: they are not exact.
 */
final class MeasureColumn {
    private static final ImmutableSet<Integer> INTEGERS =
            ImmutableSet.of(Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT);
    private static final ImmutableSet<Integer> DECIMALS = ImmutableSet.of(Types.NUMERIC, Types.DECIMAL);
    /** DuckDB's integers beyond 63 bits; a sum of BIGINT is one. */
    private static final ImmutableSet<String> WIDE = ImmutableSet.of("hugeint", "uhugeint", "ubigint");

    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final long BAD = -1;

    private final Column column;
    private final Measure measure;
    private final boolean isLong;

    private MeasureColumn(Column column, Measure measure, boolean isLong) {
        this.column = column;
        this.measure = measure;
        this.isLong = isLong;
    }

    /** The column, if its type can be read exactly; says so otherwise. */
    static Optional<MeasureColumn> of(Column column, Measure measure, RowReports reports) {
        boolean isLong = INTEGERS.contains(column.type());
        if (!isLong && !DECIMALS.contains(column.type()) && !WIDE.contains(column.typeName())) {
            reports.sayOfTable(DatabaseCode.COLUMN_TYPE, column.label(), column.typeName(), "BIGINT, NUMERIC");
            return Optional.empty();
        }
        return Optional.of(new MeasureColumn(column, measure, isLong));
    }

    /** What is measured. */
    Measure measure() {
        return measure;
    }

    /** The row's value, or a negative number where it has none, which is reported. */
    long read(ResultSet rows, RowReports reports) throws SQLException {
        if (!isLong) {
            return whole(rows, reports);
        }
        long value = rows.getLong(column.index());
        if (value < 0) {
            reports.say(DatabaseCode.NEGATIVE, column.label(), Long.toString(value), "");
            return BAD;
        }
        return value == 0 && rows.wasNull() ? missing(reports) : value;
    }

    private long whole(ResultSet rows, RowReports reports) throws SQLException {
        Object value = rows.getObject(column.index());
        if (value == null) {
            return missing(reports);
        }
        Optional<BigDecimal> number = number(value);
        Optional<DatabaseCode> trouble = number.isEmpty() ? Optional.of(DatabaseCode.NOT_WHOLE) : trouble(number.get());
        if (trouble.isPresent()) {
            String text = number.map(BigDecimal::toPlainString).orElseGet(value::toString);
            reports.say(trouble.get(), column.label(), text, "");
            return BAD;
        }
        return number.orElseThrow().longValueExact();
    }

    /** Empty for PostgreSQL's NaN and infinity. */
    private static Optional<BigDecimal> number(Object value) {
        if (value instanceof BigDecimal decimal) {
            return Optional.of(decimal);
        }
        return value instanceof BigInteger integer ? Optional.of(new BigDecimal(integer)) : Optional.empty();
    }

    private static Optional<DatabaseCode> trouble(BigDecimal number) {
        if (number.signum() < 0) {
            return Optional.of(DatabaseCode.NEGATIVE);
        }
        if (number.compareTo(MOST) > 0) {
            return Optional.of(DatabaseCode.TOO_LARGE);
        }
        return number.stripTrailingZeros().scale() > 0 ? Optional.of(DatabaseCode.NOT_WHOLE) : Optional.empty();
    }

    private long missing(RowReports reports) throws SQLException {
        reports.say(DatabaseCode.VALUE_MISSING, column.label(), "", "");
        return BAD;
    }
}
