package vn.tiendo.examples.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureSet;
import vn.tiendo.io.csv.CsvCode;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.DiagnosticCode;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;

/**
 * Which column of a table holds what.
 *
 * @param keys the names of the columns of unit, period and category, in this order
 * @param measures the measures by the name of their column, in the order of the table
 */
record FactHeader(ImmutableMap<FactColumn, String> keys, ImmutableMap<String, Measure> measures) {
    /**
     * Finds the columns.
     *
     * @param names the names of all columns
     * @param known the measures that columns may name, by identifier or in Vietnamese
     * @return a failure where one that is needed is missing, or one is there twice
     */
    static Parsed<FactHeader> of(Iterable<String> names, MeasureSet known) {
        Map<FactColumn, String> keys = new EnumMap<>(FactColumn.class);
        Map<Measure, String> measures = new LinkedHashMap<>();
        ImmutableList.Builder<Diagnostic> said = ImmutableList.builder();
        for (String name : names) {
            Optional<FactColumn> key = key(name);
            Optional<Measure> measure = measure(name, known);
            boolean twice = (key.isPresent() && keys.putIfAbsent(key.get(), name) != null)
                    || (measure.isPresent() && measures.putIfAbsent(measure.get(), name) != null);
            if (twice) {
                said.add(of(CsvCode.COLUMN_TWICE, name, "column", name));
            } else if (key.isEmpty() && measure.isEmpty()) {
                said.add(of(CsvCode.COLUMN_UNKNOWN, name, "columns", "unit,period,category,enforceable_cases,…"));
            }
        }
        for (FactColumn needed : FactColumn.values()) {
            if (!keys.containsKey(needed)) {
                said.add(of(CsvCode.COLUMN_MISSING, "", "column", needed.columnName()));
            }
        }
        if (measures.isEmpty()) {
            said.add(of(CsvCode.COLUMN_MISSING, "", "column", "enforceable_cases, …"));
        }
        ImmutableMap.Builder<String, Measure> byName = ImmutableMap.builder();
        measures.forEach((measure, name) -> byName.put(name, measure));
        Parsed<FactHeader> header =
                Parsed.of(new FactHeader(ImmutableMap.copyOf(keys), byName.buildOrThrow()), said.build());
        return header.hasErrors() ? Parsed.failed(header.diagnostics()) : header;
    }

    private static Optional<FactColumn> key(String name) {
        for (FactColumn column : FactColumn.values()) {
            if (column.isNamed(name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static Optional<Measure> measure(String name, MeasureSet known) {
        String folded = FactColumn.fold(name);
        return known.measures().stream()
                .filter(measure -> FactColumn.fold(measure.id()).equals(folded)
                        || FactColumn.fold(measure.vietnameseName()).equals(folded))
                .findFirst();
    }

    private static Diagnostic of(DiagnosticCode code, String text, String argument, String value) {
        return Diagnostic.of(code, SourceLocation.NONE, text).with(argument, value);
    }
}
