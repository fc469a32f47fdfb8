package vn.tiendo.io.document;

import com.google.common.collect.ImmutableSet;
import vn.tiendo.text.Folding;

/**
 * Whether the last line of a file clearly breaks off (văn bản bị cắt). Headings and lists end without a full stop, and
 * with names and foreign words; only an end that no sentence has counts.
 */
final class BrokenEnd {
    /** Words that no phrase ends with. */
    private static final ImmutableSet<String> CONNECTING = folded(
            "và", "hoặc", "của", "với", "các", "những", "bởi", "nhằm", "gồm", "mỗi", "nếu", "cho", "về", "theo", "tại",
            "thuộc", "vì");

    /** Phrases that end with such a word and may end a sentence. */
    private static final ImmutableSet<String> COMPLETE = folded(
            "tiếp theo", "kèm theo", "hiện tại", "tồn tại", "phụ thuộc", "trực thuộc", "trở về", "bao gồm", "quay về");

    /** Words before a letter that names a point or group: {@code theo điểm d}. */
    private static final ImmutableSet<String> BEFORE_LETTER =
            folded("điểm", "khoản", "mục", "nhóm", "loại", "hạng", "phần", "mẫu", "lớp", "khối", "bảng");

    /** A single word or a number with one is a heading, whatever it ends with. */
    private static final int FEWEST_WORDS = 3;

    private BrokenEnd() {}

    static boolean is(String line) {
        char last = line.charAt(line.length() - 1);
        if (last == ',' || last == '(') {
            return true;
        }
        if (Folding.isDash(last) && line.length() > 1 && Texts.isLetter(line.charAt(line.length() - 2))) {
            return true;
        }
        String word = Texts.lastWord(line);
        if (line.lastIndexOf('(') > line.lastIndexOf(')')) {
            return true;
        }
        if (word.isEmpty()) {
            return false;
        }
        String head = Texts.trim(line.substring(0, line.length() - word.length()));
        String before = Texts.lastWord(head);
        if (CONNECTING.contains(Folding.fold(word))) {
            return !before.isEmpty() && !COMPLETE.contains(Folding.fold(before + " " + word));
        }
        return Texts.words(line) >= FEWEST_WORDS && isHalf(word, before);
    }

    /** A half word: an onset without its rhyme ({@code ngh}), or Vietnamese letters that are no syllable ({@code chuyể}). */
    private static boolean isHalf(String word, String before) {
        // A letter behind a number is a unit of measure.
        if (before.isEmpty() || !Character.isLowerCase(word.charAt(0)) || Syllables.isSyllable(word)) {
            return false;
        }
        boolean letterNamed = word.length() == 1 && BEFORE_LETTER.contains(Folding.fold(before));
        boolean vietnamese = word.chars().anyMatch(c -> c > 0x7F);
        return !letterNamed && (vietnamese || Syllables.isOnset(word));
    }

    private static ImmutableSet<String> folded(String... phrases) {
        ImmutableSet.Builder<String> set = ImmutableSet.builder();
        for (String phrase : phrases) {
            set.add(Folding.fold(phrase));
        }
        return set.build();
    }
}
