/** Reads CSV as bytes, in blocks that several threads take apart: where rows and cells are, not what they mean. */
@NullMarked
package vn.tiendo.io.csv.block;

import org.jspecify.annotations.NullMarked;
