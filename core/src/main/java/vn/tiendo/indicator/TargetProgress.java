package vn.tiendo.indicator;

/**
 * How far a result of a part of the year is on its way to the target (tiến độ thực hiện chỉ tiêu): 45,49% after six months
 * is 3,54 points above one half of 83,90% and 38,41 points below the whole.
 *
 * @param months how many months the result covers
 * @param ofMonths how many months the target covers
 * @param prorated against the value × {@code months} / {@code ofMonths}
 * @param full against the whole value
 */
public record TargetProgress(int months, int ofMonths, Assessment prorated, Assessment full) {}
