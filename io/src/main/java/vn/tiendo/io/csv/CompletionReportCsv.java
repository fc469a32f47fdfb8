package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.plan.CompletionReport;
import vn.tiendo.plan.DeliverableId;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;

/**
 * Reads what was reported of the rows of a plan (báo cáo kết quả thực hiện):
 *
 * <pre>
 * path,row,done_on,note
 * IV/1/1.1,1,2018-10-19,"Thông tư chậm, chờ thẩm định"
 * III/4/4.1,,25/9/2018,
 * </pre>
 *
 * <table>
 *   <caption>The columns, in any order; case and blanks of their names do not count</caption>
 *   <tr><th>column</th><th>also</th><th>value</th></tr>
 *   <tr><td>{@code path}</td><td>{@code mục}, {@code nhiệm vụ}, {@code đường dẫn}</td>
 *       <td>the path of the task; needed</td></tr>
 *   <tr><td>{@code row}</td><td>{@code dòng}</td><td>the row of the task, from 1; 1 if empty;
 *       column may be missing</td></tr>
 *   <tr><td>{@code done_on}</td><td>{@code ngày hoàn thành}, {@code hoàn thành}</td>
 *       <td>the day on which it was done, {@code 2018-10-19} or {@code 19/10/2018}; empty if it is not done</td></tr>
 *   <tr><td>{@code note}</td><td>{@code ghi chú}</td><td>further words; column may be missing</td></tr>
 * </table>
 *
 * <p>UTF-8 or UTF-16, with or without byte-order mark. A bad row is reported with its line and left out.
 */
public final class CompletionReportCsv {
    private static final String PATH = "path";
    private static final String ROW = "row";
    private static final String DONE_ON = "done_on";
    private static final String NOTE = "note";

    static final ImmutableList<CsvColumn> COLUMNS = ImmutableList.of(
            CsvColumn.required(PATH, "mục", "nhiệm vụ", "đường dẫn"),
            CsvColumn.optional(ROW, "dòng"),
            CsvColumn.required(DONE_ON, "ngày hoàn thành", "hoàn thành"),
            CsvColumn.optional(NOTE, "ghi chú"));

    private CompletionReportCsv() {}

    /**
     * Reads all reports. The stream is read to its end and not closed.
     *
     * @param input the bytes of the file
     * @param fileName the name that diagnostics give, such as {@code progress.csv}
     * @return the reports of the good rows; a failure where the header makes no sense
     * @throws IOException if the stream cannot be read
     */
    public static Parsed<ImmutableList<CompletionReport>> read(InputStream input, String fileName) throws IOException {
        CsvRows rows = CsvRows.read(input, fileName, COLUMNS);
        if (!rows.isReadable()) {
            return Parsed.failed(rows.diagnostics());
        }
        ImmutableList.Builder<CompletionReport> reports = ImmutableList.builder();
        ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
        diagnostics.addAll(rows.diagnostics());
        for (CsvRow row : rows.rows()) {
            report(row, diagnostics).ifPresent(reports::add);
        }
        return Parsed.of(reports.build(), diagnostics.build());
    }

    /** The report of a row; empty, and the diagnostics say why, where a value is bad. */
    private static Optional<CompletionReport> report(CsvRow row, ImmutableList.Builder<Diagnostic> diagnostics) {
        Optional<OutlinePath> path = row.find(PATH).flatMap(CompletionReportCsv::path);
        if (path.isEmpty()) {
            diagnostics.add(row.find(PATH).isEmpty() ? row.missing(PATH) : row.invalid(PATH, "IV/1/1.1"));
        }
        OptionalInt number = number(row.find(ROW).orElse("1"));
        if (number.isEmpty()) {
            diagnostics.add(row.invalid(ROW, "1, 2, 3, …"));
        }
        Optional<LocalDate> doneOn = DateCells.find(row, DONE_ON, diagnostics);
        if (path.isEmpty() || number.isEmpty() || DateCells.isBad(row, DONE_ON, doneOn)) {
            return Optional.empty();
        }
        DeliverableId id = new DeliverableId(path.get(), number.getAsInt());
        return Optional.of(new CompletionReport(id, doneOn, row.find(NOTE).orElse(""), row.location()));
    }

    private static Optional<OutlinePath> path(String text) {
        try {
            return Optional.of(OutlinePath.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static OptionalInt number(String text) {
        try {
            int number = Integer.parseInt(text);
            return number < 1 ? OptionalInt.empty() : OptionalInt.of(number);
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
