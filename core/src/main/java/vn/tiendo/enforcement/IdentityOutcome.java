package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.indicator.Observation;

/**
 * Whether a row satisfies an identity (kết quả kiểm tra): 21 026 = 21 026 holds; without the new cases it cannot be told.
 *
 * @param identity what was looked at
 * @param status whether it holds
 * @param left what the left side comes to
 * @param right what the right side comes to
 * @param missing the measures for want of which it cannot be told
 */
public record IdentityOutcome(
        Identity identity, Status status, Observation left, Observation right, ImmutableList<Measure> missing) {
    /** Whether an identity holds. */
    public enum Status {
        /** It holds (đúng). */
        HOLDS,
        /** It does not hold (sai). */
        BROKEN,
        /** A measure is missing or not yet due, so that it cannot be told (không kiểm tra được). */
        NOT_CHECKABLE,
        /** No measure of a side applies to the row (không áp dụng). */
        NOT_APPLICABLE
    }

    static IdentityOutcome of(Identity identity, MeasureValues values, long doubledTolerance) {
        Observation left = identity.left().evaluate(values);
        Observation right = identity.right().evaluate(values);
        if (left.equals(Observation.NOT_APPLICABLE) || right.equals(Observation.NOT_APPLICABLE)) {
            return new IdentityOutcome(identity, Status.NOT_APPLICABLE, left, right, ImmutableList.of());
        }
        ImmutableList<Measure> missing = Streams.concat(
                        identity.left().findMissing(values).stream(), identity.right().findMissing(values).stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        if (!missing.isEmpty()) {
            return new IdentityOutcome(identity, Status.NOT_CHECKABLE, left, right, missing);
        }
        long off = Math.subtractExact(left.getValue(), right.getValue());
        boolean above = exceeds(off, doubledTolerance);
        boolean below = identity.relation() == Relation.EQUAL && exceeds(Math.negateExact(off), doubledTolerance);
        return new IdentityOutcome(identity, above || below ? Status.BROKEN : Status.HOLDS, left, right, missing);
    }

    /** Whether twice the first is more than the second, without the product that could overflow. */
    private static boolean exceeds(long off, long doubledTolerance) {
        return off > doubledTolerance / 2;
    }

    /** Whether it is known not to hold. */
    public boolean isBroken() {
        return status == Status.BROKEN;
    }

    /**
     * The left side minus the right one.
     *
     * @throws IllegalStateException if one of them is not there
     */
    public long difference() {
        return Math.subtractExact(left.getValue(), right.getValue());
    }
}
