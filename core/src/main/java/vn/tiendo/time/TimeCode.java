package vn.tiendo.time;

import vn.tiendo.result.DiagnosticCode;
import vn.tiendo.result.MessageCatalog;
import vn.tiendo.result.Severity;

/** The kinds of diagnostics of timelines and periods (mã lỗi thời gian). */
public enum TimeCode implements DiagnosticCode {
    /** Nothing is printed. */
    EMPTY("TIME-001"),
    /** The text does not begin as a timeline does, or breaks off within one. */
    NOT_A_TIMELINE("TIME-002"),
    /** A timeline was understood, but the text goes on behind it. */
    LEFT_OVER("TIME-003"),
    /** A day, month, quarter or number of months that does not exist: {@code 31/02/2018}, {@code tháng 13}. */
    IMPOSSIBLE_DATE("TIME-004"),
    /** The start lies after the end. */
    START_AFTER_END("TIME-005"),
    /** No year is printed and the parser has none of its own. */
    YEAR_MISSING("TIME-006"),
    /** The text is longer than any timeline. */
    TOO_LONG("TIME-007"),
    /** It is a matter of the day on which it is read ({@code năm nay}, {@code đến nay}). */
    RELATIVE("TIME-008"),
    /** A bound before a part without exact limits: {@code trước cuối năm 2024}. */
    VAGUE_BOUND("TIME-009"),
    /** A sentence sets a deadline without year, and the parser has none of its own. */
    DEADLINE_WITHOUT_YEAR("TIME-010"),
    /** The text is no canonical text, from the first unit on or from somewhere within. */
    NOT_CANONICAL("TIME-050"),
    /** Something stands behind a canonical text that is whole. */
    CANONICAL_TRAILING("TIME-051"),
    /** A month or day that the calendar does not have: {@code 2016-13}, {@code 2016-02-30}. */
    CANONICAL_DATE("TIME-052"),
    /** A year in a form that is not allowed, or too far away: {@code Y2006}, {@code -0000}. */
    CANONICAL_YEAR("TIME-053"),
    /** A season or a third of a year, {@code 2001-21}, which are not read. */
    CANONICAL_SEASON("TIME-054"),
    /** An interval whose end is before its start. */
    INTERVAL_REVERSED("TIME-055"),
    /** A list of less than two. */
    CANONICAL_LIST("TIME-056"),
    /** A quoted text that is empty or does not end. */
    CANONICAL_QUOTE("TIME-057"),
    /** A part of a recurrence rule that is unknown, given twice, or out of its range. */
    RULE_PART("TIME-058"),
    /** A recurrence rule that leaves its day to a start date, or names a day that never comes. */
    RULE_WITHOUT_DAY("TIME-059"),
    /** The text is no reporting period. */
    NOT_A_PERIOD("TIME-060"),
    /** The text is a timeline, but not one of whole months within one year. */
    NOT_ONE_YEAR("TIME-061"),
    /** The text is no work year. */
    NOT_A_WORK_YEAR("TIME-062");

    private final String code;

    TimeCode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return this == DEADLINE_WITHOUT_YEAR ? Severity.INFO : Severity.ERROR;
    }

    @Override
    public MessageCatalog messages() {
        return Messages.CATALOG;
    }

    /** Read at the first message, for most programs print none. */
    private static final class Messages {
        static final MessageCatalog CATALOG = MessageCatalog.read(
                TimeCode.class.getResourceAsStream("messages_vi.properties"),
                TimeCode.class.getResourceAsStream("messages_en.properties"));
    }
}
