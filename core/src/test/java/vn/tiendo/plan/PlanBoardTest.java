package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;
import vn.tiendo.org.UnitRef;
import vn.tiendo.org.UnitRegister;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.result.Language;
import vn.tiendo.time.TimelineParser;
import vn.tiendo.time.YearBasis;

class PlanBoardTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);

    private static final Plan PLAN = Plan.builder()
            .document(DocumentInfo.builder().build())
            .addItems(task("I", "Mục", task("I/1", row("Quý I/2025", "Vụ A")), task("I/2", row("Quý I/2025", "Vụ B"))))
            .addItems(task(
                    "II",
                    "Mục",
                    task("II/1", row("31/5/2025", "Vụ B"), row("Quý III/2025", "Vụ B", "Vụ A")),
                    task("II/2", row("Thường xuyên", "Vụ C"), row("Hàng quý", "Vụ C"), row("Khi phát sinh", "Vụ C"))))
            .build();

    private static final ImmutableList<CompletionReport> REPORTS = ImmutableList.of(
            CompletionReport.done(DeliverableId.parse("I/1#1"), LocalDate.of(2025, 3, 31)),
            CompletionReport.done(DeliverableId.parse("I/2#1"), LocalDate.of(2025, 4, 10)));

    private final PlanBoard board = board(PLAN);

    @Test
    void rowsStandByStatus() {
        assertThat(ids(board.with(ProgressStatus.DONE_ON_TIME))).containsExactly("I/1#1");
        assertThat(ids(board.with(ProgressStatus.DONE_LATE, ProgressStatus.OVERDUE)))
                .containsExactly("I/2#1", "II/1#1");
        assertThat(board.totals())
                .containsOnlyKeys(ProgressStatus.values())
                .containsEntry(ProgressStatus.NOT_YET_DUE, 1)
                .containsEntry(ProgressStatus.UNDETERMINED, 0);
        assertThat(board.totals().values().stream().mapToInt(count -> count).sum())
                .isEqualTo(board.rows().size());
        assertThat(board.sectionCount()).isEqualTo(2);
        assertThat(board.taskCount()).isEqualTo(4);
    }

    @Test
    void rowsWithADeadlineStandInItsQuarter() {
        assertThat(board.byQuarter().keySet())
                .containsExactly(YearQuarter.of(2025, 1), YearQuarter.of(2025, 2), YearQuarter.of(2025, 3));
        assertThat(ids(board.byQuarter().get(YearQuarter.of(2025, 1)))).containsExactly("I/1#1", "I/2#1");
    }

    @Test
    void unitsWithMostRowsStandFirst() {
        assertThat(board.byLead()).extracting(lead -> lead.unit().text()).containsExactly("Vụ B", "Vụ C", "Vụ A");
        LeadRows first = board.byLead().get(0);
        assertThat(ids(first.rows())).containsExactly("I/2#1", "II/1#1", "II/1#2");
        assertThat(first.count(ProgressStatus.DONE_LATE, ProgressStatus.OVERDUE))
                .isEqualTo(2);
    }

    @Test
    void aUnitSeesItsOwn() {
        PlanBoard own = board.ofUnit("vụ a");
        assertThat(ids(own.rows())).containsExactly("I/1#1", "II/1#2");
        assertThat(own.checks()).isEqualTo(board.checks());
        assertThat(board.ofUnit("Vụ Z").rows()).isEmpty();
    }

    @Test
    void daysLateAreThoseOfTheReportOrOfTheDay() {
        assertThat(board.daysLate(board.rows().get(1))).isEqualTo(OptionalLong.of(10));
        assertThat(board.daysLate(board.rows().get(2))).isEqualTo(OptionalLong.of(30));
        assertThat(board.daysLate(board.rows().get(0))).isEmpty();
        assertThat(board.daysLate(board.rows().get(3))).isEmpty();
    }

    @Test
    void theYearIsThatOfMostRows() {
        assertThat(board.basis()).isEqualTo(YearBasis.CALENDAR);
        assertThat(board(plan("01/10/2025 - 30/9/2026", "01/10/2024 - 30/9/2025", "Năm 2026"))
                        .basis())
                .isEqualTo(YearBasis.WORK_YEAR);
        assertThat(YearBasis.WORK_YEAR.numbered(YearQuarter.of(2025, 4))).isEqualTo(YearQuarter.of(2026, 1));
        assertThat(YearBasis.WORK_YEAR.numbered(YearQuarter.of(2025, 3))).isEqualTo(YearQuarter.of(2025, 4));
        assertThat(YearBasis.CALENDAR.numbered(YearQuarter.of(2025, 4))).isEqualTo(YearQuarter.of(2025, 4));
    }

    @Test
    void anEmptyPlanHasAnEmptyBoard() {
        PlanBoard empty =
                board(Plan.builder().document(DocumentInfo.builder().build()).build());
        assertThat(empty.rows()).isEmpty();
        assertThat(empty.byLead()).isEmpty();
        assertThat(empty.byQuarter().isEmpty()).isTrue();
        assertThat(empty.sectionCount()).isZero();
    }

    @Test
    void everyStatusHasItsWords() {
        for (Language language : Language.values()) {
            assertThat(ProgressStatus.values())
                    .extracting(status -> status.words(language))
                    .doesNotHaveDuplicates()
                    .noneMatch(words -> words.contains("_"));
        }
        assertThat(ProgressStatus.OVERDUE.words(Language.VIETNAMESE)).isEqualTo("Quá hạn");
    }

    private static PlanBoard board(Plan plan) {
        return PlanBoard.of(PlanQuery.of(plan, UnitRegister.standard()), REPORTS, AS_OF);
    }

    private static List<String> ids(List<RowProgress> rows) {
        return rows.stream().map(row -> row.id().toString()).toList();
    }

    private static Plan plan(String... timelines) {
        Task.Builder task =
                Task.builder().path(OutlinePath.parse("1")).number("1").title("Việc");
        for (String timeline : timelines) {
            task.addDeliverables(row(timeline, "Vụ A"));
        }
        return Plan.builder()
                .document(DocumentInfo.builder().build())
                .addItems(task.build())
                .build();
    }

    private static Task task(String path, String title, Task... items) {
        OutlinePath at = OutlinePath.parse(path);
        return Task.builder()
                .path(at)
                .number(at.last())
                .title(title)
                .items(ImmutableList.copyOf(items))
                .build();
    }

    private static Task task(String path, Deliverable... rows) {
        OutlinePath at = OutlinePath.parse(path);
        return Task.builder()
                .path(at)
                .number(at.last())
                .title("Việc")
                .deliverables(ImmutableList.copyOf(rows))
                .build();
    }

    private static Deliverable row(String timeline, String... leads) {
        Deliverable.Builder row = Deliverable.builder()
                .timeline(TimelineParser.standard().parse(timeline).orThrow());
        for (String lead : leads) {
            row.addLead(UnitRef.of(lead));
        }
        return row.build();
    }
}
