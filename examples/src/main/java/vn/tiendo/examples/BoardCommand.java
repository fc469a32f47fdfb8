package vn.tiendo.examples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiendo.org.UnitRegister;
import vn.tiendo.plan.CompletionReport;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanBoard;
import vn.tiendo.plan.PlanQuery;
import vn.tiendo.result.Parsed;

/**
 * {@code tiendo board [FILE]}: the plan as a board, what is due when and by whom, and how it stands on a day. Without
 * file it shows the plan that is packed with the command.
 */
@Command(name = "board")
final class BoardCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Labels labels;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    private Optional<String> file = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", converter = DateConverter.class)
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--unit", paramLabel = "NAME")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--progress", paramLabel = "P.csv")
    private Optional<String> progress = Optional.empty();

    @Mixin
    private YearOptions years = new YearOptions();

    BoardCommand(Terminal terminal, Labels labels) {
        this.terminal = terminal;
        this.labels = labels;
    }

    @Override
    public Integer call() throws IOException {
        InputFile.checkOnce(labels, file.orElse(""), progress.orElse(""));
        DiagnosticLog log = new DiagnosticLog(terminal, labels);
        Parsed<Plan> plan = readPlan(log);
        ImmutableList<CompletionReport> reports = readReports(log);
        if (plan.isPresent()) {
            PlanQuery query = PlanQuery.of(plan.value().get(), UnitRegister.standard());
            PlanBoard whole = PlanBoard.of(query, reports, day());
            PlanBoard board = unit.map(whole::ofUnit).orElse(whole);
            log.write(progress.orElse(Sample.PROGRESS), board.reportDiagnostics());
            checkUnit(board);
            new BoardPrinter(
                            board,
                            plan.diagnostics(),
                            new QuarterNames(years.basis().orElseGet(board::basis), labels),
                            labels,
                            terminal,
                            new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8))
                    .print();
        }
        return log.status();
    }

    private Parsed<Plan> readPlan(DiagnosticLog log) throws IOException {
        try (InputStream in = file.isPresent() ? InputFile.open(file.get(), terminal, labels) : Sample.openPlan()) {
            return PlanInput.readPlan(in, file.orElse(Sample.PLAN), years.parser(labels), log);
        }
    }

    private ImmutableList<CompletionReport> readReports(DiagnosticLog log) throws IOException {
        if (progress.isEmpty() && file.isPresent()) {
            return ImmutableList.of();
        }
        String name = progress.orElse(Sample.PROGRESS);
        try (InputStream in = progress.isPresent() ? InputFile.open(name, terminal, labels) : Sample.openProgress()) {
            return PlanInput.readReports(in, name, log);
        }
    }

    private LocalDate day() {
        return asOf.orElseGet(() -> file.isPresent() ? LocalDate.now(terminal.clock()) : Sample.AS_OF);
    }

    /** A unit without rows may be one that has nothing to do; one that nobody knows is a mistake of writing. */
    private void checkUnit(PlanBoard board) {
        if (unit.isPresent()
                && board.rows().isEmpty()
                && UnitRegister.standard().find(unit.get()).isEmpty()) {
            throw new UsageException(labels.text("unit.unknown", unit.get()));
        }
    }
}
