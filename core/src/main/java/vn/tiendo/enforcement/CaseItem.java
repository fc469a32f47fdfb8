package vn.tiendo.enforcement;

import java.util.Locale;
import java.util.Optional;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.QuantityKind;

/** What a case contributes to, by case and by amount: the positions in {@link CaseSums}, named as the measures are. */
enum CaseItem {
    CARRIED_OVER,
    NEW,
    ACCEPTED,
    ENTRUSTED,
    WITHDRAWN,
    TO_ENFORCE,
    ENFORCEABLE,
    FULFILLED,
    TERMINATED,
    COMPLETED,
    IN_PROGRESS,
    POSTPONED,
    SUSPENDED,
    NOT_ENFORCEABLE,
    CARRIED_FORWARD,
    /** By amount only. */
    REDUCED,
    SEPARATELY_TRACKED;

    private static final int COUNT = values().length;

    static int count() {
        return COUNT;
    }

    /** Its place in arrays of sums, which nothing keeps. */
    @SuppressWarnings("EnumOrdinal")
    int position() {
        return ordinal();
    }

    /** The measure of it, where there is one of that kind. */
    Optional<Measure> measure(QuantityKind kind) {
        String suffix = kind == QuantityKind.COUNT ? "_cases" : "_amount";
        return EnforcementMeasures.withSeparateRegister().find(name().toLowerCase(Locale.ROOT) + suffix);
    }
}
