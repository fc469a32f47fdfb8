package vn.tiendo.org;

import vn.tiendo.time.ReportingPeriod;

/**
 * A figure that a unit reports for a period (số liệu của đơn vị): 9 767 cases of office 89 in April 2025.
 *
 * @param unit the code of the unit in the structure of that time
 * @param period the period
 * @param value what the unit itself reports, without the units below it
 * @param <V> the type of the value
 */
public record UnitFigure<V>(String unit, ReportingPeriod period, V value) {}
