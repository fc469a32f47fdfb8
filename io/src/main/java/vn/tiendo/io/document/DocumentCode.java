package vn.tiendo.io.document;

import vn.tiendo.result.DiagnosticCode;
import vn.tiendo.result.MessageCatalog;
import vn.tiendo.result.Severity;

/** What there is to say about a document that is read (thông báo khi đọc văn bản), {@code DOC-001} and on. */
public enum DocumentCode implements DiagnosticCode {
    /** The file has no text. */
    EMPTY_FILE("DOC-001", Severity.ERROR),
    /** The file is no text; the detail names what it looks like. */
    NOT_TEXT("DOC-002", Severity.ERROR),
    /** The bytes are text, but in which encoding is not certain. */
    ENCODING_UNKNOWN("DOC-003", Severity.ERROR),
    /** The text was decoded from another encoding than UTF-8. */
    ENCODING_DECODED("DOC-004", Severity.INFO),
    /** A line holds bytes that are not of the file's encoding. */
    MALFORMED_BYTES("DOC-005", Severity.ERROR),
    /** The file is longer than the limit; the rest was not read. */
    TOO_MANY_BYTES("DOC-006", Severity.ERROR),
    /** The file has more lines than the limit; the rest was not read. */
    TOO_MANY_LINES("DOC-007", Severity.ERROR),
    /** A line is longer than the limit and was left out. */
    LINE_TOO_LONG("DOC-008", Severity.ERROR),
    /** The text holds neither an outline nor a table of tasks. */
    NO_PLAN("DOC-009", Severity.ERROR);

    private static final MessageCatalog MESSAGES = MessageCatalog.read(
            DocumentCode.class.getResourceAsStream("messages_vi.properties"),
            DocumentCode.class.getResourceAsStream("messages_en.properties"));

    private final String code;
    private final Severity severity;

    DocumentCode(String code, Severity severity) {
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
