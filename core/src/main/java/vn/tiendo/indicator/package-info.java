/**
 * Indicators and targets (chỉ tiêu): measures and amounts, ratios of sums of measures, the value that is set for them such
 * as {@code trên 84%}, how such a value reads in text, and how far it is met. Everything is exact: counts and amounts are
 * whole numbers, and a rate keeps both of its terms.
 */
@NullMarked
package vn.tiendo.indicator;

import org.jspecify.annotations.NullMarked;
