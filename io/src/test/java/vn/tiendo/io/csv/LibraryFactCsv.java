package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureSet;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.indicator.Observation;
import vn.tiendo.org.OrgTree;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.rollup.Accumulator;
import vn.tiendo.rollup.Breakdown;
import vn.tiendo.rollup.FactColumns;
import vn.tiendo.rollup.Months;
import vn.tiendo.rollup.RollUpSchema;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.YearBasis;

/** Facts read by the library, row by row and cell by cell: what reading in blocks is held to. */
final class LibraryFactCsv {
    private static final int MOST_CATEGORIES = 4096;
    private static final String UNIT = "unit";
    private static final String PERIOD = "period";
    private static final String CATEGORY = "category";
    private static final String TOTAL = "*";

    private final OrgTree tree;
    private final MoneyUnit moneyUnit;
    private final boolean unique;
    private final CappedDiagnostics said = new CappedDiagnostics(FactCsv.MOST_DIAGNOSTICS);
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> categories = new HashMap<>();
    private final Set<Key> keys = new HashSet<>();
    private final List<Measure> measures = new ArrayList<>();
    private Optional<Accumulator> accumulator = Optional.empty();

    private LibraryFactCsv(OrgTree tree, MoneyUnit moneyUnit, boolean unique) {
        this.tree = tree;
        this.moneyUnit = moneyUnit;
        this.unique = unique;
    }

    static Parsed<Accumulator> read(
            InputStream input, String fileName, OrgTree tree, MeasureSet known, MoneyUnit moneyUnit, boolean unique)
            throws IOException {
        LibraryFactCsv facts = new LibraryFactCsv(tree, moneyUnit, unique);
        try (CsvLines lines = CsvLines.open(input, fileName, facts.said)) {
            facts.readAll(lines, known);
        }
        return facts.accumulator
                .map(found -> Parsed.of(found, facts.said.toList()))
                .orElseGet(() -> Parsed.failed(facts.said.toList()));
    }

    private void readAll(CsvLines lines, MeasureSet known) throws IOException {
        ImmutableMap<CsvColumn, Measure> columns = measureColumns(known);
        Optional<ImmutableList<Optional<CsvColumn>>> header = lines.readHeader(ImmutableList.<CsvColumn>builder()
                .addAll(FactCsv.COLUMNS)
                .addAll(columns.keySet())
                .build());
        if (header.isEmpty()) {
            return;
        }
        int headerLine = lines.line();
        List<Integer> places = new ArrayList<>();
        int[] keyPlaces = new int[FactCsv.COLUMNS.size()];
        for (int i = 0; i < header.get().size(); i++) {
            Optional<CsvColumn> column = header.get().get(i);
            if (column.isPresent() && columns.containsKey(column.get())) {
                measures.add(columns.get(column.get()));
                places.add(i);
            } else if (column.isPresent()) {
                keyPlaces[FactCsv.COLUMNS.indexOf(column.get())] = i;
            }
        }
        if (measures.isEmpty()) {
            lines.report(CsvCode.COLUMN_MISSING, lines.line(), "", "column", "enforceable_cases, …");
            return;
        }
        accumulator = Optional.of(
                Accumulator.of(tree, RollUpSchema.of(ImmutableList.of(Breakdown.of(CATEGORY)), measures, moneyUnit)));
        long[][] values = new long[measures.size()][1];
        while (lines.next()) {
            int unit = unit(lines, keyPlaces[0]);
            int month = month(lines, keyPlaces[1]);
            int category = unit < 0 || month < 0 ? -1 : category(lines, keyPlaces[2]);
            boolean good = category >= 0;
            for (int i = 0; i < values.length && good; i++) {
                good = value(lines, places.get(i), i, values);
            }
            if (good && isNew(lines, unit, month, category)) {
                accumulator
                        .orElseThrow()
                        .add(FactColumns.of(new int[] {unit}, new int[] {month}, new int[] {category}, values));
            }
        }
        if (categories.isEmpty() && !said.hasErrors()) {
            said.accept(Diagnostic.of(
                    CsvCode.NO_ROWS, SourceLocation.ofLine(headerLine).withFile("f.csv"), ""));
        }
    }

    private static ImmutableMap<CsvColumn, Measure> measureColumns(MeasureSet known) {
        ImmutableMap.Builder<CsvColumn, Measure> columns = ImmutableMap.builder();
        known.measures()
                .forEach(measure -> columns.put(CsvColumn.optional(measure.id(), measure.vietnameseName()), measure));
        return columns.buildOrThrow();
    }

    private int unit(CsvLines lines, int place) {
        String code = lines.cell(place);
        if (code.isEmpty()) {
            lines.report(CsvCode.VALUE_MISSING, lines.line(), "", "column", UNIT);
            return -1;
        }
        int unit = tree.indexOf(code);
        if (unit < 0) {
            lines.report(CsvCode.UNIT_UNKNOWN, lines.line(), code, "column", UNIT);
        }
        return unit;
    }

    private int month(CsvLines lines, int place) {
        String text = lines.cell(place);
        Integer known = months.get(text);
        if (known != null) {
            return known;
        }
        if (text.isEmpty()) {
            lines.report(CsvCode.VALUE_MISSING, lines.line(), "", "column", PERIOD);
            return -1;
        }
        Optional<ReportingPeriod> month =
                ReportingPeriod.read(text, YearBasis.CALENDAR).value().filter(period -> period.length() == 1);
        if (month.isEmpty()) {
            said.accept(Diagnostic.of(CsvCode.VALUE_INVALID, lines.place(), text, "2025-10, tháng 10/2025")
                    .with("column", PERIOD));
            return -1;
        }
        int number = Months.of(YearMonth.from(month.get().firstDay()));
        months.put(text, number);
        return number;
    }

    /** The number of a category; one that is new is appended to the breakdown. */
    private int category(CsvLines lines, int place) {
        String text = lines.cell(place);
        Integer known = categories.get(text);
        if (known != null) {
            return known;
        }
        if (text.isEmpty()) {
            lines.report(CsvCode.VALUE_MISSING, lines.line(), "", "column", CATEGORY);
            return -1;
        }
        if (text.equals(TOTAL) || categories.size() == MOST_CATEGORIES) {
            said.accept(Diagnostic.of(CsvCode.VALUE_INVALID, lines.place(), text, "dân sự, hình sự")
                    .with("column", CATEGORY));
            return -1;
        }
        int number = categories.size();
        categories.put(text, number);
        Accumulator sums = accumulator.orElseThrow();
        sums.extend(sums.schema().withValue(text));
        return number;
    }

    private boolean value(CsvLines lines, int place, int index, long[][] values) {
        String cell = lines.cell(place);
        if (isPlain(cell)) {
            values[index][0] = Long.parseLong(cell);
            return true;
        }
        String column = measures.get(index).id();
        Parsed<Observation> value = WholeNumbers.read(cell, column, lines.place());
        value.diagnostics().forEach(said);
        if (cell.isEmpty()) {
            lines.report(CsvCode.MEASURE_EMPTY, lines.line(), "", "column", column);
        }
        values[index][0] =
                value.value().map(found -> found.findValue().orElse(0)).orElse(0L);
        return value.isPresent();
    }

    /** Digits and nothing else, so few that they fit. */
    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        return !cell.isEmpty() && cell.length() <= 18;
    }

    private boolean isNew(CsvLines lines, int unit, int month, int category) {
        if (!unique || keys.add(new Key(unit, month, category))) {
            return true;
        }
        lines.report(
                CsvCode.FACT_TWICE,
                lines.line(),
                tree.unit(unit).code() + ", " + Months.toYearMonth(month) + ", "
                        + accumulator
                                .orElseThrow()
                                .schema()
                                .breakdowns()
                                .get(0)
                                .values()
                                .get(category),
                "column",
                UNIT);
        return false;
    }

    private record Key(int unit, int month, int category) {}
}
