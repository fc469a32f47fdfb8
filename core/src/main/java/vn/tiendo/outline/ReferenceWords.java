package vn.tiendo.outline;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Folding;
import vn.tiendo.text.TextTokens;

/** The words of references as keys of {@link Folding#wordKey}: those of points, and those beside them. */
final class ReferenceWords {
    private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();

    static final long FROM = Folding.wordKey("từ");
    static final long WHOLE = Folding.wordKey("hết");
    static final long NUMBER = Folding.wordKey("số");
    static final long THIS = Folding.wordKey("này");
    static final long ORDINAL = Folding.wordKey("thứ");

    /** {@code đến}, and what is left of it where the tone was lost. */
    static final ImmutableSet<Long> TO = keys("đến đên tới");

    static final ImmutableSet<Long> AND = keys("và hoặc");

    /** What may stand between a point and the one it is in, and between a point and its document. */
    static final ImmutableSet<Long> WITHIN = keys("của thuộc tại trong ở");

    /** Words whose first syllable makes another word of {@code điểm}, {@code mục}, {@code khoản}, {@code tiết}, {@code điều}. */
    static final ImmutableSet<Long> COMPOUND =
            keys("thời địa quan trọng ưu nhược khuyết yếu đặc chấm thí kiểm tiêu cao tâm"
                    + " đạt trừ cộng thang luận dứt giao danh hạng đề chuyên tạp tài chi thời trang tổng số bỏ lên nhiều ít"
                    + " thành góp cổ một đa từng học");

    /** What is counted by a number that belongs to no point: {@code nhiệm vụ 6 tháng}, {@code khoản 20 tỷ}. */
    static final ImmutableSet<Long> COUNTED = keys(
            "tháng năm ngày tuần giờ quý triệu tỷ tỉ nghìn ngàn đồng lần người vụ việc đơn trường cơ bản đợt cuộc"
                    + " chiếc cái con cây căn ngôi xe máy tàu chuyến lượt tầng lầu môn hộ thôn xã phường cán đội ha km tấn");

    /** Before {@code điểm} and a number: marks that are given, {@code có điểm 8}. */
    static final ImmutableSet<Long> MARKING = keys("có đủ bằng dưới nhận");

    /** Words of which {@code y} or {@code u} is the first syllable. */
    static final ImmutableSet<Long> AFTER_LETTER = keys("tế học dược bác sĩ sỹ tá án khoa phục như nguyên minh ám uất");

    /** Words that go on with the sentence behind a bare number, so that it counts nothing. */
    static final ImmutableSet<Long> GOES_ON =
            keys("được phải theo đã là có không do để về thì với cho như nêu trên dưới sau này"
                    + " cần khi mà nhưng đồng bảo đảm");

    private static final ImmutableList<ImmutableList<Long>> NAMED =
            phrases("nêu trên", "trên đây", "dưới đây", "sau đây", "ở trên", "kể trên", "nói trên", "nêu tại", "này");

    private static final ImmutableList<ImmutableList<Long>> ATTACHED =
            phrases("được ban hành kèm theo", "ban hành kèm theo", "đính kèm", "kèm theo", "theo");

    /** Laws: a place in one is never in this document. */
    private static final ImmutableList<ImmutableList<Long>> LAWS = phrases(
            "Bộ luật",
            "Luật",
            "Pháp lệnh",
            "Hiến pháp",
            "Nghị định",
            "Thông tư",
            "Nghị quyết",
            "Điều lệ",
            "Hiệp định",
            "Công ước",
            "Sắc lệnh",
            "Văn bản hợp nhất");

    /** Documents that may speak of themselves. */
    private static final ImmutableList<ImmutableList<Long>> DOCUMENTS = phrases(
            "Quyết định",
            "Quy định",
            "Quy chế",
            "Quy trình",
            "Chỉ thị",
            "Kế hoạch",
            "Chương trình",
            "Kết luận",
            "Hướng dẫn",
            "Đề án",
            "Phương án",
            "Thông báo",
            "Báo cáo",
            "Công văn",
            "Công điện",
            "Tờ trình",
            "Văn bản",
            "Chiến lược",
            "Hợp đồng",
            "Biên bản",
            "Thỏa thuận",
            "Nội quy");

    private static final ImmutableMap<Long, ImmutableList<Kind>> KINDS = kinds();

    /** The words of a kind of point. */
    record Kind(PointKind kind, ImmutableList<Long> keys) {}

    private ReferenceWords() {}

    /** The kind whose words stand at a token; null where none does. */
    static @Nullable Kind kindAt(TextTokens tokens, int at) {
        ImmutableList<Kind> kinds = KINDS.get(tokens.key(at));
        if (kinds != null) {
            for (Kind kind : kinds) {
                if (stands(tokens, at, kind.keys())) {
                    return kind;
                }
            }
        }
        return null;
    }

    /** Behind words that point into this document; the token itself where there are none. */
    static int behindNamed(TextTokens tokens, int at) {
        return behind(tokens, at, NAMED);
    }

    static int behindAttached(TextTokens tokens, int at) {
        return behind(tokens, at, ATTACHED);
    }

    static int behindLaw(TextTokens tokens, int at) {
        return behind(tokens, at, LAWS);
    }

    static int behindDocument(TextTokens tokens, int at) {
        return behind(tokens, at, DOCUMENTS);
    }

    private static int behind(TextTokens tokens, int at, ImmutableList<ImmutableList<Long>> phrases) {
        for (ImmutableList<Long> phrase : phrases) {
            if (stands(tokens, at, phrase)) {
                return at + phrase.size();
            }
        }
        return at;
    }

    private static boolean stands(TextTokens tokens, int at, ImmutableList<Long> words) {
        for (int i = 0; i < words.size(); i++) {
            if (tokens.key(at + i) != words.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static ImmutableMap<Long, ImmutableList<Kind>> kinds() {
        Map<Long, List<Kind>> byFirst = new LinkedHashMap<>();
        for (PointKind kind : PointKind.values()) {
            ImmutableList<Long> keys = keyList(kind.word());
            byFirst.computeIfAbsent(keys.get(0), first -> new ArrayList<>()).add(new Kind(kind, keys));
        }
        ImmutableMap.Builder<Long, ImmutableList<Kind>> kinds = ImmutableMap.builder();
        byFirst.forEach((first, list) -> kinds.put(first, ImmutableList.copyOf(list)));
        return kinds.buildOrThrow();
    }

    private static ImmutableList<ImmutableList<Long>> phrases(String... phrases) {
        ImmutableList.Builder<ImmutableList<Long>> all = ImmutableList.builder();
        for (String phrase : phrases) {
            all.add(keyList(phrase));
        }
        return all.build();
    }

    private static ImmutableList<Long> keyList(String words) {
        return BLANK.splitToStream(words).map(Folding::wordKey).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<Long> keys(String words) {
        return ImmutableSet.copyOf(keyList(words));
    }
}
