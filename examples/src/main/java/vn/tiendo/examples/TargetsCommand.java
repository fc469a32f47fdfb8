package vn.tiendo.examples;

import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.tiendo.io.document.PlanReader;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PrintedTarget;
import vn.tiendo.plan.Task;
import vn.tiendo.plan.UnitTargets;
import vn.tiendo.result.Parsed;

/**
 * {@code tiendo targets FILE}: the targets of a document as tab-separated values, those of its sentences with the path of
 * their point, then those of its annex tables with their unit.
 */
@Command(name = "targets")
final class TargetsCommand implements Callable<Integer> {
    private static final TsvRow HEADER =
            TsvRow.of("path", "unit", "indicator", "comparator", "value", "unit_of_value", "text");

    private final Terminal terminal;
    private final Labels labels;

    @Parameters(index = "0", arity = "1", paramLabel = "FILE", descriptionKey = "file")
    private String file = "";

    @Mixin
    private YearOptions years = new YearOptions();

    TargetsCommand(Terminal terminal, Labels labels) {
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
        Writer out = new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
        HEADER.writeTo(out);
        if (plan.value().isPresent()) {
            for (TsvRow row : rows(plan.value().get())) {
                row.writeTo(out);
            }
        }
        out.flush();
        return log.status();
    }

    private static ImmutableList<TsvRow> rows(Plan plan) {
        ImmutableList.Builder<TsvRow> rows = ImmutableList.builder();
        for (Task task : plan.tasks()) {
            for (PrintedTarget target : task.targets()) {
                rows.add(row(task.path().toString(), "", target));
            }
        }
        for (UnitTargets unit : plan.unitTargets()) {
            for (PrintedTarget target : unit.targets()) {
                rows.add(row("", unit.unit().text(), target));
            }
        }
        return rows.build();
    }

    private static TsvRow row(String path, String unit, PrintedTarget target) {
        return TsvRow.of(
                path,
                unit,
                target.indicator(),
                target.comparator().orElse(""),
                target.value().orElse(""),
                target.unit().orElse(""),
                target.text().orElse(""));
    }
}
