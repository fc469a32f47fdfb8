package vn.tiendo.io.document;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.text.Folding;

/**
 * The columns that tables of tasks have (cột của bảng nhiệm vụ), known by the words of their label: a label is read if it
 * begins as one of a column's labels does and holds no other words than its kind.
 */
enum Column {
    /** The outline number. */
    NUMBER("tt|stt|số tt|số thứ tự|thứ tự", ""),
    /** The task. */
    CONTENT(
            "nội dung|nhiệm vụ|công việc|hoạt động|giải pháp|các nhiệm vụ|tên nhiệm vụ|tên công việc|tên đề án|tên văn bản"
                    + "|danh mục nhiệm vụ|danh mục công việc|các nội dung|các công việc|các hoạt động|nhóm nhiệm vụ",
            "nội dung công việc nhiệm vụ chủ yếu cụ thể thực hiện giải pháp hoạt động tên các trọng tâm đề án và văn bản"
                    + " danh mục nhóm"),
    /** The offices in charge. */
    LEADER(
            "lãnh đạo|người chỉ đạo|người phụ trách|đồng chí phụ trách|đồng chí chỉ đạo",
            "lãnh đạo bộ phụ trách chỉ sở ngành ubnd cục tổng theo dõi người tỉnh trực tiếp đơn vị ban đồng chí phân công"),
    /** What is handed over. */
    PRODUCT(
            "sản phẩm|kết quả|đầu ra|hình thức văn bản|hình thức sản phẩm|dự kiến sản phẩm|dự kiến kết quả|yêu cầu sản phẩm"
                    + "|yêu cầu kết quả",
            "sản phẩm kết quả đạt được dự kiến đầu ra hoàn thành cần chủ yếu thực hiện hình thức văn bản yêu cầu và"
                    + " công việc nhiệm vụ cụ thể"),
    /** Until when. */
    TIMELINE(
            "thời gian|thời hạn|tiến độ|thời điểm|lộ trình|hạn hoàn thành|ngày hoàn thành|ngày kết thúc|mốc thời gian"
                    + "|hạn chót|hạn cuối",
            "thời gian hạn tiến độ thực hiện hoàn thành điểm trình ban hành lộ bắt đầu kết thúc dự kiến báo cáo và mốc ngày"
                    + " chót cuối btv ubnd hđnd bộ tỉnh chính phủ thủ tướng cấp có thẩm quyền"),
    /** The units in the lead. */
    LEAD(
            "đơn vị chủ trì|cơ quan chủ trì|cơ quan đơn vị chủ trì|chủ trì|đơn vị thực hiện|cơ quan thực hiện"
                    + "|cơ quan đơn vị thực hiện|đơn vị đầu mối|cơ quan đầu mối|đơn vị chịu trách nhiệm|đơn vị tham mưu"
                    + "|phân công thực hiện|phân công nhiệm vụ|trách nhiệm thực hiện|đầu mối|đơn vị phụ trách|cơ quan phụ trách"
                    + "|cơ quan chịu trách nhiệm|cơ quan tham mưu|đơn vị soạn thảo|cơ quan soạn thảo|đơn vị được giao"
                    + "|cơ quan được giao|bộ phận chủ trì|bộ phận thực hiện",
            "đơn vị cơ quan chủ trì thực hiện tham mưu chính chịu trách nhiệm đầu mối tổ chức phân công nhiệm vụ và"
                    + " phụ trách soạn thảo được giao bộ phận trình"),
    /** The units that cooperate. */
    COOPERATING(
            "đơn vị phối hợp|cơ quan phối hợp|cơ quan đơn vị phối hợp|phối hợp|các đơn vị phối hợp|các cơ quan phối hợp"
                    + "|bộ phận phối hợp",
            "đơn vị cơ quan phối hợp thực hiện tổ chức và các liên quan bộ phận"),
    /** On which document it rests. */
    BASIS("căn cứ|cơ sở pháp lý", "căn cứ xác định nhiệm vụ pháp lý cơ sở giao công việc thực hiện ban hành"),
    /** Remarks. */
    NOTE("ghi chú", "ghi chú");

    /** The first words of the labels that stand on the left. */
    private static final ImmutableSet<Long> FIRST_WORDS = Stream.of(
                    "tt", "stt", "số", "thứ", "nội", "nhiệm", "công", "hoạt", "giải", "các", "tên")
            .map(Folding::wordKey)
            .collect(ImmutableSet.toImmutableSet());

    private static final String BEGIN = Folding.fold("bắt đầu");
    private static final String END = Folding.fold("kết thúc");

    /** No label is longer. */
    static final int LONGEST_LABEL = 60;

    /** Labels of one column for the units in the lead and those that cooperate; on lines they are those of two columns. */
    private static final LabelWords BOTH_UNITS = new LabelWords(
            "chủ trì phối hợp|chủ trì và phối hợp|đơn vị chủ trì phối hợp|đơn vị chủ trì và phối hợp"
                    + "|đơn vị chủ trì đơn vị phối hợp|cơ quan chủ trì phối hợp|cơ quan chủ trì và phối hợp"
                    + "|cơ quan chủ trì cơ quan phối hợp|cơ quan đơn vị chủ trì phối hợp|cơ quan đơn vị chủ trì và phối hợp"
                    + "|đơn vị thực hiện chủ trì phối hợp",
            "");

    /** Labels that alone say when: a programme by months has them. */
    private static final LabelWords BY_MONTH = new LabelWords("tháng|quý|tháng quý", "");

    private final LabelWords label;

    Column(String starts, String words) {
        this.label = new LabelWords(starts, words);
    }

    /** Whether a line may begin a header, by its first word: a quick look that spares the full one. */
    static boolean mayStartHeader(String line) {
        long first = Folding.wordKey(Texts.firstWord(line));
        return line.length() <= LONGEST_LABEL && FIRST_WORDS.contains(first);
    }

    /** The column of a label; empty where the text is none. */
    static Optional<Column> find(String label) {
        if (label.length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        String plain = LabelWords.plain(label);
        for (Column column : values()) {
            if (column.label.isLabel(plain)) {
                // When a task begins is no deadline of it.
                boolean start = column == TIMELINE && plain.contains(BEGIN) && !plain.contains(END);
                return start ? Optional.empty() : Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** The column of a label that is the whole of a cell. */
    static Optional<Column> findInCell(String label) {
        return find(label)
                .or(() -> label.length() <= LONGEST_LABEL && BOTH_UNITS.isLabel(LabelWords.plain(label))
                        ? Optional.of(LEAD)
                        : Optional.empty())
                .or(() -> label.length() <= LONGEST_LABEL && BY_MONTH.isLabel(LabelWords.plain(label))
                        ? Optional.of(TIMELINE)
                        : Optional.empty());
    }

    /**
     * The part of a cell behind the label of this column: {@code hướng dẫn} of {@code Nội dung công việc hướng dẫn}, given
     * how the label reads elsewhere; empty where the cell does not begin with it.
     */
    static Optional<String> behind(String cell, String label) {
        int words = Texts.words(label);
        int end = 0;
        for (int i = 0; i < words && end < cell.length(); i++) {
            int blank = cell.indexOf(' ', end + 1);
            end = blank < 0 ? cell.length() : blank;
        }
        return Folding.same(cell.substring(0, end), label)
                ? Optional.of(Texts.trim(cell.substring(end)))
                : Optional.empty();
    }
}
