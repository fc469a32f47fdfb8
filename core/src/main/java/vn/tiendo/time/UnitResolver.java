package vn.tiendo.time;

import org.jspecify.annotations.Nullable;

/** Turns a printed unit into its first and last day, by the year and basis of the parser where it does not say. */
final class UnitResolver {
    /** The work year begins with this month of the year before. */
    private static final int WORK_YEAR_MONTH = 10;

    private final YearBasis basis;
    private final @Nullable Integer year;

    /** The first day of the unit resolved last. */
    int first;
    /** The last day of the unit resolved last. */
    int last;
    /** The precision of the unit resolved last, in months: 0 for days, 1, 3, 6, 12. */
    int months;

    UnitResolver(YearBasis basis, @Nullable Integer year) {
        this.basis = basis;
        this.year = year;
    }

    YearBasis basis() {
        return basis;
    }

    /**
     * Resolves a unit into {@link #first}, {@link #last} and {@link #months}.
     *
     * @return whether it is possible; the problem is noted otherwise
     */
    boolean resolve(UnitSpec spec, PhraseProblem problem) {
        boolean byContext = !spec.hasYear();
        int y = spec.year;
        if (byContext) {
            Integer own = year;
            if (own == null) {
                return problem.impossible(TimeCode.YEAR_MISSING, spec.token);
            }
            y = own + spec.yearOffset;
            spec.flag(TimelineFlag.CONTEXT_YEAR);
        }
        boolean byBasis = byContext || spec.workYear || spec.unit == UnitSpec.MONTHS;
        boolean work = byBasis && basis == YearBasis.WORK_YEAR;
        if (spec.workYear || spec.unit == UnitSpec.MONTHS || work) {
            spec.flag(TimelineFlag.BASIS_ASSUMED);
        }
        boolean found = switch (spec.unit) {
            case UnitSpec.DATE -> date(spec, work && spec.month >= WORK_YEAR_MONTH ? y - 1 : y, problem);
            case UnitSpec.MONTH -> span(work && spec.month >= WORK_YEAR_MONTH ? y - 1 : y, spec.month, 1, 1);
            case UnitSpec.QUARTER -> quarter(y, spec.number, work);
            case UnitSpec.MONTHS -> months(spec, y, work);
            case UnitSpec.DAYS -> days(spec, work && spec.month >= WORK_YEAR_MONTH ? y - 1 : y, problem);
            case UnitSpec.YEAR -> work ? span(y - 1, WORK_YEAR_MONTH, 12, 0) : span(y, 1, 12, 12);
            case UnitSpec.DECADE -> span(y, 1, 120, 12);
            default -> problem.stuck(TimeCode.NOT_A_TIMELINE, spec.token);
        };
        if (spec.edge != 0) {
            first = spec.edge == UnitSpec.FIRST ? first : last;
            last = first;
            months = 0;
        }
        return found;
    }

    private boolean date(UnitSpec spec, int y, PhraseProblem problem) {
        int length = CalendarDays.lengthOfMonth(y, spec.month);
        if (spec.day > length) {
            return problem.impossible(TimeCode.IMPOSSIBLE_DATE, spec.token);
        }
        first = CalendarDays.of(y, spec.month, spec.day == UnitSpec.LAST_DAY ? length : spec.day);
        last = first;
        months = 0;
        return true;
    }

    private boolean quarter(int y, int number, boolean work) {
        if (!work) {
            return span(y, 3 * number - 2, 3, 3);
        }
        return number == 1 ? span(y - 1, WORK_YEAR_MONTH, 3, 3) : span(y, 3 * number - 5, 3, 3);
    }

    private boolean months(UnitSpec spec, int y, boolean work) {
        int offset = spec.last ? 12 - spec.number : 0;
        if (!work) {
            return span(y, 1 + offset, spec.number, spec.number == 6 ? 6 : 1);
        }
        int month = WORK_YEAR_MONTH - 1 + offset;
        return span(y - 1 + month / 12, month % 12 + 1, spec.number, 1);
    }

    private boolean days(UnitSpec spec, int y, PhraseProblem problem) {
        int length = CalendarDays.lengthOfMonth(y, spec.month);
        if (spec.number > length) {
            return problem.impossible(TimeCode.IMPOSSIBLE_DATE, spec.token);
        }
        first = CalendarDays.of(y, spec.month, spec.last ? length - spec.number + 1 : 1);
        last = CalendarDays.of(y, spec.month, spec.last ? length : spec.number);
        months = 0;
        return true;
    }

    private boolean span(int y, int month, int length, int unit) {
        int lastMonth = month - 1 + length - 1;
        int lastYear = y + lastMonth / 12;
        lastMonth = lastMonth % 12 + 1;
        first = CalendarDays.of(y, month, 1);
        last = CalendarDays.of(lastYear, lastMonth, CalendarDays.lengthOfMonth(lastYear, lastMonth));
        months = unit;
        return true;
    }
}
