package vn.tiendo.io.report;

import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.indicator.Measure;
import vn.tiendo.rollup.RollUpSchema;

/** The two completion rates of statistics: completed over enforceable, by case and by amount. */
enum CompletionRate {
    BY_CASE("by-case"),
    BY_AMOUNT("by-amount");

    private final String id;

    CompletionRate(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    Measure completed() {
        return this == BY_CASE ? EnforcementMeasures.COMPLETED_CASES : EnforcementMeasures.COMPLETED_AMOUNT;
    }

    Measure enforceable() {
        return this == BY_CASE ? EnforcementMeasures.ENFORCEABLE_CASES : EnforcementMeasures.ENFORCEABLE_AMOUNT;
    }

    /** Whether statistics have both of its measures. */
    boolean isIn(RollUpSchema schema) {
        return schema.measures().contains(completed()) && schema.measures().contains(enforceable());
    }
}
