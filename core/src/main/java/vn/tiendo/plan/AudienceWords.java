package vn.tiendo.plan;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.text.Folding;

/** The words by which sentences begin with who is to do something, folded. */
final class AudienceWords {
    private static final Splitter BAR = Splitter.on('|');
    private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();

    static final String OFFICE = Folding.fold("trưởng");
    static final String OF = Folding.fold("thuộc");
    static final String AND = Folding.fold("và");
    static final String LOCAL = Folding.fold("địa phương");

    private static final String ADDRESSED = Folding.fold("đối với") + ' ';

    /** Words of number and office before a name. */
    static final ImmutableSet<String> BEFORE =
            set("các|những|toàn|thể|tập|đồng|chí|lãnh|đạo|thủ|trưởng|người|đứng|đầu|phó"
                    + "|giám|đốc|chủ|tịch|chánh|từng|mỗi|mọi|tất|cả|đối|với");

    /** First words of names, by their first word, the longer before those they begin with. */
    private static final ImmutableListMultimap<String, ImmutableList<String>> HEADS =
            phrases("tổng cục|chi cục|cục|bộ|vụ|sở|phòng|ban|văn phòng|thanh tra|viện|học viện|trung tâm|chi nhánh"
                    + "|ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|tòa án|tand|viện kiểm sát|vksnd|công an|kho bạc"
                    + "|ngân hàng|thuế|hải quan|bảo hiểm xã hội|trường|bệnh viện|đội|trạm|tổ|bộ phận|thads"
                    + "|đơn vị|cơ quan|cấp tỉnh|cấp huyện|cấp xã|xã|phường|huyện|quận|tỉnh|thành phố");

    /** Words that begin as names do and are none. */
    private static final ImmutableListMultimap<String, ImmutableList<String>> NO_NAMES = phrases(
            "ban hành|ban bố|phòng ngừa|phòng chống|bộ máy|bộ luật|vụ việc|vụ án|sở hữu|viện dẫn|thanh tra việc"
                    + "|thanh tra kiểm tra|tổ chức|trường hợp|đội ngũ|thuế suất|trung tâm hóa|tổ dân|ngân hàng dữ liệu");

    /** Names that stand for whoever works in the system. */
    static final ImmutableSet<String> GENERIC = ImmutableSet.of(Folding.fold("đơn vị"), Folding.fold("cơ quan"));

    /** Openings that address everyone. */
    private static final ImmutableList<ImmutableList<String>> EVERYONE = list(
            "toàn hệ thống|toàn ngành|toàn quốc|toàn bộ hệ thống|các cấp|tất cả các|tất cả đơn vị|mọi đơn vị|các cơ quan đơn vị");

    private AudienceWords() {}

    /** How many words at a place begin a name; 0 where none does. */
    static int head(List<String> words, int from) {
        if (from >= words.size() || longest(NO_NAMES, words, from) > 0) {
            return 0;
        }
        return longest(HEADS, words, from);
    }

    /** {@code Đối với Chi cục …}: the heading of a section for those that it names. */
    static boolean isAddressed(String heading) {
        return Folding.fold(heading).startsWith(ADDRESSED);
    }

    static boolean addressesEveryone(List<String> words) {
        return EVERYONE.stream().anyMatch(phrase -> stands(phrase, words, 0));
    }

    /** Whether everyone is named anywhere: {@code trong toàn Hệ thống}. */
    static boolean namesEveryone(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (stands(EVERYONE.get(0), words, i) || stands(EVERYONE.get(1), words, i)) {
                return true;
            }
        }
        return false;
    }

    private static int longest(
            ImmutableListMultimap<String, ImmutableList<String>> phrases, List<String> words, int from) {
        for (ImmutableList<String> phrase : phrases.get(words.get(from))) {
            if (stands(phrase, words, from)) {
                return phrase.size();
            }
        }
        return 0;
    }

    static boolean stands(List<String> phrase, List<String> words, int from) {
        return from + phrase.size() <= words.size()
                && words.subList(from, from + phrase.size()).equals(phrase);
    }

    private static ImmutableListMultimap<String, ImmutableList<String>> phrases(String all) {
        ImmutableListMultimap.Builder<String, ImmutableList<String>> phrases = ImmutableListMultimap.builder();
        phrases.orderValuesBy(Comparator.comparingInt((ImmutableList<String> phrase) -> -phrase.size()));
        list(all).forEach(phrase -> phrases.put(phrase.get(0), phrase));
        return phrases.build();
    }

    private static ImmutableList<ImmutableList<String>> list(String all) {
        return BAR.splitToStream(all)
                .map(phrase -> BLANK.splitToStream(phrase).map(Folding::fold).collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<String> set(String all) {
        return BAR.splitToStream(all).map(Folding::fold).collect(ImmutableSet.toImmutableSet());
    }
}
