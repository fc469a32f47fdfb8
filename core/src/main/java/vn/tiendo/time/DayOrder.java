package vn.tiendo.time;

import java.time.LocalDate;

/** The check of two days that every span is made of. */
final class DayOrder {
    private DayOrder() {}

    static void check(LocalDate firstInclusive, LocalDate lastInclusive) {
        if (firstInclusive.isAfter(lastInclusive)) {
            throw new IllegalArgumentException(
                    "firstInclusive " + firstInclusive + " must not be after lastInclusive " + lastInclusive);
        }
    }
}
