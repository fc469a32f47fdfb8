package vn.tiendo.citation;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.text.Folding;
import vn.tiendo.text.TextTokens;

/** What a cited document is about (trích yếu): the words behind {@code về}, at once behind it or behind its issuer. */
final class CitationSubject {
    /** {@code của Ban Thường vụ Tỉnh ủy} between the citation and {@code về}. */
    private static final int MOST_ISSUER_WORDS = 12;

    private static final int MOST_WORDS = 40;
    /** With fewer words that say something it is not clear what it is about. */
    private static final int FEWEST_COMPARED = 4;
    /** Two subjects differ clearly if less than one of so many words is shared. */
    private static final int SHARED_OF = 3;

    private static final long ABOUT = Folding.wordKey("về");
    /** {@code của Bộ Nội vụ gửi về Sở}: a way, not a subject. */
    private static final ImmutableSet<Long> SENDING =
            CitationWords.keys("cáo", "gửi", "trình", "nộp", "chuyển", "quả", "đưa", "trả", "quay", "trở", "hướng");

    /** Words that any subject may have. */
    private static final ImmutableSet<Long> COMMON = CitationWords.keys(
            "việc", "và", "của", "các", "những", "cho", "trong", "đối", "với", "sự", "một", "số", "tiếp", "tục", "tăng",
            "cường", "đẩy", "mạnh", "nâng", "cao", "công", "tác", "thực", "hiện", "ban", "hành", "triển", "khai", "về",
            "tình", "hình", "mới", "giai", "đoạn", "năm");

    private CitationSubject() {}

    /** The subject of the document whose citation ends at an index. */
    static Optional<String> find(TextScanner text, int end) {
        int about = behindAbout(text, end);
        if (about == end) {
            return Optional.empty();
        }
        int start = text.skipBlanks(about);
        int last = start;
        int position = start;
        for (int i = 0; i < MOST_WORDS; i++) {
            int next = text.wordEnd(position);
            if (next == position) {
                break;
            }
            last = next;
            position = text.skipBlanks(next);
        }
        return last == start ? Optional.empty() : Optional.of(text.printed(start, last));
    }

    private static int behindAbout(TextScanner text, int end) {
        int separated = text.sign(end, ",)");
        int about = text.word(separated, ABOUT);
        if (about > separated) {
            return about;
        }
        int position = text.word(separated, CitationWords.OF);
        if (position == separated) {
            return end;
        }
        long before = -1;
        for (int i = 0; i < MOST_ISSUER_WORDS; i++) {
            int start = text.skipBlanks(position);
            int next = text.wordEnd(start);
            if (next == start) {
                return end;
            }
            long key = text.key(start, next);
            if (key == ABOUT) {
                return i == 0 || SENDING.contains(before) ? end : next;
            }
            before = key;
            position = next;
        }
        return end;
    }

    /** Whether two subjects have so few words in common that they are not of one document. */
    static boolean differ(String first, String second) {
        Set<Long> one = words(first);
        Set<Long> other = words(second);
        int fewest = Math.min(one.size(), other.size());
        one.retainAll(other);
        return fewest >= FEWEST_COMPARED && one.size() * SHARED_OF < fewest;
    }

    private static Set<Long> words(String subject) {
        TextTokens tokens = new TextTokens(subject);
        Set<Long> words = new LinkedHashSet<>();
        for (int i = 0; i < tokens.count(); i++) {
            long key = tokens.key(i);
            if (key >= 0 && !COMMON.contains(key)) {
                words.add(key);
            }
        }
        return words;
    }
}
