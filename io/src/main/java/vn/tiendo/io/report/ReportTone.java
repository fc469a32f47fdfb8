package vn.tiendo.io.report;

/**
 * How a row or a part of a chart is to be taken (sắc thái), such as {@link #BAD} for a row that is overdue; it has its colour, and
 * never the colour alone.
 */
public enum ReportTone {
    /** Nothing to say: bình thường. */
    PLAIN(0x57606A),
    /** As it should be: tốt. */
    GOOD(0x1A7F37),
    /** To be looked at: cần chú ý. */
    ATTENTION(0x9A6700),
    /** As it should not be: xấu. */
    BAD(0xB42318),
    /** Still to come: sắp tới. */
    COMING(0x1F5FA8),
    /** One of several that are only to be told apart: phân biệt. */
    FIRST(0x6F42C1),
    /** Another one of them. */
    SECOND(0x8A4B2A),
    /** Another one of them. */
    THIRD(0x12747B),
    /** A sum of the others: cộng. */
    TOTAL(0x24292F);

    private final int rgb;

    ReportTone(int rgb) {
        this.rgb = rgb;
    }

    /** Its colour; white letters are readable on it, and it is readable on white. */
    int rgb() {
        return rgb;
    }
}
