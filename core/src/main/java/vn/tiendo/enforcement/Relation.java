package vn.tiendo.enforcement;

/** How the two sides of an {@link Identity} stand to each other (quan hệ). */
public enum Relation {
    /** Both sides are the same: {@code =}. */
    EQUAL("="),
    /** The left side is not above the right one: {@code <=}. */
    AT_MOST("<=");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** {@code =} or {@code <=}. */
    public String sign() {
        return sign;
    }
}
