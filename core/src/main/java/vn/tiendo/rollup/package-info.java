/**
 * Roll-up of statistics over a tree of units (tổng hợp số liệu): facts of units, months, cells and measures are kept in a
 * partitioned store or an accumulator, and become a cube with every level, month and cumulative period. The package knows no
 * judgment enforcement: categories, states and measures are data of the application.
 */
@NullMarked
package vn.tiendo.rollup;

import org.jspecify.annotations.NullMarked;
