package vn.tiendo.io.csv;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Optional;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;

/**
 * Turns blocks of bytes into columns. A row whose keys were met before and whose figures are plain digits is understood
 * without decoding it; any other one is read cell by cell, by the {@link RowReader} that says what there is to say of it too.
 *
 * <p>Not safe for threads: each has its own one, and they need not agree on the numbers of categories.
 */
final class BlockParser {
    private static final int MOST_KEYS = 1 << 16;
    private static final int MOST_CATEGORIES = FactCollector.MOST_CATEGORIES;
    private static final int MOST_IGNORED = 1 << 12;
    private static final int MOST_DIGITS = 18;
    private static final int IGNORED = Integer.MIN_VALUE;
    private static final long QUOTES = ByteWords.of('"');
    private static final long LINE_FEEDS = ByteWords.of('\n');
    private static final long RETURNS = ByteWords.of('\r');

    private final RowLayout layout;
    private final RowReader reader;
    private final RowCells cells;
    private final byte separator;
    private final long separators;

    /** By column the measure, or below zero the complement of the key. */
    private final int[] kinds;

    private final ByteKeys[] known;
    private final int[] keys;
    private CategoryIds categories = new CategoryIds();

    /**
     * A parser.
     *
     * @param units how many units there are
     */
    BlockParser(RowLayout layout, char separator, RowReader reader, int units) {
        this.layout = layout;
        this.reader = reader;
        this.cells = new RowCells(separator);
        this.separator = (byte) separator;
        this.separators = ByteWords.of(separator);
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

    /** Reads the rows of a block. */
    void parse(ByteBlock block) {
        block.clearRows();
        if (categories.size() > MOST_CATEGORIES) {
            categories = new CategoryIds();
            known[RowLayout.CATEGORY] = new ByteKeys(MOST_KEYS);
        }
        if (layout.keys().get(RowLayout.CATEGORY) < 0) {
            keys[RowLayout.CATEGORY] = categories.of("");
        }
        int at = block.from;
        while (at < block.to) {
            block.reserveRow();
            int next = plainRow(block, at);
            at = next >= 0 ? next : oddRow(block, at);
        }
        block.categories = categories;
        block.categoryTexts = categories.texts();
    }

    /** The place behind a row that is plain; −1 where it is not. */
    private int plainRow(ByteBlock block, int from) {
        byte[] bytes = block.bytes;
        int last = kinds.length - 1;
        int at = from;
        for (int i = 0; i <= last; i++) {
            int kind = kinds[i];
            while (bytes[at] == ' ') {
                at++;
            }
            boolean quoted = bytes[at] == '"';
            if (quoted) {
                at++;
            }
            at = kind >= 0
                    ? value(block, kind, at)
                    : kind == IGNORED ? ignored(bytes, at, quoted) : key(bytes, ~kind, at, quoted, i == last);
            if (at < 0) {
                return -1;
            }
            if (quoted && bytes[at++] != '"') {
                return -1;
            }
            if (i < last && bytes[at++] != separator) {
                return -1;
            }
        }
        if (bytes[at] == '\r') {
            at += at + 1 < block.to && bytes[at + 1] == '\n' ? 2 : 1;
        } else if (bytes[at++] != '\n') {
            return -1;
        }
        int code = layout.code(keys);
        if (at > block.to || code < 0) {
            return -1;
        }
        addRow(block, code, block.lines++);
        return at;
    }

    private void addRow(ByteBlock block, int code, int line) {
        int row = block.size++;
        block.units[row] = keys[RowLayout.UNIT];
        block.months[row] = keys[RowLayout.MONTH];
        block.categoryIds[row] = keys[RowLayout.CATEGORY];
        block.codes[row] = code;
        block.rowLines[row] = line;
    }

    /** Reads digits; −1 where they are none or may not fit. */
    private int value(ByteBlock block, int measure, int from) {
        byte[] bytes = block.bytes;
        long word = ByteWords.at(bytes, from);
        int digits = ByteWords.digits(word);
        long value = ByteWords.number(word, digits);
        int at = from + digits;
        if (digits == ByteWords.LENGTH) {
            int digit = bytes[at] - '0';
            while (digit >= 0 && digit <= 9) {
                value = 10 * value + digit;
                digit = bytes[++at] - '0';
            }
        }
        if (at - from > MOST_DIGITS || (digits == 0 && !layout.emptyIsZero())) {
            return -1;
        }
        block.values[measure][block.size] = value;
        return at;
    }

    /** Reads a key; −1 where it was not met before. */
    private int key(byte[] bytes, int key, int from, boolean quoted, boolean last) {
        boolean toLineEnd = last && !quoted;
        long end = quoted ? QUOTES : separators;
        for (int at = from; at < from + ByteKeys.LONGEST; at += ByteWords.LENGTH) {
            long word = ByteWords.at(bytes, at);
            long found = ByteWords.matches(word, end);
            if (toLineEnd) {
                found |= ByteWords.matches(word, LINE_FEEDS) | ByteWords.matches(word, RETURNS);
            }
            if (found != 0) {
                int to = at + ByteWords.first(found);
                keys[key] = known[key].find(bytes, from, to);
                return keys[key] < 0 ? -1 : to;
            }
        }
        return -1;
    }

    /** Passes over a cell that nobody asks for, if all is well with it. */
    private int ignored(byte[] bytes, int from, boolean quoted) {
        byte end = quoted ? (byte) '"' : separator;
        if (!quoted && bytes[from] < ' ' && bytes[from] >= 0 && bytes[from] != '\n' && bytes[from] != '\r') {
            return -1;
        }
        int at = from;
        boolean ascii = true;
        int most = Math.min(from + MOST_IGNORED, bytes.length - 1);
        while (bytes[at] != end && bytes[at] != '\n' && bytes[at] != '\r' && at < most) {
            ascii &= bytes[at++] >= 0;
        }
        return at < most && (ascii || isWhole(bytes, from, at)) ? at : -1;
    }

    private static boolean isWhole(byte[] bytes, int from, int to) {
        for (int at = from; at + 2 < to; at++) {
            // U+FFFD, which may stand for bytes that were lost before.
            if (bytes[at] == (byte) 0xEF && bytes[at + 1] == (byte) 0xBF && bytes[at + 2] == (byte) 0xBD) {
                return false;
            }
        }
        return Utf8.isWellFormed(bytes, from, to - from);
    }

    private int oddRow(ByteBlock block, int from) {
        int next = cells.read(block.bytes, from, block.to, block.lines);
        block.lines = cells.nextLine();
        if (next < 0) {
            block.broken = cells.problem().isPresent();
            cells.problem()
                    .ifPresent(problem -> note(block, cells.problemLine(), -1, false, ImmutableList.of(problem)));
            return block.to;
        }
        if (!isEmpty()) {
            Optional<Diagnostic> damage = damage();
            damage.ifPresentOrElse(
                    said -> note(block, cells.line(), -1, false, ImmutableList.of(said)), () -> read(block));
        }
        return next;
    }

    private void read(ByteBlock block) {
        RowReading row = reader.read(cells);
        int category = row.category().map(categories::of).orElse(-1);
        if (!row.good() || !row.said().isEmpty()) {
            note(block, cells.line(), category, row.good(), row.said());
        }
        if (!row.good()) {
            return;
        }
        for (int key = 0; key < keys.length; key++) {
            keys[key] = key == RowLayout.CATEGORY ? category : row.keys().get(key);
            remember(block.bytes, key, layout.keys().get(key));
        }
        for (int i = 0; i < row.values().length(); i++) {
            block.values[i][block.size] = row.values().get(i);
        }
        addRow(block, layout.code(keys), cells.line());
    }

    /** A cell that holds the end of a line is not remembered: plain rows are looked at one line at a time. */
    private void remember(byte[] bytes, int key, int place) {
        if (cells.isVerbatim(place)) {
            for (int at = cells.start(place); at < cells.end(place); at++) {
                if (bytes[at] == '\n' || bytes[at] == '\r') {
                    return;
                }
            }
            known[key].put(bytes, cells.start(place), cells.end(place), keys[key]);
        }
    }

    private boolean isEmpty() {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.cell(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Optional<Diagnostic> damage() {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.cell(i).indexOf(CsvLines.REPLACEMENT) >= 0) {
                return Optional.of(Diagnostic.of(CsvCode.NOT_UTF8, SourceLocation.NONE, cells.cell(i)));
            }
        }
        for (int i = layout.width(); i < cells.size(); i++) {
            if (!cells.cell(i).isEmpty()) {
                return Optional.of(Diagnostic.of(CsvCode.TOO_MANY_CELLS, SourceLocation.NONE, cells.cell(i))
                        .with("most", Integer.toString(layout.width())));
            }
        }
        return Optional.empty();
    }

    private static void note(ByteBlock block, int line, int category, boolean good, ImmutableList<Diagnostic> said) {
        block.notes.add(new RowNote(block.size, line, category, good, said));
    }
}
