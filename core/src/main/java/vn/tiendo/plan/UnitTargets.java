package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import vn.tiendo.org.UnitRef;

/**
 * The targets that an annex table sets for one unit (chỉ tiêu giao cho đơn vị).
 *
 * @param unit the unit
 * @param targets its targets, in the order of the columns
 */
public record UnitTargets(UnitRef unit, ImmutableList<PrintedTarget> targets) {}
