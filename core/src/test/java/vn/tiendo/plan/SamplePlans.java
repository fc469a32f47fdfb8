package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.threeten.extra.YearQuarter;
import vn.tiendo.org.UnitRef;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.time.CalendarTimeline;
import vn.tiendo.time.EventTimeline;
import vn.tiendo.time.Frequency;
import vn.tiendo.time.Precision;
import vn.tiendo.time.RecurrenceRule;
import vn.tiendo.time.RecurringTimeline;
import vn.tiendo.time.Timeline;
import vn.tiendo.time.TimelinePhrase;
import vn.tiendo.time.UndeterminedTimeline;

/** Small plans in our own words. */
final class SamplePlans {
    static final LocalDate ISSUED = LocalDate.of(2018, 7, 26);

    /** Every quarter, on its last day. */
    static final Timeline QUARTERLY = RecurringTimeline.of(rule(Frequency.YEARLY, 3, 6, 9, 12));

    private SamplePlans() {}

    static OutlinePath path(String path) {
        return OutlinePath.parse(path);
    }

    static DeliverableId id(String id) {
        return DeliverableId.parse(id);
    }

    static Task.Builder task(String path, Task... items) {
        Task.Builder task = Task.builder();
        task.path(path(path)).number(path(path).last()).title("Việc " + path).addItems(items);
        return task;
    }

    static Deliverable.Builder row(String product) {
        Deliverable.Builder row = Deliverable.builder();
        row.addProducts(product);
        return row;
    }

    /** A row with timeline and lead. */
    static Deliverable.Builder row(String product, Timeline timeline, String... leads) {
        Deliverable.Builder row = row(product);
        row.timeline(phrase(timeline));
        for (String lead : leads) {
            row.addLead(UnitRef.of(lead));
        }
        return row;
    }

    static TimelinePhrase phrase(Timeline timeline) {
        return TimelinePhrase.of(timeline.kind().code(), timeline);
    }

    static Timeline quarter(int year, int quarter) {
        return CalendarTimeline.ofQuarter(YearQuarter.of(year, quarter));
    }

    static Timeline month(int year, int month) {
        return CalendarTimeline.ofMonth(YearMonth.of(year, month));
    }

    static Timeline until(int year, int month, int day) {
        return CalendarTimeline.until(LocalDate.of(year, month, day), Precision.DAY);
    }

    static Plan plan(Task... items) {
        DocumentInfo.Builder document = DocumentInfo.builder();
        document.number("10/QĐ-XYZ").date(ISSUED).title("Kế hoạch thử nghiệm giai đoạn 2018-2021");
        return Plan.builder().document(document.build()).addItems(items).build();
    }

    /**
     * Two sections. I/1 prints leaders, lead and cooperating units for I/2 and I/3; the second row of II/1 takes the lead
     * of its first. There is a timeline of each shape.
     */
    static Plan office() {
        Task first = task("I/1")
                .addLeaders("Thứ trưởng phụ trách")
                .line(10)
                .addDeliverables(row("Thông tư mới", quarter(2018, 3), "TCTHADS")
                        .line(11)
                        .addCooperating(UnitRef.of("Vụ Pháp chế"), UnitRef.of("Các Cục THADS"))
                        .basis("Mục 5 Quyết định số 219/QĐ-BTP ngày 12/3/2018")
                        .build())
                .build();
        ImmutableMap<InheritableField, InheritedFrom> merged = ImmutableMap.of(
                InheritableField.LEADERS, InheritedFrom.parse("I/1"),
                InheritableField.LEAD, InheritedFrom.parse("I/1"),
                InheritableField.COOPERATING, InheritedFrom.parse("I/1"));
        Task second = task("I/2")
                .line(20)
                .inherited(merged)
                .addDeliverables(row("Quy trình", quarter(2019, 1)).line(21).build())
                .build();
        Task third = task("I/3")
                .line(30)
                .inherited(merged)
                .addDeliverables(row("Sổ tay", UndeterminedTimeline.perDocument("theo kế hoạch vốn"), "Các Cục THADS")
                        .line(31)
                        .build())
                .build();
        Task fourth = task("II/1")
                .line(40)
                .addLeaders("Cục trưởng")
                .addDeliverables(
                        row("Đề án", month(2018, 10), "Văn phòng Bộ").line(41).build(),
                        row("Nghị quyết", EventTimeline.of("Khi phát sinh"))
                                .line(42)
                                .putInherited(InheritableField.LEAD, InheritedFrom.parse("II/1#1"))
                                .build(),
                        row("Kiểm tra", QUARTERLY, "Cục THADS tỉnh Thái Nguyên")
                                .line(43)
                                .build(),
                        row("Tin, bài", CalendarTimeline.CONTINUOUS, "TCTHADS", "Văn phòng Bộ")
                                .line(44)
                                .build())
                .build();
        return plan(
                task("I", first, second, third).line(9).build(),
                task("II", fourth).line(39).build());
    }

    static RecurrenceRule rule(Frequency frequency, Integer... months) {
        return new RecurrenceRule(
                frequency, 1, ImmutableList.copyOf(months), ImmutableList.of(-1), ImmutableList.<DayOfWeek>of());
    }
}
