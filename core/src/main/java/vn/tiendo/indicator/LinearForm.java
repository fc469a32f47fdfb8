package vn.tiendo.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tiendo.result.DataException;
import vn.tiendo.result.Parsed;

/**
 * A sum of measures with whole coefficients (tổ hợp tuyến tính), such as {@code fulfilled_cases + terminated_cases} or
 * {@code accepted_cases - entrusted_cases - withdrawn_cases}.
 *
 * <p>All its measures are of one kind. Because it is linear, the value for a whole is the sum of the values for its parts.
 * Two forms are equal if the coefficients are, in whatever order; terms with coefficient zero are left out.
 *
 * @param coefficients the coefficients other than zero, by measure, at least one
 */
public record LinearForm(ImmutableMap<Measure, Long> coefficients) {
    /**
     * Checks the coefficients.
     *
     * @throws IllegalArgumentException if {@code coefficients} is empty, holds a zero, or mixes counts and amounts
     */
    public LinearForm {
        if (coefficients.isEmpty() || coefficients.containsValue(0L)) {
            throw new IllegalArgumentException("coefficients must be given and not zero but were " + coefficients);
        }
        QuantityKind kind = coefficients.keySet().iterator().next().kind();
        if (coefficients.keySet().stream().anyMatch(measure -> measure.kind() != kind)) {
            throw new IllegalArgumentException(
                    "coefficients must be of counts or of amounts but were " + coefficients.keySet());
        }
    }

    /**
     * The sum of the measures.
     *
     * @throws IllegalArgumentException if counts and amounts are mixed
     */
    public static LinearForm of(Measure first, Measure... others) {
        Map<Measure, Long> sum = new LinkedHashMap<>();
        sum.put(first, 1L);
        for (Measure other : others) {
            add(sum, other, 1);
        }
        return from(sum);
    }

    private static LinearForm from(Map<Measure, Long> sum) {
        sum.values().removeIf(coefficient -> coefficient == 0);
        return new LinearForm(ImmutableMap.copyOf(sum));
    }

    private static void add(Map<Measure, Long> sum, Measure measure, long coefficient) {
        sum.merge(measure, coefficient, Math::addExact);
    }

    /**
     * Reads a form: identifiers of measures with {@code +} and {@code -} between them and whole coefficients before them, as
     * in {@code 2 * a_cases + b_cases - c_cases}; white space is free.
     *
     * @param text the whole text
     * @param measures the measures that may occur
     * @return the form, or a failure with a diagnostic for each unknown measure or for the place that is not understood
     */
    public static Parsed<LinearForm> read(CharSequence text, MeasureSet measures) {
        return new LinearFormReader(text, measures).read();
    }

    /**
     * Reads a form as {@link #read} does.
     *
     * @throws DataException if the text is none
     */
    public static LinearForm parse(CharSequence text, MeasureSet measures) {
        return read(text, measures).orThrow();
    }

    /** Counts or amounts. */
    public QuantityKind kind() {
        return coefficients.keySet().iterator().next().kind();
    }

    /** The measures that occur, in the order of the terms. */
    public ImmutableList<Measure> measures() {
        return coefficients.keySet().asList();
    }

    /**
     * The sum of two forms.
     *
     * @throws IllegalArgumentException if counts and amounts are mixed, or nothing is left
     * @throws ArithmeticException if a coefficient does not fit in a {@code long}
     */
    public LinearForm plus(LinearForm other) {
        Map<Measure, Long> sum = new LinkedHashMap<>(coefficients);
        other.coefficients.forEach((measure, coefficient) -> add(sum, measure, coefficient));
        return from(sum);
    }

    /**
     * The difference of two forms.
     *
     * @throws IllegalArgumentException if counts and amounts are mixed, or nothing is left
     * @throws ArithmeticException if a coefficient does not fit in a {@code long}
     */
    public LinearForm minus(LinearForm other) {
        return plus(other.times(-1));
    }

    /**
     * The form with all coefficients multiplied.
     *
     * @throws IllegalArgumentException if {@code factor} is zero
     * @throws ArithmeticException if a coefficient does not fit in a {@code long}
     */
    public LinearForm times(long factor) {
        if (factor == 0) {
            throw new IllegalArgumentException("factor must not be zero");
        }
        Map<Measure, Long> product = new LinkedHashMap<>(coefficients);
        product.replaceAll((measure, coefficient) -> Math.multiplyExact(coefficient, factor));
        return from(product);
    }

    /**
     * The value, where all measures are there: {@link #evaluate(MeasureValues, MissingPolicy)} with
     * {@link MissingPolicy#NEEDS_ALL}.
     *
     * @throws ArithmeticException if it does not fit in a {@code long}
     */
    public Observation evaluate(MeasureValues values) {
        return evaluate(values, MissingPolicy.NEEDS_ALL);
    }

    /**
     * The value. Measures that are not applicable add nothing; where all are, the form is not applicable. What a missing or
     * not yet due one does is a matter of the policy; {@link #findMissing} names them.
     *
     * @return a value, in the unit of the row where it is one of money, or the reason why there is none
     * @throws ArithmeticException if it, or a sum on the way, does not fit in a {@code long}
     */
    public Observation evaluate(MeasureValues values, MissingPolicy policy) {
        Observation sum = Observation.NOT_APPLICABLE;
        Observation absent = Observation.NOT_APPLICABLE;
        for (Map.Entry<Measure, Long> term : coefficients.entrySet()) {
            Observation observation = values.get(term.getKey());
            if (observation.isPresent()) {
                sum = sum.plus(Observation.of(Math.multiplyExact(observation.getValue(), term.getValue())));
            } else {
                absent = absent.plus(observation);
            }
        }
        boolean enough = policy == MissingPolicy.NEEDS_ONE && sum.isPresent();
        return enough ? sum : sum.plus(absent);
    }

    /** The measures of the form of which the row has no value though it should or will have one. */
    public ImmutableList<Measure> findMissing(MeasureValues values) {
        return coefficients.keySet().stream()
                .filter(measure -> switch (values.get(measure).availability()) {
                    case MISSING, NOT_YET_DUE -> true;
                    case PRESENT, NOT_APPLICABLE -> false;
                })
                .collect(ImmutableList.toImmutableList());
    }

    /** The form that {@link #parse} reads: {@code 2 * a_cases + b_cases - c_cases}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        coefficients.forEach((measure, coefficient) -> {
            String digits = Long.toString(coefficient);
            boolean negative = coefficient < 0;
            if (!text.isEmpty()) {
                text.append(negative ? " - " : " + ");
            } else if (negative) {
                text.append('-');
            }
            String size = negative ? digits.substring(1) : digits;
            if (!"1".equals(size)) {
                text.append(size).append(" * ");
            }
            text.append(measure.id());
        });
        return text.toString();
    }
}
