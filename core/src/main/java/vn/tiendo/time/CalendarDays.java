package vn.tiendo.time;

import java.time.LocalDate;

/** Days as single numbers {@code year << 9 | month << 5 | day}: in their natural order, and without objects. */
final class CalendarDays {
    private static final int YEAR_SHIFT = 9;
    private static final int MONTH_SHIFT = 5;

    private CalendarDays() {}

    static int of(int year, int month, int day) {
        return (year << YEAR_SHIFT) | (month << MONTH_SHIFT) | day;
    }

    static LocalDate toDate(int packed) {
        return LocalDate.of(packed >> YEAR_SHIFT, (packed >> MONTH_SHIFT) & 0xF, packed & 0x1F);
    }

    static int before(int packed) {
        if ((packed & 0x1F) > 1) {
            return packed - 1;
        }
        int year = packed >> YEAR_SHIFT;
        int month = (packed >> MONTH_SHIFT) & 0xF;
        return month > 1 ? of(year, month - 1, lengthOfMonth(year, month - 1)) : of(year - 1, 12, 31);
    }

    static int after(int packed) {
        int year = packed >> YEAR_SHIFT;
        int month = (packed >> MONTH_SHIFT) & 0xF;
        if ((packed & 0x1F) < lengthOfMonth(year, month)) {
            return packed + 1;
        }
        return month < 12 ? of(year, month + 1, 1) : of(year + 1, 1, 1);
    }

    static boolean isLeap(int year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int lengthOfMonth(int year, int month) {
        return switch (month) {
            case 2 -> isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }
}
