package vn.tiendo.io.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.tiendo.text.Folding;

/**
 * The pairs of neighbouring words in a text, in the order of their first occurrence: {@code xác minh}, {@code minh điều},
 * {@code điều kiện} … Most Vietnamese terms have two syllables, so a shared pair tells more than a shared word. Pairs do
 * not reach over punctuation.
 */
final class WordPairs {
    /** Keys of words have up to 63 bits; two of them are mixed into one. */
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Map<Long, String> pairs = new LinkedHashMap<>();

    private WordPairs() {}

    static WordPairs of(Iterable<String> texts) {
        WordPairs pairs = new WordPairs();
        texts.forEach(pairs::add);
        return pairs;
    }

    private void add(String text) {
        long before = -1;
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            if (!Folding.isWordPart(text.charAt(i))) {
                before = Folding.isBlank(text.charAt(i)) ? before : -1;
                i++;
                continue;
            }
            int from = i;
            while (i < text.length() && Folding.isWordPart(text.charAt(i))) {
                i++;
            }
            long word = Folding.wordKey(text, from, i);
            if (before >= 0 && word >= 0) {
                pairs.putIfAbsent((before * MIX) ^ Long.rotateLeft(word, 1), text.substring(start, i));
            }
            before = word;
            start = from;
        }
    }

    Set<Long> keys() {
        return pairs.keySet();
    }

    boolean has(long key) {
        return pairs.containsKey(key);
    }

    /** A pair as it is printed. */
    String printed(long key) {
        return pairs.getOrDefault(key, "");
    }
}
