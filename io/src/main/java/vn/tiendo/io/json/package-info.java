/**
 * The JSON form of plans: {@link vn.tiendo.io.json.PlanJson} writes and reads it, and
 * {@link vn.tiendo.io.json.PlanModule} teaches it to an application's own Jackson mapper. Every problem of a document is
 * found in one pass and named with its JSON pointer.
 */
@NullMarked
package vn.tiendo.io.json;

import org.jspecify.annotations.NullMarked;
