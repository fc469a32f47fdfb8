package vn.tiendo.examples;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.tiendo.io.document.PlanReader;
import vn.tiendo.io.json.PlanJson;
import vn.tiendo.plan.Plan;
import vn.tiendo.result.Parsed;

/**
 * {@code tiendo plan FILE}: reads a document and writes the plan as JSON to standard output; what is to be said about
 * the document goes to standard error.
 */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Labels labels;

    @Parameters(index = "0", arity = "1", paramLabel = "FILE", descriptionKey = "file")
    private String file = "";

    @Mixin
    private YearOptions years = new YearOptions();

    PlanCommand(Terminal terminal, Labels labels) {
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
        log.write(file, plan.diagnostics());
        if (plan.value().isPresent()) {
            PlanJson.standard().write(plan.value().get(), terminal.out());
        }
        return log.status();
    }
}
