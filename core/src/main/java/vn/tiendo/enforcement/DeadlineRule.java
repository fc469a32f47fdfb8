package vn.tiendo.enforcement;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.time.WorkingDayCalendar;

/**
 * By when a report is due (thời hạn gửi báo cáo): before day 02 of the next month, two working days after the period, five
 * working days after the step before.
 *
 * @param kind what is counted
 * @param count the day of the month, or how many days; positive
 */
public record DeadlineRule(Kind kind, int count) {
    private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();
    private static final int LAST_DAY_OF_ALL_MONTHS = 28;

    /** What is counted. */
    public enum Kind {
        /** Before a day of the month that follows the period; that day itself is too late. */
        BEFORE_DAY("before"),
        /** Working days after the last day of the period. */
        WORKING_DAYS("workdays"),
        /** Days after the last day of the period, whether worked or not. */
        DAYS("days"),
        /** Working days after the deadline of the step before. */
        FURTHER_WORKING_DAYS("further"),
        /** Days after the deadline of the step before, whether worked or not. */
        FURTHER_DAYS("further-days");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if {@code count} is not positive, or no day that every month has
     */
    public DeadlineRule {
        if (count < 1 || (kind == Kind.BEFORE_DAY && count > LAST_DAY_OF_ALL_MONTHS)) {
            throw new IllegalArgumentException("count must be positive, and a day of all months, but was " + count);
        }
    }

    /**
     * Reads {@code before 2}, {@code workdays 1}, {@code days 1}, {@code further 5} or {@code further-days 1}.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public static DeadlineRule parse(String text) {
        List<String> parts = BLANK.splitToList(text);
        for (Kind kind : Kind.values()) {
            if (parts.size() == 2 && parts.get(0).equals(kind.word)) {
                return new DeadlineRule(kind, Integer.parseInt(parts.get(1)));
            }
        }
        throw new IllegalArgumentException("text must be a deadline such as workdays 2 but was \"" + text + "\"");
    }

    /**
     * The last day on which the report is in time.
     *
     * @param periodEnd the last day of the period
     * @param stepBefore the last day in time of the step before; {@code periodEnd} for the first step
     * @param workingDays which days are worked
     */
    public LocalDate lastDay(LocalDate periodEnd, LocalDate stepBefore, WorkingDayCalendar workingDays) {
        return switch (kind) {
            case BEFORE_DAY -> periodEnd.plusMonths(1).withDayOfMonth(count).minusDays(1);
            case WORKING_DAYS -> workingDays.plusWorkingDays(periodEnd, count);
            case DAYS -> periodEnd.plusDays(count);
            case FURTHER_WORKING_DAYS -> workingDays.plusWorkingDays(stepBefore, count);
            case FURTHER_DAYS -> stepBefore.plusDays(count);
        };
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return kind.word + " " + count;
    }
}
