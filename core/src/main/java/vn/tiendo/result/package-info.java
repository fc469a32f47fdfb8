/**
 * Outcomes of reading data: diagnostics with stable codes, and values that come with them. Bad data is a value here;
 * exceptions are for programmers' errors, and for callers who ask for one.
 */
@NullMarked
package vn.tiendo.result;

import org.jspecify.annotations.NullMarked;
