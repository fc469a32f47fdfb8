/**
 * Readers of tables with a header line and comma-separated values (CSV). Bad rows are reported and left out, good ones
 * kept.
 */
@NullMarked
package vn.tiendo.io.csv;

import org.jspecify.annotations.NullMarked;
