package vn.tiendo.io.document;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import vn.tiendo.text.Folding;

/**
 * Which words are Vietnamese syllables (âm tiết): {@code thực} is one, {@code th} and {@code ực} with an onset missing or
 * {@code ngh} are not words. It tells a word that was broken over two lines, and text in its right encoding.
 */
final class Syllables {
    private static final ImmutableSet<String> ONSETS =
            set("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x");

    private static final ImmutableSet<String> RHYMES = set("a ac ach ai am an ang anh ao ap at au ay "
            + "ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
            + "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu "
            + "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu "
            + "o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay "
            + "oăc oăm oăn oăng oăt oe oen oeo oet ooc oong "
            + "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
            + "u ua uc ui um un ung up ut uê uêch uênh uy uya uych uyên uyêt uynh uyp uyt uyu "
            + "uân uâng uât uây uơ uôc uôi uôm uôn uông uôt uan uang "
            + "ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu "
            + "y yêm yên yêng yêt yêu ym yn ynh yt");

    private static final int LONGEST_ONSET = 3;
    private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

    private Syllables() {}

    /** Whether the word, in whatever spelling {@link Folding} folds, is a syllable. */
    static boolean isSyllable(String word) {
        String plain = plain(word);
        if (plain.isEmpty()) {
            return false;
        }
        for (int onset = 0; onset <= LONGEST_ONSET && onset < plain.length(); onset++) {
            if ((onset == 0 || ONSETS.contains(plain.substring(0, onset))) && RHYMES.contains(plain.substring(onset))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is what a syllable begins with, and has no vowel yet: {@code ngh}. */
    static boolean isOnset(String word) {
        String plain = plain(word);
        return ONSETS.contains(plain) && !isSyllable(word);
    }

    /**
     * Whether the end of one line and the start of the next are one broken word: {@code K} and {@code ịp}, {@code ủ} and
     * {@code y}.
     */
    static boolean isBroken(String head, String tail) {
        if (head.isEmpty() || tail.isEmpty() || !Character.isLowerCase(tail.charAt(0))) {
            return false;
        }
        if (!isSyllable(head + tail)) {
            return false;
        }
        return letters(head) == 1 || !isSyllable(head) || !isSyllable(tail);
    }

    private static int letters(String word) {
        return plain(word).length();
    }

    private static String plain(String word) {
        String folded = Folding.fold(word);
        int end = folded.length();
        return end > 0 && TONES.indexOf(folded.charAt(end - 1)) >= 0 ? folded.substring(0, end - 1) : folded;
    }

    private static ImmutableSet<String> set(String words) {
        return ImmutableSet.copyOf(Splitter.on(' ').split(words));
    }
}
