package vn.tiendo.org;

import vn.tiendo.text.Folding;

/**
 * A unit as a plan names it (tên đơn vị), for example {@code TCTHADS} or {@code Vụ Tổ chức cán bộ, BTP}: only the
 * printed words. What they stand for is the matter of a register of units.
 *
 * @param text the name as printed, not blank
 */
public record UnitRef(String text) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if {@code text} is blank
     */
    public UnitRef {
        if (text.isBlank()) {
            throw new IllegalArgumentException("text must not be blank");
        }
    }

    /** A unit by its printed name. */
    public static UnitRef of(String text) {
        return new UnitRef(text);
    }

    /** Whether two names differ only in case, spacing and other spelling that {@link Folding} folds. */
    public boolean isSpelledLike(UnitRef other) {
        return Folding.same(text, other.text);
    }

    /** The name as printed. */
    @Override
    public String toString() {
        return text;
    }
}
