package vn.tiendo.indicator;

/** The words around a number that make it a target, or something else. */
final class ContextWords {
    /** Whoever writes these sets a target. */
    static final WordPhrases STRONG = WordPhrases.of(
            "phấn đấu|bảo đảm|đảm bảo|hoàn thành|chỉ tiêu|mục tiêu|duy trì|nâng|đến năm|đến hết năm|đến cuối năm"
                    + "|đến hết quý|trong năm|yêu cầu");

    /** Of these not even a consequence behind the value makes a limit. */
    static final WordPhrases STRONG_GOALS = WordPhrases.of("phấn đấu|bảo đảm|đảm bảo|chỉ tiêu|mục tiêu|duy trì");

    /** Words that carry a bare value. */
    static final WordPhrases CARRYING = WordPhrases.of(
            "phấn đấu|bảo đảm|đảm bảo|hoàn thành|chỉ tiêu|mục tiêu|duy trì|nâng|đến năm|đến hết năm|đến cuối năm"
                    + "|đến hết quý|đạt|tỷ lệ|tỉ lệ|giải quyết|giải ngân|thu hồi|lên|xuống|còn|kết quả|mỗi|hằng năm|hàng năm");

    /** Verbs directly before a value. */
    static final WordPhrases VERBS = WordPhrases.of(
            "đạt|hoàn thành|bảo đảm|đảm bảo|phấn đấu|đạt tỷ lệ|đạt tỉ lệ|tỷ lệ|tỉ lệ|đạt mức|là|giải quyết|giải quyết xong"
                    + "|thực hiện|thi hành|giải ngân|thu hồi|kiểm tra|xử lý|đạt được|được|tăng|giảm|lên|xuống|còn|thêm");

    /** Verbs that a percentage of things follows at the start of a clause: {@code Số hóa 80% hồ sơ}. */
    static final WordPhrases WORKING = WordPhrases.of(
            "số hóa|thu gom|tiết kiệm|tiết kiệm thêm|kiểm tra|rà soát|xử lý|thu thập|thanh tra|cập nhật|công khai|trả lời|xác minh|phân loại"
                    + "|tiếp nhận|thực hiện|thi hành|thi hành xong|giải quyết xong|đào tạo|bồi dưỡng|tập huấn|kết nối|phổ cập"
                    + "|giám sát|lập|tiêm|khám|phủ sóng");

    static final WordPhrases DONE = WordPhrases.of("đã|hiện|hiện nay|hiện có|hiện đã|nay đã");
    /** How a report begins: {@code Tính đến ngày 30/6, giải ngân đạt 45%}. */
    static final WordPhrases AS_OF = WordPhrases.of("tính đến|tính tới");

    /** Behind a verb this tells of what was done: {@code giải quyết được 95%}. */
    static final WordPhrases GOT = WordPhrases.of("được");

    static final WordPhrases DIFFERENCE = WordPhrases.of("cao hơn|thấp hơn|nhỏ hơn|lớn hơn|ít hơn|nhiều hơn");

    static final WordPhrases NOT =
            WordPhrases.of("không đạt|chưa đạt|không hoàn thành|chưa hoàn thành|chỉ đạt|mới đạt|đã đạt"
                    + "|không được|đã giải quyết|hiện đạt");

    static final WordPhrases ABOUT =
            WordPhrases.of("khoảng|gần|xấp xỉ|ước|ước đạt|ước tính|gần đạt|khoảng từ|trung bình khoảng|độ");

    static final WordPhrases CONDITIONS = WordPhrases.of("nếu|trường hợp|trong trường hợp|giả sử|hễ|khi đạt|khi có"
            + "|khi giải ngân|khi tỷ lệ|khi tỉ lệ|khi hoàn thành|chỉ khi");
    static final WordPhrases AVOIDED = WordPhrases.of("không để|tình trạng|tránh|tránh để");
    /** At the start of a part of the sentence. */
    static final WordPhrases WHEN = WordPhrases.of("khi|sau khi|trước khi");

    /** Directly behind a value these say what follows if it is reached or not. */
    static final WordPhrases CONSEQUENCES = WordPhrases.of("thì|bị|sẽ|phải|mới|được xét|được khen thưởng|được coi là"
            + "|được xem là|coi là|xếp loại|xếp hạng" + "|được xếp loại|được xếp hạng|được tặng|được thưởng");

    /** For or against whom these are done is told by a limit, not by a target. */
    static final WordPhrases JUDGING =
            WordPhrases.of("khen thưởng|kỷ luật|kiểm điểm|phê bình|trừ điểm|biểu dương|thưởng|xét thưởng|xét thi đua"
                    + "|nhắc nhở|tuyên dương|xử lý trách nhiệm|chấm điểm|cộng điểm|xem xét trách nhiệm");

    static final WordPhrases SOME = WordPhrases.of("các|những|nhóm|mọi|số|nơi|người|hộ");
    static final WordPhrases HAVING =
            WordPhrases.of("có tỷ lệ|có tỉ lệ|có mức|có số|có kết quả|có giá trị|có điểm|có thu nhập"
                    + "|có quy mô|có vốn|có diện tích|có tổng|có từ|có trên|có dưới|đạt dưới|giải ngân dưới|hoàn thành dưới|có"
                    + " tỷ trọng");
    static final WordPhrases HAS = WordPhrases.of("có");
    static final WordPhrases FOR = WordPhrases.of("cho");

    /** Before these a percentage is a price, a tax, a share of ownership, a grade of injury, a mere share. */
    static final WordPhrases OTHER_RATES = WordPhrases.of("thuế suất|lãi suất|lãi|phụ cấp|hỗ trợ|miễn|giảm trừ|khấu trừ"
            + "|trích|trích lại|chiết khấu|phạt|thương tật|tổn thương|suy giảm|vốn điều lệ|cổ phần|cổ phiếu|sở hữu|nắm"
            + " giữ|góp vốn|đặt cọc|đặt trước|tạm ứng|lương|tiền lương|mức đóng|mức hưởng|mức phí|phí|lệ phí|thù lao"
            + "|bồi thường|khuyến mại|nồng độ|độ ẩm|được hưởng|chi trả|thuế|tương đương|tương ứng|nộp|đóng");

    /** Rates that are kept low although they name a tax or fee: {@code tỷ lệ nợ thuế không quá 5%}. */
    static final WordPhrases ARREARS =
            WordPhrases.of("tỷ lệ nợ|tỉ lệ nợ|tỷ lệ chậm|tỉ lệ chậm|tỷ lệ thất thu|tỉ lệ thất thu|tỷ lệ trốn|tỉ lệ trốn"
                    + "|nợ thuế|nợ đọng thuế|nợ tiền thuế|thất thu thuế");

    static final WordPhrases SHARE = WordPhrases.of("chiếm|chiếm tỷ lệ|chiếm tỉ lệ|tương đương|tương ứng");

    /** Behind these a percentage is a share of ownership or a price. */
    static final WordPhrases OTHER_WHOLES =
            WordPhrases.of("vốn nhà nước|vốn điều lệ|vốn nước ngoài|vốn đầu tư nước ngoài"
                    + "|vốn chủ sở hữu|cổ phần|mức lương|tiền lương|lương|giá trị hợp đồng|học phí|lệ phí|phí|thuế|lãi suất"
                    + "|tiền thuê|tiền sử dụng|tiền phạt|mức phạt|mức thu|mức đóng|giá vé|giá bán|mức lãi suất|lãi|thu nhập chịu"
                    + " thuế|số tiền phạt|tiền thuế");

    static final WordPhrases GRANTED = WordPhrases.of("được|miễn|xét|miễn và|xin|đề nghị|cho");

    /** Around these a fraction is a rule of voting or attendance. */
    static final WordPhrases VOTES =
            WordPhrases.of("phiếu|số phiếu|biểu quyết|tán thành|có mặt|tham dự|dự họp|đồng ý|thành viên"
                    + "|đại biểu|bỏ phiếu|triệu tập");

    /** Before these {@code 10/10} is a day. */
    static final WordPhrases DATES = WordPhrases.of(
            "ngày|từ|đến|trước|sau|hạn|độ|mùng|lúc|tháng|dịp|lễ|hết|quá|sáng|chiều|tối|niệm|số|điều|khoản|mục|quyết định"
                    + "|nghị định|luật|thông tư|công văn|chuyến|km|quốc lộ|đường|nhà|tổ|tỷ lệ bản đồ|bản đồ|thể");

    static final WordPhrases NO_FRACTION_OF =
            WordPhrases.of("giờ|ngày|tuần|tháng|năm|hằng|hàng|đến|và|hoặc|của|là|tại|về|cho");

    /** What a fraction is of. */
    static final WordPhrases WHOLES =
            WordPhrases.of("số|tổng số|xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|đơn vị|phòng"
                    + "|cục|chi cục|sở|ban|bộ|ngành|trường|cơ quan|cơ sở|thôn|bản|ấp|làng|khu|chỉ tiêu|tiêu chí|nhiệm vụ|doanh"
                    + " nghiệp|bệnh viện|trung tâm|trạm|vụ|việc|hồ sơ|lớp|nội dung|nhóm|lĩnh vực|dự án|mục tiêu|địa phương|viện"
                    + "|tòa|đảng bộ|chi bộ|địa bàn|tổ chức|thủ tục|dịch vụ|hộ|người|công chức|cán bộ|viên chức|chấp hành viên"
                    + "|chương trình|đề án|kiến nghị|văn bản|khoản|khu vực");

    /** {@code 2/3 số đơn vị}, {@code 2/3 tổng số}. */
    static final WordPhrases NUMBER_OF = WordPhrases.of("số|tổng số");

    static final WordPhrases FULFILLING = WordPhrases.of(
            "đạt|hoàn thành|có|kiểm tra|tại|cho|đến|thực hiện|bảo đảm|đảm bảo|giải quyết|phấn đấu|đối với|triển khai|được");

    /** What is done to reach a number of things. */
    static final WordPhrases DOING = WordPhrases.of(
            "tổ chức|xây dựng|đào tạo|triển khai|trồng|phát triển|thu hút|giải quyết|đăng|đăng tải|tuyên truyền|kiểm tra"
                    + "|thanh tra|thực hiện|công nhận|thành lập|cung cấp|tập huấn|bồi dưỡng|ban hành|mở|khám|tư vấn|hòa giải"
                    + "|trợ giúp|xét xử|biên soạn|phát sóng|xuất bản|rà soát|hỗ trợ|tiếp nhận|kết nạp|tạo việc làm|đạt|có");

    static final WordPhrases DUTY =
            WordPhrases.of("phải có|phải|được|gồm|gồm có|do|trường hợp|nếu|khi|yêu cầu có|cần có|thì");

    /** What an amount of money is brought in by. */
    static final WordPhrases EARNING =
            WordPhrases.of("thu hồi|thu được|thu|thu hút|tiết kiệm|giải ngân|huy động|thi hành xong|thi hành");

    static final WordPhrases NUMBERS = WordPhrases.of("số|số lượng|tổng số");

    /** What is better the fewer there are. */
    static final WordPhrases CASES = WordPhrases.of("đơn|vụ|vụ việc|vụ án|hồ sơ|trường hợp|lỗi|sự cố|ca");

    /** Before a percentage: by how much, or above what? */
    static final WordPhrases EXCEEDING = WordPhrases.of("vượt|vượt mức|vượt trên");

    static final WordPhrases TIMES = WordPhrases.of("lần");
    static final WordPhrases REACH = WordPhrases.of("đạt");

    /** Words that make a comparison with another year a target. */
    static final WordPhrases RESULTS = WordPhrases.of(
            "phấn đấu|bảo đảm|đảm bảo|đạt|chỉ tiêu|mục tiêu|tỷ lệ|tỉ lệ|kết quả|hoàn thành" + "|duy trì|nâng|mức|số");

    static final WordPhrases GOALS =
            WordPhrases.of("phấn đấu|bảo đảm|đảm bảo|đạt|chỉ tiêu|mục tiêu|hoàn thành|duy trì|nâng|kéo|tỷ lệ|tỉ lệ");

    /** A verb of change that has its object before the number: {@code tăng thu ngân sách ít nhất 10%}. */
    static final WordPhrases NO_CHANGE = WordPhrases.of("tăng cường|giảm nghèo|giảm thiểu|giảm nhẹ|tăng tốc|giảm trừ");

    /** Between such a verb and the number these say that the value itself is meant. */
    static final WordPhrases REACHING = WordPhrases.of("lên|xuống|còn|đạt|tới|đến|ở mức|bằng|chiếm");

    static final WordPhrases TURNS = WordPhrases.of("lên|xuống|còn|tăng lên|giảm xuống|xuống còn|lên đến|lên tới");

    private ContextWords() {}
}
