package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tiendo.io.csv.block.BlockReader;
import vn.tiendo.io.csv.block.Rows;
import vn.tiendo.io.csv.block.Words;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;

/**
 * Turns rows into columns. A row whose keys were met before and whose figures are plain digits is understood without decoding
 * it; any other one is read as text by the {@link RowReader}, which says what there is to say of it too.
 */
final class FactBlockReader implements BlockReader {
    private static final int MOST_KEYS = 1 << 16;
    private static final int IGNORED = Integer.MIN_VALUE;

    private final RowLayout layout;
    private final RowReader reader;
    private final FactCollector collector;
    private final FactBlock block;

    /** By column the measure, or below zero the complement of the key. */
    private final int[] kinds;

    private final ByteKeys[] known;
    private final int[] keys;

    /**
     * A reader.
     *
     * @param units how many units there are
     * @param collector takes what was read
     */
    FactBlockReader(RowLayout layout, RowReader reader, int units, FactCollector collector) {
        this.layout = layout;
        this.reader = reader;
        this.collector = collector;
        this.block = new FactBlock(layout.values().length());
        this.kinds = new int[layout.width()];
        Arrays.fill(kinds, IGNORED);
        ImmutableIntArray places = layout.keys();
        this.known = new ByteKeys[places.length()];
        this.keys = new int[places.length()];
        for (int key = 0; key < places.length(); key++) {
            known[key] = new ByteKeys(key == RowLayout.UNIT ? Math.max(MOST_KEYS, 2 * units) : MOST_KEYS);
            if (places.get(key) >= 0) {
                kinds[places.get(key)] = ~key;
            }
        }
        for (int value = 0; value < layout.values().length(); value++) {
            if (layout.values().get(value) >= 0) {
                kinds[layout.values().get(value)] = value;
            }
        }
    }

    @Override
    public void read(Rows rows) {
        block.clear();
        if (block.categories.size() > FactCollector.MOST_CATEGORIES) {
            block.categories = new CategoryIds();
            known[RowLayout.CATEGORY] = new ByteKeys(MOST_KEYS);
        }
        if (layout.keys().get(RowLayout.CATEGORY) < 0) {
            keys[RowLayout.CATEGORY] = block.categories.of("");
        }
        while (rows.next()) {
            if (block.size == block.units.length) {
                block.grow();
            }
            if (!readPlain(rows)) {
                readTexts(rows);
            }
        }
        if (rows.problem() != Rows.Problem.NONE) {
            note(rows, -1, false, ImmutableList.of(diagnostic(rows.problem())));
        }
        block.lines = rows.lines();
    }

    @Override
    public void take() {
        collector.take(block);
    }

    private boolean readPlain(Rows rows) {
        byte[] bytes = rows.bytes();
        long[][] values = block.values;
        int row = block.size;
        int next = rows.first();
        for (int kind : kinds) {
            if (next < 0) {
                return false;
            }
            if (kind >= 0) {
                // Few digits before a separator are a whole cell; there is no need to look for its end.
                long word = Words.at(bytes, next);
                int digits = ByteDigits.count(word);
                if (digits > 0 && rows.isSeparator(next + digits)) {
                    values[kind][row] = ByteDigits.number(word, digits);
                    next += digits + 1;
                    continue;
                }
            }
            next = rows.cell(next);
            int from = rows.from();
            int to = rows.to();
            if (kind >= 0) {
                long value = from == to && layout.emptyIsZero() ? 0 : ByteDigits.number(bytes, from, to);
                if (value < 0) {
                    return false;
                }
                values[kind][row] = value;
            } else if (kind != IGNORED) {
                int number = known[~kind].find(bytes, from, to);
                if (number < 0) {
                    return false;
                }
                keys[~kind] = number;
            } else if (!isAscii(bytes, from, to) && isDamaged(rows.text())) {
                return false;
            }
        }
        int code = layout.code(keys);
        if (code < 0 || next >= 0 || rows.problem() != Rows.Problem.NONE) {
            return false;
        }
        addRow(code, rows.line());
        return true;
    }

    private static boolean isAscii(byte[] bytes, int from, int to) {
        int all = 0;
        for (int at = from; at < to; at++) {
            all |= bytes[at];
        }
        return all >= 0;
    }

    private static boolean isDamaged(String text) {
        return text.indexOf(CsvLines.REPLACEMENT) >= 0;
    }

    private void addRow(int code, int line) {
        int row = block.size++;
        block.units[row] = keys[RowLayout.UNIT];
        block.months[row] = keys[RowLayout.MONTH];
        block.categoryIds[row] = keys[RowLayout.CATEGORY];
        block.codes[row] = code;
        block.rowLines[row] = line;
    }

    private void readTexts(Rows rows) {
        List<String> cells = texts(rows);
        if (rows.problem() != Rows.Problem.NONE || CsvLines.isEmpty(cells)) {
            return;
        }
        Optional<Diagnostic> damage = CsvLines.damage(cells, layout.width());
        if (damage.isPresent()) {
            note(rows, -1, false, ImmutableList.of(damage.get()));
            return;
        }
        while (cells.size() < layout.width()) {
            cells.add("");
        }
        RowReading row = reader.read(cells);
        int category = row.category().map(block.categories::of).orElse(-1);
        if (!row.good() || !row.said().isEmpty()) {
            note(rows, category, row.good(), row.said());
        }
        if (row.good()) {
            addTexts(rows, row, category);
        }
    }

    /** The texts of the cells of a row; without meaning where there is a problem. */
    static List<String> texts(Rows rows) {
        List<String> texts = new ArrayList<>();
        for (int next = rows.first(); next >= 0 && rows.problem() == Rows.Problem.NONE; ) {
            next = rows.cell(next);
            texts.add(rows.text());
        }
        return texts;
    }

    private void addTexts(Rows rows, RowReading row, int category) {
        for (int key = 0; key < keys.length; key++) {
            keys[key] = key == RowLayout.CATEGORY ? category : row.keys().get(key);
        }
        for (int i = 0; i < row.values().length(); i++) {
            block.values[i][block.size] = row.values().get(i);
        }
        addRow(layout.code(keys), rows.line());
        int next = rows.first();
        for (int i = 0; next >= 0; i++) {
            next = rows.cell(next);
            if (i < kinds.length && kinds[i] < 0 && kinds[i] != IGNORED) {
                remember(rows, ~kinds[i]);
            }
        }
    }

    /** Two quotation marks may mean one, so that bytes do not tell the text. */
    private void remember(Rows rows, int key) {
        byte[] bytes = rows.bytes();
        for (int at = rows.from() + 1; at < rows.to(); at++) {
            if (bytes[at] == '"' && bytes[at - 1] == '"') {
                return;
            }
        }
        known[key].put(bytes, rows.from(), rows.to(), keys[key]);
    }

    private void note(Rows rows, int category, boolean good, ImmutableList<Diagnostic> said) {
        block.notes.add(new RowNote(block.size, rows.line(), category, good, said));
    }

    /** Says why the rest of a file is no CSV. */
    static Diagnostic diagnostic(Rows.Problem problem) {
        return switch (problem) {
            case MALFORMED -> Diagnostic.of(CsvCode.MALFORMED, SourceLocation.NONE, "");
            case TOO_LONG ->
                Diagnostic.of(CsvCode.ROW_TOO_LONG, SourceLocation.NONE, "")
                        .with("most", Integer.toString(Rows.MOST_BYTES));
            case NONE -> throw new IllegalArgumentException("problem must not be NONE");
        };
    }
}
