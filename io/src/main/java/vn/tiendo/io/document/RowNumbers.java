package vn.tiendo.io.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.outline.NumberedText;
import vn.tiendo.outline.OutlineNumber;
import vn.tiendo.outline.OutlinePlace;
import vn.tiendo.text.RomanNumeral;

/**
 * Finds the numbers with which rows of a table of cells open tasks: in the number column, before the text of a row's only
 * cell, or before its words.
 */
final class RowNumbers {
    private final TableHeader header;
    private final OutlineTree tree;
    private final Findings findings;

    RowNumbers(TableHeader header, OutlineTree tree, Findings findings) {
        this.header = header;
        this.tree = tree;
        this.findings = findings;
    }

    /**
     * A number with which a row opens a task.
     *
     * @param place where the task belongs
     * @param printed the number as it is printed
     * @param rest the text behind it in its cell; empty where it has the cell for itself
     */
    record RowNumber(OutlinePlace place, String printed, String rest) {}

    /** The number with which a row opens a task; empty where it has none, and what stands in its place is named. */
    Optional<RowNumber> find(Block.Row row) {
        Block.Cell own = header.cell(row, Column.NUMBER);
        Block.Cell only = row.only();
        OutlineNumber number = misreadSection(row, own.text())
                .or(() -> Optional.ofNullable(numberOf(own.text())))
                .orElse(null);
        String rest = "";
        if (number == null && !only.isEmpty()) {
            NumberedText begun = numbered(only.text());
            if (begun != null) {
                number = begun.number();
                rest = begun.rest();
            }
        }
        boolean inContent = number == null
                && own.isEmpty()
                && !header.cell(row, Column.CONTENT).isEmpty();
        if (inContent) {
            NumberedText begun = numbered(header.cell(row, Column.CONTENT).text());
            if (begun != null && tree.place(begun.number()).relation().isRegular()) {
                number = begun.number();
                rest = begun.rest();
            }
        }
        if (number == null) {
            if (!Texts.isMarksOnly(own.text()) && !only.equals(own)) {
                findings.add(
                        DocumentCode.CELL_OUT_OF_PLACE,
                        row.line(),
                        own.column(),
                        own.text(),
                        String.valueOf(Column.NUMBER));
            }
            return Optional.empty();
        }
        return Optional.of(new RowNumber(place(number, row.line()), number.text(), rest));
    }

    /** The section that a heading in capitals opens whose number the scanner misread. */
    private Optional<OutlineNumber> misreadSection(Block.Row row, String printed) {
        Block.Cell content = header.cell(row, Column.CONTENT);
        boolean heading = !content.isEmpty()
                && (content.strong() || Texts.isAllCaps(content.text()))
                && RowsBelowHeading.isBare(row, header);
        Optional<OutlineNumber> section = heading ? MisreadSections.find(printed) : Optional.empty();
        section = section.filter(number -> tree.place(number).relation().isRegular());
        section.ifPresent(number -> findings.add(DocumentCode.NUMBER_MISREAD, row.line(), printed, number.text()));
        return section;
    }

    /** The number that a cell of the number column is; a capital alone is one here, for words are not broken in cells. */
    static @Nullable OutlineNumber numberOf(String text) {
        boolean capital = text.length() == 1 && Texts.isUpper(text.charAt(0));
        return OutlineNumber.findWhole(text)
                .or(() -> capital ? OutlineNumber.findWhole(text + ".") : Optional.empty())
                .or(() -> LongNumbers.find(text))
                .orElse(null);
    }

    /** The number at the start of a cell; Roman ones also without a stop behind them. */
    private static @Nullable NumberedText numbered(String text) {
        Optional<NumberedText> begun = OutlineNumber.findAtStart(text);
        if (begun.isPresent()) {
            return begun.get();
        }
        int blank = text.indexOf(' ');
        if (blank < 1 || !Texts.isAllCaps(text.substring(0, blank)) || !Texts.isAllCaps(text.substring(blank))) {
            return null;
        }
        return OutlineNumber.findWhole(text.substring(0, blank))
                .filter(number -> RomanNumeral.parse(number.text()) > 0)
                .map(number -> new NumberedText(number, text.substring(blank + 1), blank + 1))
                .orElse(null);
    }

    /** The place of a number; where it does not follow but what it may be misread from does, that one's. */
    private OutlinePlace place(OutlineNumber number, int line) {
        OutlinePlace place = tree.place(number);
        if (place.relation().isRegular()) {
            return place;
        }
        Optional<OutlinePlace> misread = number.findMisread().map(tree::place);
        if (misread.isPresent() && misread.get().relation().isRegular()) {
            findings.add(
                    DocumentCode.NUMBER_MISREAD,
                    line,
                    number.text(),
                    misread.get().number().text());
            return misread.get();
        }
        return place;
    }
}
