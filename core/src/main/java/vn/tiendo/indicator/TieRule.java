package vn.tiendo.indicator;

/** Which rank comes after a tie (cách xếp hạng khi bằng nhau). */
public enum TieRule {
    /** As many ranks are left out as tied before: 1, 2, 2, 4. */
    COMPETITION,
    /** No rank is left out: 1, 2, 2, 3. */
    DENSE
}
