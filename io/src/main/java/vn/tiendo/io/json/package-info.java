/**
 * The JSON forms of plans ({@link vn.tiendo.io.json.PlanJson}), of measures and indicators
 * ({@link vn.tiendo.io.json.IndicatorJson}, also from YAML), of targets ({@link vn.tiendo.io.json.TargetsJson}) and of
 * statistical rows ({@link vn.tiendo.io.json.StatisticsJson});
 * {@link vn.tiendo.io.json.PlanModule} teaches them to an application's own Jackson mapper. Every problem of a document is
 * found in one pass and named with its JSON pointer.
 */
@NullMarked
package vn.tiendo.io.json;

import org.jspecify.annotations.NullMarked;
