package vn.tiendo.outline;

/**
 * The word by which a reference names a point (loại đề mục được dẫn chiếu): {@code mục}, {@code điểm}, {@code Điều}.
 * From the outermost to the innermost.
 */
public enum PointKind {
    /** {@code Phụ lục 2}. */
    ANNEX("Phụ lục"),
    /** {@code Phần II}. */
    PART("Phần"),
    /** {@code Chương III}. */
    CHAPTER("Chương"),
    /** {@code mục 3.2}, {@code mục II.3}. */
    SECTION("mục"),
    /** {@code tiểu mục 2}. */
    SUBSECTION("tiểu mục"),
    /** {@code nhiệm vụ 3}. */
    TASK("nhiệm vụ"),
    /** {@code Điều 5}. */
    ARTICLE("Điều"),
    /** {@code khoản 2}. */
    CLAUSE("khoản"),
    /** {@code điểm a}, {@code điểm (ii)}. */
    POINT("điểm"),
    /** {@code tiết a}. */
    ITEM("tiết");

    private final String word;

    PointKind(String word) {
        this.word = word;
    }

    /** The word, such as {@code mục}. */
    public String word() {
        return word;
    }

    /** Whether provisions of laws are named so: such a reference may mean a law that only the context names. */
    boolean isLegal() {
        return this == ARTICLE || this == CLAUSE || this == CHAPTER;
    }
}
