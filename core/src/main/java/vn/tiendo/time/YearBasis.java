package vn.tiendo.time;

/** Which year a plan counts in where it does not say (cách tính năm). */
public enum YearBasis {
    /** 1 January to 31 December. The default. */
    CALENDAR("calendar"),
    /** Năm công tác: 1 October of the year before to 30 September, as in judgment enforcement. */
    WORK_YEAR("work-year");

    private final String code;

    YearBasis(String code) {
        this.code = code;
    }

    /** The name in machine forms, such as {@code work-year}. */
    public String code() {
        return code;
    }
}
