package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import vn.tiendo.text.Folding;

/** What a completion rate counts: cases or amounts (về việc, về tiền). */
public enum RateMeasure {
    /** Cases (về việc). */
    BY_CASE("by-case", "về việc", "việc", "viec"),
    /** Amounts of money (về tiền). */
    BY_AMOUNT("by-amount", "về tiền", "tiền", "tien", "giá trị");

    private final String code;
    private final ImmutableSet<String> names;

    RateMeasure(String code, String... names) {
        this.code = code;
        this.names = Arrays.stream(names).map(Folding::fold).collect(ImmutableSet.toImmutableSet());
    }

    /** The measure that a text names, by its code or in Vietnamese; case does not count. */
    public static Optional<RateMeasure> find(String text) {
        String folded = Folding.fold(text);
        return Arrays.stream(values())
                .filter(measure -> measure.code.equals(folded) || measure.names.contains(folded))
                .findFirst();
    }

    /** Its code in machine forms: {@code by-case}, {@code by-amount}. */
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
