package vn.tiendo.examples;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiendo.io.report.ExcelReport;
import vn.tiendo.io.report.HtmlReport;
import vn.tiendo.io.report.PlanReport;
import vn.tiendo.io.report.Report;
import vn.tiendo.org.UnitRegister;
import vn.tiendo.plan.CompletionReport;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanBoard;
import vn.tiendo.plan.PlanQuery;
import vn.tiendo.result.Parsed;

/**
 * {@code tiendo report FILE --out page.html}: how a plan stands on a day, as one HTML page with charts, or as an Excel workbook
 * where the name ends in {@code .xlsx}.
 */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Labels labels;

    @Parameters(index = "0", arity = "1", paramLabel = "FILE", descriptionKey = "file")
    private String file = "";

    @Option(names = "--out", paramLabel = "page.html|page.xlsx", required = true, descriptionKey = "report-out")
    private String out = "";

    @Option(names = "--as-of", paramLabel = "DATE", converter = DateConverter.class)
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--progress", paramLabel = "P.csv")
    private Optional<String> progress = Optional.empty();

    @Mixin
    private YearOptions years = new YearOptions();

    ReportCommand(Terminal terminal, Labels labels) {
        this.terminal = terminal;
        this.labels = labels;
    }

    @Override
    public Integer call() throws IOException {
        InputFile.checkOnce(labels, file, progress.orElse(""));
        Form form = form();
        OutputFile target = OutputFile.of(Optional.of(out), terminal, labels);
        checkNotInput();
        DiagnosticLog log = new DiagnosticLog(terminal, labels);
        Parsed<Plan> plan;
        try (InputStream in = InputFile.open(file, terminal, labels)) {
            plan = PlanInput.readPlan(in, file, years.parser(labels), log);
        }
        ImmutableList<CompletionReport> reports = readReports(log);
        if (plan.isPresent()) {
            PlanQuery query = PlanQuery.of(plan.value().get(), UnitRegister.standard());
            PlanBoard board = PlanBoard.of(query, reports, asOf.orElseGet(() -> LocalDate.now(terminal.clock())));
            log.write(progress.orElse(file), board.reportDiagnostics());
            try (target) {
                form.write(PlanReport.of(board, plan.diagnostics(), labels.language()), target);
            }
        }
        return log.status();
    }

    /** A plan in HTML would be lost under its own report. */
    private void checkNotInput() throws IOException {
        Path target = Path.of(out);
        for (String input : List.of(file, progress.orElse(""))) {
            if (Files.exists(target) && InputFile.size(input).isPresent() && Files.isSameFile(target, Path.of(input))) {
                throw new UsageException(labels.text("report.over-input", out));
            }
        }
    }

    private Form form() {
        String name = Ascii.toLowerCase(out);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return HtmlReport::write;
        }
        if (name.endsWith(".xlsx")) {
            return ExcelReport::write;
        }
        throw new UsageException(labels.text("report.form", out));
    }

    private ImmutableList<CompletionReport> readReports(DiagnosticLog log) throws IOException {
        if (progress.isEmpty()) {
            return ImmutableList.of();
        }
        try (InputStream in = InputFile.open(progress.get(), terminal, labels)) {
            return PlanInput.readReports(in, progress.get(), log);
        }
    }

    /** How a report is written. */
    private interface Form {
        void write(Report report, OutputStream output) throws IOException;
    }
}
