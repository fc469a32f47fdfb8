package vn.tiendo.enforcement;

import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureSet;

/**
 * The measures of enforcement statistics (các chỉ số thống kê thi hành án dân sự), each by case (về việc) and by amount (về
 * tiền): {@link #ENFORCEABLE_CASES} is "Số việc có điều kiện thi hành".
 *
 * <p>One enforcement decision counts as one case. An application declares more by {@link MeasureSet#plus}, and they go
 * through rows, checks and roll-ups like these.
 *
 * <p>Source: the columns of the statutory forms on results by case and by amount (Thông tư 08/2015/TT-BTP and those that
 * followed it).
 */
public final class EnforcementMeasures {
    /** Cũ chuyển sang: taken over from the work year before, without those that went to the separate register; by case. */
    public static final Measure CARRIED_OVER_CASES = cases("carried_over", "cũ chuyển sang", "carried over");

    /** Cũ chuyển sang: taken over from the work year before, without those that went to the separate register; by amount. */
    public static final Measure CARRIED_OVER_AMOUNT = amount("carried_over", "cũ chuyển sang", "carried over");

    /** Thụ lý mới: accepted in the period; by case. */
    public static final Measure NEW_CASES = cases("new", "thụ lý mới", "newly accepted");

    /** Thụ lý mới: accepted in the period; by amount. */
    public static final Measure NEW_AMOUNT = amount("new", "thụ lý mới", "newly accepted");

    /** Tổng thụ lý: carried over and new; by case. */
    public static final Measure ACCEPTED_CASES = cases("accepted", "thụ lý", "accepted");

    /** Tổng thụ lý: carried over and new; by amount. */
    public static final Measure ACCEPTED_AMOUNT = amount("accepted", "thụ lý", "accepted");

    /** Ủy thác: handed to another agency, where it is a new case; by case. */
    public static final Measure ENTRUSTED_CASES = cases("entrusted", "ủy thác", "entrusted");

    /** Ủy thác: handed to another agency, where it is a new case; by amount. */
    public static final Measure ENTRUSTED_AMOUNT = amount("entrusted", "ủy thác", "entrusted");

    /** Rút lên, thu hồi: taken over by the superior agency, or the decision revoked; by case. */
    public static final Measure WITHDRAWN_CASES = cases("withdrawn", "rút lên, thu hồi quyết định", "withdrawn");

    /** Rút lên, thu hồi: taken over by the superior agency, or the decision revoked; by amount. */
    public static final Measure WITHDRAWN_AMOUNT = amount("withdrawn", "rút lên, thu hồi quyết định", "withdrawn");

    /** Tổng phải thi hành: accepted, without entrusted and withdrawn; by case. */
    public static final Measure TO_ENFORCE_CASES = cases("to_enforce", "phải thi hành", "to enforce");

    /** Tổng phải thi hành: accepted, without entrusted and withdrawn; by amount. */
    public static final Measure TO_ENFORCE_AMOUNT = amount("to_enforce", "phải thi hành", "to enforce");

    /** Có điều kiện thi hành: the denominator of both rates; by case. */
    public static final Measure ENFORCEABLE_CASES = cases("enforceable", "có điều kiện thi hành", "enforceable");

    /** Có điều kiện thi hành: the denominator of both rates; by amount. */
    public static final Measure ENFORCEABLE_AMOUNT = amount("enforceable", "có điều kiện thi hành", "enforceable");

    /** Thi hành xong in the narrow column, without termination; by case. */
    public static final Measure FULFILLED_CASES = cases("fulfilled", "thi hành xong", "fulfilled");

    /** Thi hành xong in the narrow column, without termination; by amount. */
    public static final Measure FULFILLED_AMOUNT = amount("fulfilled", "thi hành xong", "fulfilled");

    /** Đình chỉ thi hành án: terminated in full; by case. */
    public static final Measure TERMINATED_CASES = cases("terminated", "đình chỉ", "terminated");

    /** Đình chỉ thi hành án: terminated in full; by amount. */
    public static final Measure TERMINATED_AMOUNT = amount("terminated", "đình chỉ", "terminated");

    /** Xong: fulfilled and terminated; the numerator of both rates; by case. */
    public static final Measure COMPLETED_CASES = cases("completed", "xong (gồm đình chỉ)", "completed");

    /** Xong: fulfilled and terminated; the numerator of both rates; by amount. */
    public static final Measure COMPLETED_AMOUNT = amount("completed", "xong (gồm đình chỉ)", "completed");

    /** Đang thi hành; by case. */
    public static final Measure IN_PROGRESS_CASES = cases("in_progress", "đang thi hành", "in progress");

    /** Đang thi hành; by amount. */
    public static final Measure IN_PROGRESS_AMOUNT = amount("in_progress", "đang thi hành", "in progress");

    /** Hoãn: from 2020 on those outside the enforceable ones; by case. */
    public static final Measure POSTPONED_CASES = cases("postponed", "hoãn thi hành án", "postponed");

    /** Hoãn: from 2020 on those outside the enforceable ones; by amount. */
    public static final Measure POSTPONED_AMOUNT = amount("postponed", "hoãn thi hành án", "postponed");

    /** Tạm đình chỉ; by case. */
    public static final Measure SUSPENDED_CASES = cases("suspended", "tạm đình chỉ", "suspended");

    /** Tạm đình chỉ; by amount. */
    public static final Measure SUSPENDED_AMOUNT = amount("suspended", "tạm đình chỉ", "suspended");

    /** Chưa có điều kiện thi hành: reported, never the rest of a subtraction; by case. */
    public static final Measure NOT_ENFORCEABLE_CASES =
            cases("not_enforceable", "chưa có điều kiện thi hành", "not yet enforceable");

    /** Chưa có điều kiện thi hành: reported, never the rest of a subtraction; by amount. */
    public static final Measure NOT_ENFORCEABLE_AMOUNT =
            amount("not_enforceable", "chưa có điều kiện thi hành", "not yet enforceable");

    /** Chuyển kỳ sau: what is left to enforce at the end; by case. */
    public static final Measure CARRIED_FORWARD_CASES = cases("carried_forward", "chuyển kỳ sau", "carried forward");

    /** Chuyển kỳ sau: what is left to enforce at the end; by amount. */
    public static final Measure CARRIED_FORWARD_AMOUNT = amount("carried_forward", "chuyển kỳ sau", "carried forward");

    /** Giảm nghĩa vụ thi hành án: money from which the debtor was released. */
    public static final Measure REDUCED_AMOUNT = amount("reduced", "được miễn, giảm", "reduced");

    /**
     * Chuyển sổ theo dõi riêng: moved in the period to the separate register, and so not carried over into the next work year;
     * by case. Not one of {@link #standard()}.
     */
    public static final Measure SEPARATELY_TRACKED_CASES =
            cases("separately_tracked", "chuyển sổ theo dõi riêng", "moved to the separate register");

    /** The same by amount. */
    public static final Measure SEPARATELY_TRACKED_AMOUNT =
            amount("separately_tracked", "chuyển sổ theo dõi riêng", "moved to the separate register");

    private static final MeasureSet STANDARD = MeasureSet.of(
            CARRIED_OVER_CASES,
            NEW_CASES,
            ACCEPTED_CASES,
            ENTRUSTED_CASES,
            WITHDRAWN_CASES,
            TO_ENFORCE_CASES,
            ENFORCEABLE_CASES,
            FULFILLED_CASES,
            TERMINATED_CASES,
            COMPLETED_CASES,
            IN_PROGRESS_CASES,
            POSTPONED_CASES,
            SUSPENDED_CASES,
            NOT_ENFORCEABLE_CASES,
            CARRIED_FORWARD_CASES,
            CARRIED_OVER_AMOUNT,
            NEW_AMOUNT,
            ACCEPTED_AMOUNT,
            ENTRUSTED_AMOUNT,
            WITHDRAWN_AMOUNT,
            TO_ENFORCE_AMOUNT,
            ENFORCEABLE_AMOUNT,
            FULFILLED_AMOUNT,
            TERMINATED_AMOUNT,
            COMPLETED_AMOUNT,
            IN_PROGRESS_AMOUNT,
            POSTPONED_AMOUNT,
            SUSPENDED_AMOUNT,
            NOT_ENFORCEABLE_AMOUNT,
            CARRIED_FORWARD_AMOUNT,
            REDUCED_AMOUNT);

    private static final MeasureSet WITH_SEPARATE_REGISTER = STANDARD.plus(
            MeasureSet.of(SEPARATELY_TRACKED_CASES, SEPARATELY_TRACKED_AMOUNT).measures());

    private EnforcementMeasures() {}

    /** The measures of the forms: fifteen by case, the same by amount, and the reduced amount. */
    public static MeasureSet standard() {
        return STANDARD;
    }

    /** These, and what was moved to the separate register by case and by amount. */
    public static MeasureSet withSeparateRegister() {
        return WITH_SEPARATE_REGISTER;
    }

    private static Measure cases(String item, String vietnamese, String english) {
        return Measure.count(item + "_cases", "Số việc " + vietnamese, "Cases " + english);
    }

    private static Measure amount(String item, String vietnamese, String english) {
        return Measure.amount(item + "_amount", "Số tiền " + vietnamese, "Amount " + english);
    }
}
