package vn.tiendo.io.report;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import vn.tiendo.result.Language;

/**
 * A report for people (báo cáo): a title, a few lines that say of what and when it tells, and sections.
 *
 * <pre>{@code
 * ReportTable table = ReportTable.of(
 *         "Số vụ việc theo tháng",
 *         ImmutableList.of(new ReportColumn("Tháng", 10), new ReportColumn("Thụ lý", 8), new ReportColumn("Tỷ lệ", 8)),
 *         ImmutableList.of(ReportRow.of(
 *                 ReportCell.words("10/2025"), ReportCell.number(1_190), ReportCell.percent(ratio.percent(2)))));
 * Report report = new Report(
 *         Language.VIETNAMESE,
 *         "Báo cáo thụ lý",
 *         ImmutableList.of("Cục THADS tỉnh An Giang", "Tháng 10/2025"),
 *         ImmutableList.of(new ReportSection("months", "Theo tháng", ImmutableList.of(table))));
 * HtmlReport.write(report, output);
 * }</pre>
 *
 * @param language the language of its own words; what it quotes of documents is Vietnamese
 * @param title the title, such as {@code Báo cáo tình hình thực hiện kế hoạch}
 * @param subject what it is about, one line each; the first one is the most important
 * @param sections its sections
 * @see HtmlReport
 * @see ExcelReport
 */
public record Report(
        Language language, String title, ImmutableList<String> subject, ImmutableList<ReportSection> sections) {
    /**
     * Checks the identities of the sections.
     *
     * @throws IllegalArgumentException if two {@code sections} have the same
     */
    public Report {
        Set<String> ids = new HashSet<>();
        for (ReportSection section : sections) {
            if (!ids.add(section.id())) {
                throw new IllegalArgumentException("sections must differ in their id but two have " + section.id());
            }
        }
    }
}
