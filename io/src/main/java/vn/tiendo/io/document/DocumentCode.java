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
    NO_PLAN("DOC-009", Severity.ERROR),
    /** A point lies deeper than the limit; what stands in it was put to the point above. */
    TOO_DEEP("DOC-010", Severity.ERROR),
    /** Numbers are missing before this one, or it begins anew where others ran on. */
    NUMBER_GAP("DOC-011", Severity.WARNING),
    /** The number occurs again; the point got a path of its own. */
    NUMBER_REPEATED("DOC-012", Severity.ERROR),
    /** A number does not fit, but the one that scanners take for it does. */
    NUMBER_MISREAD("DOC-013", Severity.WARNING),
    /** A point has no title. */
    NO_TITLE("DOC-014", Severity.WARNING),
    /** Where the title ends and the products begin is not printed. */
    TITLE_BORDER("DOC-015", Severity.WARNING),
    /** Which units lead and which cooperate is not printed; the rule of descent decided. */
    LEAD_BORDER("DOC-016", Severity.WARNING),
    /** A row in a merged block prints units that only cooperate; the lead is that of the block. */
    COOPERATING_ONLY("DOC-017", Severity.WARNING),
    /** A unit is not in the register. */
    UNIT_UNKNOWN("DOC-018", Severity.WARNING),
    /** A unit occurs twice in a cell: rows were merged. */
    UNIT_TWICE("DOC-019", Severity.WARNING),
    /** A cell lists several timelines that do not pair with products; the row keeps the list. */
    TIMELINES_IN_CELL("DOC-020", Severity.WARNING),
    /** A cell of the timeline column is no timeline that is understood; the row has none. */
    TIMELINE_NOT_UNDERSTOOD("DOC-021", Severity.ERROR),
    /** A task prints no value, and from which merged cell it takes one is not decided. */
    EMPTY_CELL("DOC-022", Severity.WARNING),
    /** A line or row of a table stands before its first number, so it is of no task; its text is kept as unplaced. */
    BEFORE_FIRST_NUMBER("DOC-023", Severity.ERROR),
    /** A line or cell of a task has no column in the header; it became a paragraph. */
    NO_COLUMN("DOC-024", Severity.WARNING),
    /** A page number, rule or caption that is not of the document. */
    FURNITURE("DOC-025", Severity.INFO),
    /** The header of a table is repeated. */
    REPEATED_HEADER("DOC-026", Severity.INFO),
    /** The header of a table. */
    TABLE_HEADER("DOC-027", Severity.INFO),
    /** The national name and motto. */
    MOTTO("DOC-028", Severity.INFO),
    /** The signature is printed again. */
    REPEATED_SIGNATURE("DOC-029", Severity.INFO),
    /** The heading of the part that carries the plan; its text is kept as unplaced. */
    PLAN_HEADING("DOC-030", Severity.INFO),
    /** The line of the document's number has none. */
    NO_DOCUMENT_NUMBER("DOC-031", Severity.WARNING),
    /** The document's number and date were taken from the caption of its annex. */
    NUMBER_FROM_CAPTION("DOC-032", Severity.WARNING),
    /** A line found no place in the plan; its text is kept as unplaced. */
    UNPLACED("DOC-033", Severity.WARNING),
    /** Text was joined over the end of a page. */
    JOINED_OVER_PAGE("DOC-034", Severity.WARNING),
    /** A row without number goes on in mid-sentence and was joined to the one before it. */
    JOINED_ROW("DOC-035", Severity.WARNING),
    /** A repeated header has text of the table in it; it was joined to the row before. */
    HEADER_WITH_TEXT("DOC-036", Severity.WARNING),
    /** A cell begins in mid-sentence: it goes on with a cell of another row. It stays where it is printed. */
    CELL_SLID("DOC-037", Severity.WARNING),
    /** A cell holds what is not of its column. */
    CELL_OUT_OF_PLACE("DOC-038", Severity.WARNING),
    /** A row has a task's text and no number; it was put to the task before it. */
    ROW_WITHOUT_NUMBER("DOC-039", Severity.WARNING),
    /** A row holds several; every cell has as many parts, so they were divided. */
    ROWS_IN_ROW("DOC-040", Severity.WARNING),
    /** A heading has cells of a row: they slid there. */
    HEADING_WITH_CELLS("DOC-041", Severity.WARNING),
    /** A cell ends open at the end of a page, and no row goes on with it: words may be lost. */
    CUT_AT_PAGE_END("DOC-042", Severity.WARNING),
    /** A cell ends without a stop at the end of a page; nothing shows that words are missing. */
    OPEN_AT_PAGE_END("DOC-043", Severity.INFO),
    /** A value of a merged cell that the scanner set beside another row was taken. */
    FLOATING_CELL("DOC-044", Severity.WARNING),
    /** A cell lists as many timelines as there are products, without marks; they were paired in their order. */
    TIMELINES_PAIRED("DOC-045", Severity.WARNING),
    /** More was found than is kept. */
    TOO_MANY_FINDINGS("DOC-046", Severity.ERROR),
    /** A task of a table has neither rows nor tasks below it. */
    NO_ROW("DOC-047", Severity.WARNING),
    /** The file ends within a row, a sentence or a word. */
    CUT_SHORT("DOC-048", Severity.WARNING),
    /** The line holds control characters, which no text has; they were left out. */
    CONTROL_CHARACTER("DOC-049", Severity.WARNING),
    /** A task has the label of a field twice; both values are kept. */
    LABEL_TWICE("DOC-050", Severity.WARNING),
    /** Nothing stands behind the label of a field. */
    LABEL_EMPTY("DOC-051", Severity.WARNING),
    /** A part has a heading, and nothing under it. */
    EMPTY_PART("DOC-052", Severity.WARNING),
    /** A scanned cell held several products without marks; its text decided where they begin, and they were divided. */
    PRODUCTS_DIVIDED("DOC-053", Severity.WARNING),
    /** A scanned cell may hold several products; its text does not decide it, so it stays one. */
    SEVERAL_PRODUCTS("DOC-054", Severity.WARNING),
    /** A row has no cells of its own and another of its page has those of two: the cells between may have slid. */
    ROWS_DISPLACED("DOC-055", Severity.WARNING),
    /** A product names nothing of its task, but what a neighbouring task is about: it may have slid. */
    PRODUCT_OF_NEIGHBOUR("DOC-056", Severity.WARNING),
    /** A cell at the top of a page may begin with the rest of one that the end of the page before cut. */
    BEGINS_WITH_REST("DOC-057", Severity.WARNING),
    /** A line of a table whose columns are set with blanks does not keep to them; it was kept whole. */
    LINE_NOT_ALIGNED("DOC-058", Severity.ERROR),
    /** Labels of a table are set in columns with blanks, but its rows do not keep to them; it was read as text. */
    NOT_ALIGNED("DOC-059", Severity.ERROR),
    /** A table prints no numbers: each of its rows is a task whose step is its place in the table. */
    TABLE_WITHOUT_NUMBERS("DOC-060", Severity.WARNING),
    /** A cell of a table of targets is empty: the unit has no such target. */
    TARGET_CELL_EMPTY("DOC-070", Severity.WARNING),
    /** A cell of a table of targets is no value; its text is kept as unplaced. */
    TARGET_NOT_UNDERSTOOD("DOC-071", Severity.ERROR),
    /** A row of a table of targets names no unit or sets none; its text is kept as unplaced. */
    TARGETS_WITHOUT_UNIT("DOC-072", Severity.INFO),
    /** A row of a table of targets is a total; its text is kept as unplaced. */
    TOTAL_ROW("DOC-073", Severity.INFO),
    /** A cell of a table of targets stands in a column that sets none; its text is kept as unplaced. */
    NO_TARGET_COLUMN("DOC-074", Severity.INFO),
    /** A unit has two rows in a table of targets. */
    TARGETS_TWICE("DOC-075", Severity.WARNING),
    /** A sentence asks for more or less than a value that a table prints without comparison. */
    COMPARISON_ONLY_IN_TEXT("DOC-076", Severity.WARNING),
    /** An annex of targets is announced, but its table is not there. */
    ANNEX_MISSING("DOC-077", Severity.WARNING),
    /** A file of a known format cannot be read, for the library that reads it is not there. */
    READER_MISSING("DOC-101", Severity.ERROR),
    /** A file is damaged or not of its format; what stands before the damage was read. */
    BROKEN_FILE("DOC-102", Severity.ERROR),
    /** A file unpacks to more than the limits, or names an external or defined entity; the rest was not read. */
    UNSAFE_FILE("DOC-103", Severity.ERROR),
    /** A cell holds a table of its own; each of its rows became a paragraph of the cell. */
    NESTED_TABLE("DOC-104", Severity.WARNING),
    /** Text is struck out by a tracked change; it was left out. */
    TRACKED_DELETION("DOC-105", Severity.WARNING),
    /** Text is added by a tracked change that nobody accepted yet; it was read. */
    TRACKED_INSERTION("DOC-106", Severity.WARNING),
    /** Text is not printed, for it is hidden or in a part of the file that the reader does not show; it was left out. */
    HIDDEN_TEXT("DOC-107", Severity.WARNING),
    /** Text stands in a box beside the text; it is kept as unplaced. */
    TEXT_BOX("DOC-108", Severity.WARNING),
    /** The file has pictures, and what they show is not read. */
    PICTURES("DOC-109", Severity.INFO),
    /** A header or footer of the pages. */
    RUNNING_TITLE("DOC-110", Severity.INFO),
    /** The lower part of a merged cell holds text, which is not printed in its row. */
    MERGED_CELL_TEXT("DOC-111", Severity.WARNING);

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
