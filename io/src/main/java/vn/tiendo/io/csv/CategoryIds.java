package vn.tiendo.io.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Categories, numbered as the rows of some blocks have them. */
final class CategoryIds {
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    /** By category, its number in the file and one, or 0 while there is none; for who takes the blocks. */
    int[] numbers = {};

    int of(String text) {
        Integer known = ids.putIfAbsent(text, texts.size());
        if (known != null) {
            return known;
        }
        texts.add(text);
        return texts.size() - 1;
    }

    int size() {
        return texts.size();
    }

    String text(int id) {
        return texts.get(id);
    }
}
