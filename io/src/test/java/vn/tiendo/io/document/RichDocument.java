package vn.tiendo.io.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A document of paragraphs and tables, written for tests as Word and as HTML. */
final class RichDocument {
    private final List<Object> parts = new ArrayList<>();

    /** A paragraph. */
    record Text(String text, boolean bold) {}

    /** A table; a cell that is null in a row is the lower part of the one above. */
    record Table(List<List<Cell>> rows) {}

    /** A cell: its paragraphs, over how many columns it goes, and whether it belongs to the one above. */
    record Cell(List<String> lines, int columns, boolean continued, boolean bold) {
        static final Cell CONTINUED = new Cell(List.of(), 1, true, false);

        static Cell of(String... lines) {
            return new Cell(List.of(lines), 1, false, false);
        }

        Cell over(int count) {
            return new Cell(lines, count, continued, bold);
        }
    }

    RichDocument text(String text) {
        parts.add(new Text(text, false));
        return this;
    }

    RichDocument bold(String text) {
        parts.add(new Text(text, true));
        return this;
    }

    RichDocument table(List<List<Cell>> rows) {
        parts.add(new Table(rows));
        return this;
    }

    byte[] docx() {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (Object part : parts) {
                if (part instanceof Text text) {
                    write(document.createParagraph(), text.text(), text.bold());
                } else {
                    write(document, (Table) part);
                }
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XWPFParagraph paragraph, String text, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setBold(bold);
        run.setText(text);
    }

    private static void write(XWPFDocument document, Table table) {
        XWPFTable written = document.createTable();
        written.removeRow(0);
        for (List<Cell> cells : table.rows()) {
            XWPFTableRow row = written.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            for (int i = 0; i < cells.size(); i++) {
                write(row.createCell(), cells.get(i), isMerged(table, cells, i));
            }
        }
    }

    /** Whether the cell below belongs to this one. */
    private static boolean isMerged(Table table, List<Cell> row, int index) {
        int next = table.rows().indexOf(row) + 1;
        return next < table.rows().size()
                && index < table.rows().get(next).size()
                && table.rows().get(next).get(index).continued();
    }

    private static void write(XWPFTableCell written, Cell cell, boolean merged) {
        CTTcPr properties = written.getCTTc().addNewTcPr();
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(java.math.BigInteger.valueOf(cell.columns()));
        }
        if (cell.continued()) {
            properties.addNewVMerge();
        } else if (merged) {
            properties.addNewVMerge().setVal(STMerge.RESTART);
        }
        for (int i = 0; i < cell.lines().size(); i++) {
            XWPFParagraph paragraph = i == 0 ? written.getParagraphs().get(0) : written.addParagraph();
            write(paragraph, cell.lines().get(i), cell.bold());
        }
    }

    byte[] html() {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>x</title>"
                + "<style>p { margin: 0 }</style></head>\n<body>\n");
        for (Object part : parts) {
            if (part instanceof Text text) {
                html.append("<p>").append(marked(text.text(), text.bold())).append("</p>\n");
            } else {
                write(html, (Table) part);
            }
        }
        return html.append("</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(StringBuilder html, Table table) {
        html.append("<table>\n");
        for (int i = 0; i < table.rows().size(); i++) {
            html.append("<tr>");
            List<Cell> cells = table.rows().get(i);
            for (int j = 0; j < cells.size(); j++) {
                Cell cell = cells.get(j);
                if (cell.continued()) {
                    continue;
                }
                int rows = 1;
                while (i + rows < table.rows().size()
                        && j < table.rows().get(i + rows).size()
                        && table.rows().get(i + rows).get(j).continued()) {
                    rows++;
                }
                html.append("<td");
                html.append(rows > 1 ? " rowspan=\"" + rows + "\"" : "");
                html.append(cell.columns() > 1 ? " colspan=" + cell.columns() : "")
                        .append(">");
                for (String line : cell.lines()) {
                    html.append("<p>").append(marked(line, cell.bold())).append("</p>");
                }
                html.append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</table>\n");
    }

    private static String marked(String text, boolean bold) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return bold ? "<b>" + escaped + "</b>" : escaped;
    }
}
