/**
 * Reports (báo cáo): what a plan or a cube of statistics says on a day, as one HTML page or one Excel workbook. A
 * {@link vn.tiendo.io.report.Report} is made of sections with tables, charts and notes; {@link vn.tiendo.io.report.PlanReport}
 * makes that of a plan, and an application can make its own.
 */
@NullMarked
package vn.tiendo.io.report;

import org.jspecify.annotations.NullMarked;
