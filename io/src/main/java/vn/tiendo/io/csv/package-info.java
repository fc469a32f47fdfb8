/**
 * Readers and writers of tables with a header line and comma-separated values (CSV, bảng dữ liệu). Bad rows are reported and left
 * out, good ones kept.
 *
 * <p>The tables are for machines: a text that begins like a formula, {@code =1+1}, is written as it is, for it must be read back as
 * it was. What people open in Excel is better written by {@link vn.tiendo.io.report.ExcelReport}, where a text stays a text.
 */
@NullMarked
package vn.tiendo.io.csv;

import org.jspecify.annotations.NullMarked;
