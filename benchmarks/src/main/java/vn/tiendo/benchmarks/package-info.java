/** Measurements of the SDK against named peers in the same run; each variant is proven equal by a test beside it. */
@NullMarked
package vn.tiendo.benchmarks;

import org.jspecify.annotations.NullMarked;
