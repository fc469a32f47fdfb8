package vn.tiendo.rollup;

import vn.tiendo.indicator.Ratio;

/**
 * A unit's place in a ranking (xếp hạng). Units with exactly equal rates share a place, and the places behind them are left
 * out: 1, 2, 2, 4.
 *
 * @param rank the place, from 1; 0 where there is no rate
 * @param unit the number of the unit
 * @param ratio both terms of its rate
 */
public record RankedUnit(int rank, int unit, Ratio ratio) {}
