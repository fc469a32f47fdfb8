package vn.tiendo.examples.database;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import vn.tiendo.examples.database.DatabaseException.Stage;
import vn.tiendo.org.OrgUnit;

/**
 * A small organisation of no real place with a work year of statistics, made by a seeded generator: always the same. Some
 * offices did not report every month, so that the roll-up has partial sums to show.
 */
final class DemoData {
    private static final long SEED = 2057;
    private static final int PROVINCES = 6;
    private static final int DIVISIONS = 5;
    private static final int MONTHS = 12;
    private static final YearMonth FIRST_MONTH = YearMonth.of(2024, 10);
    private static final double REPORTED = 0.95;

    /** Each with about how many cases a month. */
    private static final ImmutableMap<String, Integer> CATEGORIES =
            ImmutableMap.of("dân sự", 120, "hôn nhân và gia đình", 60, "kinh doanh, thương mại", 12, "hình sự", 40);

    private static final String UNITS =
            "CREATE TABLE units (code VARCHAR(20) PRIMARY KEY, name VARCHAR(200) NOT NULL, parent VARCHAR(20))";
    private static final String FACTS = "CREATE TABLE facts (id INTEGER PRIMARY KEY, unit VARCHAR(20) NOT NULL,"
            + " month DATE NOT NULL, category VARCHAR(100) NOT NULL, enforceable_cases BIGINT NOT NULL,"
            + " completed_cases BIGINT NOT NULL, enforceable_amount BIGINT NOT NULL, completed_amount BIGINT NOT NULL)";

    /** One row of the facts. */
    record Row(
            int id,
            String unit,
            YearMonth month,
            String category,
            long enforceableCases,
            long completedCases,
            long enforceableAmount,
            long completedAmount) {}

    private DemoData() {}

    /** The units: one above all, its offices, and their divisions. */
    static ImmutableList<OrgUnit> units() {
        ImmutableList.Builder<OrgUnit> units = ImmutableList.builder();
        units.add(OrgUnit.root("TC", "Cơ quan trung ương (mẫu)"));
        for (int province = 1; province <= PROVINCES; province++) {
            String office = "T" + province;
            units.add(OrgUnit.of(office, "Cơ quan tỉnh mẫu " + province, "TC"));
            for (int division = 1; division <= DIVISIONS; division++) {
                units.add(OrgUnit.of(
                        office + "." + division, "Phòng khu vực " + division + " tỉnh mẫu " + province, office));
            }
        }
        return units.build();
    }

    /** The facts, in the order of their numbers. */
    static ImmutableList<Row> rows() {
        Random random = new Random(SEED);
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        int id = 0;
        for (int month = 0; month < MONTHS; month++) {
            for (OrgUnit unit : units()) {
                boolean isDivision = unit.code().contains(".");
                if (!isDivision || random.nextDouble() > REPORTED) {
                    continue;
                }
                for (var category : CATEGORIES.entrySet()) {
                    long cases = random.nextInt(2 * category.getValue());
                    long completed = cases == 0 ? 0 : random.nextLong(cases + 1);
                    long amount = cases * random.nextLong(1_000_000, 400_000_000);
                    long collected = amount == 0 ? 0 : random.nextLong(amount + 1);
                    id++;
                    rows.add(new Row(
                            id,
                            unit.code(),
                            FIRST_MONTH.plusMonths(month),
                            category.getKey(),
                            cases,
                            completed,
                            amount,
                            collected));
                }
            }
        }
        return rows.build();
    }

    /** Makes both tables and commits, or changes nothing: where one of them is there already it stays as it is. */
    static void writeTo(Connection connection, String url) throws DatabaseException {
        try {
            try (Statement statement = connection.createStatement()) {
                statement.execute(UNITS);
                statement.execute(FACTS);
                writeUnits(connection);
                writeRows(connection);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new DatabaseException(Stage.WRITE, Database.kind(url), e);
        }
    }

    private static void writeUnits(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO units VALUES (?, ?, ?)")) {
            for (OrgUnit unit : units()) {
                insert.setString(1, unit.code());
                insert.setString(2, unit.name());
                insert.setString(3, unit.parent().orElse(null));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void writeRows(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO facts VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Row row : rows()) {
                LocalDate firstDay = row.month().atDay(1);
                insert.setInt(1, row.id());
                insert.setString(2, row.unit());
                insert.setObject(3, firstDay);
                insert.setString(4, row.category());
                insert.setLong(5, row.enforceableCases());
                insert.setLong(6, row.completedCases());
                insert.setLong(7, row.enforceableAmount());
                insert.setLong(8, row.completedAmount());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
