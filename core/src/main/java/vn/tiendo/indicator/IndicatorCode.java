package vn.tiendo.indicator;

import java.util.Map;
import vn.tiendo.result.DiagnosticCode;
import vn.tiendo.result.Language;
import vn.tiendo.result.MessageCatalog;
import vn.tiendo.result.Severity;

/** The kinds of diagnostics about indicators and targets, {@code IND-001} and on (mã thông báo về chỉ tiêu). */
public enum IndicatorCode implements DiagnosticCode {
    /** A text that is no target, in whole. */
    NOT_A_TARGET("IND-001", Severity.ERROR),
    /** A linear form that is not understood from some place on. */
    FORM_NOT_UNDERSTOOD("IND-101", Severity.ERROR),
    /** A coefficient that does not fit. */
    FORM_COEFFICIENT("IND-102", Severity.ERROR),
    /** A form whose terms cancel one another. */
    FORM_WITHOUT_TERM("IND-103", Severity.ERROR),
    /** A measure that is not declared. */
    UNKNOWN_MEASURE("IND-104", Severity.ERROR),
    /** Counts and amounts in one form or in the two terms of one ratio. */
    MIXED_KINDS("IND-105", Severity.ERROR),
    /** A unit that is not in the tree. */
    UNKNOWN_UNIT("IND-201", Severity.ERROR),
    /** A count where a ratio is due. */
    NOT_A_RATIO("IND-202", Severity.ERROR),
    /** A second target for one unit, indicator and period. */
    TARGET_TWICE("IND-203", Severity.ERROR),
    /** A target that asks for less than that of the unit above. */
    CASCADE_LOWER("IND-204", Severity.ERROR),
    /** A unit without a target where others on its level have one. */
    CASCADE_MISSING("IND-205", Severity.WARNING),
    /** A target that cannot be compared with that of the unit above. */
    CASCADE_INCOMPARABLE("IND-206", Severity.WARNING),
    /** A value that is negative. */
    NEGATIVE_VALUE("IND-301", Severity.ERROR),
    /** A numerator or denominator that comes out negative. */
    NEGATIVE_TERM("IND-302", Severity.ERROR),
    /** A numerator above the denominator. */
    ABOVE_WHOLE("IND-303", Severity.WARNING),
    /** A percentage of at most 1, as if a fraction was written. */
    LIKE_A_FRACTION("IND-304", Severity.WARNING),
    /** A rate below 0 or above the whole as a target. */
    TARGET_OUT_OF_RANGE("IND-305", Severity.WARNING);

    private final String code;
    private final Severity severity;

    IndicatorCode(String code, Severity severity) {
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
                IndicatorCode.class.getResourceAsStream("messages_vi.properties"),
                IndicatorCode.class.getResourceAsStream("messages_en.properties"));
    }
}
