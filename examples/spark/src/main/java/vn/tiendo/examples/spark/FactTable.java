package vn.tiendo.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureSet;
import vn.tiendo.io.csv.CsvCode;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;

/**
 * Facts as a data set of Spark (bảng số liệu), whatever files they come from. Its rows are: the path of the file, the record
 * where it does not fit the header, unit, period and category as text, and the measures: text from CSV, whole numbers or
 * decimals from Parquet.
 *
 * @param rows the rows
 * @param measures the measures, in the order of their columns
 * @param shape that of the CSV files, if they are such
 */
record FactTable(Dataset<Row> rows, ImmutableList<Measure> measures, CsvShape shape) {
    static final int FILE = 0;
    static final int RECORD = 1;
    static final int UNIT = 2;
    static final int PERIOD = 3;
    static final int CATEGORY = 4;
    static final int MEASURES = 5;

    private static final String RECORD_COLUMN = "_tiendo_record";
    private static final String PATH = "_metadata.file_path";

    /**
     * The rows of CSV files with one header.
     *
     * @param paths files, folders or patterns
     * @param known the measures that columns may name
     * @param multiline whether quoted cells hold line ends; such a file is read by one task
     * @return the table; a failure where the header makes no sense. That another file has another header only shows when the
     *     rows are read: Spark refuses then
     */
    static Parsed<FactTable> csv(SparkSession spark, List<String> paths, MeasureSet known, boolean multiline) {
        String[] all = paths.toArray(String[]::new);
        List<String> first = spark.read().textFile(all).takeAsList(1);
        if (first.isEmpty()) {
            return Parsed.failed(Diagnostic.of(CsvCode.EMPTY, SourceLocation.NONE, "")
                    .with("columns", "unit,period,category,enforceable_cases,…"));
        }
        CsvShape shape = CsvShape.ofHeader(first.get(0));
        DataFrameReader reader = spark.read()
                .option("header", true)
                .option("sep", String.valueOf(shape.separator()))
                .option("escape", "\"")
                .option("multiLine", multiline);
        String[] names =
                reader.csv(spark.createDataset(first, Encoders.STRING())).columns();
        return FactHeader.of(Arrays.asList(names), known).map(header -> {
            StructType schema = new StructType();
            for (String name : names) {
                schema = schema.add(name, DataTypes.StringType);
            }
            Dataset<Row> files = reader.schema(schema.add(RECORD_COLUMN, DataTypes.StringType))
                    .option("columnNameOfCorruptRecord", RECORD_COLUMN)
                    // Otherwise surplus cells go unseen as soon as there is a column that is not used.
                    .option("columnPruning", false)
                    // Otherwise the headers of the other files would not be looked at.
                    .option("enforceSchema", false)
                    .csv(all);
            List<Column> columns = new ArrayList<>(List.of(col(PATH), col(RECORD_COLUMN)));
            header.keys().values().forEach(name -> columns.add(column(name)));
            header.measures().keySet().forEach(name -> columns.add(column(name)));
            return of(files, columns, header, shape);
        });
    }

    /**
     * The rows of Parquet files.
     *
     * @param paths files, folders or patterns
     * @param known the measures that columns may name
     * @return the table; a failure where a column is missing or of a type that does not suit it, such as {@code double}
     */
    static Parsed<FactTable> parquet(SparkSession spark, List<String> paths, MeasureSet known) {
        Dataset<Row> files = spark.read().parquet(paths.toArray(String[]::new));
        StructType schema = files.schema();
        Parsed<FactHeader> named = FactHeader.of(Arrays.asList(schema.fieldNames()), known);
        if (!named.isPresent()) {
            return Parsed.failed(named.diagnostics());
        }
        FactHeader header = named.value().orElseThrow();
        List<Diagnostic> said = new ArrayList<>(named.diagnostics());
        List<Column> columns = new ArrayList<>(List.of(col(PATH), lit(null).cast(DataTypes.StringType)));
        header.keys().forEach((key, name) -> columns.add(key(key, name, type(schema, name), said)));
        header.measures().keySet().forEach(name -> columns.add(measure(name, type(schema, name), said)));
        Parsed<FactTable> table = Parsed.of(of(files, columns, header, CsvShape.NONE), said);
        return table.hasErrors() ? Parsed.failed(said) : table;
    }

    private static FactTable of(Dataset<Row> files, List<Column> columns, FactHeader header, CsvShape shape) {
        return new FactTable(
                files.select(columns.toArray(Column[]::new)),
                header.measures().values().asList(),
                shape);
    }

    private static Column key(FactColumn key, String name, DataType type, List<Diagnostic> said) {
        if (key == FactColumn.PERIOD && type.equals(DataTypes.DateType)) {
            return date_format(column(name), "yyyy-MM");
        }
        boolean suits = type.equals(DataTypes.StringType) || (key == FactColumn.UNIT && isWhole(type));
        if (!suits) {
            said.add(unsuitable(name, type, key == FactColumn.PERIOD ? "string, date" : "string"));
        }
        return column(name).cast(DataTypes.StringType);
    }

    private static Column measure(String name, DataType type, List<Diagnostic> said) {
        if (isWhole(type)) {
            return column(name).cast(DataTypes.LongType);
        }
        if (!(type instanceof DecimalType) && !type.equals(DataTypes.StringType)) {
            said.add(unsuitable(name, type, "bigint, int, decimal, string"));
        }
        return column(name);
    }

    private static boolean isWhole(DataType type) {
        return type.equals(DataTypes.LongType)
                || type.equals(DataTypes.IntegerType)
                || type.equals(DataTypes.ShortType)
                || type.equals(DataTypes.ByteType);
    }

    private static DataType type(StructType schema, String name) {
        return schema.apply(name).dataType();
    }

    private static Diagnostic unsuitable(String name, DataType type, String expected) {
        return Diagnostic.of(CsvCode.VALUE_INVALID, SourceLocation.NONE, type.simpleString(), expected)
                .with("column", name);
    }

    /** A column by its very name, which may hold points and blanks. */
    private static Column column(String name) {
        return col('`' + name.replace("`", "``") + '`');
    }

    /** This table in another number of partitions; they may be empty. */
    FactTable repartitioned(int partitions) {
        return new FactTable(rows.repartition(partitions), measures, shape);
    }

    /**
     * Rolls all rows up: one accumulator a partition, merged as a tree.
     *
     * @param depth how many levels the tree has, at least 1: with 1, the driver merges all
     */
    Partial rollUp(CubeFrame frame, int depth) {
        JavaSparkContext context =
                JavaSparkContext.fromSparkContext(rows.sparkSession().sparkContext());
        Broadcast<CubeFrame> shared = context.broadcast(frame);
        try {
            return rows.javaRDD()
                    .mapPartitions(new PartitionRollUp(shared, shape))
                    .treeAggregate(
                            new Partial(),
                            (merged, next) -> merged.merge(next, shared.value()),
                            (merged, next) -> merged.merge(next, shared.value()),
                            depth);
        } finally {
            shared.destroy();
        }
    }
}
