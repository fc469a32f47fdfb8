package vn.tiendo.io.report;

import com.google.common.collect.ImmutableList;
import vn.tiendo.result.Language;

/**
 * A report for people (báo cáo): a title, a few lines that say of what and when it tells, and sections.
 *
 * @param language the language of its own words; what it quotes of documents is Vietnamese
 * @param title the title, such as {@code Báo cáo tình hình thực hiện kế hoạch}
 * @param subject what it is about, one line each; the first one is the most important
 * @param sections its sections
 * @see HtmlReport
 * @see ExcelReport
 */
public record Report(
        Language language, String title, ImmutableList<String> subject, ImmutableList<ReportSection> sections) {}
