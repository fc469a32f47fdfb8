package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;

/** Divides a cell at the dashes of a list that stands in running text: {@code - Đề án; - Quyết định}. */
final class InlineItems {
    private InlineItems() {}

    static ImmutableList<Block.Part> divide(String text) {
        ImmutableList.Builder<Block.Part> parts = ImmutableList.builder();
        boolean listed = Marks.isItem(text);
        int from = 0;
        for (int i = 1; i < text.length() - 1; i++) {
            if (text.charAt(i) == '-' && text.charAt(i - 1) == ' ' && opensItem(text, i, listed)) {
                add(parts, text.substring(from, i));
                from = i;
            }
        }
        add(parts, text.substring(from));
        return parts.build();
    }

    /** A dash behind the end of an item, or close before a capital; {@code Kế hoạch - Tài chính} is neither. */
    private static boolean opensItem(String text, int dash, boolean listed) {
        boolean close = Texts.isUpper(text.charAt(dash + 1));
        char before = dash >= 2 ? text.charAt(dash - 2) : ' ';
        return close || listed && (before == ';' || before == '.' || before == ',');
    }

    private static void add(ImmutableList.Builder<Block.Part> parts, String piece) {
        String text = Texts.trim(piece);
        boolean item = Marks.isItem(text);
        String plain = item ? Marks.withoutMark(text) : text;
        if (!plain.isEmpty()) {
            parts.add(new Block.Part(item, plain));
        }
    }
}
