package vn.tiendo.examples;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.io.csv.FactCsv;
import vn.tiendo.io.csv.OrgUnitCsv;
import vn.tiendo.io.report.ExcelReport;
import vn.tiendo.io.report.HtmlReport;
import vn.tiendo.io.report.PlanReport;
import vn.tiendo.io.report.Report;
import vn.tiendo.io.report.RollUpReport;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.UnitRegister;
import vn.tiendo.plan.CompletionReport;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanBoard;
import vn.tiendo.plan.PlanQuery;
import vn.tiendo.result.DataException;
import vn.tiendo.result.Parsed;
import vn.tiendo.rollup.Accumulator;
import vn.tiendo.rollup.Cube;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.YearBasis;

/**
 * {@code tiendo report FILE --out page.html}: how a plan stands on a day, as one HTML page with charts, or as an Excel workbook
 * where the name ends in {@code .xlsx}. With {@code --units U.csv} the file is facts as of {@code tiendo rollup}, and the report
 * is that of the work year up to the month of the day.
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

    @Option(names = "--units", paramLabel = "U.csv", descriptionKey = "report-units")
    private Optional<String> units = Optional.empty();

    @Mixin
    private YearOptions years = new YearOptions();

    ReportCommand(Terminal terminal, Labels labels) {
        this.terminal = terminal;
        this.labels = labels;
    }

    @Override
    public Integer call() throws IOException {
        InputFile.checkOnce(labels, file, progress.orElse(""), units.orElse(""));
        Form form = form();
        OutputFile target = OutputFile.of(Optional.of(out), terminal, labels);
        checkNotInput();
        DiagnosticLog log = new DiagnosticLog(terminal, labels);
        Optional<Report> report = units.isPresent() ? ofFacts(units.get(), log) : ofPlan(log);
        if (report.isPresent()) {
            try (target) {
                form.write(report.get(), target);
                target.finish();
            }
        }
        return log.status();
    }

    private Optional<Report> ofPlan(DiagnosticLog log) throws IOException {
        Parsed<Plan> plan;
        try (InputStream in = InputFile.open(file, terminal, labels)) {
            plan = PlanInput.readPlan(in, file, years.parser(labels), log);
        }
        ImmutableList<CompletionReport> reports = readReports(log);
        if (!plan.isPresent()) {
            return Optional.empty();
        }
        PlanQuery query = PlanQuery.of(plan.value().get(), UnitRegister.standard());
        PlanBoard board = PlanBoard.of(query, reports, day());
        log.write(progress.orElse(file), board.reportDiagnostics());
        return Optional.of(PlanReport.of(board, plan.diagnostics(), labels.language()));
    }

    private Optional<Report> ofFacts(String unitFile, DiagnosticLog log) throws IOException {
        Parsed<OrgTree> tree;
        try (InputStream in = InputFile.open(unitFile, terminal, labels)) {
            tree = OrgUnitCsv.readTree(in, unitFile);
        }
        log.write(unitFile, tree.diagnostics());
        if (!tree.isPresent()) {
            return Optional.empty();
        }
        try (InputStream in = InputFile.open(file, terminal, labels)) {
            Parsed<Accumulator> facts =
                    FactCsv.read(in, file, tree.value().get(), EnforcementMeasures.standard(), MoneyUnit.DONG, false);
            log.write(file, facts.diagnostics());
            return facts.value().map(read -> ofCube(read.result()));
        } catch (DataException e) {
            // A sum beyond 64 bits: the report is refused.
            log.write(file, e.diagnostics());
            return Optional.empty();
        }
    }

    private Report ofCube(Cube cube) {
        YearMonth last = asOf.map(YearMonth::from).or(cube::lastMonth).orElseGet(() -> YearMonth.from(day()));
        ReportingPeriod month = ReportingPeriod.of(YearBasis.WORK_YEAR, last);
        return RollUpReport.of(
                cube, cube.tree().root(), month.wholeYear().months(month.firstMonth()), labels.language());
    }

    private LocalDate day() {
        return asOf.orElseGet(() -> LocalDate.now(terminal.clock()));
    }

    /** A plan in HTML would be lost under its own report. */
    private void checkNotInput() throws IOException {
        Path target = Path.of(out);
        for (String input : List.of(file, progress.orElse(""), units.orElse(""))) {
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
