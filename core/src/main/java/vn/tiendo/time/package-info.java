/**
 * Timelines (thời gian, tiến độ thực hiện) of plans: what a printed phrase such as {@code Quý III/2018} means, its
 * parser, its canonical and Vietnamese forms, and the periods of reports.
 */
@NullMarked
package vn.tiendo.time;

import org.jspecify.annotations.NullMarked;
