package vn.tiendo.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.io.csv.CubeCsv;
import vn.tiendo.io.csv.OrgUnitCsv;
import vn.tiendo.org.OrgTree;
import vn.tiendo.result.DataException;
import vn.tiendo.result.Language;
import vn.tiendo.result.Parsed;
import vn.tiendo.rollup.Accumulator;
import vn.tiendo.rollup.Breakdown;
import vn.tiendo.rollup.Cube;
import vn.tiendo.rollup.RollUpSchema;

/**
 * Rolls up facts with Apache Spark: {@code spark-submit tiendo-spark.jar --units U.csv --facts 'F/*.csv' --out C.csv}. What
 * it writes is what {@code tiendo rollup} writes of the same rows in one file.
 *
 * <p>Exit status: 0 if all went well, 1 if rows were left out or the whole was refused, 2 if a file is missing or the command was
 * not used as it is meant. Public because {@code spark-submit} calls it.
 */
@Command(
        name = "tiendo-spark",
        description = "Rolls up facts over the tree of units with Apache Spark.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class SparkRollUp implements Callable<Integer> {
    private static final int CLEAN = 0;
    private static final int DATA_ERRORS = 1;
    private static final int WRONG_USAGE = 2;
    private static final int LEAST_DEPTH = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--units", paramLabel = "U.csv", required = true, description = "Units: code,name,parent.")
    private String units = "";

    @Option(
            names = "--facts",
            paramLabel = "PATH",
            required = true,
            description =
                    "Facts: unit,period,category and measures; a file, folder or pattern; may be given several times.")
    private List<String> facts = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv (default) or parquet.")
    private Format format = Format.csv;

    @Option(
            names = "--categories",
            paramLabel = "A,B,…",
            split = ",",
            description =
                    "All categories that occur, in quotation marks where they hold a comma; saves a pass over the facts.")
    private List<String> categories = new ArrayList<>();

    @Option(names = "--multiline", description = "Quoted cells hold line ends; each file is read by one task then.")
    private boolean multiline;

    @Option(names = "--depth", paramLabel = "N", description = "Levels of the merge: ${DEFAULT-VALUE}.")
    private int depth = 2;

    @Option(names = "--out", paramLabel = "C.csv", description = "The cube; standard output without it.")
    private Optional<String> out = Optional.empty();

    @Option(names = "--lang", paramLabel = "vi|en", description = "Language of the messages: vi (default) or en.")
    private Speech speech = Speech.vi;

    /** What files of facts are. */
    private enum Format {
        csv,
        parquet
    }

    /** Languages by the names that users write. */
    private enum Speech {
        vi(Language.VIETNAMESE),
        en(Language.ENGLISH);

        private final Language language;

        Speech(Language language) {
            this.language = language;
        }
    }

    private SparkRollUp() {}

    /** Runs the command within {@code spark-submit}, which gives the master. */
    public static void main(String[] arguments) {
        int status = run(new PrintWriter(new OutputStreamWriter(System.err, UTF_8), true), arguments);
        if (SparkSession.getDefaultSession().isDefined()) {
            SparkSession.getDefaultSession().get().stop();
        }
        if (status != CLEAN) {
            System.exit(status);
        }
    }

    /** Runs a command line; messages go to {@code err}. */
    static int run(PrintWriter err, String... arguments) {
        return new CommandLine(new SparkRollUp())
                .setTrimQuotes(true)
                .setErr(err)
                .setExecutionExceptionHandler((failure, line, parsed) -> explain(failure, err))
                .execute(arguments);
    }

    /** One message for what Spark, a file or the data say; a stack trace for what should not happen. */
    private static int explain(Exception failure, PrintWriter err) throws Exception {
        if (failure instanceof SparkThrowable || failure instanceof IOException) {
            Throwable cause = failure;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            err.println("tiendo-spark: " + cause.getMessage());
            boolean missing = failure instanceof AnalysisException || failure instanceof FileNotFoundException;
            return missing ? WRONG_USAGE : DATA_ERRORS;
        }
        throw failure;
    }

    @Override
    public Integer call() throws IOException {
        if (depth < LEAST_DEPTH) {
            throw new ParameterException(spec.commandLine(), "--depth must be at least " + LEAST_DEPTH);
        }
        ImmutableList<String> given =
                categories.stream().map(String::strip).distinct().collect(ImmutableList.toImmutableList());
        if (given.size() < categories.size() || !given.stream().allMatch(Categories::isCategory)) {
            throw new ParameterException(
                    spec.commandLine(), "--categories must be distinct, not empty and not *, but were " + categories);
        }
        Report report = new Report(spec.commandLine().getErr(), speech.language);
        SparkSession spark = SparkSession.builder().appName("tiendo").getOrCreate();
        try {
            Configuration files = spark.sparkContext().hadoopConfiguration();
            byte[] unitBytes = StoredFile.read(units, files);
            Optional<OrgTree> tree =
                    report.take(units, OrgUnitCsv.readTree(new ByteArrayInputStream(unitBytes), units));
            if (tree.isPresent()) {
                rollUp(spark, given, unitBytes, tree.get(), report);
            }
        } catch (DataException e) {
            // The sums of units above: a cube is taken whole or refused whole.
            report.write(String.join(" ", facts), e.diagnostics());
        }
        return report.hasErrors() ? DATA_ERRORS : CLEAN;
    }

    private void rollUp(SparkSession spark, ImmutableList<String> given, byte[] unitBytes, OrgTree tree, Report report)
            throws IOException {
        String source = String.join(" ", facts);
        Optional<FactTable> table = report.take(source, read(spark));
        if (table.isEmpty()) {
            return;
        }
        Optional<ImmutableList<String>> all =
                given.isEmpty() ? report.take(source, Categories.find(table.get())) : Optional.of(given);
        if (all.isEmpty()) {
            return;
        }
        RollUpSchema schema = RollUpSchema.of(
                ImmutableList.of(Breakdown.of(FactColumn.CATEGORY.columnName(), all.get())),
                table.get().measures(),
                MoneyUnit.DONG);
        CubeFrame frame = CubeFrame.of(unitBytes, tree, schema);
        Optional<Accumulator> sums = report.take(source, table.get().rollUp(frame, depth), frame);
        if (sums.isPresent()) {
            write(sums.get().result(), spark.sparkContext().hadoopConfiguration());
        }
    }

    private Parsed<FactTable> read(SparkSession spark) {
        return switch (format) {
            case csv -> FactTable.csv(spark, facts, EnforcementMeasures.standard(), multiline);
            case parquet -> FactTable.parquet(spark, facts, EnforcementMeasures.standard());
        };
    }

    private void write(Cube cube, Configuration files) throws IOException {
        if (out.isPresent()) {
            StoredFile.write(cube, out.get(), files);
        } else {
            OutputStream standard = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
            CubeCsv.write(cube, standard);
        }
    }
}
