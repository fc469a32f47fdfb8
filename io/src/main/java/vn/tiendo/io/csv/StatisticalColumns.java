package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tiendo.enforcement.Regime;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureSet;

/** The columns of figures in {@link StatisticalRowCsv}: measures, the steps to which they are rounded, printed rates. */
final class StatisticalColumns {
    private static final String ROUNDED = "_rounded_to";
    private static final String RATE = "rate_";

    /** The rates that every regime has, under the names that reports give them. */
    private static final ImmutableMap<String, ImmutableList<String>> RATE_NAMES = ImmutableMap.of(
            Regime.BY_CASE,
            ImmutableList.of("tỷ lệ về việc", "tỷ lệ việc", "tỷ lệ thi hành xong về việc"),
            Regime.BY_AMOUNT,
            ImmutableList.of("tỷ lệ về tiền", "tỷ lệ tiền", "tỷ lệ thi hành xong về tiền"));

    private final ImmutableMap<Measure, CsvColumn> measures;
    private final ImmutableMap<Measure, CsvColumn> steps;
    private final ImmutableMap<String, CsvColumn> rates;

    private StatisticalColumns(
            ImmutableMap<Measure, CsvColumn> measures,
            ImmutableMap<Measure, CsvColumn> steps,
            ImmutableMap<String, CsvColumn> rates) {
        this.measures = measures;
        this.steps = steps;
        this.rates = rates;
    }

    /**
     * The columns that a file may have.
     *
     * @param rates the identifiers of indicators, each with further names of its column
     */
    static StatisticalColumns of(MeasureSet known, Map<String, String> rates) {
        ImmutableMap.Builder<Measure, CsvColumn> measures = ImmutableMap.builder();
        ImmutableMap.Builder<Measure, CsvColumn> steps = ImmutableMap.builder();
        for (Measure measure : known.measures()) {
            measures.put(measure, CsvColumn.optional(measure.id(), measure.vietnameseName()));
            steps.put(measure, CsvColumn.optional(measure.id() + ROUNDED, "làm tròn " + measure.vietnameseName()));
        }
        Map<String, CsvColumn> named = new LinkedHashMap<>();
        RATE_NAMES.forEach((id, names) -> named.put(id, rateColumn(id, names)));
        rates.forEach((id, name) -> named.putIfAbsent(id, rateColumn(id, ImmutableList.of(name))));
        return new StatisticalColumns(measures.buildOrThrow(), steps.buildOrThrow(), ImmutableMap.copyOf(named));
    }

    private static CsvColumn rateColumn(String id, ImmutableList<String> names) {
        String[] also = ImmutableList.<String>builder()
                .add(RATE + id)
                .addAll(names)
                .build()
                .toArray(new String[0]);
        return CsvColumn.optional(rateName(id), also);
    }

    /** The header of a printed rate: {@code rate_by_case} for {@code by-case}. */
    private static String rateName(String id) {
        return RATE + id.replace('-', '_');
    }

    ImmutableMap<Measure, CsvColumn> measures() {
        return measures;
    }

    ImmutableMap<Measure, CsvColumn> steps() {
        return steps;
    }

    ImmutableMap<String, CsvColumn> rates() {
        return rates;
    }

    /** All of them. */
    ImmutableList<CsvColumn> all() {
        return ImmutableList.<CsvColumn>builder()
                .addAll(measures.values())
                .addAll(steps.values())
                .addAll(rates.values())
                .build();
    }
}
