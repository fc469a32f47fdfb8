package vn.tiendo.enforcement;

import java.util.Map;
import vn.tiendo.result.DiagnosticCode;
import vn.tiendo.result.Language;
import vn.tiendo.result.MessageCatalog;
import vn.tiendo.result.Severity;

/** The kinds of diagnostics about enforcement statistics, {@code ENF-001} and on (mã thông báo về thống kê thi hành án). */
public enum EnforcementCode implements DiagnosticCode {
    /** No regime is defined for the last day of a period. */
    REGIME_UNDEFINED("ENF-001", Severity.ERROR),
    /** The regime changed within a period. */
    REGIME_CHANGES("ENF-002", Severity.WARNING),
    /** Nothing of a regime's content is known; it repeats another one. */
    REGIME_STAND_IN("ENF-003", Severity.WARNING),

    /** Carried over and new are not what was accepted. */
    ACCEPTED("ENF-101", Severity.ERROR),
    /** Accepted without entrusted and withdrawn is not what is to be enforced. */
    TO_ENFORCE("ENF-102", Severity.ERROR),
    /** The groups by enforceability are not what is to be enforced. */
    ENFORCEABILITY("ENF-103", Severity.ERROR),
    /** To enforce without completed is not what is carried forward. */
    CARRIED_FORWARD("ENF-104", Severity.ERROR),
    /** Completed cases are not the sum of their parts. */
    COMPLETED_CASES("ENF-105", Severity.ERROR),
    /** Completed amounts are not the sum of their parts; which parts count is not confirmed. */
    COMPLETED_AMOUNT("ENF-106", Severity.WARNING),
    /** More is completed than is enforceable. */
    COMPLETED_ABOVE_ENFORCEABLE("ENF-107", Severity.ERROR),
    /** More is enforceable than is to be enforced. */
    ENFORCEABLE_ABOVE_WHOLE("ENF-108", Severity.ERROR),
    /** The parts of the enforceable are together more than it; the list of parts is not confirmed. */
    PARTS_ABOVE_ENFORCEABLE("ENF-109", Severity.WARNING),

    /** A value is negative. */
    NEGATIVE_VALUE("ENF-121", Severity.ERROR),
    /** A printed rate is not the one of the printed figures. */
    RATE_DIFFERS("ENF-122", Severity.ERROR),
    /** A rate is printed though there is no denominator. */
    RATE_WITHOUT_DENOMINATOR("ENF-123", Severity.ERROR),
    /** A rate is printed of which the set does not know the forms. */
    UNKNOWN_RATE("ENF-124", Severity.WARNING),
    /** A sum does not fit in 64 bits. */
    OVERFLOW("ENF-125", Severity.ERROR),
    /** A rate is printed as a fraction of one where a percentage is due. */
    RATE_AS_FRACTION("ENF-126", Severity.ERROR),
    /** A check could not be made for want of figures. */
    NOT_CHECKABLE("ENF-150", Severity.INFO),

    /** Two rows for one unit, period and category, with the same figures. */
    ROW_TWICE("ENF-201", Severity.ERROR),
    /** Two rows for one unit, period and category, with different figures. */
    ROWS_CONTRADICT("ENF-202", Severity.ERROR),
    /** A unit that the tree does not have. */
    UNKNOWN_UNIT("ENF-203", Severity.ERROR),
    /** A period that does not begin with the work year. */
    PERIOD_NOT_CUMULATIVE("ENF-204", Severity.ERROR),
    /** A period of another work year than the one that is reported. */
    PERIOD_OUTSIDE_YEAR("ENF-205", Severity.ERROR),
    /** A cumulative value is less than a month before. */
    CUMULATIVE_FALLS("ENF-206", Severity.WARNING),
    /** What was carried over into a work year changes within it. */
    CARRIED_OVER_CHANGES("ENF-207", Severity.WARNING),
    /** More is carried over than was left at the end of the work year before. */
    CARRIED_OVER_EXCEEDS("ENF-208", Severity.ERROR),
    /** Less is carried over than was left, and not known to be in the separate register. */
    CARRIED_OVER_SHORT("ENF-209", Severity.WARNING),
    /** A result that jumps against the unit's own history. */
    RESULT_JUMPS("ENF-210", Severity.WARNING),
    /** A unit has less than the units below it have together. */
    WHOLE_BELOW_PARTS("ENF-211", Severity.ERROR),

    /** A state before the decision. */
    STATE_BEFORE_DECISION("ENF-301", Severity.ERROR),
    /** States that are not in the order of their days. */
    STATES_OUT_OF_ORDER("ENF-302", Severity.ERROR),
    /** A state after the end of the case. */
    STATE_AFTER_END("ENF-303", Severity.ERROR),
    /** More was collected and reduced than was due. */
    OVERPAID("ENF-304", Severity.ERROR),
    /** Money before the decision. */
    MONEY_BEFORE_DECISION("ENF-305", Severity.ERROR),
    /** Money after the end of the case. */
    MONEY_AFTER_END("ENF-306", Severity.ERROR),
    /** Fulfilled although something is left. */
    FULFILLED_WITH_REST("ENF-307", Severity.ERROR),
    /** An amount that is not positive, or a negative amount due. */
    AMOUNT_NOT_POSITIVE("ENF-308", Severity.ERROR),
    /** Two states on one day. */
    STATES_ON_ONE_DAY("ENF-309", Severity.WARNING),
    /** Two cases with one code. */
    CASE_TWICE("ENF-310", Severity.ERROR),
    /** Postponed without a ground, so that it cannot be told whether the case stays enforceable. */
    NO_GROUND("ENF-311", Severity.WARNING),
    /** An asset handed over before the auction succeeded, or an auction before the decision. */
    AUCTION_OUT_OF_ORDER("ENF-312", Severity.ERROR),
    /** A case without code or unit. */
    CASE_UNNAMED("ENF-313", Severity.ERROR),
    /** A category that the schema of the roll-up does not have. */
    UNKNOWN_CATEGORY("ENF-314", Severity.ERROR),

    /** Enforceable and older than the limit. */
    WATCH_ENFORCEABLE("ENF-401", Severity.INFO),
    /** Running and older than the limit. */
    WATCH_OLD("ENF-402", Severity.INFO),
    /** Large, enforceable and older than the limit. */
    WATCH_LARGE("ENF-403", Severity.INFO),
    /** Auction succeeded, asset not handed over. */
    WATCH_NOT_HANDED_OVER("ENF-404", Severity.INFO),

    /** No reporting scheme is in force at the end of a period. */
    NO_REPORTING_SCHEME("ENF-501", Severity.ERROR),
    /** A reporting scheme asks for no report on a period. */
    PERIOD_NOT_REPORTED("ENF-502", Severity.INFO);

    private final String code;
    private final Severity severity;

    EnforcementCode(String code, Severity severity) {
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
        return Messages.CATALOG;
    }

    /** Further words of the area that belong to no diagnostic. */
    static String words(String key, Map<String, String> arguments, Language language) {
        return Messages.CATALOG.find(key, arguments, language).orElse(key);
    }

    /** Read at the first message, for most programs print none. */
    private static final class Messages {
        static final MessageCatalog CATALOG = MessageCatalog.read(
                EnforcementCode.class.getResourceAsStream("messages_vi.properties"),
                EnforcementCode.class.getResourceAsStream("messages_en.properties"));
    }
}
