package vn.tiendo.io.report;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.tiendo.org.UnitRef;
import vn.tiendo.org.UnitRegister;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.plan.CompletionReport;
import vn.tiendo.plan.Deliverable;
import vn.tiendo.plan.DeliverableId;
import vn.tiendo.plan.DocumentInfo;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanBoard;
import vn.tiendo.plan.PlanQuery;
import vn.tiendo.plan.PrintedTarget;
import vn.tiendo.plan.Task;
import vn.tiendo.plan.UnitTargets;
import vn.tiendo.result.Language;
import vn.tiendo.time.TimelineParser;

/** Plans, boards and pages for the tests of reports. */
final class ReportFixture {
    static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);

    /** A row of every status, titles that want to be something else, targets of every kind. */
    static final Plan PLAN = Plan.builder()
            .document(DocumentInfo.builder()
                    .type("Kế hoạch")
                    .number("7/KH-SXD")
                    .date(LocalDate.of(2025, 1, 6))
                    .issuer("Sở Xây dựng")
                    .title("Kế hoạch <b>cải cách</b> & chuyển đổi số")
                    .build())
            .addItems(task(
                    "I",
                    "Thể chế",
                    task("I/1", "<script>alert(\"x\")</script>", row("Quý I/2025", "Phòng A", "=cmd()")),
                    task(
                            "I/2",
                            "=HYPERLINK(\"http://x\")",
                            row("Quý I/2025", "Phòng B", "+1 & -1;"),
                            row("Tháng 5/2025", "Phòng B", "@SUM(A1)")),
                    task("I/3", "Việc 'chưa' \"đến hạn\"", row("Quý IV/2025", "Phòng A", "Đề án"))))
            .addItems(task(
                    "II",
                    "Tổ chức",
                    task("II/1", "Việc định kỳ", row("Hàng quý", "Phòng A", "Báo cáo quý")),
                    task("II/2", "Việc thường xuyên", row("Thường xuyên", "Phòng C", "Tin, bài")),
                    task("II/3", "Việc chờ", row("Khi phát sinh", "Phòng C", "Văn bản")),
                    task("II/4", "Việc theo kế hoạch khác", row("Theo Kế hoạch đầu tư", "Phòng C", "Trụ sở")),
                    task("II/5", "Việc đã xong", row("Theo Kế hoạch đầu tư", "Phòng C", "Kho")),
                    Task.builder()
                            .path(OutlinePath.parse("II/6"))
                            .number("6")
                            .title("Chỉ tiêu chung")
                            .addTargets(target("hồ sơ trực tuyến", ">=", "84.5", "%"))
                            .addTargets(target("huyện có bộ phận một cửa", "=", "14/14", "fraction"))
                            .build()))
            .addUnitTargets(new UnitTargets(
                    UnitRef.of("Chi cục Một"), ImmutableList.of(target("Thu ngân sách", ">", "1234567", "count"))))
            .build();

    static final ImmutableList<CompletionReport> REPORTS = ImmutableList.of(
            CompletionReport.done(DeliverableId.parse("I/1#1"), LocalDate.of(2025, 3, 31)),
            CompletionReport.done(DeliverableId.parse("I/2#1"), LocalDate.of(2025, 4, 10))
                    .withNote("-chậm"),
            CompletionReport.done(DeliverableId.parse("II/5#1"), LocalDate.of(2025, 2, 1)),
            CompletionReport.done(DeliverableId.parse("IX/9#1"), LocalDate.of(2025, 2, 1)));

    static final Plan EMPTY =
            Plan.builder().document(DocumentInfo.builder().build()).build();

    private ReportFixture() {}

    static PlanBoard board(Plan plan) {
        return PlanBoard.of(PlanQuery.of(plan, UnitRegister.standard()), REPORTS, AS_OF);
    }

    static Report report(Plan plan, Language language) {
        return PlanReport.of(board(plan), ImmutableList.of(), language);
    }

    static byte[] html(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            HtmlReport.write(report, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Document page(Report report) {
        return Jsoup.parse(new String(html(report), StandardCharsets.UTF_8));
    }

    static byte[] excel(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ExcelReport.write(report, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Task task(String path, String title, Task... items) {
        return task(path, title).items(ImmutableList.copyOf(items)).build();
    }

    static Task task(String path, String title, Deliverable... rows) {
        return task(path, title).deliverables(ImmutableList.copyOf(rows)).build();
    }

    private static Task.Builder task(String path, String title) {
        Task.Builder task = Task.builder();
        OutlinePath at = OutlinePath.parse(path);
        task.path(at).number(at.last()).title(title);
        return task;
    }

    static Deliverable row(String timeline, String lead, String product) {
        return Deliverable.builder()
                .timeline(TimelineParser.standard().parse(timeline).orThrow())
                .addLead(UnitRef.of(lead))
                .addProducts(product)
                .build();
    }

    private static PrintedTarget target(String indicator, String comparator, String value, String unit) {
        return PrintedTarget.builder()
                .indicator(indicator)
                .comparator(comparator)
                .value(value)
                .unit(unit)
                .text(comparator + " " + value)
                .build();
    }
}
