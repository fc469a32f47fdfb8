package vn.tiendo.examples;

import com.google.common.collect.ImmutableList;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiendo.indicator.Target;
import vn.tiendo.io.csv.RateCsv;
import vn.tiendo.io.csv.RateRow;
import vn.tiendo.io.csv.RatedRow;
import vn.tiendo.io.csv.TargetCsv;
import vn.tiendo.result.Parsed;
import vn.tiendo.time.YearBasis;

/**
 * {@code tiendo rates FILE.csv}: the completion rates of a file of terms, and given {@code --targets} how each stands to the
 * target of its unit, measure and period.
 *
 * <p>Shows exact ratios and assessments: nothing is rounded before it is printed.
 */
@Command(name = "rates")
final class RatesCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Labels labels;

    @Parameters(index = "0", arity = "1", paramLabel = "FILE.csv", descriptionKey = "rates-file")
    private String file = "";

    @Option(names = "--targets", paramLabel = "T.csv")
    private Optional<String> targets = Optional.empty();

    @Option(
            names = "--basis",
            paramLabel = BasisConverter.VALUES,
            converter = BasisConverter.class,
            descriptionKey = "rates-basis")
    private YearBasis basis = YearBasis.WORK_YEAR;

    RatesCommand(Terminal terminal, Labels labels) {
        this.terminal = terminal;
        this.labels = labels;
    }

    @Override
    public Integer call() throws IOException {
        InputFile.checkOnce(labels, file, targets.orElse(""));
        DiagnosticLog log = new DiagnosticLog(terminal, labels);
        Parsed<ImmutableList<RateRow>> rows;
        try (InputStream in = InputFile.open(file, terminal, labels)) {
            rows = RateCsv.read(in, file, basis);
        }
        log.write(file, rows.diagnostics());
        RateTargets set = new RateTargets(readTargets(log), rows.value().orElse(ImmutableList.of()), basis);
        if (rows.isPresent()) {
            OutputStream out = new BufferedOutputStream(terminal.out());
            RateCsv.write(
                    rows.value().get().stream()
                            .map(row -> new RatedRow(row, set.assess(row)))
                            .collect(ImmutableList.toImmutableList()),
                    targets.isPresent(),
                    out);
        }
        return log.status();
    }

    private ImmutableList<Target> readTargets(DiagnosticLog log) throws IOException {
        if (targets.isEmpty()) {
            return ImmutableList.of();
        }
        try (InputStream in = InputFile.open(targets.get(), terminal, labels)) {
            Parsed<ImmutableList<Target>> read = TargetCsv.read(in, targets.get(), basis);
            log.write(targets.get(), read.diagnostics());
            return read.value().orElse(ImmutableList.of());
        }
    }
}
