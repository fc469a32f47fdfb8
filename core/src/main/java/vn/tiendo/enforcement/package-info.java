/**
 * Statistics of civil judgment enforcement (thi hành án dân sự): the statutory measures, what each regime makes of them by
 * report date, the checks of reported figures, the reporting calendar, and cases with what they contribute to a period.
 *
 * <p>Every figure of a regime says how well it is known ({@link Sourced}), and an application can replace it.
 */
@NullMarked
package vn.tiendo.enforcement;

import org.jspecify.annotations.NullMarked;
