package vn.tiendo.citation;

/** The number of a document (số, ký hiệu văn bản), such as {@code 213/QĐ-BTP}. */
public record DocumentNumber(String text) {
    /** The number as printed. */
    @Override
    public String toString() {
        return text;
    }
}
