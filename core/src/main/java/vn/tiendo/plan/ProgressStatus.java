package vn.tiendo.plan;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import vn.tiendo.result.Language;

/** How a row stands on a day (tình trạng thực hiện). */
public enum ProgressStatus {
    /** Reported done, not later than the deadline: hoàn thành đúng hạn. */
    DONE_ON_TIME,
    /** Reported done, later than the deadline: hoàn thành quá hạn. */
    DONE_LATE,
    /** Reported done, and no deadline says whether in time: đã hoàn thành, không xác định hạn. */
    DONE,
    /** Not reported done, and the deadline has passed: quá hạn. */
    OVERDUE,
    /** Not reported done, and the deadline is still to come or is today: chưa đến hạn. */
    NOT_YET_DUE,
    /** To be done at all times, or from some day on without an end: thường xuyên. */
    CONTINUOUS,
    /** Due again and again, see {@link RowProgress#lastOccurrence()}: định kỳ. */
    RECURRING,
    /** Due when something happens: khi phát sinh. */
    WAITING_FOR_EVENT,
    /** Without a time, or with one that another document gives: chưa xác định. */
    UNDETERMINED;

    private final String code = Ascii.toLowerCase(name());

    /** The name in machine forms, such as {@code done_on_time}. */
    public String code() {
        return code;
    }

    /** The name for people, such as {@code Hoàn thành đúng hạn}. */
    public String words(Language language) {
        return PlanCode.words("status." + code, ImmutableMap.of(), language).orElse(code);
    }

    /** Whether the row was reported done. */
    public boolean isDone() {
        return this == DONE_ON_TIME || this == DONE_LATE || this == DONE;
    }
}
