package vn.tiendo.io.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tiendo.org.UnitRef;
import vn.tiendo.plan.Deliverable;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;

/**
 * A table of tasks that a test prints as a scanner writes it: page by page, a line a row, a tab between two cells, the
 * header again on each page. Tests let its cells slide; it knows which rows then hold cells that are not theirs.
 */
final class ScannedTable {
    private static final List<String> STANDARD = List.of(
            "STT",
            "Nhiệm vụ cụ thể",
            "Lãnh đạo Bộ chỉ đạo",
            "Kết quả",
            "Tiến độ",
            "Cơ quan chủ trì",
            "Cơ quan phối hợp",
            "Cơ sở pháp lý");

    private final String name;
    private final List<String> header;
    /** The first column of those that belong to a row, behind number, content and leader. */
    private final int firstOwn;

    private final int perPage;
    private final List<Row> rows;

    private ScannedTable(String name, List<String> header, int perPage, List<Row> rows) {
        this.name = name;
        this.header = header;
        this.firstOwn = header.get(2).startsWith("Lãnh đạo") ? 3 : 2;
        this.perPage = perPage;
        this.rows = rows;
    }

    /** A row while cells slide. */
    static final class Row {
        final String number;
        String title;
        final String leader;
        /** The cells from the products on. */
        List<String> cells;
        /** Whether it holds cells of another row, or lost its own. */
        boolean touched;

        Row(String number, String title, String leader, List<String> cells) {
            this.number = number;
            this.title = title;
            this.leader = leader;
            this.cells = new ArrayList<>(cells);
        }

        boolean isHeading() {
            return cells.stream().allMatch(String::isEmpty);
        }

        Row copy() {
            return new Row(number, title, leader, cells);
        }
    }

    /** The tables of our own words. */
    static List<ScannedTable> ownTables(int perPage) {
        List<ScannedTable> tables = new ArrayList<>();
        String text = new String(ReaderFixture.sample("scanned-tables.txt"), StandardCharsets.UTF_8);
        List<Row> rows = new ArrayList<>();
        for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
            List<String> cells =
                    List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
            if (line.startsWith("= ")) {
                rows = new ArrayList<>();
                tables.add(new ScannedTable(cells.get(0).substring(2), cells.subList(1, cells.size()), perPage, rows));
            } else {
                ScannedTable last = tables.get(tables.size() - 1);
                String leader = last.firstOwn == 3 ? cells.get(2) : "";
                List<String> own = new ArrayList<>(cells.subList(last.firstOwn, cells.size()));
                own.set(0, listed(List.of(own.get(0).split(" / "))));
                rows.add(new Row(cells.get(0), cells.get(1), leader, own));
            }
        }
        return tables;
    }

    /** The table of a plan that was read from another form. */
    static ScannedTable of(String name, List<Task> roots, int perPage) {
        List<Row> rows = new ArrayList<>();
        roots.forEach(root -> add(root, rows));
        return new ScannedTable(name, STANDARD, perPage, rows);
    }

    static ScannedTable of(String name, Plan plan, int perPage) {
        return of(
                name,
                plan.items().stream()
                        .filter(item -> !item.number().startsWith("Điều")
                                && !item.number().startsWith("Kế hoạch"))
                        .toList(),
                perPage);
    }

    private static void add(Task task, List<Row> rows) {
        String leader = String.join(" ", task.leaders());
        if (task.deliverables().isEmpty()) {
            rows.add(new Row(task.number(), task.title(), leader, List.of("", "", "", "", "")));
        }
        for (int i = 0; i < task.deliverables().size(); i++) {
            Deliverable row = task.deliverables().get(i);
            rows.add(new Row(
                    i == 0 ? task.number() : "",
                    i == 0 ? task.title() : "",
                    i == 0 ? leader : "",
                    List.of(
                            listed(row.products()),
                            row.timeline().map(phrase -> phrase.text()).orElse(""),
                            units(row.lead()),
                            units(row.cooperating()),
                            row.basis().orElse(""))));
        }
        task.items().forEach(item -> add(item, rows));
    }

    private static String listed(List<String> products) {
        return products.size() == 1
                ? products.get(0)
                : products.stream().map(product -> "<li>" + product + "</li>").collect(Collectors.joining(" "));
    }

    private static String units(List<UnitRef> units) {
        return units.stream().map(UnitRef::text).collect(Collectors.joining(" "));
    }

    ScannedTable copy() {
        return new ScannedTable(
                name,
                header,
                perPage,
                new ArrayList<>(rows.stream().map(Row::copy).toList()));
    }

    String name() {
        return name;
    }

    List<Row> rows() {
        return rows;
    }

    int pageOf(int row) {
        return row / perPage;
    }

    /** The line on which a row is printed. */
    int lineOf(int row) {
        return row + 1 + (pageOf(row) + 1) * 2;
    }

    /** The lines of the rows that hold what is not theirs. */
    Set<Integer> touchedLines() {
        Set<Integer> lines = new TreeSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).touched) {
                lines.add(lineOf(i));
            }
        }
        return lines;
    }

    String print() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            if (i % perPage == 0) {
                text.append('\n').append(String.join("\t", header)).append('\n');
            }
            Row row = rows.get(i);
            boolean strong = row.isHeading() && !row.touched;
            text.append(strong ? "<b>" + row.number + "</b>" : row.number)
                    .append('\t')
                    .append(row.title);
            if (firstOwn == 3) {
                text.append('\t').append(row.leader);
            }
            row.cells.forEach(cell -> text.append('\t').append(cell));
            text.append('\n');
        }
        return text.toString();
    }
}
