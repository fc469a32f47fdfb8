package vn.tiendo.io.report;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a report as an Excel workbook (bảng tính): a sheet that tells of what the report is, and a sheet for each table, with a
 * head that stays, filters and columns of the right width. Notes stand in front, and charts are drawn by Excel from their figures
 * on a last sheet.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("page.xlsx"))) {
 *     ExcelReport.write(RollUpReport.of(cube, province, period, Language.VIETNAMESE), out);
 * }
 * }</pre>
 *
 * <p>Days are days and numbers are numbers. A text stays a text, even one that begins like a formula; what Excel cannot hold
 * exactly, numbers of more than 15 digits and days before 1900, is written as text, and a text of more than 32 767 characters
 * ends in {@code …}. The workbook of a report is always the same, byte for byte. Needs POI's {@code poi-ooxml}, which an
 * application that writes workbooks adds itself.
 */
public final class ExcelReport {
    /** Every file in a workbook has a time. This one, and not an earlier one, is the same in every zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int LONGEST_NAME = 31;
    private static final int LETTER = 256;
    private static final int GROUP_WIDTH = 24;
    private static final int FILTER_WIDTH = 3;
    private static final int FRONT_WIDTH = 110;

    private final Report report;
    private final XSSFWorkbook workbook;
    private final ReportWords words;
    private final ExcelCells cells;
    private final XSSFSheet front;

    private ExcelReport(Report report, XSSFWorkbook workbook) {
        this.report = report;
        this.workbook = workbook;
        this.words = new ReportWords(report.language());
        this.cells = new ExcelCells(workbook, words);
        this.front = workbook.createSheet(sheetName(report.title()));
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param output where it goes; flushed and not closed
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if a table of {@code report} has more rows than a sheet takes, 1 048 575 and the head;
     *     nothing is written then
     */
    public static void write(Report report, OutputStream output) throws IOException {
        checkRows(report);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new ExcelReport(report, workbook).fill();
            workbook.write(bytes);
        }
        copyWithoutTimes(bytes.toByteArray(), output);
    }

    private static void checkRows(Report report) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;
        for (ReportSection section : report.sections()) {
            for (ReportTable table : section.tables()) {
                if (table.rowCount() > most) {
                    throw new IllegalArgumentException("report must have at most " + most + " rows in a table but has "
                            + table.rowCount() + " in " + section.id());
                }
            }
        }
    }

    private static void copyWithoutTimes(byte[] workbook, OutputStream output) throws IOException {
        ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream to = new ZipOutputStream(output);
        for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
            ZipEntry copy = new ZipEntry(entry.getName());
            copy.setTimeLocal(NO_TIME);
            to.putNextEntry(copy);
            from.transferTo(to);
            to.closeEntry();
        }
        to.finish();
        to.flush();
    }

    private void fill() {
        workbook.getProperties().getCoreProperties().setTitle(ReportWords.clean(report.title()));
        workbook.getProperties().getCoreProperties().setCreated(Optional.empty());
        front.setColumnWidth(0, FRONT_WIDTH * LETTER);
        cells.title(nextLine(), report.title());
        for (String subject : report.subject()) {
            cells.fill(nextLine(), ReportCell.printed(subject), ReportTone.PLAIN);
        }
        nextLine();
        for (ReportSection section : report.sections()) {
            addSection(section);
        }
        addCharts();
        workbook.setActiveSheet(0);
    }

    private XSSFCell nextLine() {
        return front.createRow(front.getPhysicalNumberOfRows()).createCell(0);
    }

    /** The sheets of its tables; its notes are told in front. */
    private void addSection(ReportSection section) {
        if (section.tables().isEmpty()) {
            cells.fill(nextLine(), ReportCell.words(section.title()), ReportTone.PLAIN);
        }
        for (ReportPart part : section.parts()) {
            if (part instanceof ReportTable table) {
                link(section.title(), addSheet(section, table));
            } else if (part instanceof ReportNote note) {
                cells.fill(nextLine(), ReportCell.words(note.text()), ReportTone.PLAIN);
            }
        }
    }

    private void link(String title, XSSFSheet sheet) {
        XSSFCell entry = nextLine();
        cells.link(entry, title);
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheet.getSheetName().replace("'", "''") + "'!A1");
        entry.setHyperlink(link);
    }

    private void addCharts() {
        ImmutableList<ReportPart> charts = report.sections().stream()
                .flatMap(section -> section.parts().stream())
                .filter(ExcelReport::isDrawn)
                .collect(ImmutableList.toImmutableList());
        if (charts.isEmpty()) {
            return;
        }
        String title = words.text("charts");
        XSSFSheet sheet = workbook.createSheet(sheetName(title));
        link(title, sheet);
        ExcelCharts drawings = new ExcelCharts(sheet, cells);
        for (ReportPart chart : charts) {
            if (chart instanceof BarChart bars) {
                drawings.add(bars);
            } else if (chart instanceof LineChart lines) {
                drawings.add(lines);
            }
        }
    }

    /** Excel draws no chart without a figure. */
    private static boolean isDrawn(ReportPart part) {
        return (part instanceof BarChart bars
                        && !bars.bars().isEmpty()
                        && !bars.parts().isEmpty())
                || (part instanceof LineChart lines
                        && !lines.points().isEmpty()
                        && !lines.lines().isEmpty());
    }

    private XSSFSheet addSheet(ReportSection section, ReportTable table) {
        XSSFSheet sheet = workbook.createSheet(sheetName(section.title()));
        int first = table.isGrouped() ? 1 : 0;
        XSSFRow head = sheet.createRow(0);
        if (table.isGrouped()) {
            cells.head(head.createCell(0), table.groupName());
            sheet.setColumnWidth(0, GROUP_WIDTH * LETTER);
        }
        for (int i = 0; i < table.columns().size(); i++) {
            ReportColumn column = table.columns().get(i);
            cells.head(head.createCell(first + i), column.name());
            sheet.setColumnWidth(first + i, (column.width() + FILTER_WIDTH) * LETTER);
        }
        int line = 1;
        for (ReportGroup group : table.groups()) {
            for (ReportRow row : group.rows()) {
                addRow(sheet.createRow(line), table, group, row);
                line++;
            }
        }
        int lastColumn = first + table.columns().size() - 1;
        sheet.setAutoFilter(new CellRangeAddress(0, line - 1, 0, lastColumn));
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, lastColumn));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return sheet;
    }

    private void addRow(XSSFRow line, ReportTable table, ReportGroup group, ReportRow row) {
        int first = 0;
        if (table.isGrouped()) {
            cells.fill(line.createCell(0), ReportCell.printed(group.title()), ReportTone.PLAIN);
            first = 1;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            cells.fill(line.createCell(first + i), row.cells().get(i), i == 0 ? row.tone() : ReportTone.PLAIN);
        }
    }

    /** A name that Excel takes and no other sheet has. */
    private String sheetName(String title) {
        String whole = WorkbookUtil.createSafeSheetName(ReportWords.clean(title), '-');
        String name = whole;
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            String end = " " + i;
            name = whole.substring(0, Math.min(whole.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }

    /** How many characters a cell takes. */
    static int longestText() {
        return SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    }
}
