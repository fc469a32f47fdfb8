package vn.tiendo.time;

import java.util.Optional;

/** The word that binds an open timeline to its date (từ ngữ chỉ hạn); the dates themselves are inclusive already. */
public enum Bound {
    /** Up to and including: {@code chậm nhất}, {@code đến hết}, {@code đến}. */
    BY("by"),
    /** Up to but without: {@code trước}. {@code trước ngày 31/3/2024} ends on 30 March. */
    BEFORE("before"),
    /** From and including: {@code từ}, {@code kể từ}. */
    FROM("from"),
    /** From the day after: {@code sau}. */
    AFTER("after");

    private final String code;
    private final Optional<Bound> present = Optional.of(this);

    Bound(String code) {
        this.code = code;
    }

    /** The name in machine forms, such as {@code by}. */
    public String code() {
        return code;
    }

    /** This bound as a present optional, always the same one. */
    public Optional<Bound> present() {
        return present;
    }
}
