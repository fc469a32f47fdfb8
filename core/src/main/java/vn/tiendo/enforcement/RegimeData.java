package vn.tiendo.enforcement;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tiendo.citation.Citation;
import vn.tiendo.citation.Citations;
import vn.tiendo.indicator.LinearForm;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureSet;
import vn.tiendo.indicator.RatioIndicator;

/**
 * The table {@code regimes.tsv} beside this class: regimes divided by {@code ,}, entry, sides, value, mark ({@code C}, {@code D}
 * or {@code M}, see {@link Evidence}), source.
 *
 * <p>Sides {@code cases} and {@code amount} complete the names of measures in the value, {@code both} makes two entries of it.
 */
final class RegimeData {
    private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final Splitter BAR = Splitter.on('|').trimResults();
    private static final Splitter SLASH = Splitter.on(" / ").trimResults();
    private static final Pattern ITEM = Pattern.compile("[a-z][a-z_]*");
    private static final MeasureSet MEASURES = EnforcementMeasures.standard();

    private final Regime.Builder regime;
    private final String id;
    private final ImmutableList.Builder<StatutoryForm> forms = ImmutableList.builder();
    private List<String> formSource = ImmutableList.of();

    private RegimeData(String id) {
        this.id = id;
        this.regime = Regime.builder().id(id);
    }

    static ImmutableList<Regime> read() {
        Map<String, List<List<String>>> rowsById = new LinkedHashMap<>();
        for (List<String> row : Table.rows("regimes.tsv")) {
            for (String id : COMMA.split(row.get(0))) {
                rowsById.computeIfAbsent(id, key -> new ArrayList<>()).add(row);
            }
        }
        return rowsById.entrySet().stream()
                .map(entry -> new RegimeData(entry.getKey()).build(entry.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private Regime build(List<List<String>> rows) {
        for (List<String> row : rows) {
            for (String side : row.get(2).equals("both") ? List.of("cases", "amount") : List.of(row.get(2))) {
                add(row.get(1), side, row.get(3), row);
            }
        }
        ImmutableList<StatutoryForm> known = forms.build();
        return regime.forms(known.isEmpty() ? Sourced.unconfirmed(known, "not known here") : sourced(known, formSource))
                .build();
    }

    private void add(String entry, String side, String value, List<String> row) {
        switch (entry) {
            case "instrument" -> regime.instrument(sourced(citation(value), row));
            case "valid_from" -> regime.validFrom(sourced(LocalDate.parse(value), row));
            case "rate" -> {
                if (side.equals("cases")) {
                    regime.byCase(sourced(rate(side, value), row));
                } else {
                    regime.byAmount(sourced(rate(side, value), row));
                }
            }
            case "enforceable" -> regime.enforceableStates(sourced(states(value), row));
            case "growing" -> regime.growing(sourced(measures(value), row));
            case "form" -> {
                forms.add(form(BAR.splitToList(value)));
                formSource = row;
            }
            default ->
                regime.addIdentities(Identity.parse(
                        EnforcementCode.valueOf(entry),
                        completed(value, side),
                        MEASURES,
                        Table.evidence(row.get(4)),
                        row.get(5)));
        }
    }

    private static <T> Sourced<T> sourced(T value, List<String> row) {
        return new Sourced<>(value, Table.evidence(row.get(4)), row.get(5));
    }

    private Citation citation(String text) {
        return Citations.findWhole(text)
                .orElseThrow(() -> new IllegalStateException("regime " + id + ": no citation in " + text));
    }

    private static String completed(String forms, String side) {
        return ITEM.matcher(forms).replaceAll("$0_" + side);
    }

    private static RatioIndicator rate(String side, String value) {
        List<String> terms = SLASH.splitToList(completed(value, side));
        boolean byCase = side.equals("cases");
        return RatioIndicator.builder()
                .id(byCase ? Regime.BY_CASE : Regime.BY_AMOUNT)
                .vietnameseName(byCase ? "Tỷ lệ thi hành xong về việc" : "Tỷ lệ thi hành xong về tiền")
                .englishName(byCase ? "Completion rate by case" : "Completion rate by amount")
                .numerator(LinearForm.parse(terms.get(0), MEASURES))
                .denominator(LinearForm.parse(terms.get(1), MEASURES))
                .build();
    }

    private static EnforceableStates states(String value) {
        List<String> parts = BAR.splitToList(value);
        return new EnforceableStates(
                COMMA.splitToStream(parts.get(0)).map(CaseState::valueOf).collect(ImmutableSet.toImmutableSet()),
                ImmutableSet.copyOf(COMMA.split(parts.get(1))));
    }

    private static ImmutableSet<Measure> measures(String value) {
        return COMMA.splitToStream(value).map(MEASURES::get).collect(ImmutableSet.toImmutableSet());
    }

    private static StatutoryForm form(List<String> parts) {
        return new StatutoryForm(Integer.parseInt(parts.get(0)), parts.get(1), parts.get(2));
    }
}
