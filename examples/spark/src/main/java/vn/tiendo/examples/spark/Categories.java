package vn.tiendo.examples.spark;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Encoders;
import vn.tiendo.io.csv.CsvCode;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;

/**
 * Finds the categories of facts before they are rolled up, for all partitions must number them alike.
 *
 * <p>It costs one more pass over the category column: little with Parquet, which reads no other column for it, and all the
 * reading with CSV. Who knows the categories names them and saves it.
 */
final class Categories {
    /** As many as {@link vn.tiendo.io.csv.FactCsv} takes. */
    private static final int MOST = 4096;

    private static final String TOTAL = "*";
    private static final Comparator<String> CODE_POINTS = (left, right) ->
            Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());

    private Categories() {}

    /**
     * All categories in code-point order, without blanks around them; those of bad rows too.
     *
     * @return a failure where there is none, or so many that the column is no category
     */
    static Parsed<ImmutableList<String>> find(FactTable facts) {
        List<String> printed = facts.rows()
                .select(facts.rows().columns()[FactTable.CATEGORY])
                .distinct()
                .limit(2 * MOST + 1)
                .as(Encoders.STRING())
                .collectAsList();
        ImmutableList<String> found = printed.stream()
                .filter(category -> category != null)
                .map(String::strip)
                .filter(Categories::isCategory)
                .distinct()
                .sorted(CODE_POINTS)
                .collect(ImmutableList.toImmutableList());
        if (found.size() > MOST || printed.size() > 2 * MOST) {
            return Parsed.failed(
                    Diagnostic.of(CsvCode.VALUE_INVALID, SourceLocation.NONE, found.get(0) + ", …", "dân sự, hình sự")
                            .with("column", FactColumn.CATEGORY.columnName()));
        }
        return found.isEmpty()
                ? Parsed.failed(Diagnostic.of(CsvCode.VALUE_MISSING, SourceLocation.NONE, "")
                        .with("column", FactColumn.CATEGORY.columnName()))
                : Parsed.of(found);
    }

    /** Whether a text may be one: neither empty, nor the mark of the total, nor of another encoding. */
    static boolean isCategory(String text) {
        return !text.isEmpty() && !text.equals(TOTAL) && text.indexOf('\uFFFD') < 0;
    }
}
