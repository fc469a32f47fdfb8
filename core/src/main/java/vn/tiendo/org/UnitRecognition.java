package vn.tiendo.org;

/** How a name was recognised (cách nhận biết), the surest first. */
public enum UnitRecognition {
    /** By its registered name: {@code Tổng cục Thi hành án dân sự}. */
    REGISTERED,
    /** By a registered alias: {@code TCTHADS}. */
    ALIAS,
    /** A registered name or alias with words that make it a group: {@code Các Cục THADS}, {@code Cục THADS các tỉnh}. */
    GROUP,
    /** Only by its head word: {@code Cục Phòng vệ thương mại}. */
    HEAD_WORD,
    /** Not at all: only in a cell that is known to name units, see {@link UnitRegister#divide}. */
    UNKNOWN;

    /** Whether a registered name stands behind the match. */
    public boolean isRegistered() {
        return compareTo(HEAD_WORD) < 0;
    }
}
