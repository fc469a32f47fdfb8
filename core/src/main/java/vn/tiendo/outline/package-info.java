/**
 * The outline of a document (đề cương): printed numbers such as {@code IV}, {@code 1.7}, {@code a)}, paths made of
 * them, and references from one point to others.
 */
@NullMarked
package vn.tiendo.outline;

import org.jspecify.annotations.NullMarked;
