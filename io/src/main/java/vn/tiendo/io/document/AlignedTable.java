package vn.tiendo.io.document;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.outline.OutlineNumber;

/**
 * A table whose columns are set with blanks (bảng căn cột bằng dấu cách), as in a listing or in the text of a printed page:
 *
 * <pre>
 * TT   Nội dung công việc        Thời gian     Đơn vị chủ trì
 * 1    Rà soát quy trình của     Quý I/2025    Văn phòng
 *      một cửa
 * </pre>
 *
 * <p>It is read where that is certain: the labels are those of a known table, and all rows leave the same places blank between
 * two columns. A row begins with its number, or is what stands between two blank lines or rules. The heading of a group
 * may reach over several columns. A line that does not keep to the columns is kept whole and is an error; where many do not,
 * the text is no table.
 */
final class AlignedTable {
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_HEADER_LINES = 6;
    /** Of so many rows one may break the columns. */
    private static final int ROWS_FOR_ERROR = 3;

    private final List<SourceLine> lines;
    private final int start;
    private final int gap;
    private final ImmutableList<ImmutableList<PrintedWord>> labels;
    private final Findings findings;

    private ColumnGaps gaps;
    private int at;
    private final List<Row> rows = new ArrayList<>();
    private final List<SourceLine> furniture = new ArrayList<>();
    /** Whether numbers seem to stand in the middle of their rows. */
    private boolean centred;

    private AlignedTable(
            List<SourceLine> lines,
            int start,
            int gap,
            ImmutableList<ImmutableList<PrintedWord>> labels,
            ColumnGaps gaps,
            Findings findings) {
        this.lines = lines;
        this.start = start;
        this.gap = gap;
        this.labels = labels;
        this.gaps = gaps;
        this.findings = findings;
        this.at = start + labels.size();
    }

    /** The lines of a row. */
    private record Row(List<Line> lines) {
        boolean hasNumber() {
            return lines.stream().anyMatch(Line::numbered);
        }
    }

    /**
     * A line of a row.
     *
     * @param number its number in the file
     * @param words its words
     * @param numbered whether an outline number opens it
     */
    private record Line(int number, ImmutableList<PrintedWord> words, boolean numbered) {
        /** Whether nothing but one run of words stands behind the number. */
        boolean isOneRun() {
            return PrintedWord.isOneRun(words, numbered ? 1 : 0);
        }

        /** Whether the text behind the number begins in mid-sentence. */
        boolean beginsWithin() {
            return words.size() > 1 && Texts.startsLower(words.get(1).text());
        }
    }

    /** The table that begins with a line; empty where none does. */
    static Optional<PlainTable> find(List<SourceLine> lines, int at, int gap, Findings findings) {
        ImmutableList<ImmutableList<PrintedWord>> labels = labels(lines, at);
        for (int count = labels.size(); count > 0; count--) {
            ImmutableList<ImmutableList<PrintedWord>> first = labels.subList(0, count);
            ColumnGaps gaps = ColumnGaps.ofHeader(first);
            boolean known = gaps.columns() >= FEWEST_COLUMNS
                    && PlainTable.isHeader(header(first, gaps, lines.get(at).number(), gap));
            if (known) {
                return new AlignedTable(lines, at, gap, first, gaps, findings).read();
            }
        }
        return Optional.empty();
    }

    /** The lines of a header, up to the first number, blank line or rule; none where the first is not set in columns. */
    private static ImmutableList<ImmutableList<PrintedWord>> labels(List<SourceLine> lines, int at) {
        ImmutableList.Builder<ImmutableList<PrintedWord>> labels = ImmutableList.builder();
        for (int i = at; i < lines.size() && i < at + MOST_HEADER_LINES; i++) {
            String text = lines.get(i).text();
            if (!isPlain(text) || Furniture.isRule(Texts.trim(text))) {
                break;
            }
            ImmutableList<PrintedWord> words = PrintedWord.of(text);
            if (words.isEmpty() || isNumber(words.get(0)) || (i == at && PrintedWord.isOneRun(words, 0))) {
                break;
            }
            labels.add(words);
        }
        return labels.build();
    }

    private static boolean isPlain(String text) {
        return text.indexOf('\t') < 0 && !BarTable.hasBar(text);
    }

    private static boolean isNumber(PrintedWord word) {
        String text = word.text();
        boolean capital = text.length() == 1 && Texts.isUpper(text.charAt(0));
        return capital || OutlineNumber.findWhole(text).isPresent();
    }

    private Optional<PlainTable> read() {
        boolean page = false;
        while (at < lines.size()) {
            SourceLine line = lines.get(at);
            if (line.isBlank()) {
                at++;
            } else if (isFurniture(line)) {
                page |= !Furniture.isRule(Texts.trim(line.text()));
                furniture.add(line);
                at++;
            } else if (!takeGroup(page)) {
                break;
            } else {
                page = false;
            }
        }
        return rows.isEmpty() ? Optional.empty() : table();
    }

    /** A rule, or the number of a page, which stands right of the table's numbers. */
    private boolean isFurniture(SourceLine line) {
        String text = Texts.trim(line.text());
        if (Furniture.is(text)) {
            return true;
        }
        boolean digits = Furniture.isShortNumber(text);
        return digits && gaps.columnOf(PrintedWord.of(line.text()).get(0)) > 0;
    }

    /** Takes the lines up to the next blank one or rule; false where the table ended before or within them. */
    private boolean takeGroup(boolean page) {
        int from = at;
        ColumnGaps before = gaps;
        List<Line> group = new ArrayList<>();
        boolean goesOn = true;
        while (at < lines.size() && !lines.get(at).isBlank() && !isFurniture(lines.get(at))) {
            Line line = line(lines.get(at));
            if (line == null) {
                goesOn = false;
                break;
            }
            if (!(line.numbered() && line.isOneRun())) {
                gaps = gaps.with(line.words()).orElse(gaps);
            }
            group.add(line);
            at++;
        }
        boolean numbered = group.stream().anyMatch(Line::numbered);
        if (!numbered && !(page && !rows.isEmpty() && !group.isEmpty())) {
            gaps = before;
            at = from;
            return false;
        }
        divide(group);
        return goesOn;
    }

    /** A line of the table; null where it is none: a heading or signature, or a text that begins left of the tasks. */
    private @Nullable Line line(SourceLine source) {
        if (!isPlain(source.text()) || Headings.endsTable(PlainTable.text(source))) {
            return null;
        }
        ImmutableList<PrintedWord> words = PrintedWord.of(source.text());
        PrintedWord first = words.get(0);
        if (gaps.columnOf(first) > 0) {
            return new Line(source.number(), words, false);
        }
        if (!isNumber(first) || (words.size() > 1 && !isSetBehind(first, words.get(1)))) {
            return null;
        }
        return new Line(source.number(), words, true);
    }

    /** Whether the text behind a number stands in a column of its own: apart, or where that of another row or the label does. */
    private boolean isSetBehind(PrintedWord number, PrintedWord text) {
        return text.isApartFrom(number) || starts(1).count(text.start()) > 0;
    }

    /** A group with one number is a row, wherever the number stands; with several, each begins one. */
    private void divide(List<Line> group) {
        boolean one = group.stream().filter(Line::numbered).count() == 1;
        for (int i = 0; i < group.size(); i++) {
            Line line = group.get(i);
            if (i == 0 || (line.numbered() && !one)) {
                rows.add(new Row(new ArrayList<>()));
                centred |= i > 0 && line.beginsWithin() && !group.get(i - 1).numbered();
            }
            rows.get(rows.size() - 1).lines().add(line);
        }
    }

    /** Where the cells of a column begin that stand apart from what is left of them, and the label. */
    private Multiset<Integer> starts(int column) {
        Multiset<Integer> starts = HashMultiset.create();
        labels.forEach(label -> start(label, column).ifPresent(starts::add));
        for (Row row : rows) {
            row.lines().forEach(line -> start(line.words(), column).ifPresent(starts::add));
        }
        return starts;
    }

    private Optional<Integer> start(List<PrintedWord> words, int column) {
        for (int i = 0; i < words.size(); i++) {
            if (gaps.columnOf(words.get(i)) == column) {
                boolean apart = i == 0 || words.get(i).isApartFrom(words.get(i - 1));
                return apart ? Optional.of(words.get(i).start()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** By column, how wide its widest cell is. */
    private ImmutableList<Integer> widths() {
        int[] widths = new int[gaps.columns()];
        for (Row row : rows) {
            for (Line line : row.lines()) {
                if (!gaps.fits(line.words())) {
                    continue;
                }
                List<ImmutableList<PrintedWord>> cells = gaps.divide(line.words());
                for (int i = 0; i < widths.length; i++) {
                    ImmutableList<PrintedWord> words = cells.get(i);
                    int width = words.isEmpty()
                            ? 0
                            : words.get(words.size() - 1).end() - words.get(0).start();
                    widths[i] = Math.max(widths[i], width);
                }
            }
        }
        return ImmutableList.copyOf(Ints.asList(widths));
    }

    private Optional<PlainTable> table() {
        ImmutableList.Builder<Multiset<Integer>> starts = ImmutableList.builder();
        for (int i = 0; i < gaps.columns(); i++) {
            starts.add(starts(i));
        }
        AlignedRows cells = new AlignedRows(gaps, starts.build(), widths());
        ImmutableList.Builder<Block.Row> read = ImmutableList.builder();
        int bad = 0;
        for (Row row : rows) {
            for (Line line : row.lines()) {
                bad += cells.take(line.number(), line.words(), line.numbered()) ? 0 : 1;
            }
            read.add(cells.build(0));
        }
        boolean certain = rows.get(0).hasNumber()
                && !centred
                && bad * ROWS_FOR_ERROR <= rows.size()
                && cells.fullest() >= FEWEST_COLUMNS;
        if (!certain) {
            SourceLine header = lines.get(start);
            findings.add(DocumentCode.NOT_ALIGNED, header.number(), Texts.single(header.text()));
            return Optional.empty();
        }
        furniture.forEach(line -> findings.add(DocumentCode.FURNITURE, line.number(), Texts.trim(line.text())));
        cells.report(findings);
        Block.Row header = header(labels, gaps, lines.get(start).number(), gap);
        return Optional.of(new PlainTable(
                ImmutableList.<Block.Row>builder()
                        .add(header)
                        .addAll(read.build())
                        .build(),
                at));
    }

    private static Block.Row header(List<ImmutableList<PrintedWord>> labels, ColumnGaps gaps, int line, int gap) {
        AlignedRows cells = new AlignedRows(gaps, ImmutableList.of(), ImmutableList.of());
        labels.forEach(words -> cells.put(line, words));
        return cells.build(gap);
    }
}
