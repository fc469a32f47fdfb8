package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;

/**
 * Reads the marks of a cell: {@code <p>}, {@code <li>} and {@code <br>} part paragraphs; a double blank in running text
 * does so too, for that is how scanners write the border of two rows in one cell.
 */
final class CellMarkup {
    private final ImmutableList.Builder<Block.Part> parts = ImmutableList.builder();
    private final StringBuilder text = new StringBuilder();
    private boolean item;

    private CellMarkup() {}

    static Block.Cell read(String source, int column) {
        return new CellMarkup().parse(source, column);
    }

    private Block.Cell parse(String source, int column) {
        boolean strong = source.contains("**");
        String plain = strong ? source.replace("**", "") : source;
        int i = 0;
        while (i < plain.length()) {
            Markup.Tag tag = Markup.tag(plain, i);
            if (tag == null) {
                if (isGap(plain, i)) {
                    close();
                }
                i = Markup.copy(plain, i, text);
                continue;
            }
            strong |= tag.isStrong();
            switch (tag.name()) {
                case "p", "br", "div", "ul", "ol" -> close();
                case "li" -> {
                    close();
                    item = !tag.closing();
                }
                default -> {}
            }
            i = tag.end();
        }
        close();
        return new Block.Cell(column, strong, parts.build());
    }

    /** Whether two blanks meet inside running text. */
    private boolean isGap(String plain, int i) {
        return plain.charAt(i) == ' ' && i + 1 < plain.length() && plain.charAt(i + 1) == ' ' && !text.isEmpty();
    }

    private void close() {
        String part = Texts.single(text.toString());
        if (!part.isEmpty()) {
            parts.add(new Block.Part(item, part));
        }
        text.setLength(0);
    }
}
