package vn.tiendo.enforcement;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.DiagnosticCode;
import vn.tiendo.time.ReportingPeriod;

/** Rows for tests. */
final class Rows {
    private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();

    private Rows() {}

    /** A row of thousands of đồng; {@code "accepted_cases 21026 new_cases 11259"}. */
    static StatisticalRow row(String unit, ReportingPeriod period, String values) {
        MeasureValues.Builder builder = MeasureValues.builder(MoneyUnit.THOUSAND_DONG);
        List<String> words = BLANK.splitToList(values);
        for (int i = 0; i + 1 < words.size(); i += 2) {
            builder.put(EnforcementMeasures.withSeparateRegister().get(words.get(i)), Long.parseLong(words.get(i + 1)));
        }
        return StatisticalRow.builder()
                .unit(unit)
                .period(period)
                .values(builder.build())
                .build();
    }

    static ReportingPeriod months(int year, int months) {
        return ReportingPeriod.workYear(year).months(months);
    }

    static CheckReport check(StatisticalRow... rows) {
        return StatisticsChecks.standard().run(StatisticalSet.of(ImmutableList.copyOf(rows)), Regimes.standard());
    }

    static ImmutableList<DiagnosticCode> codes(Iterable<Diagnostic> diagnostics) {
        return ImmutableList.copyOf(diagnostics).stream()
                .map(Diagnostic::code)
                .collect(ImmutableList.toImmutableList());
    }
}
