package vn.tiendo.examples;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.io.csv.CubeCsv;
import vn.tiendo.io.csv.FactCsv;
import vn.tiendo.io.csv.OrgUnitCsv;
import vn.tiendo.org.OrgTree;
import vn.tiendo.result.DataException;
import vn.tiendo.result.Parsed;
import vn.tiendo.rollup.Accumulator;
import vn.tiendo.rollup.Cube;
import vn.tiendo.rollup.Parallelism;

/**
 * {@code tiendo rollup --units U.csv --facts F.csv}: facts of units and months summed up over the tree, with both completion
 * rates and how many units reported.
 *
 * <p>The facts go straight into an accumulator, parsed by as many threads as there are processors: memory is bounded by units,
 * months and categories, not by the file.
 */
@Command(name = "rollup")
final class RollUpCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Labels labels;

    @Option(names = "--units", paramLabel = "U.csv", required = true, descriptionKey = "rollup-units")
    private String units = "";

    @Option(names = "--facts", paramLabel = "F.csv", required = true, descriptionKey = "rollup-facts")
    private String facts = "";

    @Option(names = "--out", paramLabel = "C.csv", descriptionKey = "rollup-out")
    private Optional<String> out = Optional.empty();

    @Option(names = "--unique", descriptionKey = "rollup-unique")
    private boolean unique;

    RollUpCommand(Terminal terminal, Labels labels) {
        this.terminal = terminal;
        this.labels = labels;
    }

    @Override
    public Integer call() throws IOException {
        InputFile.checkOnce(labels, units, facts);
        DiagnosticLog log = new DiagnosticLog(terminal, labels);
        OutputFile target = OutputFile.of(out, terminal, labels);
        Parsed<OrgTree> tree;
        try (InputStream in = InputFile.open(units, terminal, labels)) {
            tree = OrgUnitCsv.readTree(in, units);
        }
        log.write(units, tree.diagnostics());
        if (tree.isPresent()) {
            rollUp(tree.value().get(), target, log);
        }
        return log.status();
    }

    private void rollUp(OrgTree tree, OutputFile target, DiagnosticLog log) throws IOException {
        int processors = Runtime.getRuntime().availableProcessors();
        // This thread parses too.
        ExecutorService others = Executors.newFixedThreadPool(Math.max(1, processors - 1));
        try {
            rollUp(tree, target, log, Parallelism.of(others, processors));
        } finally {
            others.shutdown();
        }
    }

    private void rollUp(OrgTree tree, OutputFile target, DiagnosticLog log, Parallelism parallelism)
            throws IOException {
        try (target) {
            Parsed<Accumulator> read = read(tree, parallelism);
            log.write(facts, read.diagnostics());
            if (read.isPresent()) {
                Cube cube = read.value().get().result(parallelism);
                CubeCsv.write(cube, target);
                target.finish();
            }
        } catch (DataException e) {
            // A sum beyond 64 bits: a cube is taken whole or refused whole.
            log.write(facts, e.diagnostics());
        }
    }

    private Parsed<Accumulator> read(OrgTree tree, Parallelism parallelism) throws IOException {
        try (InputStream file = InputFile.open(facts, terminal, labels);
                InputStream in =
                        ProgressInput.of(file, labels.text("rollup.progress"), InputFile.size(facts), terminal)) {
            return FactCsv.read(in, facts, tree, EnforcementMeasures.standard(), MoneyUnit.DONG, unique, parallelism);
        }
    }
}
