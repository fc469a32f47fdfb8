package vn.tiendo.org;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values by sequences of words: the entries that begin at a place are found in one walk, however many there are. */
final class WordTrie<T> {
    private final Node<T> root = new Node<>();

    /** Called for each entry found, the shorter before the longer. */
    interface Visitor<T> {
        void found(int end, T value);
    }

    /** Adds a value for words as {@link UnitTokens} cuts them; the first value for the same words stays. */
    void add(String words, T value) {
        UnitTokens tokens = new UnitTokens(words);
        Node<T> node = root;
        for (int i = 0; i < tokens.size(); i++) {
            node = node.next.computeIfAbsent(tokens.folded(i), word -> new Node<>());
        }
        if (node.value == null) {
            node.value = value;
        }
    }

    void visit(UnitTokens tokens, int from, Visitor<T> visitor) {
        Node<T> node = root;
        for (int i = from; i < tokens.size(); i++) {
            Node<T> next = node.next.get(tokens.folded(i));
            if (next == null) {
                return;
            }
            node = next;
            T value = node.value;
            if (value != null) {
                visitor.found(i + 1, value);
            }
        }
    }

    /** The index behind the longest entry at that place; {@code from} where there is none. */
    int longest(UnitTokens tokens, int from) {
        int[] end = {from};
        visit(tokens, from, (found, value) -> end[0] = found);
        return end[0];
    }

    /** The value of the longest entry at that place. */
    @Nullable T longestValue(UnitTokens tokens, int from) {
        Longest<T> longest = new Longest<>();
        visit(tokens, from, longest);
        return longest.value;
    }

    private static final class Longest<T> implements Visitor<T> {
        private @Nullable T value;

        @Override
        public void found(int end, T found) {
            value = found;
        }
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private @Nullable T value;
    }
}
