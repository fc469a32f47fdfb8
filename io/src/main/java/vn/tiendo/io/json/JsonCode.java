package vn.tiendo.io.json;

import vn.tiendo.result.DiagnosticCode;
import vn.tiendo.result.MessageCatalog;
import vn.tiendo.result.Severity;

/** What can be wrong with a JSON document (lỗi dữ liệu JSON), each with a JSON pointer. */
public enum JsonCode implements DiagnosticCode {
    /** It is not JSON from some line and column on; argument {@code reason}. */
    SYNTAX(1, Severity.ERROR),
    /** There is nothing but white space. */
    EMPTY(2, Severity.ERROR),
    /** Something follows the document. */
    TRAILING_CONTENT(3, Severity.ERROR),
    /** It is larger or deeper than {@link JsonLimits} allow; argument {@code reason}. */
    LIMIT(4, Severity.ERROR),
    /** The bytes are neither UTF-8 nor UTF-16. */
    ENCODING(5, Severity.ERROR),
    /** An object has a field twice. */
    DUPLICATE_FIELD(6, Severity.ERROR),
    /** A field that the form does not have. */
    UNKNOWN_FIELD(7, Severity.ERROR),
    /** The lenient reader left out something that it does not know. */
    SKIPPED(8, Severity.INFO),
    /** A field that must be there is not; argument {@code field}. */
    MISSING_FIELD(9, Severity.ERROR),
    /** Another type of JSON value was expected. */
    WRONG_TYPE(10, Severity.ERROR),
    /** The document is of another form or of a version that is not known. */
    UNKNOWN_SCHEMA(11, Severity.ERROR),
    /** Not an ISO date that exists. */
    BAD_DATE(12, Severity.ERROR),
    /** Not a whole number of the expected range. */
    BAD_NUMBER(13, Severity.ERROR),
    /** A text that must say something is blank. */
    BLANK_TEXT(14, Severity.ERROR),
    /** Not one of the names that are possible here. */
    UNKNOWN_NAME(15, Severity.ERROR),
    /** Not an outline path. */
    BAD_PATH(16, Severity.ERROR),
    /** The path is not that of the item above with the item's number. */
    PATH_NOT_UNDER_PARENT(17, Severity.ERROR),
    /** A second item has the path. */
    PATH_TWICE(18, Severity.ERROR),
    /** A value is said to be inherited from an item or row that is not in the plan. */
    INHERITED_FROM_NOWHERE(19, Severity.ERROR),
    /** A reference names an item that is not in the plan. */
    REFERENCE_TO_NOWHERE(20, Severity.WARNING),
    /** Not a canonical timeline text of the expected sort. */
    BAD_TIMELINE(21, Severity.ERROR),
    /** The kind, start, end or bound says something else than the timeline's meaning. */
    TIMELINE_CONTRADICTION(22, Severity.ERROR),
    /** A field that timelines of this kind do not have; argument {@code kind}. */
    TIMELINE_FIELD(23, Severity.ERROR),
    /** There are more problems than are listed; argument {@code count}. */
    MORE_PROBLEMS(24, Severity.ERROR),
    /** Not the number of a document. */
    BAD_DOCUMENT_NUMBER(25, Severity.ERROR),
    /** Not an identifier of a measure or indicator. */
    BAD_IDENTIFIER(26, Severity.ERROR),
    /** A second measure or indicator has the identifier. */
    ID_TWICE(27, Severity.ERROR),
    /** The value says something else than another field of the object. */
    CONTRADICTION(28, Severity.ERROR),
    /** Not a period of whole months within one year. */
    BAD_PERIOD(29, Severity.ERROR),
    /** The units of a tree have another fingerprint than is written beside them. */
    OTHER_TREE(31, Severity.ERROR),
    /** Two lists that belong together are not of one length. */
    LISTS_DIFFER(32, Severity.ERROR),
    /** A change of that kind needs exactly one value here. */
    CHANGE_NEEDS_ONE(33, Severity.ERROR);

    private final String code;
    private final Severity severity;

    JsonCode(int number, Severity severity) {
        this.code = "JSON-0" + (number < 10 ? "0" : "") + number;
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
        return Messages.CATALOG;
    }

    /** Read when the first wording is asked for. */
    private static final class Messages {
        static final MessageCatalog CATALOG = MessageCatalog.read(
                JsonCode.class.getResourceAsStream("messages_vi.properties"),
                JsonCode.class.getResourceAsStream("messages_en.properties"));
    }
}
