package vn.tiendo.rollup;

import vn.tiendo.result.DiagnosticCode;
import vn.tiendo.result.MessageCatalog;
import vn.tiendo.result.Severity;

/** The kinds of diagnostics about roll-ups, {@code ROLLUP-001} and on (mã thông báo về tổng hợp số liệu). */
public enum RollUpCode implements DiagnosticCode {
    /** The sum of a cell passes the range of 64 bits; the diagnostic names unit, month, cell and measure. */
    OVERFLOW("ROLLUP-001"),
    /** Numbers of another tree of units. */
    OTHER_TREE("ROLLUP-002"),
    /** Other breakdowns, measures or another unit of money. */
    OTHER_SCHEMA("ROLLUP-003"),
    /** Bytes that are no accumulator. */
    NOT_AN_ACCUMULATOR("ROLLUP-004"),
    /** An accumulator in a form of another version. */
    OTHER_VERSION("ROLLUP-005"),
    /** An accumulator whose end is missing. */
    CUT_SHORT("ROLLUP-006"),
    /** Bytes behind the end of an accumulator. */
    TRAILING_BYTES("ROLLUP-007"),
    /** An accumulator whose bytes were changed. */
    DAMAGED("ROLLUP-008");

    private static final MessageCatalog MESSAGES = MessageCatalog.read(
            RollUpCode.class.getResourceAsStream("messages_vi.properties"),
            RollUpCode.class.getResourceAsStream("messages_en.properties"));

    private final String code;

    RollUpCode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public MessageCatalog messages() {
        return MESSAGES;
    }
}
