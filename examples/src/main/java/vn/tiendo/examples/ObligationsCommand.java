package vn.tiendo.examples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiendo.io.document.PlanReader;
import vn.tiendo.org.UnitRegister;
import vn.tiendo.outline.OutlineCode;
import vn.tiendo.plan.Obligation;
import vn.tiendo.plan.Obligations;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanQuery;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.Severity;

/**
 * {@code tiendo obligations FILE --level "Chi cục"}: what binds a level of agency or a unit, its own points and those that
 * it takes over by reference, each with the chain of references that leads to it; a row of tab-separated values each.
 *
 * <p>Shows {@link PlanQuery#obligationsOf}.
 */
@Command(name = "obligations")
final class ObligationsCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Labels labels;

    @Parameters(index = "0", arity = "1", paramLabel = "FILE", descriptionKey = "file")
    private String file = "";

    @Option(names = "--level", required = true, paramLabel = "NAME", descriptionKey = "level")
    private String level = "";

    @Mixin
    private YearOptions years = new YearOptions();

    ObligationsCommand(Terminal terminal, Labels labels) {
        this.terminal = terminal;
        this.labels = labels;
    }

    @Override
    public Integer call() throws IOException {
        DiagnosticLog log = new DiagnosticLog(terminal, labels);
        Parsed<Plan> plan;
        try (InputStream in = InputFile.open(file, terminal, labels)) {
            plan = PlanReader.builder().timelines(years.parser(labels)).build().read(in, file);
        }
        // References that lead nowhere leave something out here; `tiendo plan` has all warnings.
        log.write(
                file,
                plan.diagnostics().stream()
                        .filter(found -> found.severity() == Severity.ERROR || found.code() instanceof OutlineCode)
                        .toList());
        if (plan.value().isPresent()) {
            UnitRegister units = UnitRegister.standard();
            Obligations obligations = PlanQuery.of(plan.value().get(), units).obligationsOf(level);
            if (!plan.hasErrors() || !obligations.levels().isEmpty()) {
                checkLevel(obligations, units);
            }
            log.write(file, obligations.diagnostics());
            write(obligations);
        }
        return log.status();
    }

    /** A unit without obligations may have nothing to do; a level that the plan does not address is a mistake of writing. */
    private void checkLevel(Obligations obligations, UnitRegister units) {
        if (!obligations.isAddressed() && units.find(level).isEmpty()) {
            throw new UsageException(
                    obligations.levels().isEmpty()
                            ? labels.text("level.none", level)
                            : labels.text("level.unknown", level, String.join(", ", obligations.levels())));
        }
    }

    private void write(Obligations obligations) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), 1 << 16);
        out.write(ObligationRow.HEADER);
        out.write('\n');
        for (Obligation obligation : obligations) {
            out.write(ObligationRow.of(obligation));
            out.write('\n');
        }
        out.flush();
    }
}
