package vn.tiendo.indicator;

/**
 * Whether a number of things without words of comparison is asked for: {@code Trồng mới 1.200 ha rừng}, {@code Phấn đấu
 * thành lập 500 doanh nghiệp}.
 *
 * <p>It is where a verb that brings such things about opens its part of the sentence, or where the sentence says that it
 * is a goal, and only of things that are measured over a period: persons, areas, works, undertakings. A number of
 * documents, meetings or teams is what a task hands over, which is its product: {@code ban hành 05 văn bản}.
 */
final class BareCounts {
    private static final int FARTHEST_VERB = 5;

    /** What a plan brings about so many of. */
    private static final WordPhrases BRINGING = WordPhrases.of(
            "trồng|trồng và chăm sóc|trồng lại|thành lập|phát triển|tạo việc làm|tạo thêm việc làm|giải quyết việc làm"
                    + "|đào tạo|đào tạo nghề|bồi dưỡng|tập huấn|thu hút|đón|đón và phục vụ|phục vụ|kết nạp|cấp|xây|xây dựng"
                    + "|xóa|xóa bỏ|nạo vét|cải tạo|nâng cấp|sửa chữa|khởi công|khởi công xây dựng|kiên cố hóa|bê tông hóa"
                    + "|cứng hóa|nhựa hóa|công nhận|tuyển dụng|tuyển sinh|tuyển|hoàn thành|làm|tinh giản|hỗ trợ xây dựng"
                    + "|hỗ trợ xây|hỗ trợ làm nhà|mở|lắp đặt|đầu tư|đầu tư xây dựng|chuyển đổi|vận động|tiếp nhận");

    /** What may stand between such a verb and the number. */
    private static final WordPhrases MORE = WordPhrases.of("mới|thêm|bổ sung|cho|mới cho|thêm cho|mới thêm");

    /** Behind words of a goal these carry a number too. */
    private static final WordPhrases CARRYING = WordPhrases.of(
            "có|đạt|thêm|có thêm|lên|là|có được|tăng thêm|giảm|tạo|tạo thêm|đưa|duy trì|phấn đấu|cho|giải quyết|mục tiêu");

    private static final WordPhrases GOALS =
            WordPhrases.of("phấn đấu|bảo đảm|đảm bảo|mục tiêu|chỉ tiêu|đến năm|đến hết năm|đến cuối năm|quyết tâm");

    /** What is measured; the words behind say more: {@code ha rừng}, {@code lượt khách}. */
    private static final WordPhrases MEASURED = WordPhrases.of(
            "ha|hecta|héc ta|km|m2|m3|tấn|mw|gw|giường|giường bệnh|lượt|lượt khách|lượt người|khách|du khách|lao động"
                    + "|người|hộ|hộ dân|hộ gia đình|hộ nghèo|hộ kinh doanh|học sinh|sinh viên|học viên|trẻ|trẻ em"
                    + "|giáo viên|bác sĩ|bác sỹ|dược sĩ|điều dưỡng|đảng viên|hội viên|đoàn viên|cán bộ|công chức|viên chức"
                    + "|biên chế|doanh nghiệp|hợp tác xã|htx|tổ hợp tác|trang trại|cơ sở|trường|trường học|phòng học"
                    + "|trạm y tế|bệnh viện|xã|phường|thôn|bản|ấp|khu dân cư|nhà|căn|căn nhà|căn hộ|ngôi nhà|nhà văn hóa"
                    + "|nhà ở|công trình|cầu|cây cầu|cây|cây xanh|sản phẩm|thuê bao|tài khoản|giấy chứng nhận|chứng thư"
                    + "|chứng chỉ|thẻ|khu công nghiệp|cụm công nghiệp|con|tàu|đơn vị máu|chuỗi|vùng|trạm|vị trí việc làm");

    private static final WordPhrases MADE_KNOWN =
            WordPhrases.of("đạt|được công nhận|hoàn thành|được cấp|được xếp hạng");
    private static final WordPhrases ORGANISED = WordPhrases.of(
            "trường|xã|phường|thôn|bản|ấp|đơn vị|doanh nghiệp|hợp tác xã|cơ sở|sản phẩm|trạm y tế|trạm|bệnh viện|di tích"
                    + "|học sinh|sinh viên|khu dân cư|cơ quan|tổ chức|trường học|mô hình|công trình");
    private static final WordPhrases HAS = WordPhrases.of("có|có thêm");
    private static final WordPhrases JOINING = WordPhrases.of("và");
    private static final WordPhrases RATIO = WordPhrases.of("trên một|trên mỗi");
    private static final WordPhrases LEADING = WordPhrases.of("năm|trong năm|và|đồng thời|tiếp tục|tập trung|tổ chức");
    private static final WordPhrases PART = WordPhrases.of("trong đó|mỗi|từng|do|gồm|bao gồm|gồm có|cụ thể|là");

    private final TargetTokens tokens;
    private final Clauses clauses;
    private final Surroundings around;
    private int lastEnd = -1;

    BareCounts(TargetTokens tokens, Clauses clauses, Surroundings around) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.around = around;
    }

    /** Whether a number without comparison is asked for. */
    boolean isTarget(FoundTarget read) {
        int start = read.start();
        boolean measured = read.countedFrom() < read.end()
                && MEASURED.isAt(tokens, read.countedFrom())
                && tokens.is(start, TargetTokens.NUMBER)
                && !RATIO.isWithin(tokens, read.end(), Math.min(clauses.end(start), read.end() + FARTHEST_VERB * 2))
                && !ContextWords.DUTY.isWithin(tokens, around.segment(start), start);
        boolean target = measured && (goesOn(start) || isGoal(start) || isBrought(start));
        lastEnd = target ? read.end() : lastEnd;
        return target;
    }

    /** {@code Có ít nhất 65 trường đạt chuẩn}: how many are to reach something, where {@code có} opens the sentence. */
    boolean isReached(FoundTarget read) {
        int start = read.start();
        int has = HAS.lengthBefore(tokens, around.segment(start), start);
        int end = clauses.end(start);
        boolean behind =
                MADE_KNOWN.isWithin(tokens, read.countedFrom(), Math.min(end, read.countedFrom() + FARTHEST_VERB));
        return has > 0
                && around.opens(start - has)
                && ORGANISED.isAt(tokens, read.countedFrom())
                && behind
                && !ContextWords.CONSEQUENCES.isAt(tokens, read.end());
    }

    /** {@code 3.500 ha rừng sản xuất và 200 ha rừng phòng hộ}. */
    private boolean goesOn(int start) {
        boolean joined = JOINING.isAt(tokens, start - 1) || tokens.is(start - 1, TargetTokens.COMMA);
        return joined && lastEnd > clauses.start(start) && start - lastEnd <= FARTHEST_VERB;
    }

    private boolean isGoal(int start) {
        int from = around.back(start);
        boolean carried = CARRYING.lengthBefore(tokens, from, start) > 0
                || verb(from, start) > 0
                || GOALS.lengthBefore(tokens, from, start) > 0;
        // Mục tiêu: 1.000 ha lúa.
        boolean labelled = start == clauses.start(start)
                && start > 1
                && tokens.isStop(start - 1)
                && tokens.firstChar(start - 1) == ':'
                && GOALS.isWithin(tokens, around.back(start - 2), start - 1);
        return labelled || (carried && GOALS.isWithin(tokens, from, start));
    }

    /** How many words before the number are such a verb and what goes with it; 0 where there is none. */
    private int verb(int from, int start) {
        int more = MORE.lengthBefore(tokens, from, start);
        int verb = BRINGING.lengthBefore(tokens, from, start - more);
        return verb == 0 ? 0 : verb + more;
    }

    private boolean isBrought(int start) {
        int segment = around.segment(start);
        int verb = verb(segment, start);
        if (verb == 0 || PART.isWithin(tokens, segment, start)) {
            return false;
        }
        int at = start - verb;
        // Năm 2026 trồng mới 1.200 ha rừng.
        int lead = segment + LEADING.lengthAt(tokens, segment);
        lead += lead > segment && tokens.whole(lead) > 0 ? 1 : 0;
        return at == segment || at == lead || around.opens(at);
    }
}
