package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;
import vn.tiendo.citation.Citation;
import vn.tiendo.citation.DocumentNumber;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.time.CalendarTimeline;
import vn.tiendo.time.EventTimeline;
import vn.tiendo.time.RecurringTimeline;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.Timeline;
import vn.tiendo.time.TimelineKind;
import vn.tiendo.time.WorkYear;
import vn.tiendo.time.WorkingDayCalendar;

/**
 * Rows of a plan that a question selects (các dòng kết quả thỏa điều kiện), always in the order of the document.
 *
 * <p>Each method narrows the selection, so that questions read like sentences:
 *
 * <pre>{@code
 * query.rows().ledBy("TCTHADS").dueIn(YearQuarter.of(2018, 3)).list()
 * }</pre>
 *
 * <p>All of them see effective values. A selection is immutable; a row's timeline may have several parts, and then a
 * question about its kind holds if it holds for a part.
 */
public final class RowSelection implements Iterable<EffectiveRow> {
    private final PlanQuery query;
    private final ImmutableList<EffectiveRow> rows;

    RowSelection(PlanQuery query, ImmutableList<EffectiveRow> rows) {
        this.query = query;
        this.rows = rows;
    }

    /**
     * Rows with this unit in the lead, under any of its registered names: {@code TCTHADS} and
     * {@code Tổng cục Thi hành án dân sự} are one. A group of which the unit is a member is another unit.
     */
    public RowSelection ledBy(String unit) {
        return where(query.names().isAmong(unit, EffectiveRow::lead));
    }

    /**
     * Rows led by this group as a whole or by one of its members: {@code Các Cục THADS} finds
     * {@code Cục THADS tỉnh Thái Nguyên} too.
     */
    public RowSelection ledByAnyOf(String group) {
        return where(query.names().isOrHasMemberAmong(group, EffectiveRow::lead));
    }

    /**
     * Rows that bind this unit as a lead, by its own name or as a member of a group: {@code Cục THADS tỉnh Thái Nguyên}
     * finds {@code Các Cục THADS} too.
     */
    public RowSelection ledByOrByGroupOf(String unit) {
        return where(query.names().isOrIsMemberAmong(unit, EffectiveRow::lead));
    }

    /** Rows in which this unit cooperates, under any of its registered names. */
    public RowSelection cooperatedInBy(String unit) {
        return where(query.names().isAmong(unit, EffectiveRow::cooperating));
    }

    /** Rows in which this group or one of its members cooperates. */
    public RowSelection cooperatedInByAnyOf(String group) {
        return where(query.names().isOrHasMemberAmong(group, EffectiveRow::cooperating));
    }

    /** Rows in which this unit cooperates, by its own name or as a member of a group. */
    public RowSelection cooperatedInByOrByGroupOf(String unit) {
        return where(query.names().isOrIsMemberAmong(unit, EffectiveRow::cooperating));
    }

    /** Rows for which this office is in charge (lãnh đạo phụ trách), its words compared folded. */
    public RowSelection inChargeOf(String leader) {
        return where(UnitNames.isPrintedAmong(leader, EffectiveRow::leaders));
    }

    /** Rows with a deadline in these days; recurring ones where an occurrence falls into them. */
    public RowSelection dueIn(LocalDateRange period) {
        return whereTimeline(timeline -> timeline.isDueIn(period));
    }

    /**
     * Rows with a deadline in this period.
     *
     * @param period a {@code YearQuarter}, {@code YearHalf}, {@code YearMonth}, {@code Year} or {@code LocalDate}
     * @throws java.time.DateTimeException if {@code period} is none of these
     */
    public RowSelection dueIn(Temporal period) {
        return dueIn(LocalDateRange.from(period));
    }

    /** Rows with a deadline in this work year (năm công tác): 1 October to 30 September. */
    public RowSelection dueIn(WorkYear year) {
        return dueIn(year.toRange());
    }

    /** Rows with a deadline in this reporting period (kỳ báo cáo). */
    public RowSelection dueIn(ReportingPeriod period) {
        return dueIn(period.toRange());
    }

    /**
     * Rows with a deadline between two days, both included.
     *
     * @throws java.time.DateTimeException if {@code lastInclusive} is before {@code firstInclusive}
     */
    public RowSelection dueBetween(LocalDate firstInclusive, LocalDate lastInclusive) {
        return dueIn(LocalDateRange.ofClosed(firstInclusive, lastInclusive));
    }

    /**
     * Rows with a deadline within so many days of a date: on that date or up to {@code days} days after it.
     *
     * @throws IllegalArgumentException if {@code days} is negative
     */
    public RowSelection dueWithin(int days, LocalDate date) {
        if (days < 0) {
            throw new IllegalArgumentException("days must not be negative but was " + days);
        }
        return dueBetween(date, date.plusDays(days));
    }

    /**
     * Rows with a deadline within so many working days (ngày làm việc) of a date: on that date or up to the last of the
     * {@code days} working days after it.
     *
     * @throws IllegalArgumentException if {@code days} is negative
     */
    public RowSelection dueWithinWorkingDays(int days, LocalDate date, WorkingDayCalendar workingDays) {
        if (days < 0) {
            throw new IllegalArgumentException("days must not be negative but was " + days);
        }
        return dueBetween(date, workingDays.plusWorkingDays(date, days));
    }

    /** Rows that are to be worked on during these days: their window overlaps them. */
    public RowSelection activeIn(LocalDateRange period) {
        return whereTimeline(timeline -> timeline.isActiveIn(period));
    }

    /**
     * Rows whose deadline has passed on that date, done or not; on the day of the deadline itself one is in time. What
     * was done meanwhile is the matter of {@link PlanProgress}.
     */
    public RowSelection overdueAt(LocalDate date) {
        return whereTimeline(timeline -> timeline.isOverdueAt(date));
    }

    /** Rows due again and again (định kỳ, hàng năm). */
    public RowSelection recurring() {
        return wherePart(RecurringTimeline.class::isInstance);
    }

    /** Rows to be done at all times (thường xuyên). */
    public RowSelection continuous() {
        return wherePart(part -> part.kind() == TimelineKind.CONTINUOUS);
    }

    /** Rows that wait for an event (khi phát sinh). */
    public RowSelection waitingForEvent() {
        return wherePart(EventTimeline.class::isInstance);
    }

    /**
     * Rows that no date ends: without timeline, continuous, open towards the future, given by another document or
     * waiting for an event. Recurring ones have deadlines.
     */
    public RowSelection withoutDeadline() {
        return where(row -> row.timeline().isEmpty()
                || TimelineParts.of(row.timeline().get().timeline()).stream().allMatch(RowSelection::isOpen));
    }

    /** Rows with a deadline on one date; not the recurring ones. */
    public RowSelection withDeadline() {
        return whereTimeline(timeline -> timeline.deadline().isPresent());
    }

    /** Rows of the task at this path and of all tasks below it. */
    public RowSelection under(OutlinePath path) {
        return where(row -> row.id().path().equals(path) || row.id().path().isUnder(path));
    }

    /**
     * Rows that cite this document in their basis or products, or in the title or paragraphs of their task: by its number,
     * or by its name as in {@code Luật Thi hành án dân sự năm 2008}. Kind, date and year count where both print them; the
     * place in the document ({@code Mục 3.2}) does not.
     */
    public RowSelection citing(Citation document) {
        return where(RowCitations.citing(document));
    }

    /** Rows that cite a document with this number, however it is spelled; see {@link #citing(Citation)}. */
    public RowSelection citing(DocumentNumber number) {
        return where(RowCitations.citing(number));
    }

    /** Rows that a condition of the caller's own holds for. */
    public RowSelection where(Predicate<? super EffectiveRow> condition) {
        return new RowSelection(query, rows.stream().filter(condition).collect(ImmutableList.toImmutableList()));
    }

    /** The rows. */
    public ImmutableList<EffectiveRow> list() {
        return rows;
    }

    /** The tasks of the rows, each once. */
    public ImmutableList<Task> tasks() {
        // By identity: bad data may have two equal tasks, and comparing whole subtrees would cost too much.
        Set<Task> seen = Sets.newIdentityHashSet();
        return rows.stream().map(EffectiveRow::task).filter(seen::add).collect(ImmutableList.toImmutableList());
    }

    /** How many rows there are. */
    public int count() {
        return rows.size();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows as a stream. */
    public Stream<EffectiveRow> stream() {
        return rows.stream();
    }

    @Override
    public Iterator<EffectiveRow> iterator() {
        return rows.iterator();
    }

    /** The identities of the rows. */
    @Override
    public String toString() {
        return rows.stream().map(EffectiveRow::id).toList().toString();
    }

    private static boolean isOpen(Timeline part) {
        return part instanceof CalendarTimeline calendar
                ? calendar.end().isEmpty()
                : !(part instanceof RecurringTimeline);
    }

    private RowSelection wherePart(Predicate<Timeline> condition) {
        return whereTimeline(timeline -> TimelineParts.of(timeline).stream().anyMatch(condition));
    }

    private RowSelection whereTimeline(Predicate<Timeline> condition) {
        return where(row ->
                row.timeline().map(phrase -> condition.test(phrase.timeline())).orElse(false));
    }
}
