package vn.tiendo.org;

import vn.tiendo.result.DiagnosticCode;
import vn.tiendo.result.MessageCatalog;
import vn.tiendo.result.Severity;

/** The kinds of diagnostics about organisations, {@code ORG-001} and on (mã thông báo về cơ cấu tổ chức). */
public enum OrgCode implements DiagnosticCode {
    /** A unit without code; it is left out. */
    CODE_EMPTY("ORG-001", Severity.ERROR),
    /** A code is given to several units below one superior; one of them stays. */
    CODE_TWICE("ORG-002", Severity.ERROR),
    /** A code is given to units below different superiors; none of them stays. */
    CODE_IN_DOUBT("ORG-003", Severity.ERROR),
    /** A unit is given twice in the same words; it stays once. */
    UNIT_REPEATED("ORG-004", Severity.WARNING),
    /** The superior of a unit is not in the list (đơn vị mồ côi); the unit is left out. */
    ORPHAN("ORG-005", Severity.ERROR),
    /** A unit is its own superior; it is left out. */
    OWN_PARENT("ORG-006", Severity.ERROR),
    /** Units are superiors of one another in a circle; they are left out. */
    CYCLE("ORG-007", Severity.ERROR),
    /** A unit stands below one that is left out, and so is left out too. */
    BELOW_LEFT_OUT("ORG-008", Severity.ERROR),
    /** A further unit without superior; it stays, beside the first. */
    SECOND_ROOT("ORG-009", Severity.ERROR),
    /** No unit is left that could stand at the top. */
    NO_ROOT("ORG-010", Severity.ERROR),
    /** A unit without name; it stays. */
    NAME_EMPTY("ORG-011", Severity.WARNING),
    /** No unit has that code, name or alias. */
    UNIT_UNKNOWN("ORG-012", Severity.ERROR),
    /** Several units have that name or alias. */
    NAME_AMBIGUOUS("ORG-013", Severity.ERROR),
    /** The superior of a unit is not in the list, but one whose code is spelled alike is; the unit is left out. */
    PARENT_SPELLED("ORG-014", Severity.ERROR),
    /** A unit ends before it begins; it is left out. */
    ENDS_BEFORE_START("ORG-021", Severity.ERROR),
    /** Two units of one code are in force on the same day. */
    VERSIONS_OVERLAP("ORG-022", Severity.ERROR),
    /** A unit is in force on a day on which its superior is not. */
    PARENT_NOT_IN_FORCE("ORG-023", Severity.ERROR),
    /** Two units without superior are in force on the same day. */
    ROOTS_OVERLAP("ORG-024", Severity.ERROR),
    /** Units are superiors of one another in a circle on some day. */
    CIRCLE_ON_DAY("ORG-025", Severity.ERROR),
    /** A change names no unit before, or a unit without code; it is left out. */
    CHANGE_WITHOUT_UNIT("ORG-031", Severity.ERROR),
    /** A change is given twice in the same words; it counts once. */
    CHANGE_REPEATED("ORG-032", Severity.WARNING),
    /** Several changes say what becomes of a unit; none of them counts. */
    MAPPED_TWICE("ORG-033", Severity.ERROR),
    /** Several merges or new names lead to one code; none of them counts. */
    TARGET_TWICE("ORG-034", Severity.ERROR),
    /** A split leads to fewer than two units, or names one twice; it is left out. */
    SPLIT_INTO_ONE("ORG-035", Severity.ERROR),
    /** The shares of a split are negative or all zero; it is left out. */
    SHARES_INVALID("ORG-036", Severity.ERROR),
    /** A change of a unit that is not in the structure before. */
    CHANGE_UNKNOWN_UNIT("ORG-037", Severity.ERROR),
    /** A unit gets the code of another one that goes on. */
    CODE_TAKEN("ORG-038", Severity.ERROR),
    /** A change leads to a unit, or below one, that is not in the structure after. */
    OUTCOME_UNDEFINED("ORG-039", Severity.ERROR),
    /** A unit ends while others still stand below it. */
    UNITS_LEFT_BELOW("ORG-040", Severity.ERROR),
    /** A unit is not in the later structure, and nothing says what became of it. */
    NO_SUCCESSOR("ORG-041", Severity.WARNING),
    /** A figure cannot be restated: its unit was divided, nobody knows in which shares. */
    NOT_RESTATED_SPLIT("ORG-051", Severity.WARNING),
    /** A figure cannot be restated: its unit ended without successor. */
    NOT_RESTATED_CLOSED("ORG-052", Severity.WARNING),
    /** A figure cannot be restated: nothing says what became of its unit. */
    NOT_RESTATED_NO_SUCCESSOR("ORG-053", Severity.WARNING),
    /** A figure cannot be restated: the change falls within its period. */
    NOT_RESTATED_CROSSING("ORG-054", Severity.WARNING),
    /** A figure of a unit that the structure of its time does not have. */
    NOT_RESTATED_UNKNOWN("ORG-055", Severity.WARNING),
    /** A unit names no province. */
    NO_PROVINCE("ORG-061", Severity.WARNING),
    /** Two units name the same province; neither counts. */
    PROVINCE_TWICE("ORG-062", Severity.ERROR),
    /** The unit of a province that was merged is missing, although that of a sister is there. */
    PROVINCE_MISSING("ORG-063", Severity.WARNING),
    /** No unit after the change is that of the province into which a unit went. */
    PROVINCE_WITHOUT_SUCCESSOR("ORG-064", Severity.ERROR);

    private static final MessageCatalog MESSAGES = MessageCatalog.read(
            OrgCode.class.getResourceAsStream("messages_vi.properties"),
            OrgCode.class.getResourceAsStream("messages_en.properties"));

    private final String code;
    private final Severity severity;

    OrgCode(String code, Severity severity) {
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
