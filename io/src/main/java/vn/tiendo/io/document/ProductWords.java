package vn.tiendo.io.document;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import vn.tiendo.text.Folding;

/**
 * The words by which the products of one cell are told apart (từ mở đầu sản phẩm): what a product is called, what asks for
 * an object behind it, and what a name goes on with.
 */
final class ProductWords {
    /** What is handed over; in mid-text, with a capital, most of them begin a product. */
    private static final ImmutableSet<String> NOUNS = folded(
            "báo cáo|kế hoạch|quyết định|công văn|hội nghị|văn bản|tờ trình|đề án|dự thảo|nghị định|thông tư|chỉ thị"
                    + "|quy chế|quy trình|biên bản|kết luận|danh sách|danh mục|hướng dẫn|tài liệu|hồ sơ|hợp đồng|lớp|cuộc"
                    + "|đoàn|phần mềm|cơ sở dữ liệu|bộ tài liệu|tờ rơi|phóng sự|tin bài|hội thảo|tọa đàm|chương trình"
                    + "|thông báo|nghị quyết|phương án|sổ|bảng|giấy|thông cáo|kết quả|đề cương|đề xuất|quy định|quy hoạch"
                    + "|dự án|trang|bài|chuyên đề|ấn phẩm|sổ tay|bản|buổi|hội thi|cuộc thi|chứng nhận|giấy phép|số liệu"
                    + "|báo cáo viên|kiến nghị|đội ngũ|công tác");

    /** Documents and bodies in whose name a capital may follow: {@code Đề án Phát triển đô thị}, {@code Ủy ban Kiểm tra}. */
    private static final ImmutableSet<String> NAMED = folded(
            "đề án|kế hoạch|chương trình|dự án|chiến lược|quy hoạch|phong trào|cuộc vận động|chỉ thị|nghị quyết|luật"
                    + "|nghị định|thông tư|quyết định|đề tài|hội nghị|hội thảo|hội thi|cuộc thi|quy chế|quy định|diễn đàn"
                    + "|lễ|cổng|hệ thống|phần mềm|trang|báo|tạp chí|sổ tay|ủy ban|trung tâm|công ty|học viện|hội đồng"
                    + "|ngân hàng|tổng cục|văn phòng|trường|viện|khoa|ban chỉ đạo|tổ|đại hội|đội|tòa án|quốc hội");

    /** What is done; with a capital in mid-text it begins a sentence, unless it belongs to a name. */
    private static final ImmutableSet<String> VERBS = folded(
            "mời|ban hành|triển khai|xây dựng|tổ chức|thực hiện|hoàn thiện|hoàn thành|giải quyết|bố trí|thu hồi|đăng tải"
                    + "|tiếp|cung cấp|nâng cấp|nâng cao|rà soát|kiểm tra|thanh tra|tham mưu|trình|đề nghị|tăng cường"
                    + "|bảo đảm|đảm bảo|giảm|tăng|phân công|tiếp nhận|công bố|công khai|mở|lập|cập nhật|đào tạo|bồi dưỡng"
                    + "|tập huấn|sơ kết|tổng kết|đánh giá|kiện toàn|củng cố|phối hợp|theo dõi|đôn đốc|xác minh|khắc phục"
                    + "|xử lý|phê duyệt|ký kết|tuyên truyền|phổ biến|duy trì|vận hành|bàn giao");

    /** What cannot end a product: it asks for more. */
    private static final ImmutableSet<String> OPEN = folded(
            "của|về|theo|cho|với|tại|trong|từ|đến|và|hoặc|các|những|mỗi|một|bằng|như|gồm|vào|nhằm|thuộc|tới|qua|do|bởi|là"
                    + "|số|kèm|trên|dưới|giữa|ngày|năm|tháng|quý|gửi|trình|việc|khi|sau|trước|để|vì|được|bị|kỳ|ký|lập"
                    + "|cấp|ở|không|chưa|nhiều|phần|toàn|cùng|nước|tỉnh|huyện|xã|thành|phố|khu|vùng|miền|hoặc|hay");

    /** What is done with documents: with one of them before it, a capital begins its object. */
    private static final ImmutableSet<String> TRANSITIVE =
            folded("thực hiện|triển khai|phê duyệt|ban hành|xây dựng|soạn thảo|thẩm định|tham mưu|góp ý|sửa đổi|bổ sung"
                    + "|hoàn thiện|thông qua|công bố|phổ biến|quán triệt|thi hành|áp dụng|đề nghị|kiến nghị|chuẩn bị"
                    + "|tổ chức|tham gia|tham dự|đánh giá|theo dõi|kiểm tra|giám sát|xử lý|cập nhật|quản lý|vận hành"
                    + "|sử dụng|khai thác|đăng tải|phát hành|thay thế|bãi bỏ|phục vụ|quy định|hướng dẫn|chỉ đạo|tổng kết"
                    + "|sơ kết|rà soát|nghiên cứu|đề xuất|phát động|phát triển|đầu tư|hỗ trợ|xem xét|quyết định|báo cáo"
                    + "|dự thảo|hồ sơ|đề cương|danh mục|giới thiệu|tuyên truyền|ký kết|kết thúc|hoàn thành|cụ thể hóa|chấp hành|thuộc về|liên quan"
                    + "|ủng hộ|hưởng ứng|cung cấp|trả lời|giải trình|đăng ký|buộc|nâng cấp|mua sắm|lấy ý kiến");

    /** Those of them that also say what kind of product is meant: {@code Hội nghị tổng kết}, {@code Văn bản chỉ đạo}. */
    private static final ImmutableSet<String> KINDS =
            folded("tổng kết|sơ kết|chỉ đạo|hướng dẫn|đánh giá|kiểm tra|giám sát|rà soát");

    /** The first words of units and authorities, whose capital begins a name. */
    private static final ImmutableSet<String> AUTHORITIES = folded(
            "bộ|tổng|cục|vụ|văn|thanh|viện|học|trung|sở|ban|phòng|chi|ủy|uỷ|hội|tòa|toà|công|ngân|quốc|chính|thủ|nhà"
                    + "|đảng|luật|cổng|chủ|thứ|phó|giám|lãnh|mặt|đoàn|liên|bảo|kho|đài|trường|bệnh|cơ|nhân|chấp|tư|tỉnh"
                    + "|thành|huyện|xã|quận|phường|internet|hệ|quỹ|bí|trưởng|hiến|khu|vùng|miền");

    /** The last words of how something is done. */
    private static final ImmutableSet<String> ADVERBS =
            folded("nghiêm|túc|quả|tốt|đủ|thời|mạnh|sớm|đúng|bộ|chẽ|xuyên|liệt");

    /** How many words the longest entry has. */
    private static final int LONGEST = 3;

    private ProductWords() {}

    private static ImmutableSet<String> folded(String words) {
        return List.of(words.split("\\|")).stream().map(Folding::fold).collect(ImmutableSet.toImmutableSet());
    }

    /** How many words from the place on call a product; 0 for none. */
    static int nounAt(List<String> words, int at) {
        return beginsWith(NOUNS, words, at);
    }

    static boolean isVerb(List<String> words, int at) {
        return beginsWith(VERBS, words, at) > 0;
    }

    /** Whether a word with a capital may begin the name of a unit, an authority or a law. */
    static boolean isAuthority(List<String> words, int at) {
        return AUTHORITIES.contains(words.get(at));
    }

    /** Whether a word ends how something is done: {@code nghiêm túc}, {@code có hiệu quả}. */
    static boolean isAdverb(String word) {
        return ADVERBS.contains(word);
    }

    /** Whether the words before the place ask for more. */
    static boolean isOpen(List<String> words, int to) {
        return OPEN.contains(words.get(to - 1)) || endsWith(TRANSITIVE, words, to) > 0;
    }

    /** How many words of what a document is called stand right before the place, so that its name may go on; 0 for none. */
    static int namedBefore(List<String> words, int to) {
        return endsWith(NAMED, words, to);
    }

    /** How many words before the place ask for an object; 0 for none. */
    static int transitiveBefore(List<String> words, int to) {
        return endsWith(TRANSITIVE, words, to);
    }

    /** How many words before the place say of which kind a product is; 0 for none. */
    static int kindBefore(List<String> words, int to) {
        return endsWith(KINDS, words, to);
    }

    private static int beginsWith(ImmutableSet<String> set, List<String> words, int at) {
        for (int count = Math.min(LONGEST, words.size() - at); count > 0; count--) {
            if (set.contains(String.join(" ", words.subList(at, at + count)))) {
                return count;
            }
        }
        return 0;
    }

    /** How many words the longest entry has that ends before the place; 0 for none. */
    private static int endsWith(ImmutableSet<String> set, List<String> words, int to) {
        for (int count = Math.min(LONGEST, to); count > 0; count--) {
            if (set.contains(String.join(" ", words.subList(to - count, to)))) {
                return count;
            }
        }
        return 0;
    }
}
