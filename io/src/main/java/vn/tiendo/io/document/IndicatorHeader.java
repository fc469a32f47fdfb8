package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Folding;

/**
 * The header of a table whose rows are indicators (bảng chỉ tiêu): {@code TT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2024 |
 * Đơn vị chủ trì}, in one row of labels or two, the columns in any order.
 *
 * @param indicator where the indicator stands
 * @param measure where its unit of measurement stands; empty where the table has no such column
 * @param columns the columns that a table of tasks has too: number, units, time
 * @param values the columns that set targets, by position, with their labels
 * @param others the labels of the columns that set none: results of years before, remarks
 * @param start the index of its first block
 * @param end the index of the block behind the header
 */
record IndicatorHeader(
        int indicator,
        OptionalInt measure,
        ImmutableMap<Column, Integer> columns,
        ImmutableMap<Integer, String> values,
        ImmutableMap<Integer, String> others,
        int start,
        int end)
        implements SettingHeader {
    private static final LabelWords INDICATOR = new LabelWords(
            "chỉ tiêu|tên chỉ tiêu|các chỉ tiêu|nội dung chỉ tiêu|nhóm chỉ tiêu|mục tiêu chỉ tiêu|chỉ số|tên chỉ số",
            "chỉ tiêu tên các nội dung nhóm mục số chủ yếu cụ thể phát triển kinh tế xã hội và chính của ngành");

    private static final LabelWords MEASURE = new LabelWords("đơn vị tính|đvt|đơn vị đo", "");
    private static final LabelWords UNIT = new LabelWords("đơn vị", "");

    private static final Pattern VALUE =
            pattern("^(kế hoạch|kh|mục tiêu|chỉ tiêu|phấn đấu|năm|giai đoạn|đến năm|giá trị"
                    + "|mức|phải đạt|yêu cầu|dự kiến|giao|nhiệm kỳ|[0-9]{4})\\b");

    private static final Pattern FACT =
            pattern("thực hiện|ước|kết quả|hiện trạng|số liệu|đạt được|so với|so sánh|tăng|giảm|\\bth\\b|tốc độ");

    /** The header that begins with a row; empty where the row begins none. */
    static Optional<IndicatorHeader> find(List<? extends Block> blocks, int at) {
        if (!(blocks.get(at) instanceof Block.Row first)) {
            return Optional.empty();
        }
        int indicator = position(first, INDICATOR, 0);
        if (indicator < 0) {
            return Optional.empty();
        }
        int measure = position(first, MEASURE, 0);
        if (measure < 0) {
            measure = position(first, UNIT, indicator + 1);
        }
        Block.Row second = at + 1 < blocks.size()
                        && blocks.get(at + 1) instanceof Block.Row below
                        && continues(below, indicator, measure)
                ? below
                : null;
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        ImmutableMap.Builder<Integer, String> values = ImmutableMap.builder();
        ImmutableMap.Builder<Integer, String> others = ImmutableMap.builder();
        int width = Math.max(
                first.cells().size(), second == null ? 0 : second.cells().size());
        for (int i = 0; i < width; i++) {
            String label = label(first, second, i);
            Optional<Column> column = Column.findInCell(label).filter(IndicatorHeader::isTaken);
            if (i == indicator || i == measure || label.isEmpty()) {
                continue;
            }
            if (column.isPresent() && columns.putIfAbsent(column.get(), i) == null) {
                continue;
            }
            String folded = Folding.fold(label);
            boolean value =
                    VALUE.matcher(folded).find() && !FACT.matcher(folded).find();
            (value ? values : others).put(i, label);
        }
        ImmutableMap<Integer, String> set = values.buildOrThrow();
        if (set.isEmpty() || (measure < 0 && !columns.containsKey(Column.LEAD))) {
            return Optional.empty();
        }
        int end = at + (second == null ? 1 : 2);
        if (end < blocks.size()
                && blocks.get(end) instanceof Block.Row numbers
                && TableHeader.isColumnNumbers(numbers)) {
            end++;
        }
        return Optional.of(new IndicatorHeader(
                indicator,
                measure < 0 ? OptionalInt.empty() : OptionalInt.of(measure),
                ImmutableMap.copyOf(columns),
                set,
                others.buildOrThrow(),
                at,
                end));
    }

    /** Whether a row prints the labels again, as on a new page. */
    @Override
    public boolean isRepeatedBy(Block.Row row, List<Block> blocks) {
        Block.Row first = (Block.Row) blocks.get(start);
        return values.keySet().stream()
                        .allMatch(at ->
                                Folding.same(row.cell(at).text(), first.cell(at).text()))
                && Folding.same(
                        row.cell(indicator).text(), first.cell(indicator).text());
    }

    @Override
    public int endOfRepeated(List<Block> blocks, int at) {
        return find(blocks, at).map(IndicatorHeader::end).orElse(at + 1);
    }

    private static boolean isTaken(Column column) {
        return switch (column) {
            case NUMBER, LEAD, COOPERATING, TIMELINE -> true;
            default -> false;
        };
    }

    private static int position(Block.Row row, LabelWords label, int from) {
        for (int i = from; i < row.cells().size(); i++) {
            String text = row.cell(i).text();
            if (text.length() <= Column.LONGEST_LABEL && label.isLabel(LabelWords.plain(text))) {
                return i;
            }
        }
        return -1;
    }

    /** A second row of labels has none for the indicator, and two at least for what is printed above. */
    private static boolean continues(Block.Row row, int indicator, int measure) {
        if (!row.cell(indicator).isEmpty()
                || (measure >= 0 && !row.cell(measure).isEmpty())) {
            return false;
        }
        List<Block.Cell> filled =
                row.cells().stream().filter(cell -> !cell.isEmpty()).collect(ImmutableList.toImmutableList());
        return filled.size() >= 2
                && filled.stream()
                        .allMatch(cell -> cell.text().length() <= Column.LONGEST_LABEL
                                && VALUE.matcher(Folding.fold(cell.text())).find());
    }

    /** The label of a column; one over several is that of each, before its own. */
    private static String label(Block.Row first, Block.@Nullable Row second, int column) {
        String own = Texts.single(first.cell(column).text());
        if (second == null || second.cell(column).isEmpty()) {
            return own;
        }
        for (int left = column - 1; own.isEmpty() && left >= 0; left--) {
            own = Texts.single(first.cell(left).text());
        }
        return Texts.trim(own + " " + Texts.single(second.cell(column).text()));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(Folding.fold(words), Pattern.UNICODE_CHARACTER_CLASS);
    }
}
