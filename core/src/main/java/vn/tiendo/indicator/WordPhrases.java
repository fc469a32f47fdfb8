package vn.tiendo.indicator;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.tiendo.text.Folding;

/** A list of phrases of one to six words, each with a number, looked up word by word without allocating. */
final class WordPhrases {
    /** What {@link #find} gives where no phrase begins. */
    static final int NONE = -1;

    private static final int LENGTH_BITS = 8;
    private static final int MOST_WORDS = 6;

    private final long[] firsts;
    private final Phrase[][] byFirst;

    private static final class Phrase {
        private final long[] words;
        private final int value;

        Phrase(long[] words, int value) {
            this.words = words;
            this.value = value;
        }
    }

    private WordPhrases(List<Phrase> phrases) {
        firsts = phrases.stream()
                .mapToLong(phrase -> phrase.words[0])
                .distinct()
                .sorted()
                .toArray();
        byFirst = new Phrase[firsts.length][];
        for (int i = 0; i < firsts.length; i++) {
            long first = firsts[i];
            byFirst[i] = phrases.stream()
                    .filter(phrase -> phrase.words[0] == first)
                    .sorted((a, b) -> b.words.length - a.words.length)
                    .toArray(Phrase[]::new);
        }
    }

    /** Phrases that all have the number 0, divided by {@code |}. */
    static WordPhrases of(String phrases) {
        return builder().add(0, phrases).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** The longest phrase that begins at a token: its length in the low bits, see {@link #length} and {@link #value}. */
    int find(TargetTokens tokens, int at) {
        int index = Arrays.binarySearch(firsts, tokens.word(at));
        if (index < 0) {
            return NONE;
        }
        for (Phrase phrase : byFirst[index]) {
            if (isAt(phrase.words, tokens, at)) {
                return phrase.value << LENGTH_BITS | phrase.words.length;
            }
        }
        return NONE;
    }

    /** How many words the phrase has that begins at a token; 0 where none does. */
    int lengthAt(TargetTokens tokens, int at) {
        int found = find(tokens, at);
        return found == NONE ? 0 : length(found);
    }

    boolean isAt(TargetTokens tokens, int at) {
        return find(tokens, at) != NONE;
    }

    /** Whether a phrase begins somewhere in a range of tokens. */
    boolean isWithin(TargetTokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isAt(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** How many words the longest phrase has that ends before a token and begins at {@code from} or behind; else 0. */
    int lengthBefore(TargetTokens tokens, int from, int end) {
        for (int length = Math.min(MOST_WORDS, end - from); length > 0; length--) {
            int index = Arrays.binarySearch(firsts, tokens.word(end - length));
            if (index >= 0) {
                for (Phrase phrase : byFirst[index]) {
                    if (phrase.words.length == length && isAt(phrase.words, tokens, end - length)) {
                        return length;
                    }
                }
            }
        }
        return 0;
    }

    static int length(int found) {
        return found & ((1 << LENGTH_BITS) - 1);
    }

    static int value(int found) {
        return found >> LENGTH_BITS;
    }

    private static boolean isAt(long[] words, TargetTokens tokens, int at) {
        for (int i = 1; i < words.length; i++) {
            if (tokens.word(at + i) != words[i]) {
                return false;
            }
        }
        return true;
    }

    static final class Builder {
        private final List<Phrase> phrases = new ArrayList<>();

        private Builder() {}

        Builder add(int value, String list) {
            for (String phrase : Splitter.on('|').split(list)) {
                long[] words = Splitter.on(' ')
                        .splitToStream(phrase)
                        .mapToLong(Folding::wordKey)
                        .toArray();
                phrases.add(new Phrase(words, value));
            }
            return this;
        }

        WordPhrases build() {
            return new WordPhrases(phrases);
        }
    }
}
