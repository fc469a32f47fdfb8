package vn.tiendo.indicator;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import vn.tiendo.result.Language;
import vn.tiendo.text.VietnameseNumberFormat;

/** Says an assessment in words; they stand beside those of the diagnostics. */
final class AssessmentText {
    private AssessmentText() {}

    static String describe(Assessment assessment, int scale, Language language) {
        StringBuilder text = new StringBuilder(words("ASSESS-" + assessment.outcome(), "", language));
        assessment.reason().ifPresent(reason -> text.append(": ").append(words("ASSESS-" + reason, "", language)));
        assessment.difference().filter(difference -> difference.signum() != 0).ifPresent(difference -> {
            String key = difference.signum() > 0 ? "ASSESS-POINTS-ABOVE" : "ASSESS-POINTS-BELOW";
            String points = number(difference.round(scale).abs(), language);
            text.append(", ").append(words(key, points, language));
        });
        if (assessment.outcome() == Outcome.MISSED) {
            text.append("; ").append(whatIsNeeded(assessment, language));
        }
        return text.toString();
    }

    private static String whatIsNeeded(Assessment assessment, Language language) {
        if (assessment.needed().isEmpty()) {
            return words(assessment.isAttainable() ? "ASSESS-VERY-MANY" : "ASSESS-UNATTAINABLE", "", language);
        }
        boolean more = assessment.direction() == Direction.HIGHER_IS_BETTER;
        String number = number(BigDecimal.valueOf(assessment.needed().getAsLong()), language);
        return words(more ? "ASSESS-MORE" : "ASSESS-FEWER", number, language);
    }

    private static String number(BigDecimal value, Language language) {
        return language == Language.VIETNAMESE ? VietnameseNumberFormat.format(value) : value.toPlainString();
    }

    private static String words(String key, String number, Language language) {
        return IndicatorCode.words(key, ImmutableMap.of("number", number), language);
    }
}
