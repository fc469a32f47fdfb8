package vn.tiendo.plan;

import java.util.Map;
import java.util.Optional;
import vn.tiendo.result.DiagnosticCode;
import vn.tiendo.result.Language;
import vn.tiendo.result.MessageCatalog;
import vn.tiendo.result.Severity;

/** The kinds of diagnostics about plans, {@code PLAN-001} and on (mã thông báo về kế hoạch). */
public enum PlanCode implements DiagnosticCode {
    /** A row has no unit in the lead, neither printed nor inherited. */
    NO_LEAD("PLAN-001", Severity.WARNING),
    /** A unit that the register does not know. */
    UNKNOWN_UNIT("PLAN-002", Severity.WARNING),
    /** A deadline before the day on which the plan was issued. */
    DUE_BEFORE_ISSUE("PLAN-003", Severity.WARNING),
    /** A timeline outside the period of the plan. */
    OUTSIDE_PERIOD("PLAN-004", Severity.WARNING),
    /** Two tasks with one path. */
    PATH_TWICE("PLAN-005", Severity.ERROR),
    /** Something is inherited from a place that does not exist or has nothing to give. */
    INHERITED_DANGLING("PLAN-006", Severity.ERROR),
    /** Places that inherit from one another. */
    INHERITED_CYCLE("PLAN-007", Severity.ERROR),
    /** A row has no timeline, neither printed nor inherited. */
    NO_TIMELINE("PLAN-008", Severity.WARNING),
    /** A row without product. */
    NO_PRODUCT("PLAN-009", Severity.WARNING),
    /** Points that take one another over by reference, in a circle. */
    REFERENCE_CYCLE("PLAN-010", Severity.WARNING),
    /** Progress is reported for a row that the plan does not have. */
    REPORT_UNKNOWN_ROW("PLAN-021", Severity.ERROR),
    /** A row is reported done more than once. */
    REPORT_TWICE("PLAN-022", Severity.WARNING),
    /** A row is reported done after the day of which the progress is told. */
    REPORT_IN_FUTURE("PLAN-023", Severity.WARNING),
    /** A row is reported done before the plan was issued. */
    REPORT_BEFORE_ISSUE("PLAN-024", Severity.WARNING);

    private static final MessageCatalog MESSAGES = MessageCatalog.read(
            PlanCode.class.getResourceAsStream("messages_vi.properties"),
            PlanCode.class.getResourceAsStream("messages_en.properties"));

    private final String code;
    private final Severity severity;

    PlanCode(String code, Severity severity) {
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

    /** Further words of the area that belong to no diagnostic. */
    static Optional<String> words(String key, Map<String, String> arguments, Language language) {
        return MESSAGES.find(key, arguments, language);
    }
}
