package vn.tiendo.indicator;

/** What a measure counts: things or money (về việc, về tiền). The two are never added. */
public enum QuantityKind {
    /** Things that are counted: judgments to enforce, files, officers (việc, hồ sơ, người). */
    COUNT,
    /** Money, in the {@link MoneyUnit} that the values state (tiền). */
    AMOUNT
}
