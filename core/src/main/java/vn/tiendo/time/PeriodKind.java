package vn.tiendo.time;

/** The usual lengths of a {@link ReportingPeriod} (loại kỳ báo cáo). */
public enum PeriodKind {
    /** Tháng. */
    MONTH(1),
    /** Quý. */
    QUARTER(3),
    /** Sáu tháng đầu năm or sáu tháng cuối năm. */
    HALF(6),
    /** Chín tháng, from the beginning of the year. */
    NINE_MONTHS(9),
    /** Năm. */
    YEAR(12),
    /** Any other months of a year: {@code 10 tháng năm 2024}. */
    OTHER(0);

    private final int months;

    PeriodKind(int months) {
        this.months = months;
    }

    /** How many months it has; 0 for {@link #OTHER}. */
    public int months() {
        return months;
    }
}
