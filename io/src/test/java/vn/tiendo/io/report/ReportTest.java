package vn.tiendo.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.indicator.Percent;
import vn.tiendo.result.Language;

/** Reports that an application makes itself. */
class ReportTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a b", "1", "a_b", "quý", "a\"><script>"})
    void aSectionIsCalledByWhatALinkCanName(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportSection(id, "Mục", ImmutableList.of()))
                .withMessageStartingWith("id ");
    }

    @Test
    void sectionsAreToldApart() {
        ReportSection section = new ReportSection("a", "Mục", ImmutableList.of());
        ImmutableList<ReportSection> twice = ImmutableList.of(section, section);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Report(Language.VIETNAMESE, "Báo cáo", ImmutableList.of(), twice))
                .withMessageStartingWith("sections ");
    }

    /** Whatever sections are called, what is in them is called otherwise. */
    @Test
    void identitiesInAPageAreUnique() {
        ReportTable table = ReportTable.of("Bảng", ImmutableList.of(new ReportColumn("x", 10)), ImmutableList.of());
        Document page = ReportFixture.page(new Report(
                Language.VIETNAMESE,
                "Báo cáo",
                ImmutableList.of(),
                Stream.of("a", "a-1", "a-heading", "a-1-caption", "a-1-title")
                        .map(id -> new ReportSection(id, id, ImmutableList.of(table, table)))
                        .collect(ImmutableList.toImmutableList())));

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .hasSize(15)
                .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
    }

    @Test
    void aRowHasACellForEachColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportTable.of(
                        "Bảng",
                        ImmutableList.of(new ReportColumn("a", 5), new ReportColumn("b", 5)),
                        ImmutableList.of(ReportRow.of(ReportCell.number(1)))))
                .withMessageStartingWith("groups ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportColumn("a", 0))
                .withMessageStartingWith("width ");
    }

    @Test
    void aChartHasANumberForEachBar() {
        ImmutableList<String> bars = ImmutableList.of("a", "b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BarChart(
                        "", "", "", bars, ImmutableList.of(BarChart.Part.of("p", ReportTone.GOOD, 1, 2, 3))))
                .withMessageStartingWith("parts ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BarChart("", "", "", ImmutableList.of("a", "a"), ImmutableList.of()))
                .withMessageStartingWith("bars ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BarChart.Part.of("p", ReportTone.GOOD, -1))
                .withMessageStartingWith("values ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LineChart(
                        "", "", bars, ImmutableList.of(new LineChart.Line("l", ReportTone.GOOD, ImmutableList.of()))))
                .withMessageStartingWith("lines ");
    }

    @Test
    void longBarsManyPointsAndGapsAreDrawn() {
        ImmutableList<String> months =
                ImmutableList.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14");
        ImmutableList<Optional<Percent>> rates = months.stream()
                .map(month -> month.equals("7") ? Optional.<Percent>empty() : Optional.of(Percent.of(month)))
                .collect(ImmutableList.toImmutableList());
        Report report = new Report(
                Language.VIETNAMESE,
                "Báo cáo",
                ImmutableList.of(),
                ImmutableList.of(new ReportSection(
                        "charts",
                        "Biểu đồ",
                        ImmutableList.of(
                                new BarChart(
                                        "Thanh",
                                        "Hai thanh.",
                                        "",
                                        ImmutableList.of("Đơn vị có tên rất dài, ".repeat(6), "<b>"),
                                        ImmutableList.of(
                                                BarChart.Part.of("p", ReportTone.GOOD, Long.MAX_VALUE, 0),
                                                BarChart.Part.of("q", ReportTone.BAD, 1, 0))),
                                new BarChart("Không", "Không có thanh.", "", ImmutableList.of(), ImmutableList.of()),
                                new LineChart(
                                        "Đường",
                                        "Một đường có chỗ trống.",
                                        months,
                                        ImmutableList.of(new LineChart.Line("l", ReportTone.FIRST, rates))),
                                new ReportNote("Hết <i>.")))));

        Document page = ReportFixture.page(report);

        assertThat(page.select("svg")).hasSize(3);
        assertThat(page.select("#charts_1_title").text()).isEqualTo("Thanh");
        assertThat(page.select("svg text").eachText())
                .contains("9.223.372.036.854.775.807", "<b>", "3", "13")
                .doesNotContain("14")
                .anyMatch(text -> text.startsWith("Đơn vị có tên rất dài"));
        assertThat(page.select("p.note").text()).isEqualTo("Hết <i>.");
        assertThat(page.select("b, i")).isEmpty();
        assertThat(page.title()).isEqualTo("Báo cáo");
    }
}
