/**
 * Indicators and targets (chỉ tiêu): what is measured, the value that is set for it such as {@code trên 84%}, and how
 * such a value reads in text.
 */
@NullMarked
package vn.tiendo.indicator;

import org.jspecify.annotations.NullMarked;
