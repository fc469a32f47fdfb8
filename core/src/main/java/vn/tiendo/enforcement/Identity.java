package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import vn.tiendo.indicator.LinearForm;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureSet;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.indicator.QuantityKind;
import vn.tiendo.result.DiagnosticCode;

/**
 * What the figures of one row must satisfy (đẳng thức, quan hệ số liệu): {@code carried_over_cases + new_cases =
 * accepted_cases}.
 *
 * @param code the check to which it belongs
 * @param left the left side
 * @param relation how the sides stand to each other
 * @param right the right side, of the same kind
 * @param evidence how well it is known
 * @param source the document, provision or published figures on which it rests, in words for people
 */
public record Identity(
        DiagnosticCode code, LinearForm left, Relation relation, LinearForm right, Evidence evidence, String source) {
    /**
     * Checks the sides.
     *
     * @throws IllegalArgumentException if {@code left} and {@code right} are not both of counts or of amounts
     */
    public Identity {
        if (left.kind() != right.kind()) {
            throw new IllegalArgumentException(
                    "left and right must both be of counts or of amounts but were " + left + ", " + right);
        }
    }

    /**
     * Reads an identity such as {@code completed_cases <= enforceable_cases}.
     *
     * @param code the check to which it belongs
     * @param text two sums with {@code =} or {@code <=} between them, as {@link LinearForm#parse} reads them
     * @param measures the measures that may occur
     * @param evidence how well it is known
     * @param source on what it rests
     * @throws IllegalArgumentException if there is not exactly one sign of a relation, or the sides are of two kinds
     * @throws vn.tiendo.result.DataException if a side is not understood
     */
    public static Identity parse(
            DiagnosticCode code, String text, MeasureSet measures, Evidence evidence, String source) {
        int end = text.indexOf('=');
        if (end < 0 || end != text.lastIndexOf('=')) {
            throw new IllegalArgumentException("text must hold one = or <= but was \"" + text + "\"");
        }
        boolean atMost = end > 0 && text.charAt(end - 1) == '<';
        return new Identity(
                code,
                LinearForm.parse(text.substring(0, atMost ? end - 1 : end).strip(), measures),
                atMost ? Relation.AT_MOST : Relation.EQUAL,
                LinearForm.parse(text.substring(end + 1).strip(), measures),
                evidence,
                source);
    }

    /** Whether a published text or published figures bear it out. */
    public boolean isKnown() {
        return evidence != Evidence.UNCONFIRMED;
    }

    /** Counts or amounts. */
    public QuantityKind kind() {
        return left.kind();
    }

    /** All measures that occur, those of the left side first. */
    public ImmutableList<Measure> measures() {
        return ImmutableList.<Measure>builder()
                .addAll(left.measures())
                .addAll(right.measures())
                .build();
    }

    /**
     * Looks whether a row satisfies it, its values taken as exact.
     *
     * @throws ArithmeticException if a side does not fit in a {@code long}
     */
    public IdentityOutcome test(MeasureValues values) {
        return test(values, ImmutableMap.of());
    }

    /**
     * Looks whether a row satisfies it, where some values are printed rounded: then the sides may differ by half of each
     * step.
     *
     * @param values the row
     * @param roundedTo the step to which a measure is rounded, in the unit of the row, such as 10 for 13 660 rounded to
     *     tens; a measure that is not named is exact
     * @throws ArithmeticException if a side does not fit in a {@code long}
     */
    public IdentityOutcome test(MeasureValues values, ImmutableMap<Measure, Long> roundedTo) {
        long doubledTolerance = Math.addExact(Rounding.doubled(left, roundedTo), Rounding.doubled(right, roundedTo));
        return IdentityOutcome.of(this, values, doubledTolerance);
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return left + " " + relation.sign() + " " + right;
    }
}
