package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.tiendo.org.OrgTree;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.rollup.FactColumns;
import vn.tiendo.rollup.Months;
import vn.tiendo.rollup.RollUpSchema;

/**
 * Takes parsed blocks in the order of the file: numbers categories by their first row, finds facts that stand twice, says
 * what there is to say on its line, and hands the facts on.
 */
final class FactCollector {
    /** How many categories a file may have. */
    static final int MOST_CATEGORIES = 4096;

    private static final int REFUSED = -1;

    private final OrgTree tree;
    private final RowLayout layout;
    private final String fileName;
    private final Consumer<Diagnostic> said;
    private final FactSink<?> sink;
    private final Function<ImmutableList<String>, RollUpSchema> schema;
    private final Optional<UniqueFacts> unique;
    private final Map<String, Integer> categories = new HashMap<>();
    private final List<String> inOrder = new ArrayList<>();
    private long lines;
    private int schemaSize;

    /**
     * A collector.
     *
     * @param schema the schema of some categories
     * @param unique finds facts that stand twice, where they may not
     */
    FactCollector(
            OrgTree tree,
            RowLayout layout,
            String fileName,
            Consumer<Diagnostic> said,
            FactSink<?> sink,
            Function<ImmutableList<String>, RollUpSchema> schema,
            Optional<UniqueFacts> unique) {
        this.tree = tree;
        this.layout = layout;
        this.fileName = fileName;
        this.said = said;
        this.sink = sink;
        this.schema = schema;
        this.unique = unique;
    }

    /** Takes the next block. */
    void take(FactBlock block) {
        int size = block.size;
        int kept = 0;
        int row = 0;
        for (RowNote note : block.notes) {
            kept = takeRows(block, row, note.before(), kept);
            row = note.before();
            takeNote(block, note);
        }
        kept = takeRows(block, row, size, kept);
        if (inOrder.size() > schemaSize) {
            schemaSize = inOrder.size();
            sink.extend(schema.apply(ImmutableList.copyOf(inOrder)));
        }
        if (kept > 0) {
            sink.add(FactColumns.of(block.units, block.months, block.categoryIds, block.values)
                    .first(kept));
        }
        lines += block.lines;
    }

    /** Whether no row named a category. */
    boolean isEmpty() {
        return inOrder.isEmpty();
    }

    private void takeNote(FactBlock block, RowNote note) {
        int category = note.category() < 0 ? 0 : number(block, note.category());
        if (category != REFUSED) {
            note.said().forEach(one -> say(note.line(), one));
        } else if (!note.good()) {
            say(note.line(), tooMany(block, note.category()));
        }
    }

    /** Numbers the cells of some rows and moves those that count together. */
    private int takeRows(FactBlock block, int from, int to, int before) {
        int kept = before;
        for (int row = from; row < to; row++) {
            int id = block.categoryIds[row];
            int category = number(block, id);
            if (category == REFUSED) {
                say(block.rowLines[row], tooMany(block, id));
                continue;
            }
            int cell = category * layout.codeCount() + block.codes[row];
            if (unique.isPresent() && !isNew(block, row, category, cell)) {
                continue;
            }
            if (kept < row) {
                move(block, row, kept);
            }
            block.categoryIds[kept++] = cell;
        }
        return kept;
    }

    private static void move(FactBlock block, int from, int to) {
        block.units[to] = block.units[from];
        block.months[to] = block.months[from];
        for (long[] values : block.values) {
            values[to] = values[from];
        }
    }

    private boolean isNew(FactBlock block, int row, int category, int cell) {
        int unit = block.units[row];
        int month = block.months[row];
        if (unique.orElseThrow().add(unit, month, cell)) {
            return true;
        }
        String text = tree.unit(unit).code() + ", " + Months.toYearMonth(month) + ", " + inOrder.get(category);
        say(
                block.rowLines[row],
                Diagnostic.of(CsvCode.FACT_TWICE, SourceLocation.NONE, text).with("column", FactRowReader.UNIT));
        return false;
    }

    /** The number of a category in the file; one that is new is appended, unless there are too many. */
    private int number(FactBlock block, int id) {
        CategoryIds ids = block.categories;
        if (id >= ids.numbers.length) {
            ids.numbers = Arrays.copyOf(ids.numbers, ids.size());
        }
        int number = ids.numbers[id];
        if (number == 0) {
            String text = block.categories.text(id);
            Integer known = categories.get(text);
            if (known == null && inOrder.size() == MOST_CATEGORIES) {
                return REFUSED;
            }
            if (known == null) {
                known = inOrder.size();
                inOrder.add(text);
                categories.put(text, known);
            }
            number = known + 1;
            ids.numbers[id] = number;
        }
        return number - 1;
    }

    private static Diagnostic tooMany(FactBlock block, int id) {
        return Diagnostic.of(
                        CsvCode.VALUE_INVALID,
                        SourceLocation.NONE,
                        block.categories.text(id),
                        FactRowReader.EXPECTED_CATEGORIES)
                .with("column", FactRowReader.CATEGORY);
    }

    private void say(int line, Diagnostic diagnostic) {
        int at = Ints.saturatedCast(lines + line + 1);
        said.accept(diagnostic.at(new SourceLocation(fileName, at, 0, "")));
    }
}
