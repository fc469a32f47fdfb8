package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import vn.tiendo.org.UnitRef;

/**
 * The targets that an annex table sets for one unit (chỉ tiêu giao cho đơn vị): 84% by case and 45% by amount for
 * {@code Chi cục THADS TP Sông Công}.
 *
 * @param unit the unit
 * @param targets its targets, in the order of the columns
 */
public record UnitTargets(UnitRef unit, ImmutableList<PrintedTarget> targets) {}
