package vn.tiendo.citation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import vn.tiendo.text.Folding;

/** The words of citations as keys of {@link Folding#wordKey}: kinds of documents, provisions, what stands between. */
final class CitationWords {
    static final long NUMBER = Folding.wordKey("số");
    static final long DAY = Folding.wordKey("ngày");
    static final long MONTH = Folding.wordKey("tháng");
    static final long YEAR = Folding.wordKey("năm");
    static final long OF = Folding.wordKey("của");
    static final long AT = Folding.wordKey("tại");
    static final long AND = Folding.wordKey("và");
    static final long ATTACHED = Folding.wordKey("kèm");
    static final long TO = Folding.wordKey("theo");
    static final long TERM = Folding.wordKey("khóa");
    static final long ORDINAL = Folding.wordKey("thứ");
    static final long PARTY = Folding.wordKey("đảng");
    static final long ISSUE = Folding.wordKey("ban");
    static final long ISSUED = Folding.wordKey("hành");
    static final long AMEND = Folding.wordKey("sửa");
    static final long AMENDED = Folding.wordKey("được");

    /** Kinds of documents, those of more words before those they begin with. */
    static final Types TYPES = types(
            "Nghị quyết liên tịch",
            "Thông tư liên tịch",
            "Thông tư liên ngành",
            "Kế hoạch liên ngành",
            "Quy chế phối hợp",
            "Chương trình hành động",
            "Chương trình công tác",
            "Chương trình phối hợp",
            "Văn bản hợp nhất",
            "Thông báo kết luận",
            "Quyết định",
            "Quy định",
            "Quy chế",
            "Nghị quyết",
            "Nghị định",
            "Thông tư",
            "Chỉ thị",
            "Kế hoạch",
            "Kết luận",
            "Kiến nghị",
            "Kháng nghị",
            "Hướng dẫn",
            "Chương trình",
            "Thông báo",
            "Thông tri",
            "Báo cáo",
            "Công điện",
            "Công văn",
            "Tờ trình",
            "Đề án",
            "Phương án",
            "Văn bản",
            "Sắc lệnh",
            "Lệnh",
            "Pháp lệnh",
            "Hiến pháp",
            "Bộ luật",
            "Luật");

    static final ImmutableSet<String> LAWS = ImmutableSet.of("Luật", "Bộ luật", "Pháp lệnh");
    static final String CONSTITUTION = "Hiến pháp";
    static final String RESOLUTION = "Nghị quyết";

    /** Parts of documents; an annex may stand without number. */
    static final Types PROVISIONS =
            types("Tiểu mục", "Phụ lục", "Điểm", "Khoản", "Điều", "Mục", "Chương", "Phần", "Tiết");

    static final String ANNEX = "Phụ lục";

    /** First words of resolutions without number: of a plenum or congress of the Party. */
    static final ImmutableSet<Long> MEETINGS = keys("trung", "tw", "hội", "đại");

    /** Words at which the name of an unlisted law ends. */
    static final ImmutableSet<Long> BEHIND_LAW = keys(
            "và", "các", "được", "về", "của", "để", "theo", "trong", "có", "là", "đã", "đang", "sẽ", "phải", "cho",
            "với", "này", "hiện", "khi", "nhằm", "từ", "do", "ngày", "số", "tại", "trên", "năm", "quy", "mới", "hoặc",
            "như", "không", "nêu", "ban", "thì", "cũng", "đến", "trước", "sau", "chậm", "trình", "vào", "nếu", "hằng",
            "thuộc");

    /** A kind of document or provision: its name and the keys of its words. */
    record Type(String name, ImmutableList<Long> keys) {
        /** Behind the words at an index; the index itself where others stand there. */
        int read(TextScanner text, int from) {
            int position = from;
            for (long key : keys) {
                int next = text.word(position, key);
                if (next == position) {
                    return from;
                }
                position = next;
            }
            return position;
        }
    }

    /** Kinds by their first word, so that most words of a text are looked at once. */
    record Types(ImmutableListMultimap<Long, Type> byFirstWord) {
        /** The kinds that begin with the word at an index. */
        ImmutableList<Type> at(TextScanner text, int index) {
            return byFirstWord.get(text.key(index, text.wordEnd(index)));
        }
    }

    private CitationWords() {}

    private static Types types(String... names) {
        ImmutableListMultimap.Builder<Long, Type> types = ImmutableListMultimap.builder();
        for (String name : names) {
            Type type = new Type(name, keyList(name));
            types.put(type.keys().get(0), type);
        }
        return new Types(types.build());
    }

    static ImmutableList<Long> keyList(String words) {
        List<String> parts = Splitter.on(' ').splitToList(words);
        return parts.stream().map(Folding::wordKey).collect(ImmutableList.toImmutableList());
    }

    static ImmutableSet<Long> keys(String... words) {
        ImmutableSet.Builder<Long> keys = ImmutableSet.builder();
        for (String word : words) {
            keys.add(Folding.wordKey(word));
        }
        return keys.build();
    }
}
