package vn.tiendo.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.rollup.RollUpSamples.Data;
import vn.tiendo.rollup.RollUpSamples.Row;

/** The rows of a report from October on, by looking through all facts for each. */
final class OracleRows {
    private OracleRows() {}

    static List<String> of(Data data) {
        List<String> rows = new ArrayList<>();
        List<Integer> months =
                data.facts().stream().map(Row::month).distinct().sorted().toList();
        List<Integer> allMonths = months.stream()
                .flatMap(month ->
                        Stream.iterate(month, next -> next + 1).limit(12).takeWhile(next -> year(next) == year(month)))
                .distinct()
                .sorted()
                .toList();
        Breakdown category = data.schema().breakdowns().get(0);
        List<Integer> values =
                category.values().stream().sorted().map(category::indexOf).toList();
        for (int unit = 0; unit < data.tree().size(); unit++) {
            int end = data.tree().subtreeEnd(unit);
            int from = unit;
            List<Row> below = data.facts().stream()
                    .filter(fact -> fact.unit() >= from && fact.unit() < end)
                    .toList();
            for (int month : allMonths) {
                int last = months.stream()
                        .filter(other -> year(other) == year(month))
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElseThrow();
                if (month > last) {
                    continue;
                }
                String place = unit + " " + month;
                Predicate<Row> inMonth = fact -> fact.month() == month;
                Predicate<Row> inYear = fact -> year(fact.month()) == year(month) && fact.month() <= month;
                addRows(
                        rows,
                        place + " m ",
                        data.schema(),
                        below.stream().filter(inMonth).toList(),
                        values);
                addRows(
                        rows,
                        place + " c ",
                        data.schema(),
                        below.stream().filter(inYear).toList(),
                        values);
            }
        }
        return rows;
    }

    private static void addRows(
            List<String> rows, String place, RollUpSchema schema, List<Row> facts, List<Integer> values) {
        for (int value : values) {
            add(
                    rows,
                    place + value,
                    facts.stream()
                            .filter(fact -> schema.value(fact.cell(), 0) == value)
                            .toList());
        }
        add(rows, place + RowCursor.TOTAL, facts);
    }

    private static void add(List<String> rows, String place, List<Row> facts) {
        if (!facts.isEmpty()) {
            rows.add(place + " " + facts.size() + " "
                    + facts.stream().mapToLong(fact -> fact.measure(0)).sum());
        }
    }

    private static int year(int month) {
        return Math.floorDiv(month + 3, 12);
    }
}
