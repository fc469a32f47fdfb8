package vn.tiendo.examples.database;

import vn.tiendo.result.DiagnosticCode;
import vn.tiendo.result.MessageCatalog;
import vn.tiendo.result.Severity;

/** The kinds of diagnostics about tables and their rows, {@code DB-001} and on (mã thông báo về bảng dữ liệu). */
enum DatabaseCode implements DiagnosticCode {
    /** A column without which no row makes sense. */
    COLUMN_MISSING("DB-001", Severity.ERROR),
    /** Two columns of one name. */
    COLUMN_TWICE("DB-002", Severity.ERROR),
    /** A column whose type cannot be read exactly. */
    COLUMN_TYPE("DB-003", Severity.ERROR),
    /** A column that means nothing here. */
    COLUMN_UNKNOWN("DB-004", Severity.WARNING),
    /** No column with figures. */
    NO_MEASURE("DB-005", Severity.ERROR),
    /** NULL, or an empty text, where a value is needed. */
    VALUE_MISSING("DB-006", Severity.ERROR),
    /** A value that is not of the form of its column. */
    VALUE_INVALID("DB-007", Severity.ERROR),
    /** A count or amount below zero. */
    NEGATIVE("DB-008", Severity.ERROR),
    /** A count or amount with a fraction. */
    NOT_WHOLE("DB-009", Severity.ERROR),
    /** A count or amount beyond 64 bits. */
    TOO_LARGE("DB-010", Severity.ERROR),
    /** A unit that is not in the tree. */
    UNIT_UNKNOWN("DB-011", Severity.ERROR),
    /** More categories than make sense. */
    TOO_MANY_CATEGORIES("DB-012", Severity.ERROR),
    /** Nothing is left to roll up. */
    NO_FACTS("DB-013", Severity.ERROR),
    /** More bad rows than are listed. */
    MORE_ROWS("DB-014", Severity.ERROR);

    private static final MessageCatalog MESSAGES = MessageCatalog.read(
            DatabaseCode.class.getResourceAsStream("messages_vi.properties"),
            DatabaseCode.class.getResourceAsStream("messages_en.properties"));

    private final String code;
    private final Severity severity;

    DatabaseCode(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public MessageCatalog messages() {
        return MESSAGES;
    }
}
