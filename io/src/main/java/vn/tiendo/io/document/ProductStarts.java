package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.text.Folding;

/**
 * Where the products of a cell begin whose marks and line ends were lost: {@code Hội nghị tổng kết Báo cáo tổng kết} are
 * two, {@code Báo cáo kết quả thực hiện Kế hoạch} is one. A product begins with a capital; whether a capital begins one is
 * told by the words before and behind it.
 */
final class ProductStarts {
    /** No cell of products is longer; a longer one is left as it is. */
    private static final int LONGEST = 4000;

    private static final String NUMBER = Folding.fold("số");
    private static final String PASSIVE = Folding.fold("được");
    /** With a capital only at the start, or before a group of units. */
    private static final ImmutableList<String> QUANTIFIERS =
            ImmutableList.of(Folding.fold("các"), Folding.fold("những"), Folding.fold("mỗi"));

    private final String text;
    /** Where each word begins. */
    private final List<Integer> at = new ArrayList<>();
    /** The words folded, without punctuation; empty where a word has no letter. */
    private final List<String> words = new ArrayList<>();

    private ProductStarts(String text) {
        this.text = text;
        int i = 0;
        while (i < text.length()) {
            int end = text.indexOf(' ', i);
            end = end < 0 ? text.length() : end;
            if (end > i) {
                at.add(i);
                words.add(core(i, end));
            }
            i = end + 1;
        }
    }

    /**
     * A place in the middle of a text where a product may begin.
     *
     * @param at the index of its first unit
     * @param sign how sure that is
     */
    record Start(int at, Sign sign) {}

    /** How a capital in mid-text is to be read. */
    enum Sign {
        /** It begins no product. */
        NONE,
        /** A sentence begins, of the same product or of another. */
        SENTENCE,
        /** A product may begin. */
        POSSIBLE,
        /** A product may begin, or the name of the document before it goes on. */
        IN_NAME,
        /** A product begins. */
        DECIDED
    }

    static ImmutableList<Start> find(String text) {
        return text.length() > LONGEST ? ImmutableList.of() : new ProductStarts(text).find();
    }

    /** Whether the text begins with what is handed over or what is done. */
    static boolean beginsProduct(String text) {
        ProductStarts starts = new ProductStarts(text);
        return !starts.words.isEmpty()
                && (ProductWords.nounAt(starts.words, 0) > 0 || ProductWords.isVerb(starts.words, 0));
    }

    /** The text cut wherever a product may begin. */
    static ImmutableList<String> parts(String text) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        int from = 0;
        for (Start start : find(text)) {
            parts.add(text.substring(from, start.at()));
            from = start.at();
        }
        return parts.add(text.substring(from)).build();
    }

    private ImmutableList<Start> find() {
        ImmutableList.Builder<Start> starts = ImmutableList.builder();
        int open = 0;
        for (int i = 1; i < words.size(); i++) {
            Sign sign = sign(i, open);
            if (sign != Sign.NONE) {
                starts.add(new Start(at.get(i), sign));
                open = i;
            }
        }
        return starts.build();
    }

    private Sign sign(int i, int open) {
        char before = text.charAt(at.get(i) - 2);
        if (Texts.isDigit(text.charAt(at.get(i)))) {
            return before == '.' ? Sign.SENTENCE : Sign.NONE;
        }
        if (!isCapitalised(i) || words.get(i).length() < 2 || ",:(“\"/-–+".indexOf(before) >= 0) {
            return Sign.NONE;
        }
        boolean noun = ProductWords.nounAt(words, i) > 0;
        boolean verb = !noun && ProductWords.isVerb(words, i);
        if (before == '.' || before == ';') {
            return behindStop(i, open, noun, verb);
        }
        if (QUANTIFIERS.contains(words.get(i))) {
            boolean group = i + 1 < words.size() && isCapitalised(i + 1);
            return group || ProductWords.isOpen(words, i) ? Sign.NONE : Sign.DECIDED;
        }
        if (isNamedBefore(i)) {
            return noun ? Sign.IN_NAME : Sign.NONE;
        }
        boolean word = !words.get(i - 1).isEmpty();
        boolean plain = word && !isAcronym(i - 1) && !isCapitalised(i - 1);
        if (noun && ((plain && isDoneBefore(i)) || isParallel(i, open))) {
            return Sign.DECIDED;
        }
        if (word && ProductWords.isOpen(words, i)) {
            return noun && mayEndBefore(i, open) ? Sign.POSSIBLE : Sign.NONE;
        }
        if (verb && plain) {
            return Sign.DECIDED;
        }
        if (plain && noun && ProductWords.isVerb(words, open)) {
            // What is done, how, and then with what: "Thực hiện nghiêm Quy chế".
            return ProductWords.isAdverb(words.get(i - 1)) ? Sign.NONE : Sign.SENTENCE;
        }
        if (noun || verb) {
            return Sign.POSSIBLE;
        }
        boolean opens = i + 1 < words.size() && Character.isLowerCase(text.charAt(at.get(i + 1)));
        return (plain || !word) && opens && !ProductWords.isAuthority(words, i) ? Sign.SENTENCE : Sign.NONE;
    }

    /** A capital behind a stop: a further product where both are called by what they are. */
    private Sign behindStop(int i, int open, boolean noun, boolean verb) {
        boolean semicolon = text.charAt(at.get(i) - 2) == ';';
        boolean listed = ProductWords.nounAt(words, open) > 0 || ProductWords.nounAt(words, 0) > 0;
        if (noun && listed && !isCited(i)) {
            return Sign.DECIDED;
        }
        if (semicolon && verb) {
            return Sign.DECIDED;
        }
        if (semicolon && (noun || ProductWords.isAuthority(words, i))) {
            // One of several objects or units: "Thực hiện Nghị quyết …; Nghị quyết …".
            return Sign.NONE;
        }
        return Sign.SENTENCE;
    }

    /** {@code Nghị quyết số 57-NQ/TW}: a document that is cited is no product. */
    private boolean isCited(int i) {
        int behind = i + ProductWords.nounAt(words, i);
        return behind < words.size() && words.get(behind).equals(NUMBER);
    }

    /** {@code được ban hành}, {@code được nâng cao}: what is done to a product ends it. */
    private boolean isDoneBefore(int i) {
        return i >= 3 && words.get(i - 3).equals(PASSIVE);
    }

    /** Whether a document is named with a capital right before the place. */
    private boolean isNamedBefore(int i) {
        int count = ProductWords.namedBefore(words, i);
        return count > 0 && isCapitalised(i - count);
    }

    /** Whether the words behind what a product is called are the same on both sides: {@code … tổng kết … tổng kết}. */
    private boolean isParallel(int i, int open) {
        int before = ProductWords.nounAt(words, open);
        int behind = ProductWords.nounAt(words, i);
        int length = i - open - before;
        if (before == 0 || length <= 0 || i + behind + length > words.size()) {
            return false;
        }
        for (int k = 0; k < length; k++) {
            if (words.get(open + before + k).isEmpty()
                    || !words.get(open + before + k).equals(words.get(i + behind + k))) {
                return false;
            }
        }
        return i + behind + length == words.size() || isCapitalised(i + behind + length);
    }

    /** Whether what asks for an object only says of which kind the product is, or is said again behind the place. */
    private boolean mayEndBefore(int i, int open) {
        int noun = ProductWords.nounAt(words, open);
        int kind = ProductWords.kindBefore(words, i);
        if (noun > 0 && kind > 0 && open + noun + kind == i) {
            return true;
        }
        int verb = ProductWords.transitiveBefore(words, i);
        if (noun == 0 || verb == 0 || open + noun + verb != i) {
            return false;
        }
        String asked = String.join(" ", words.subList(i - verb, i));
        return String.join(" ", words.subList(i, words.size())).contains(asked);
    }

    private boolean isCapitalised(int i) {
        return Texts.isUpper(text.charAt(at.get(i))) && !isAcronym(i);
    }

    private boolean isAcronym(int i) {
        int from = at.get(i);
        return from + 1 < text.length() && Texts.isUpper(text.charAt(from)) && Texts.isUpper(text.charAt(from + 1));
    }

    private String core(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Texts.isLetter(text.charAt(start))) {
            start++;
        }
        while (end > start && !Texts.isLetter(text.charAt(end - 1))) {
            end--;
        }
        return Folding.fold(text.substring(start, end));
    }
}
