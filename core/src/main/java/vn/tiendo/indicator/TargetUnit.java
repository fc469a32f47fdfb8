package vn.tiendo.indicator;

import java.util.Optional;

/** In what the value of a target is told (đơn vị tính của chỉ tiêu). */
public enum TargetUnit {
    /** Percent: {@code 84,70%}. */
    PERCENT("%"),
    /** A number of things, or an amount: {@code 02 tin bài/quý}. */
    COUNT("count"),
    /** A part of a whole, both told: {@code 2/3}, {@code 14/14}. */
    FRACTION("fraction"),
    /** Only by comparison with something else: {@code cao hơn năm 2021}. */
    RELATIVE("relative");

    private final String code;
    private final Optional<TargetUnit> present = Optional.of(this);

    TargetUnit(String code) {
        this.code = code;
    }

    /** The unit of a code in machine forms; empty for every other text. */
    public static Optional<TargetUnit> findByCode(String code) {
        for (TargetUnit unit : values()) {
            if (unit.code.equals(code)) {
                return unit.present;
            }
        }
        return Optional.empty();
    }

    /** The name in machine forms, such as {@code %} or {@code count}. */
    public String code() {
        return code;
    }
}
