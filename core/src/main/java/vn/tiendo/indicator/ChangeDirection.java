package vn.tiendo.indicator;

import java.util.Arrays;
import java.util.Optional;

/** Which way a value is to change (chiều thay đổi). */
public enum ChangeDirection {
    /** Upwards (tăng): {@code tăng 5% so với cùng kỳ}. */
    INCREASE("increase", "tăng"),
    /** Downwards (giảm): {@code giảm ít nhất 10% so với năm 2023}. */
    DECREASE("decrease", "giảm");

    private final String code;
    private final String wording;

    ChangeDirection(String code, String wording) {
        this.code = code;
        this.wording = wording;
    }

    /** The direction of a code in machine forms; empty for every other text. */
    public static Optional<ChangeDirection> findByCode(String code) {
        return Arrays.stream(values())
                .filter(direction -> direction.code.equals(code))
                .findFirst();
    }

    /** The name in machine forms, such as {@code increase}. */
    public String code() {
        return code;
    }

    /** The Vietnamese word, such as {@code tăng}. */
    public String wording() {
        return wording;
    }
}
