package vn.tiendo.io.report;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.result.Language;

/** Fills the cells of a workbook, with as few styles as they need. */
final class ExcelCells {
    private static final CharMatcher FORMULA_START = CharMatcher.anyOf("=+-@\t\r");
    private static final String GENERAL = "General";
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final int EXACT_DIGITS = 15;
    private static final int TITLE_SIZE = 14;
    private static final byte[] HEAD_COLOUR = {(byte) 0xE6, (byte) 0xEC, (byte) 0xF2};
    private static final int LINK_RGB = 0x1F4E8C;

    private final XSSFWorkbook workbook;
    private final ReportWords words;
    private final Map<Style, XSSFCellStyle> styles = new HashMap<>();

    ExcelCells(XSSFWorkbook workbook, ReportWords words) {
        this.workbook = workbook;
        this.words = words;
    }

    /** Writes the title of the workbook. */
    void title(XSSFCell cell, String text) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) TITLE_SIZE);
        style.setFont(font);
        text(cell, text);
        cell.setCellStyle(style);
    }

    /** Writes the head of a column. */
    void head(XSSFCell cell, String text) {
        text(cell, text);
        cell.setCellStyle(style(new Style(GENERAL, ReportTone.PLAIN, Use.HEAD)));
    }

    /** Writes an entry of the contents. */
    void link(XSSFCell cell, String text) {
        text(cell, text);
        cell.setCellStyle(style(new Style(GENERAL, ReportTone.PLAIN, Use.LINK)));
    }

    /** Writes the cell of a table. */
    void fill(XSSFCell cell, ReportCell value, ReportTone tone) {
        if (value instanceof ReportCell.Figure number) {
            number(cell, number.value(), number.value(), decimals(number.value()), tone);
        } else if (value instanceof ReportCell.Rate rate) {
            BigDecimal percent = rate.percent().value();
            number(cell, percent, rate.percent().toFraction(), decimals(percent) + "%", tone);
        } else if (value instanceof ReportCell.Day day && !day.day().isBefore(FIRST_DAY)) {
            cell.setCellValue(day.day());
            String format = words.language() == Language.VIETNAMESE ? "dd/mm/yyyy" : "yyyy-mm-dd";
            cell.setCellStyle(style(new Style(format, tone, Use.BODY)));
        } else {
            String text = words.text(value);
            text(cell, text);
            boolean formula = !text.isEmpty() && FORMULA_START.matches(text.charAt(0));
            cell.setCellStyle(style(new Style(GENERAL, tone, formula ? Use.QUOTED : Use.BODY)));
        }
    }

    private void number(XSSFCell cell, BigDecimal shown, BigDecimal value, String format, ReportTone tone) {
        if (value.stripTrailingZeros().precision() > EXACT_DIGITS) {
            text(cell, words.number(shown));
            cell.setCellStyle(style(new Style(GENERAL, tone, Use.BODY)));
        } else {
            cell.setCellValue(value.doubleValue());
            cell.setCellStyle(style(new Style(format, tone, Use.BODY)));
        }
    }

    private static String decimals(BigDecimal number) {
        return number.scale() > 0 ? "#,##0." + "0".repeat(number.scale()) : "#,##0";
    }

    private static void text(XSSFCell cell, String text) {
        String writable = ReportWords.clean(text);
        int longest = ExcelReport.longestText();
        cell.setCellValue(writable.length() <= longest ? writable : writable.substring(0, longest - 1) + "…");
    }

    private XSSFCellStyle style(Style wanted) {
        return styles.computeIfAbsent(wanted, this::create);
    }

    private XSSFCellStyle create(Style wanted) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat(wanted.format()));
        style.setQuotePrefixed(wanted.use() == Use.QUOTED);
        XSSFFont font = workbook.createFont();
        if (wanted.use() == Use.HEAD) {
            font.setBold(true);
            style.setFillForegroundColor(new XSSFColor(HEAD_COLOUR));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        } else if (wanted.use() == Use.LINK) {
            font.setColor(colour(LINK_RGB));
            font.setUnderline(XSSFFont.U_SINGLE);
        } else if (wanted.tone() != ReportTone.PLAIN) {
            font.setBold(true);
            font.setColor(colour(wanted.tone().rgb()));
        }
        style.setFont(font);
        return style;
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(bytes(rgb));
    }

    /** A colour as Excel's files write it: red, green, blue. */
    static byte[] bytes(int rgb) {
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }

    private enum Use {
        BODY,
        QUOTED,
        HEAD,
        LINK
    }

    private record Style(String format, ReportTone tone, Use use) {}
}
