package vn.tiendo.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.tiendo.io.report.ReportFixture.EMPTY;
import static vn.tiendo.io.report.ReportFixture.PLAN;
import static vn.tiendo.io.report.ReportFixture.board;
import static vn.tiendo.io.report.ReportFixture.html;
import static vn.tiendo.io.report.ReportFixture.page;
import static vn.tiendo.io.report.ReportFixture.report;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.io.document.PlanReader;
import vn.tiendo.org.UnitRegister;
import vn.tiendo.plan.Deliverable;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanBoard;
import vn.tiendo.plan.PlanQuery;
import vn.tiendo.plan.ProgressStatus;
import vn.tiendo.result.Language;
import vn.tiendo.result.Parsed;

class HtmlReportTest {
    private final Document page = page(report(PLAN, Language.VIETNAMESE));

    @Test
    void theHeadSaysOfWhatAndWhenItTells() {
        assertThat(page.select("h1").text()).isEqualTo("Báo cáo tình hình thực hiện kế hoạch");
        assertThat(page.select("header p").eachText())
                .containsExactly(
                        "Kế hoạch <b>cải cách</b> & chuyển đổi số",
                        "Kế hoạch · 7/KH-SXD · 06/01/2025 · Sở Xây dựng",
                        "Tính đến ngày 30/06/2025",
                        "2 mục · 8 nhiệm vụ · 9 dòng kết quả");
        assertThat(page.title()).contains("<b>cải cách</b> & chuyển đổi số");
        assertThat(page.select("html").attr("lang")).isEqualTo("vi");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySectionHasAsManyRowsAsTheBoard(Language language) {
        assertSameAsBoard(board(PLAN), page(report(PLAN, language)));
    }

    @Test
    void totalsAndSharesAddUp() {
        List<String> totals = page.select("#totals tbody tr").eachText();
        assertThat(totals)
                .containsExactly(
                        "Hoàn thành đúng hạn 1 11,1%",
                        "Hoàn thành quá hạn 1 11,1%",
                        "Hoàn thành, không có hạn 1 11,1%",
                        "Quá hạn 1 11,1%",
                        "Chưa đến hạn 1 11,1%",
                        "Thường xuyên 1 11,1%",
                        "Định kỳ 1 11,1%",
                        "Khi có sự kiện 1 11,1%",
                        "Theo văn bản khác hoặc chưa rõ 1 11,1%",
                        "Cộng 9 100,0%");
    }

    @Test
    void daysOfARowAreTold() {
        Element late = page.selectFirst("#done-late tbody tr");
        assertThat(late.select("th").text()).isEqualTo("I/2#1");
        assertThat(late.select("time").eachText()).containsExactly("31/03/2025", "10/04/2025");
        assertThat(late.select("time").eachAttr("datetime")).containsExactly("2025-03-31", "2025-04-10");
        assertThat(late.select(".number").text()).isEqualTo("10");
        assertThat(page.select("#overdue tbody .number").text()).isEqualTo("30");
        assertThat(page.select("#quarters tr.group").eachText())
                .containsExactly("Quý I/2025 (2)", "Quý II/2025 (1)", "Quý IV/2025 (1)");
        assertThat(page.select("#recurring time").eachText()).containsExactly("31/03/2025", "30/06/2025");
    }

    @Test
    void unitsAreCounted() {
        assertThat(page.select("#leads tbody tr").eachText())
                .containsExactly(
                        "Phòng C 4 0 0 0 0 4 II/2, II/3, II/4, II/5",
                        "Phòng A 3 0 0 1 1 1 I/1, I/3, II/1",
                        "Phòng B 2 1 1 0 0 0 I/2#1, I/2#2");
    }

    @Test
    void targetsStandWithTheirValues() {
        assertThat(page.select("#targets tbody tr").eachText())
                .containsExactly(
                        "II/6 hồ sơ trực tuyến >= 84,5 % >= 84.5",
                        "II/6 huyện có bộ phận một cửa = 14/14 phân số = 14/14");
        assertThat(page.select("#unit-targets tr.group").text()).isEqualTo("Chi cục Một (1)");
        assertThat(page.select("#unit-targets .number").text()).isEqualTo("1.234.567");
    }

    @Test
    void noticesNameReportsThatMakeNoSense() {
        assertThat(page.select("#notices tbody tr").eachText())
                .anyMatch(row -> row.startsWith("Lỗi PLAN-021 ") && row.contains("IX/9#1"));
    }

    @Test
    void textsStayTexts() {
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("#all td").eachText())
                .contains("<script>alert(\"x\")</script>", "=HYPERLINK(\"http://x\")", "Việc 'chưa' \"đến hạn\"");
        assertThat(page.select("h1 b, p b")).isEmpty();
    }

    @Test
    void nothingIsFetchedAndNothingRuns() {
        String html = new String(html(report(PLAN, Language.VIETNAMESE)), StandardCharsets.UTF_8);
        assertThat(page.select("link, img, iframe, object, embed, [src], [onload], [onclick], foreignObject"))
                .isEmpty();
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(html).doesNotContain("@import").doesNotContainPattern("url\\((?!#)");
    }

    @Test
    void whoeverCannotSeeItIsTold() {
        assertThat(page.select("table")).isNotEmpty().allSatisfy(table -> {
            assertThat(table.select("> caption").text()).isNotEmpty();
            assertThat(table.select("thead th"))
                    .allMatch(head -> head.attr("scope").equals("col"));
            assertThat(table.select("tbody th"))
                    .allMatch(head -> List.of("row", "rowgroup").contains(head.attr("scope")));
        });
        assertThat(page.select("svg")).hasSize(3).allSatisfy(chart -> {
            assertThat(chart.attr("role")).isEqualTo("img");
            for (String id : chart.attr("aria-labelledby").split(" ", -1)) {
                assertThat(page.getElementById(id).text()).isNotEmpty();
            }
        });
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[clip-path]").eachAttr("clip-path"))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(page.getElementById(path.replaceAll("^url\\(#|\\)$", "")))
                        .isNotNull());
        assertThat(page.select("nav a").eachAttr("href"))
                .allSatisfy(href -> assertThat(page.select(href)).hasSize(1));
    }

    /** Their letters can be found and read aloud; their colours are those that the style replaces on a dark screen. */
    @Test
    void chartsHaveTextsAndNumbers() {
        assertThat(page.select("#totals svg text").eachText())
                .contains("Hoàn thành đúng hạn", "Theo văn bản khác hoặc chưa rõ", "1");
        assertThat(page.select("#quarters svg text").eachText()).contains("Quý I/2025", "Quý IV/2025");
        assertThat(page.select("#quarters svg rect")).hasSize(4);
        assertThat(page.select("svg [fill=rgb(36,41,47)], svg [stroke=rgb(208,215,222)]"))
                .hasSizeGreaterThan(5);
    }

    @Test
    void quotedTextsAreVietnameseInAnEnglishReport() {
        Document english = page(report(PLAN, Language.ENGLISH));
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select("h1").text()).isEqualTo("Report on the progress of a plan");
        assertThat(english.select("#all [lang=vi]").eachText()).contains("Việc định kỳ");
        assertThat(english.select("#totals tbody th[lang]")).isEmpty();
        assertThat(english.select("#unit-targets .number").text()).isEqualTo("1,234,567");
        assertThat(english.select("#quarters tr.group").eachText()).contains("Quarter 1/2025 (2)");
    }

    @Test
    void theSameReportIsTheSamePage() {
        assertThat(html(report(PLAN, Language.VIETNAMESE))).isEqualTo(html(report(PLAN, Language.VIETNAMESE)));
    }

    @Test
    void anEmptyPlanHasAPage() {
        Document empty = page(report(EMPTY, Language.VIETNAMESE));
        assertThat(empty.select("section").eachAttr("id")).containsExactly("totals", "notices", "all");
        assertThat(empty.select("#totals tbody tr").eachText()).containsExactly("Cộng 0");
        assertThat(empty.select("svg")).isEmpty();
        assertThat(empty.select("header").text()).contains("không có dòng kết quả nào");
    }

    @Test
    void aPlanWithoutTimelinesHasNoQuarters() {
        Plan plan = EMPTY.withItems(ReportFixture.task(
                "1", "Việc", Deliverable.builder().addProducts("Sổ").build()));
        Document untimed = page(report(plan, Language.VIETNAMESE));
        assertThat(untimed.select("section").eachAttr("id"))
                .containsExactly("totals", "undetermined", "notices", "all");
        assertSameAsBoard(board(plan), untimed);
    }

    @Test
    void aUnitSeesItsOwnRows() {
        Report own = PlanReport.of(board(PLAN).ofUnit("Phòng B"), ImmutableList.of(), Language.VIETNAMESE);
        Document unit = page(own);
        assertThat(unit.select("header").text()).contains("Đơn vị: Phòng B");
        assertThat(unit.select("#all tbody th[scope=row]").eachText()).containsExactly("I/2#1", "I/2#2");
    }

    @Test
    void whatNoPageMayHoldIsReplaced() {
        Plan plan = EMPTY.withItems(
                ReportFixture.task("1", "a\u0000b\u001bc\ud800", ReportFixture.row("Quý I/2025", "Phòng A", "x")));
        assertThat(page(report(plan, Language.VIETNAMESE)).select("#all td").eachText())
                .contains("a\ufffdb\ufffdc\ufffd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2057-qd-btp-2018.lines.txt",
                "2057-qd-btp-2018.table.txt",
                "chuong-trinh-hanh-dong-2024.txt",
                "1605-qd-cthads-2021.txt",
                "ke-hoach-gia-lai-2026.txt"
            })
    void reportsOfTheRealDocumentsAreThoseOfTheirBoards(String name) throws IOException {
        Path file = Path.of(System.getProperty("tiendo.documents", ""), name);
        assumeTrue(Files.isReadable(file), "the original " + name + " is not at hand");
        Parsed<Plan> plan;
        try (InputStream in = Files.newInputStream(file)) {
            plan = PlanReader.standard().read(in, name);
        }
        PlanBoard board = PlanBoard.of(
                PlanQuery.of(plan.value().orElseThrow(), UnitRegister.standard()),
                ImmutableList.of(),
                LocalDate.of(2026, 3, 1));
        for (Language language : Language.values()) {
            Report report = PlanReport.of(board, plan.diagnostics(), language);
            assertSameAsBoard(board, page(report));
        }
    }

    private static void assertSameAsBoard(PlanBoard board, Document page) {
        for (ProgressStatus status : ProgressStatus.values()) {
            String id = status.code().replace('_', '-');
            assertThat(page.select("#" + id + " tbody tr"))
                    .as(id)
                    .hasSize(board.with(status).size());
        }
        assertThat(page.select("#quarters tbody tr:not(.group)"))
                .hasSize(board.byQuarter().size());
        assertThat(page.select("#quarters tr.group"))
                .hasSize(board.byQuarter().keySet().size());
        assertThat(page.select("#leads tbody tr")).hasSize(board.byLead().size());
        List<String> names = page.select("#all tbody th[scope=row]").eachText();
        assertThat(names.stream().map(name -> name.split("#", -1)[0]).distinct())
                .containsExactlyElementsOf(board.plan().tasks().stream()
                        .map(task -> task.path().toString())
                        .distinct()
                        .toList());
        assertThat(names.size()).isGreaterThanOrEqualTo(board.rows().size());
    }
}
