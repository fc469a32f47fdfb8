/**
 * Plans (kế hoạch, chương trình): tasks in their outline, deliverables with products, timeline and units, and the
 * questions that are asked of them.
 */
@NullMarked
package vn.tiendo.plan;

import org.jspecify.annotations.NullMarked;
