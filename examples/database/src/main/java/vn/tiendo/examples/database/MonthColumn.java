package vn.tiendo.examples.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.examples.database.TableColumns.Column;
import vn.tiendo.rollup.Months;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.YearBasis;

/**
 * A column of months (tháng): a DATE or TIMESTAMP is in its month, a TIMESTAMP WITH TIME ZONE in the month that it is in
 * Việt Nam, a text is a month as in CSV files, {@code 2025-10} or {@code tháng 10/2025}.
 */
final class MonthColumn {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int LAST_YEAR = 9999;
    private static final int MOST_TEXTS = 10_000;
    private static final int NONE = -1;

    private enum Form {
        DATE,
        TIMESTAMP,
        TIMESTAMP_WITH_ZONE,
        TEXT
    }

    private final Column column;
    private final Form form;
    private final Map<String, Integer> texts = new HashMap<>();

    private MonthColumn(Column column, Form form) {
        this.column = column;
        this.form = form;
    }

    /** The column, if its type can be read; says so otherwise. */
    static Optional<MonthColumn> of(Column column, RowReports reports) {
        Optional<Form> form = form(column);
        if (form.isEmpty()) {
            reports.sayOfTable(DatabaseCode.COLUMN_TYPE, column.label(), column.typeName(), "DATE, TIMESTAMP, VARCHAR");
        }
        return form.map(found -> new MonthColumn(column, found));
    }

    private static Optional<Form> form(Column column) {
        return switch (column.type()) {
            case Types.DATE -> Optional.of(Form.DATE);
            case Types.TIMESTAMP_WITH_TIMEZONE -> Optional.of(Form.TIMESTAMP_WITH_ZONE);
            // PostgreSQL's driver gives one type for both.
            case Types.TIMESTAMP ->
                Optional.of(column.typeName().equals("timestamptz") ? Form.TIMESTAMP_WITH_ZONE : Form.TIMESTAMP);
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR -> Optional.of(Form.TEXT);
            default -> Optional.empty();
        };
    }

    /** The number of the row's month, or a negative number where it has none, which is reported. */
    int read(ResultSet rows, RowReports reports) throws SQLException {
        return switch (form) {
            case DATE -> month(rows.getObject(column.index(), LocalDate.class), reports);
            case TIMESTAMP -> {
                LocalDateTime time = rows.getObject(column.index(), LocalDateTime.class);
                yield month(time == null ? null : time.toLocalDate(), reports);
            }
            case TIMESTAMP_WITH_ZONE -> {
                OffsetDateTime time = rows.getObject(column.index(), OffsetDateTime.class);
                yield month(time == null ? null : vietnameseDate(time), reports);
            }
            case TEXT -> month(UnitTable.text(rows, column), reports);
        };
    }

    private static LocalDate vietnameseDate(OffsetDateTime time) {
        // PostgreSQL's infinity is the end of all time, which has no later hour.
        return time.equals(OffsetDateTime.MAX) || time.equals(OffsetDateTime.MIN)
                ? time.toLocalDate()
                : time.atZoneSameInstant(VIETNAM).toLocalDate();
    }

    private int month(@Nullable LocalDate date, RowReports reports) throws SQLException {
        if (date == null) {
            reports.say(DatabaseCode.VALUE_MISSING, column.label(), "", "");
            return NONE;
        }
        if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
            reports.say(DatabaseCode.VALUE_INVALID, column.label(), date.toString(), "2025-10-01");
            return NONE;
        }
        return Months.of(date.getYear(), date.getMonthValue());
    }

    private int month(String text, RowReports reports) throws SQLException {
        Integer known = texts.get(text);
        if (known != null) {
            return known;
        }
        if (text.isEmpty()) {
            reports.say(DatabaseCode.VALUE_MISSING, column.label(), "", "");
            return NONE;
        }
        Optional<ReportingPeriod> month =
                ReportingPeriod.read(text, YearBasis.CALENDAR).value().filter(period -> period.length() == 1);
        if (month.isEmpty()) {
            reports.say(DatabaseCode.VALUE_INVALID, column.label(), text, "2025-10, tháng 10/2025");
            return NONE;
        }
        int number = Months.of(YearMonth.from(month.get().firstDay()));
        if (texts.size() < MOST_TEXTS) {
            texts.put(text, number);
        }
        return number;
    }
}
