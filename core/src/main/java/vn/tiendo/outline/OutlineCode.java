package vn.tiendo.outline;

import vn.tiendo.result.DiagnosticCode;
import vn.tiendo.result.MessageCatalog;
import vn.tiendo.result.Severity;

/** What there is to say about references between points (thông báo về dẫn chiếu), {@code REF-001} and on. */
public enum OutlineCode implements DiagnosticCode {
    /** A range of points that runs backwards: {@code từ điểm e đến điểm a}. */
    RANGE_BACKWARDS("REF-001"),
    /** A range whose ends are not on one level, or that names more points than any outline has. */
    RANGE_UNCLEAR("REF-002"),
    /** A letter that Vietnamese outlines do not use: {@code điểm f}. */
    LETTER_UNKNOWN("REF-003"),
    /** The document has no such point. */
    POINT_MISSING("REF-004"),
    /** The document has several such points, and nothing says which is meant. */
    POINT_AMBIGUOUS("REF-005");

    private static final MessageCatalog MESSAGES = MessageCatalog.read(
            OutlineCode.class.getResourceAsStream("messages_vi.properties"),
            OutlineCode.class.getResourceAsStream("messages_en.properties"));

    private final String code;

    OutlineCode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public MessageCatalog messages() {
        return MESSAGES;
    }
}
