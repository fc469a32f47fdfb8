package vn.tiendo.indicator;

import com.google.common.collect.ImmutableList;
import vn.tiendo.text.Folding;

/** The words by which printed targets are known. */
final class TargetWords {
    /** Set in the value of a comparison that may stand before a baseline: {@code cao hơn năm 2021}. */
    static final int RELATIVE = 8;

    private static final ImmutableList<Comparison> COMPARED = ImmutableList.copyOf(Comparison.values());

    /** The words before a value, by what they mean. */
    static final WordPhrases COMPARISONS = WordPhrases.builder()
            .add(code(Comparison.ABOVE), "trên|hơn|lớn hơn|trên mức")
            .add(code(Comparison.ABOVE) | RELATIVE, "cao hơn|nhiều hơn|cao hơn so với|nhiều hơn so với|vượt so với")
            .add(
                    code(Comparison.AT_LEAST),
                    "ít nhất đạt|ít nhất phải đạt|ít nhất phải|tối thiểu đạt|tối thiểu phải đạt|tối thiểu phải"
                            + "|không được thấp hơn|không được dưới|không để dưới|ít nhất|ít nhất là|tối thiểu|tối thiểu là|không dưới|không nhỏ hơn|đạt và vượt|đạt hoặc vượt"
                            + "|lớn hơn hoặc bằng|bằng hoặc lớn hơn|thấp nhất là|thấp nhất")
            .add(
                    code(Comparison.AT_LEAST) | RELATIVE,
                    "không thấp hơn|không thấp hơn so với|không ít hơn|không ít hơn so với|bằng hoặc cao hơn"
                            + "|bằng và cao hơn|cao hơn hoặc bằng|không kém")
            .add(code(Comparison.EQUAL) | RELATIVE, "bằng")
            .add(
                    code(Comparison.AT_MOST),
                    "không được quá|không được vượt quá|không được vượt|không được cao hơn|không vượt|không để vượt quá"
                            + "|không để quá|tối đa không quá|tối đa không vượt quá|cao nhất|cao nhất là|không quá|không vượt quá|tối đa|tối đa là|không lớn hơn|nhiều nhất|nhiều nhất là|không trên"
                            + "|nhỏ hơn hoặc bằng|bằng hoặc nhỏ hơn|dưới hoặc bằng")
            .add(
                    code(Comparison.AT_MOST) | RELATIVE,
                    "không cao hơn|không cao hơn so với|không nhiều hơn|không nhiều hơn so với|bằng hoặc thấp hơn"
                            + "|thấp hơn hoặc bằng")
            .add(code(Comparison.BELOW), "dưới|nhỏ hơn|dưới mức|chưa đến|chưa tới")
            .add(code(Comparison.BELOW) | RELATIVE, "thấp hơn|ít hơn|thấp hơn so với|ít hơn so với")
            .build();

    /** Words of change: 0 upwards, 1 downwards. */
    static final WordPhrases CHANGES = WordPhrases.builder()
            .add(0, "tăng|tăng thêm|tăng trưởng")
            .add(1, "giảm|giảm thêm|cắt giảm|giảm bớt|tinh giản|rút ngắn|kéo giảm")
            .build();

    /** Between such a word and its number: on average over the periods. */
    static final WordPhrases ON_AVERAGE =
            WordPhrases.of("bình quân|trung bình|bình quân hằng năm|bình quân hàng năm|bình quân mỗi năm");

    static final WordPhrases SPEED = WordPhrases.of("tốc độ|nhịp độ|mức độ");
    static final WordPhrases EACH_YEAR = WordPhrases.of("bình quân hằng năm|bình quân hàng năm|bình quân mỗi năm");
    static final WordPhrases OVER = WordPhrases.of("trên");
    static final WordPhrases FROM = WordPhrases.of("từ");
    static final WordPhrases TO = WordPhrases.of("đến|tới|đến mức");
    /** Of what a percentage may be where {@code trở lên} follows at once. */
    static final WordPhrases NUMBER_OF_WHOLES =
            WordPhrases.of("hồ sơ|số hồ sơ|đơn vị|số đơn vị|số xã|xã|số vụ|số vụ việc"
                    + "|số việc|vụ việc|tổng số hồ sơ|văn bản|số văn bản|người dân|hộ|số hộ|nhiệm vụ|số nhiệm vụ|kế hoạch|dự toán"
                    + "|chỉ tiêu|số chỉ tiêu|thủ tục|thôn|số thôn|đơn|số đơn");

    static final WordPhrases UPWARDS = WordPhrases.of("trở lên");
    static final WordPhrases DOWNWARDS = WordPhrases.of("trở xuống");
    static final WordPhrases PERCENT = WordPhrases.of("phần trăm");
    static final WordPhrases PERCENT_POINTS = WordPhrases.of("điểm phần trăm");
    static final WordPhrases POINTS = WordPhrases.of("điểm");
    static final WordPhrases PART_OF = WordPhrases.of("phần");
    static final WordPhrases HALF = WordPhrases.of("một nửa");
    static final WordPhrases LEVEL = WordPhrases.of("mức|là|tỷ lệ|tỉ lệ");
    static final WordPhrases AGAINST = WordPhrases.of("so với");

    /** Words for powers of ten. */
    static final WordPhrases SCALES = WordPhrases.builder()
            .add(3, "nghìn|ngàn")
            .add(6, "triệu")
            .add(9, "tỷ|tỉ")
            .build();

    static final WordPhrases MONEY = WordPhrases.of("đồng|đ|vnđ|vnd|usd|đô la");

    /** Spans of time, and other things whose number is a limit or a condition but no target. */
    static final WordPhrases NO_COUNT =
            WordPhrases.of("ngày|giờ|phút|giây|tuần|tháng|quý|năm|nhiệm kỳ|tuổi|lứa tuổi|thế kỷ"
                    + "|buổi làm việc|km|m|mét|cm|mm|độ|trang|chữ|ký tự|giai đoạn|khóa|kỳ|điều|khoản|mục|chương|của|và|hoặc"
                    + "|trở lên|trở xuống|đến|là|trong|theo|thì|so với");

    /** What begins like one of these and is counted: lengths that are built, where {@code không quá 5 km} is a limit. */
    static final WordPhrases COUNTED_AFTER_ALL = WordPhrases.of(
            "km đường|km kênh|km kênh mương|km đê|km kè|km cao tốc|km bờ|km mương|km cống|km tuyến" + "|điều dưỡng");

    static final WordPhrases EVERY = WordPhrases.of("mỗi|hàng|hằng");

    static final WordPhrases PERIODS = WordPhrases.of("ngày|tuần|tháng|quý|năm|kỳ|học kỳ|năm học|nửa năm");

    /** Periods behind {@code mỗi} and {@code hằng}; {@code hằng ngày} rather says how a thing is done. */
    static final WordPhrases RETURNING = WordPhrases.of("tuần|tháng|quý|năm|kỳ|học kỳ|năm học");

    /** Behind these the words of what is counted do not go on. */
    static final WordPhrases COUNTED_END =
            WordPhrases.of("trở lên|trở xuống|mỗi|hàng|hằng|trong|được|cho|về|tại|của|để|với|trên"
                    + "|và|hoặc|có|theo|đạt|từ|do|ở|là|nhằm|so với|đến|bằng|một|phải|đã|thuộc|trước|sau|khi");

    /** What a baseline may begin with before the period. */
    static final WordPhrases BASELINE_HEADS =
            WordPhrases.of("mức|kết quả|số liệu|con số|tỷ lệ|tỉ lệ|kết quả thực hiện|kết quả đạt được|mức thực hiện"
                    + "|kết quả của|mức của|chỉ tiêu|thực hiện|mức đạt được|kết quả đạt được của");

    /** What a change may be against beside a period. */
    static final WordPhrases PLANS =
            WordPhrases.of("dự toán|kế hoạch|dự toán được giao|kế hoạch được giao|chỉ tiêu được giao"
                    + "|mục tiêu|dự toán đầu năm|kế hoạch đầu năm|quy định|dự toán trung ương giao|mục tiêu đề ra|kế hoạch đề ra"
                    + "|dự toán pháp lệnh|dự toán giao|kế hoạch giao|chỉ tiêu giao"
                    + "|dự toán bộ tài chính giao|dự toán hđnd tỉnh giao|dự toán hđnd thành phố giao|dự toán tỉnh giao"
                    + "|dự toán thành phố giao|dự toán chính phủ giao|dự toán quốc hội giao|kế hoạch trung ương giao"
                    + "|kế hoạch tỉnh giao|kế hoạch thành phố giao|kế hoạch được phê duyệt|dự toán được phê duyệt");

    static final WordPhrases SAME_PERIOD = WordPhrases.of("cùng kỳ|cùng kì|cùng thời kỳ|cùng thời điểm");
    static final WordPhrases AVERAGE = WordPhrases.of(
            "bình quân|trung bình|bình quân chung|trung bình chung|mức bình quân|mức trung bình|mức bình quân chung"
                    + "|mức trung bình chung|bình quân chung của|trung bình chung của|bình quân của|trung bình của"
                    + "|mức bình quân chung của|mức trung bình chung của|mức bình quân của|mức trung bình của");
    static final WordPhrases AREAS =
            WordPhrases.of("cả nước|toàn quốc|toàn tỉnh|toàn ngành|toàn hệ thống|toàn thành phố"
                    + "|cả tỉnh|các tỉnh|khu vực|toàn vùng|vùng|thế giới|quốc gia|các năm trước|các năm trước đó");
    static final WordPhrases YEAR = WordPhrases.of("năm|năm công tác|năm học|năm kế hoạch|của năm|trong năm");
    static final WordPhrases BEFORE_THIS =
            WordPhrases.of("trước|ngoái|trước đó|liền trước|trước liền kề|liền kề trước|liền kề" + "|liền kề trước đó");
    static final WordPhrases PERIOD_BEFORE =
            WordPhrases.of("năm|quý|tháng|kỳ|kỳ báo cáo|giai đoạn|nhiệm kỳ|năm học|năm công tác");
    static final WordPhrases STAGE = WordPhrases.of("giai đoạn|nhiệm kỳ|năm học|các năm");
    static final WordPhrases QUARTER = WordPhrases.of("quý");
    static final WordPhrases MONTHS = WordPhrases.of("tháng|tháng đầu|tháng cuối");

    /** What may lead a phrase that is read alone: {@code phấn đấu đạt trên 95%}. */
    static final WordPhrases LEADS = WordPhrases.of(
            "phấn đấu|đạt|bảo đảm|đảm bảo|hoàn thành|tỷ lệ|tỉ lệ|là|đạt tỷ lệ|đạt tỉ lệ|đạt mức|duy trì|giải quyết|còn"
                    + "|giảm còn|giảm xuống|giảm xuống còn|xuống|xuống còn|ở mức|kiểm soát|giữ|giữ vững|lên|tăng lên"
                    + "|nâng lên|bình quân");

    static final long MONTH_WORD = Folding.wordKey("tháng");

    private TargetWords() {}

    static Comparison comparison(int found) {
        return COMPARED.get(WordPhrases.value(found) & (RELATIVE - 1));
    }

    static ChangeDirection direction(int found) {
        return WordPhrases.value(found) == 0 ? ChangeDirection.INCREASE : ChangeDirection.DECREASE;
    }

    private static int code(Comparison comparison) {
        return COMPARED.indexOf(comparison);
    }

    static boolean mayBeRelative(int found) {
        return (WordPhrases.value(found) & RELATIVE) != 0;
    }
}
