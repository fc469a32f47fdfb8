package vn.tiendo.examples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import vn.tiendo.io.csv.CompletionReportCsv;
import vn.tiendo.io.document.PlanReader;
import vn.tiendo.plan.CompletionReport;
import vn.tiendo.plan.Plan;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.Severity;
import vn.tiendo.time.TimelineParser;

/** Reads what a board or report is made of. */
final class PlanInput {
    private PlanInput() {}

    /**
     * Reads a plan. Of what is said about it only errors are logged: warnings are for whoever prepares the plan, and
     * {@code tiendo plan} has them all.
     */
    static Parsed<Plan> readPlan(InputStream in, String name, TimelineParser timelines, DiagnosticLog log)
            throws IOException {
        Parsed<Plan> plan = PlanReader.builder().timelines(timelines).build().read(in, name);
        log.write(name, errors(plan.diagnostics()));
        return plan;
    }

    /** Reads what was reported done. */
    static ImmutableList<CompletionReport> readReports(InputStream in, String name, DiagnosticLog log)
            throws IOException {
        Parsed<ImmutableList<CompletionReport>> reports = CompletionReportCsv.read(in, name);
        log.write(name, reports.diagnostics());
        return reports.value().orElse(ImmutableList.of());
    }

    private static ImmutableList<Diagnostic> errors(ImmutableList<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .collect(ImmutableList.toImmutableList());
    }
}
