package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.indicator.IndicatorValue;
import vn.tiendo.indicator.LinearForm;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.indicator.Observation;
import vn.tiendo.indicator.Percent;
import vn.tiendo.indicator.QuantityKind;
import vn.tiendo.indicator.Ratio;
import vn.tiendo.indicator.RatioIndicator;
import vn.tiendo.result.Language;
import vn.tiendo.text.VietnameseNumberFormat;

/**
 * How a completion rate came about (diễn giải tỷ lệ): its forms, the terms 7 443 of 13 660, the percentage 54,49, the
 * circular, and how well that is known.
 *
 * @param regime the regime whose rate it is
 * @param kind by case or by amount
 * @param values the row of which it is the rate
 */
public record RateExplanation(Regime regime, QuantityKind kind, MeasureValues values) {
    /** The indicator. */
    public RatioIndicator indicator() {
        return regime.rate(kind).value();
    }

    /**
     * What it comes to.
     *
     * @throws ArithmeticException if a term does not fit in a {@code long}
     */
    public IndicatorValue value() {
        return indicator().evaluate(values);
    }

    /**
     * For people, on several lines: what is divided by what, with the figures, the percentage or why there is none, and the
     * source.
     *
     * @throws ArithmeticException if a term does not fit in a {@code long}
     */
    public String toText(Language language) {
        Map<String, String> arguments = ImmutableMap.<String, String>builder()
                .put("name", indicator().name(language))
                .put("numerator", form(indicator().numerator(), language))
                .put("denominator", form(indicator().denominator(), language))
                .put("result", result(language))
                .put("instrument", regime.instrument().value().text())
                .put("from", regime.validFrom().value().toString())
                .put("evidence", words("evidence." + regime.rate(kind).evidence(), language))
                .put("source", regime.rate(kind).source())
                .buildOrThrow();
        return EnforcementCode.words("rate.explanation", arguments, language);
    }

    private String form(LinearForm form, Language language) {
        return form.coefficients().entrySet().stream()
                .map(term -> coefficient(term.getValue()) + term.getKey().name(language) + " ("
                        + figure(term.getKey(), language) + ")")
                .collect(Collectors.joining(" "))
                .replaceFirst("^\\+ ", "");
    }

    private static String coefficient(long value) {
        String sign = value < 0 ? "- " : "+ ";
        return Math.abs(value) == 1 ? sign : sign + Math.absExact(value) + " × ";
    }

    private String figure(Measure measure, Language language) {
        Observation observation = values.get(measure);
        if (!observation.isPresent()) {
            return words("absent." + observation.availability(), language);
        }
        String number = number(observation.getValue(), language);
        return measure.kind() == QuantityKind.AMOUNT
                ? number + " " + values.moneyUnit().toVietnamese()
                : number;
    }

    private String result(Language language) {
        IndicatorValue value = value();
        return value.findRatio()
                .flatMap(ratio -> ratio.percent(indicator().scale())
                        .map(percent -> terms(ratio, language) + " = " + percent(percent, language)))
                .orElseGet(() -> words("rate." + value.status(), language));
    }

    private static String terms(Ratio ratio, Language language) {
        return number(ratio.numerator(), language) + " / " + number(ratio.denominator(), language);
    }

    private static String number(long value, Language language) {
        return language == Language.VIETNAMESE ? VietnameseNumberFormat.format(value) : Long.toString(value);
    }

    private static String percent(Percent percent, Language language) {
        return language == Language.VIETNAMESE ? percent.toVietnamese() : percent.toString();
    }

    private static String words(String key, Language language) {
        return EnforcementCode.words(key, ImmutableMap.of(), language);
    }
}
