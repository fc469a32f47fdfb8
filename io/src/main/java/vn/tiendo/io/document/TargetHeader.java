package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.indicator.TargetUnit;
import vn.tiendo.text.Folding;

/**
 * The header of a table that sets targets for units: one to four rows of labels, merged to the right and downwards, with
 * or without a row {@code A B C D} or {@code (1) (2) (3)} below them.
 *
 * @param unitColumn where the unit stands
 * @param persons whether that column names persons
 * @param numberColumns where ordinal numbers stand
 * @param columns the columns of targets
 * @param start the index of its first block
 * @param end the index of the block behind the header
 */
record TargetHeader(
        int unitColumn,
        boolean persons,
        ImmutableSet<Integer> numberColumns,
        ImmutableList<TargetColumn> columns,
        int start,
        int end)
        implements SettingHeader {
    static final String BY_CASE = "by-case";
    static final String BY_AMOUNT = "by-amount";

    private static final int MOST_ROWS = 4;
    private static final int LONGEST_UNIT_LABEL = 60;
    private static final int NO_TARGETS = -1;
    /** A heading and its caption stand above a table. */
    private static final int MOST_LINES_ABOVE = 4;

    private static final Pattern UNIT_LABEL =
            pattern("^(tên |các )?(đơn vị|cơ quan|địa phương|địa bàn|huyện|xã|phường|quận|tỉnh"
                    + "|thành phố|sở|ngành|chi cục|cục|phòng|trường|khoa|bệnh viện|chấp hành viên|thẩm phán|kiểm sát viên"
                    + "|công chức|cán bộ|họ và tên|họ tên|tên đơn vị)(?! tính)");

    private static final Pattern PERSONS =
            pattern("chấp hành viên|thẩm phán|kiểm sát viên|công chức|cán bộ|họ và tên|họ tên");
    private static final Pattern NUMBER_LABEL = pattern("^(tt|stt|số tt|số thứ tự|thứ tự)$");
    private static final Pattern MEASURE_LABEL = pattern("^(đơn vị tính|đvt)$");
    private static final Pattern NOTE_LABEL = pattern("^(ghi chú|căn cứ|lý do|giải trình)");

    /** What is told of the past or of the ground on which a target stands. */
    private static final Pattern FACT_LABEL =
            pattern("^(kết quả|thực hiện|th\\b|uth\\b|ưth\\b|ước|số liệu|dân số|đã |hiện trạng|đvt|đơn vị tính)");

    private static final Pattern TARGET_LABEL =
            pattern("%|chỉ tiêu|tỷ lệ|tỉ lệ|phần trăm|\\bgiao\\b|kế hoạch|phấn đấu|mục tiêu"
                    + "|về việc|về tiền|số lượng|phải đạt|tối thiểu|ít nhất|^việc$|^tiền$|^số ");

    private static final Pattern HEADING_OF_TARGETS = pattern("^(bảng |phụ lục |biểu )?.{0,12}(chỉ tiêu|mục tiêu)");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
    private static final Pattern PERIOD_LABEL =
            pattern("^(năm |đến năm |quý |giai đoạn )?(20[0-9]{2}|[iv]{1,3})\\b.{0,16}$");

    private static final Pattern PART_OF_YEAR =
            pattern("^(cả năm|trong năm|năm (20[0-9]{2}|nay)|đến năm|quý [iv0-9]+|[0-9]{1,2} tháng|tháng [0-9]+"
                    + "|giai đoạn|đến hết)\\b");

    private static final Pattern MEASURE_LINE = pattern("(đơn vị tính|đvt)|^\\W*đơn vị\\s*:");

    private static final Pattern CASE_LABEL = pattern("về việc|^việc\\b|^số việc|theo việc");
    private static final Pattern AMOUNT_LABEL = pattern("về tiền|về giá trị|^tiền\\b|^số tiền|theo tiền");
    private static final Pattern PERCENT_LABEL = pattern("%|tỷ lệ|tỉ lệ|phần trăm");
    private static final Pattern COUNT_LABEL = pattern("^số |số lượng|\\((việc|vụ|hồ sơ|đơn|bài|lượt|người|cuộc)\\)");

    /**
     * A column of targets.
     *
     * @param position where it stands
     * @param indicator what it measures
     * @param unit in what its bare numbers are told; empty where the header does not say
     */
    record TargetColumn(int position, String indicator, Optional<TargetUnit> unit) {}

    /** The header that begins with a row; empty where the row begins none. */
    static Optional<TargetHeader> find(List<Block> blocks, int at) {
        if (!(blocks.get(at) instanceof Block.Row first)) {
            return Optional.empty();
        }
        int unitColumn = unitColumn(first);
        if (unitColumn < 0 || holdsValue(first)) {
            return Optional.empty();
        }
        List<Block.Row> rows = new ArrayList<>();
        rows.add(first);
        int end = at + 1;
        while (end < blocks.size()
                && rows.size() < MOST_ROWS
                && blocks.get(end) instanceof Block.Row row
                && continues(row, first, unitColumn)) {
            rows.add(row);
            end++;
        }
        if (end < blocks.size()
                && blocks.get(end) instanceof Block.Row row
                && (TableHeader.isColumnNumbers(row) || isColumnMarks(row))) {
            end++;
        }
        ImmutableList<TargetColumn> columns =
                columns(rows, unitColumn, percentAbove(blocks, at), yearAbove(blocks, at));
        if (columns.isEmpty() || end >= blocks.size() || !(blocks.get(end) instanceof Block.Row)) {
            return Optional.empty();
        }
        ImmutableSet.Builder<Integer> numbers = ImmutableSet.builder();
        for (int i = 0; i < first.cells().size(); i++) {
            if (NUMBER_LABEL.matcher(plain(first.cell(i))).find()) {
                numbers.add(i);
            }
        }
        boolean persons = PERSONS.matcher(plain(first.cell(unitColumn))).find();
        return Optional.of(new TargetHeader(unitColumn, persons, numbers.build(), columns, at, end));
    }

    /** Whether a row prints the first row of the header again, as on a new page. */
    @Override
    public boolean isRepeatedBy(Block.Row row, List<Block> blocks) {
        Block.Row first = (Block.Row) blocks.get(start);
        return !row.cell(unitColumn).isEmpty()
                && Folding.same(
                        row.cell(unitColumn).text(), first.cell(unitColumn).text());
    }

    @Override
    public int endOfRepeated(List<Block> blocks, int at) {
        return find(blocks, at).map(TargetHeader::end).orElse(at + 1);
    }

    private static int unitColumn(Block.Row row) {
        int column = -1;
        for (int i = 0; i < row.cells().size(); i++) {
            String label = plain(row.cell(i));
            if (MEASURE_LABEL.matcher(label).find()) {
                // TT | Chỉ tiêu | Đơn vị tính | Kế hoạch: its rows are indicators.
                return -1;
            }
            if (label.length() <= LONGEST_UNIT_LABEL
                    && UNIT_LABEL.matcher(label).find()
                    && !isTarget(label)) {
                // Two columns of units, of the lead and of those that cooperate, are a table of tasks.
                if (column >= 0) {
                    return -1;
                }
                column = i;
            }
        }
        return column;
    }

    /** A further row of labels leaves the unit's cell empty, or prints its label again, and holds no numbers. */
    private static boolean continues(Block.Row row, Block.Row first, int unitColumn) {
        Block.Cell unit = row.cell(unitColumn);
        boolean merged = unit.isEmpty()
                || Folding.same(unit.text(), first.cell(unitColumn).text());
        boolean labels = false;
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cell(i).text();
            if (i != unitColumn && !text.isEmpty()) {
                if (Texts.isDigit(text.charAt(0)) && TargetValues.isValue(text)) {
                    return false;
                }
                labels = true;
            }
        }
        return merged && labels;
    }

    /** A row with {@code 95%} in a cell is a row of values, however its first cells read; {@code 2026} may be a label. */
    private static boolean holdsValue(Block.Row row) {
        return row.cells().stream()
                .map(Block.Cell::text)
                .anyMatch(text -> !text.isEmpty()
                        && Texts.isDigit(text.charAt(0))
                        && text.endsWith("%")
                        && TargetValues.isValue(text));
    }

    /** {@code A | B | 1 | 2} in a table of two or more columns. */
    private static boolean isColumnMarks(Block.Row row) {
        int filled = 0;
        for (Block.Cell cell : row.cells()) {
            if (!cell.isEmpty()) {
                filled++;
                String text = cell.text().replaceAll("[()]", "");
                boolean mark = text.length() == 1 && Character.isLetter(text.charAt(0));
                boolean sum = text.matches("[0-9]{1,2}(=.*)?");
                if (!mark && !sum) {
                    return false;
                }
            }
        }
        return filled >= 2 && Character.isLetter(firstChar(row));
    }

    private static char firstChar(Block.Row row) {
        for (Block.Cell cell : row.cells()) {
            if (!cell.isEmpty()) {
                return cell.text().replaceAll("[()]", "").charAt(0);
            }
        }
        return ' ';
    }

    /** {@code Đơn vị tính: %} stands above many tables. */
    static boolean percentAbove(List<Block> blocks, int at) {
        for (int i = Math.max(0, at - 2); i < at; i++) {
            if (blocks.get(i) instanceof Block.Text line) {
                String text = Folding.fold(line.text());
                if (text.contains("%") && isMeasure(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * For which year the heading above the table sets targets, so that its columns may name years only: 0 where it does not
     * say, {@link #NO_TARGETS} where there is no such heading.
     */
    private static int yearAbove(List<Block> blocks, int at) {
        for (int i = at - 1; i >= Math.max(0, at - MOST_LINES_ABOVE); i--) {
            if (!(blocks.get(i) instanceof Block.Text line)) {
                return NO_TARGETS;
            }
            String text = Folding.fold(line.text());
            if (HEADING_OF_TARGETS.matcher(text).find()) {
                return year(text);
            }
        }
        return NO_TARGETS;
    }

    /** The first year that a folded text names; 0 where it names none. */
    private static int year(String folded) {
        Matcher year = YEAR.matcher(folded);
        return year.find() ? Integer.parseInt(year.group()) : 0;
    }

    /** {@code Năm 2027} below a heading of targets; of the years before that of the heading it tells results. */
    private static boolean isPeriod(String own, int yearAbove) {
        int year = year(own);
        return yearAbove != NO_TARGETS && PERIOD_LABEL.matcher(own).find() && (year == 0 || year >= yearAbove);
    }

    /** {@code Đơn vị tính: %}, {@code ĐVT: triệu đồng}, {@code Đơn vị: %}, given the folded line. */
    static boolean isMeasure(String folded) {
        return MEASURE_LINE.matcher(folded).find();
    }

    private static ImmutableList<TargetColumn> columns(
            List<Block.Row> rows, int unitColumn, boolean percentAbove, int yearAbove) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<TargetColumn> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        List<List<String>> chains = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            List<String> chain = i == unitColumn ? List.of() : chain(rows, i, unitColumn);
            chains.add(chain);
            if (isTargetColumn(chain, yearAbove) && !seen.add(indicator(chain))) {
                twice.add(indicator(chain));
            }
        }
        for (int i = 0; i < width; i++) {
            List<String> chain = chains.get(i);
            if (isTargetColumn(chain, yearAbove)) {
                String indicator = indicator(chain);
                String name = twice.contains(indicator) ? String.join(" ", chain) : indicator;
                columns.add(new TargetColumn(i, name, unit(chain, percentAbove)));
            }
        }
        return ImmutableList.copyOf(columns);
    }

    /** The labels above a column, from the widest to its own; an empty cell of the first rows is merged with its left one. */
    private static List<String> chain(List<Block.Row> rows, int column, int unitColumn) {
        List<String> chain = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            String label = rows.get(r).cell(column).text();
            boolean below = r + 1 < rows.size();
            for (int left = column - 1; label.isEmpty() && below && left > unitColumn; left--) {
                label = rows.get(r).cell(left).text();
            }
            if (!label.isEmpty() && (chain.isEmpty() || !Folding.same(chain.get(chain.size() - 1), label))) {
                chain.add(Texts.single(label));
            }
        }
        return chain;
    }

    private static boolean isTargetColumn(List<String> chain, int yearAbove) {
        if (chain.isEmpty()) {
            return false;
        }
        String own = Folding.fold(chain.get(chain.size() - 1));
        if (NUMBER_LABEL.matcher(own).find()
                || NOTE_LABEL.matcher(own).find()
                || FACT_LABEL.matcher(own).find()) {
            return false;
        }
        return chain.stream()
                        .map(Folding::fold)
                        .noneMatch(label -> FACT_LABEL.matcher(label).find())
                && (chain.stream().map(Folding::fold).anyMatch(TargetHeader::isTarget) || isPeriod(own, yearAbove));
    }

    private static boolean isTarget(String label) {
        return TARGET_LABEL.matcher(label).find();
    }

    /** What a column measures, given the labels above it from the widest to its own. */
    static String indicator(List<String> chain) {
        for (int i = chain.size() - 1; i >= 0; i--) {
            String label = Folding.fold(chain.get(i));
            boolean byCase = CASE_LABEL.matcher(label).find();
            boolean byAmount = AMOUNT_LABEL.matcher(label).find();
            if (byCase != byAmount) {
                return byCase ? BY_CASE : BY_AMOUNT;
            }
        }
        String own = chain.get(chain.size() - 1);
        // A label of one word, "%" or "2026", or of a period says nothing without the one above it.
        boolean period = PART_OF_YEAR.matcher(Folding.fold(own)).find();
        return period || Texts.words(own) < 2 ? String.join(" ", chain) : own;
    }

    /** In what its bare numbers are told. */
    static Optional<TargetUnit> unit(List<String> chain, boolean percentAbove) {
        for (int i = chain.size() - 1; i >= 0; i--) {
            String label = Folding.fold(chain.get(i));
            if (PERCENT_LABEL.matcher(label).find()) {
                return Optional.of(TargetUnit.PERCENT);
            }
            if (COUNT_LABEL.matcher(label).find()) {
                return Optional.of(TargetUnit.COUNT);
            }
        }
        return percentAbove ? Optional.of(TargetUnit.PERCENT) : Optional.empty();
    }

    private static String plain(Block.Cell cell) {
        return Folding.fold(cell.text());
    }

    /** Folding moves tones behind the syllable, so the words of a pattern are folded as the labels are. */
    private static Pattern pattern(String words) {
        return Pattern.compile(Folding.fold(words), Pattern.UNICODE_CHARACTER_CLASS);
    }
}
