package vn.tiendo.enforcement;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.citation.Citation;
import vn.tiendo.citation.Citations;

/**
 * The table {@code reporting.tsv} beside this class: kind of line, then
 *
 * <ul>
 *   <li>{@code party}: identifier, name in Vietnamese, name in English;
 *   <li>{@code scheme}: identifier, family, circular, first day, its mark, lengths in months, source;
 *   <li>{@code step}: schemes divided by {@code ,}, identifier, party that reports, party that takes, deadline, mark, source.
 * </ul>
 */
final class ReportingData {
    private static final Splitter COMMA = Splitter.on(',').trimResults();

    private ReportingData() {}

    static ImmutableList<ReportingScheme> read() {
        ImmutableList<List<String>> rows = Table.rows("reporting.tsv");
        ImmutableMap<String, ReportingParty> parties = rows.stream()
                .filter(row -> row.get(0).equals("party"))
                .collect(ImmutableMap.toImmutableMap(
                        row -> row.get(1), row -> new ReportingParty(row.get(1), row.get(2), row.get(3))));
        Map<String, ReportingScheme.Builder> schemes = new LinkedHashMap<>();
        for (List<String> row : rows) {
            if (row.get(0).equals("scheme")) {
                schemes.put(row.get(1), scheme(row));
            } else if (row.get(0).equals("step")) {
                for (String id : COMMA.split(row.get(1))) {
                    known(schemes, id).addSteps(step(row, parties));
                }
            }
        }
        return schemes.values().stream().map(ReportingScheme.Builder::build).collect(ImmutableList.toImmutableList());
    }

    private static ReportingScheme.Builder scheme(List<String> row) {
        Citation circular = Citations.findWhole(row.get(3))
                .orElseThrow(() -> new IllegalStateException("no citation in " + row.get(3)));
        ReportingScheme.Builder scheme = ReportingScheme.builder();
        scheme.id(row.get(1));
        scheme.family(row.get(2));
        scheme.instrument(Sourced.confirmed(circular, row.get(7)));
        scheme.validFrom(new Sourced<>(LocalDate.parse(row.get(4)), Table.evidence(row.get(5)), row.get(7)));
        scheme.addAllPeriodLengths(
                COMMA.splitToStream(row.get(6)).map(Integer::valueOf).collect(Collectors.toList()));
        return scheme;
    }

    private static ReportingStep step(List<String> row, ImmutableMap<String, ReportingParty> parties) {
        return new ReportingStep(
                row.get(2),
                known(parties, row.get(3)),
                known(parties, row.get(4)),
                new Sourced<>(DeadlineRule.parse(row.get(5)), Table.evidence(row.get(6)), row.get(7)));
    }

    private static <V> V known(Map<String, V> values, String id) {
        V value = values.get(id);
        if (value == null) {
            throw new IllegalStateException("reporting.tsv does not say what " + id + " is");
        }
        return value;
    }
}
