package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;

/**
 * A recurrence rule of RFC 5545 section 3.3.10 that names its days, such as
 * {@code FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1} for {@code hàng quý} (quy tắc lặp lại).
 *
 * @param frequency the base period, FREQ
 * @param interval every how many base periods, INTERVAL; at least 1
 * @param months BYMONTH, 1 to 12, ascending; empty for every month
 * @param monthDays BYMONTHDAY, 1 to 31 or −1 to −31 from the month's end, ascending; empty where weekdays or the
 *     frequency name the day
 * @param weekDays BYDAY, ascending; empty where there is none
 */
public record RecurrenceRule(
        Frequency frequency,
        int interval,
        ImmutableList<Integer> months,
        ImmutableList<Integer> monthDays,
        ImmutableList<DayOfWeek> weekDays) {}
