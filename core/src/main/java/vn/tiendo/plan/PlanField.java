package vn.tiendo.plan;

import com.google.common.base.Ascii;

/** What two plans are compared by (trường so sánh). */
public enum PlanField {
    /** {@link Task#title()}. */
    TITLE,
    /** {@link Task#leaders()}. */
    LEADERS,
    /** {@link Deliverable#products()}. */
    PRODUCTS,
    /** {@link Deliverable#timeline()}. */
    TIMELINE,
    /** {@link Deliverable#lead()}. */
    LEAD,
    /** {@link Deliverable#cooperating()}. */
    COOPERATING,
    /** {@link Deliverable#basis()}. */
    BASIS;

    private final String code = Ascii.toLowerCase(name());

    /** The name in machine forms, such as {@code lead}. */
    public String code() {
        return code;
    }
}
