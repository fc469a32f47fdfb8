package vn.tiendo.io.csv;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The categories that one parser has met, numbered as it met them. It only appends to {@link #texts}, so that a block whose
 * parsing is done can be read while the parser goes on.
 */
final class CategoryIds {
    private static final int FIRST_CAPACITY = 16;

    private final Map<String, Integer> ids = new HashMap<>();
    private String[] texts = new String[FIRST_CAPACITY];

    /** By category, its number in the file and one, or 0 while there is none; for who takes the blocks and no one else. */
    int[] numbers = {};

    int of(String text) {
        Integer known = ids.get(text);
        if (known != null) {
            return known;
        }
        int id = ids.size();
        if (id == texts.length) {
            texts = Arrays.copyOf(texts, 2 * id);
        }
        texts[id] = text;
        ids.put(text, id);
        return id;
    }

    int size() {
        return ids.size();
    }

    String[] texts() {
        return texts;
    }
}
