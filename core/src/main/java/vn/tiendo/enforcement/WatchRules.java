package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Period;
import java.util.Optional;
import vn.tiendo.indicator.Amount;
import vn.tiendo.indicator.MoneyUnit;

/**
 * The watch lists that work plans and target decisions of the field order (danh sách án cần tập trung chỉ đạo): cases
 * that are enforceable and older than one year, large ones among them, those whose auctioned asset is not handed over.
 *
 * <p>Ages count from the enforcement decision, values are what was due by it. Results that jump are found in the figures, see
 * {@link JumpRule}.
 */
public final class WatchRules {
    static final EnforceableStates ONLY_ENFORCEABLE =
            new EnforceableStates(ImmutableSet.of(CaseState.ENFORCEABLE), ImmutableSet.of());

    private static final int LARGE_BILLIONS = 20;
    private static final int LARGE_YEARS = 3;
    private static final int OLD_YEARS = 5;

    private WatchRules() {}

    /**
     * Enforceable and over one year old; running and over five years old; from 20 tỷ đồng on, enforceable and over three
     * years old; auction succeeded but asset not handed over.
     *
     * <p>Source: the plans for 2022, 2024 and 2026 that order these lists. Some of them have the border day inside
     * ({@code từ 01 năm trở lên}): {@code enforceable(AgeLimit.from(Period.ofYears(1)))}.
     */
    public static ImmutableList<WatchRule> standard() {
        return ImmutableList.of(
                enforceable(AgeLimit.over(Period.ofYears(1))),
                old(AgeLimit.over(Period.ofYears(OLD_YEARS))),
                large(Amount.of(LARGE_BILLIONS, MoneyUnit.BILLION_DONG), AgeLimit.over(Period.ofYears(LARGE_YEARS))),
                notHandedOver(AgeLimit.over(Period.ZERO)));
    }

    /** Enforceable cases of an age (có điều kiện nhưng quá hạn chưa thi hành xong). */
    public static WatchRule enforceable(AgeLimit age) {
        return new AgeWatch(EnforcementCode.WATCH_ENFORCEABLE, true, age, Optional.empty());
    }

    /** Running cases of an age, whether enforceable or not (án tồn lâu năm). */
    public static WatchRule old(AgeLimit age) {
        return new AgeWatch(EnforcementCode.WATCH_OLD, false, age, Optional.empty());
    }

    /**
     * Enforceable cases of an age and value (án có giá trị lớn).
     *
     * @param atLeast the least amount due; a case of exactly that amount is on the list
     * @param age the age
     */
    public static WatchRule large(Amount atLeast, AgeLimit age) {
        return new AgeWatch(EnforcementCode.WATCH_LARGE, true, age, Optional.of(atLeast));
    }

    /**
     * Large cases as {@link #large} lists them, but whether enforceable or not.
     *
     * @param atLeast the least amount due; a case of exactly that amount is on the list
     * @param age the age
     */
    public static WatchRule largeInAnyState(Amount atLeast, AgeLimit age) {
        return new AgeWatch(EnforcementCode.WATCH_LARGE, false, age, Optional.of(atLeast));
    }

    /**
     * Running cases with an asset that was sold by auction and not handed over (đấu giá thành nhưng chưa giao được tài sản).
     *
     * @param since the time since the auction; {@code AgeLimit.over(Period.ZERO)} lists a case from the next day on
     */
    public static WatchRule notHandedOver(AgeLimit since) {
        return new AuctionWatch(since);
    }
}
