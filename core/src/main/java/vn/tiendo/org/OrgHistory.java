package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.result.Parsed;

/**
 * The structure of an organisation over time (lịch sử cơ cấu tổ chức): {@code history.at(day)} is the {@link OrgTree} in
 * force on that day, with {@code Tổng cục} on 30 June 2025 and {@code Cục Quản lý} on 1 July.
 *
 * <p>It is a list of units with days of validity, first and last day included. A code may occur several times, with days that
 * do not overlap, where name, superior or level changed.
 *
 * <p>Immutable and safe for threads.
 */
public final class OrgHistory {
    private final ImmutableList<OrgUnit> units;

    private OrgHistory(ImmutableList<OrgUnit> units) {
        this.units = units;
    }

    /**
     * The history of a list of units, in any order.
     *
     * <p>A unit without code, one that ends before it begins, and one that is given a second time in the same words are left
     * out. Everything else stays, even if it is wrong on some days, because it may be right on others: codes that overlap, a
     * unit in force when its superior is not, circles and second roots are diagnostics here for their first day, and
     * {@link #at} deals with them as {@link OrgTree#of} does.
     *
     * @param units the units
     * @return the history; a failure where no unit is left
     */
    public static Parsed<OrgHistory> of(Iterable<OrgUnit> units) {
        OrgHistoryChecks checks = new OrgHistoryChecks(units);
        return checks.units().isEmpty()
                ? Parsed.failed(checks.diagnostics())
                : Parsed.of(new OrgHistory(checks.units()), checks.diagnostics());
    }

    /** All units, by code and then by first day. */
    public ImmutableList<OrgUnit> units() {
        return units;
    }

    /** What stands under one code over time, the earliest first. */
    public ImmutableList<OrgUnit> versions(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).collect(ImmutableList.toImmutableList());
    }

    /**
     * The tree in force on a day, with the diagnostics of that day.
     *
     * @return a failure where no unit stands at the top on that day
     */
    public Parsed<OrgTree> at(LocalDate day) {
        return OrgTree.of(units.stream().filter(unit -> unit.isValidOn(day)).collect(ImmutableList.toImmutableList()));
    }

    /** The days from which on the structure may be another than on the day before. */
    public ImmutableSortedSet<LocalDate> changeDays() {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        for (OrgUnit unit : units) {
            unit.validFrom().ifPresent(days::add);
            unit.validTo()
                    .filter(last -> last.isBefore(LocalDate.MAX))
                    .map(last -> last.plusDays(1))
                    .ifPresent(days::add);
        }
        return days.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrgHistory that && units.equals(that.units);
    }

    @Override
    public int hashCode() {
        return units.hashCode();
    }

    /** How many units, and their days: for logs. */
    @Override
    public String toString() {
        Optional<LocalDate> last =
                Optional.ofNullable(changeDays().isEmpty() ? null : changeDays().last());
        return "OrgHistory of " + units.size() + " units"
                + last.map(day -> ", last change " + day).orElse("");
    }
}
