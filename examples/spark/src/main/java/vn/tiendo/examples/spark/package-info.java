/**
 * The roll-up inside Apache Spark: the same accumulator in each partition, merged as a tree. Spark reads, schedules and
 * carries; nothing here does.
 */
@NullMarked
package vn.tiendo.examples.spark;

import org.jspecify.annotations.NullMarked;
