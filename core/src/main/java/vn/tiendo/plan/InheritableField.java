package vn.tiendo.plan;

/** The fields that a merged cell gives to several rows (ô gộp). The basis is not among them. */
public enum InheritableField {
    /** {@link Task#leaders()}. */
    LEADERS("leaders"),
    /** {@link Deliverable#products()}: one product to which several tasks lead. */
    PRODUCTS("products"),
    /** {@link Deliverable#timeline()}. */
    TIMELINE("timeline"),
    /** {@link Deliverable#lead()}. */
    LEAD("lead"),
    /** {@link Deliverable#cooperating()}. */
    COOPERATING("cooperating");

    private final String code;

    InheritableField(String code) {
        this.code = code;
    }

    /** The name in machine forms, such as {@code lead}. */
    public String code() {
        return code;
    }
}
