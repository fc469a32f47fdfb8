package vn.tiendo.io.csv;

import vn.tiendo.result.DiagnosticCode;
import vn.tiendo.result.MessageCatalog;
import vn.tiendo.result.Severity;

/** The kinds of diagnostics about CSV files, {@code CSV-001} and on (mã thông báo về tệp CSV). */
public enum CsvCode implements DiagnosticCode {
    /** The file has no header line. */
    EMPTY("CSV-001", Severity.ERROR),
    /** The header lacks a column without which no row makes sense. */
    COLUMN_MISSING("CSV-002", Severity.ERROR),
    /** The header names a column twice. */
    COLUMN_TWICE("CSV-003", Severity.ERROR),
    /** A column that the reader does not know; it is left out. */
    COLUMN_UNKNOWN("CSV-004", Severity.WARNING),
    /** A row has more cells than the header. */
    TOO_MANY_CELLS("CSV-005", Severity.ERROR),
    /** A row lacks a value that it must have. */
    VALUE_MISSING("CSV-006", Severity.ERROR),
    /** A value is not of the form that its column has. */
    VALUE_INVALID("CSV-007", Severity.ERROR),
    /** The rest of the file is no CSV, such as a quotation mark that is never closed. */
    MALFORMED("CSV-008", Severity.ERROR),
    /** The file has more rows than are read. */
    TOO_MANY_ROWS("CSV-009", Severity.ERROR),
    /** A row, or the header, has letters in another encoding. */
    NOT_UTF8("CSV-010", Severity.ERROR),
    /** A count or amount below zero. */
    NEGATIVE("CSV-011", Severity.ERROR),
    /** A count or amount beyond what 64 bits hold. */
    TOO_LARGE("CSV-012", Severity.ERROR),
    /** A count or amount with decimals. */
    NOT_WHOLE("CSV-013", Severity.ERROR),
    /** A period that is carried through without being understood, or that lies in no single year. */
    PERIOD_UNCLEAR("CSV-014", Severity.WARNING),
    /** A second row for what another row has told already; the first one counts. */
    ROW_TWICE("CSV-015", Severity.ERROR),
    /** More was completed than could be. */
    PART_ABOVE_WHOLE("CSV-016", Severity.ERROR),
    /** A row lacks a term of its rate, which is not the same as zero. */
    NO_RATE("CSV-017", Severity.WARNING),
    /** A percentage of one or less, which may be a fraction by mistake. */
    PERCENT_SMALL("CSV-018", Severity.WARNING),
    /** A percentage of more than a hundred for a part of a whole. */
    PERCENT_LARGE("CSV-019", Severity.WARNING),
    /** A unit that is not in the tree. */
    UNIT_UNKNOWN("CSV-020", Severity.ERROR),
    /** A row of facts lacks one of its measures, which then adds nothing. */
    MEASURE_EMPTY("CSV-021", Severity.WARNING),
    /** A second fact for one unit, month and category where each must be unique. */
    FACT_TWICE("CSV-022", Severity.ERROR),
    /** More diagnostics than are kept, errors among them. */
    MORE_ERRORS("CSV-023", Severity.ERROR),
    /** More warnings than are kept. */
    MORE_WARNINGS("CSV-024", Severity.WARNING),
    /** A row so long that it is none, and the rest of the file is not read. */
    ROW_TOO_LONG("CSV-025", Severity.ERROR),
    /** The file has a header and no row behind it. */
    NO_ROWS("CSV-026", Severity.ERROR);

    private static final MessageCatalog MESSAGES = MessageCatalog.read(
            CsvCode.class.getResourceAsStream("messages_vi.properties"),
            CsvCode.class.getResourceAsStream("messages_en.properties"));

    private final String code;
    private final Severity severity;

    CsvCode(String code, Severity severity) {
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
