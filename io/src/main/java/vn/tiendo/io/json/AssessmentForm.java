package vn.tiendo.io.json;

import java.util.Locale;
import vn.tiendo.indicator.Assessment;
import vn.tiendo.indicator.IndicatorValue;
import vn.tiendo.indicator.PercentagePoints;
import vn.tiendo.indicator.RatioIndicator;
import vn.tiendo.indicator.TargetProgress;

/**
 * The form of assessments, which are only written: {@code {"outcome": "missed", "direction": "higher", "result":
 * {"numerator": 7443, "denominator": 13660, "percent": "54.49"}, "bound": "1679/2000", "difference": {"points": "-29.46",
 * "exact": "-…/…"}, "needed": 4025, "attainable": true}}.
 */
final class AssessmentForm {
    private AssessmentForm() {}

    static void write(FieldWriter out, Assessment assessment) {
        out.text("outcome", name(assessment.outcome()))
                .text("reason", assessment.reason().map(AssessmentForm::name))
                .text("direction", IndicatorForm.directionName(assessment.direction()))
                .object("result", assessment.result(), AssessmentForm::write)
                .text("bound", assessment.bound())
                .object("difference", assessment.difference(), AssessmentForm::writePoints);
        assessment.needed().ifPresent(needed -> out.number("needed", needed));
        out.flag("attainable", assessment.isAttainable());
    }

    static void write(FieldWriter out, TargetProgress progress) {
        out.number("months", progress.months())
                .number("ofMonths", progress.ofMonths())
                .object("prorated", progress.prorated(), (FieldWriter one, Assessment value) -> write(one, value))
                .object("full", progress.full(), (FieldWriter one, Assessment value) -> write(one, value));
    }

    static void write(FieldWriter out, IndicatorValue value) {
        value.findRatio()
                .ifPresent(ratio -> out.number("numerator", ratio.numerator())
                        .number("denominator", ratio.denominator())
                        .text(
                                "percent",
                                ratio.percent(RatioIndicator.STANDARD_SCALE).map(percent -> percent.toDecimalText())));
        value.findCount().ifPresent(count -> out.number("count", count));
        if (value.findRatio().isEmpty() && value.findCount().isEmpty()) {
            out.text("status", name(value.status()));
        }
    }

    private static void writePoints(FieldWriter out, PercentagePoints points) {
        out.text("points", points.round(RatioIndicator.STANDARD_SCALE).toPlainString())
                .text("exact", points.toString());
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
