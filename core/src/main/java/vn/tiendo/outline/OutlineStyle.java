package vn.tiendo.outline;

/**
 * How an outline number is printed (kiểu số đề mục). The style decides the level: within a section all numbers of one
 * style are siblings.
 */
public enum OutlineStyle {
    /** {@code Phụ lục 2}. */
    ANNEX(0, "Phụ lục"),
    /** {@code Phần thứ nhất}, {@code Phần I}. */
    PART(1, "Phần"),
    /** {@code Chương II}. */
    CHAPTER(2, "Chương"),
    /** {@code Mục 1} as the heading of a part of a law. */
    SECTION(3, "Mục"),
    /** {@code Điều 3}. */
    ARTICLE(4, "Điều"),
    /** {@code A}, {@code B}. */
    UPPER_LETTER(5, ""),
    /** {@code IV}. */
    ROMAN(5, ""),
    /** {@code 7}. */
    ARABIC(5, ""),
    /** {@code 1.7}, {@code 3.2.1}: numbers of two steps and more. */
    DECIMAL(5, ""),
    /** {@code đ}: the Vietnamese alphabet, see {@link OutlineLetters}. */
    LETTER(5, ""),
    /** {@code iv}. */
    LOWER_ROMAN(5, ""),
    /** {@code thứ nhất}, {@code Một là}: counted in words. */
    ORDINAL(5, "");

    private final int rank;
    private final String word;

    OutlineStyle(int rank, String word) {
        this.rank = rank;
        this.word = word;
    }

    /**
     * The place of the style where the printed word decides it: 0 for annexes, 4 for articles, 5 for all styles without
     * word, whose order is that in which a document opens them.
     */
    int rank() {
        return rank;
    }

    /** The word before the number, such as {@code Điều}; empty for a style without. */
    public String word() {
        return word;
    }
}
