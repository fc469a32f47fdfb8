package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Divides the products of a cell whose marks and line ends the scanner lost, where the text decides where each begins;
 * where it does not, the cell stays whole and is named.
 */
final class ProductCells {
    private final Findings findings;

    ProductCells(Findings findings) {
        this.findings = findings;
    }

    /**
     * The products of a cell.
     *
     * @param lines its paragraphs; those with a mark stay as they are
     * @param timelines how many timelines the row prints: as many places where a product may begin are the products
     */
    ImmutableList<CellLine> divide(List<CellLine> lines, int timelines) {
        ImmutableList.Builder<CellLine> products = ImmutableList.builder();
        for (CellLine line : lines) {
            if (line.item()) {
                products.add(line);
            } else {
                divide(line, lines.size() == 1 ? timelines : 1, products);
            }
        }
        return products.build();
    }

    private void divide(CellLine line, int timelines, ImmutableList.Builder<CellLine> products) {
        List<ProductStarts.Start> starts = ProductStarts.find(line.text());
        boolean decided = starts.stream().allMatch(start -> start.sign() == ProductStarts.Sign.DECIDED);
        boolean paired = timelines > 1
                && timelines == starts.size() + 1
                && starts.stream().noneMatch(start -> start.sign() == ProductStarts.Sign.IN_NAME);
        if (starts.isEmpty() || !(decided || paired)) {
            boolean several = starts.stream().anyMatch(start -> start.sign() != ProductStarts.Sign.SENTENCE);
            if (several || (timelines > 1 && !starts.isEmpty())) {
                name(DocumentCode.SEVERAL_PRODUCTS, line, starts);
            }
            products.add(line);
            return;
        }
        name(DocumentCode.PRODUCTS_DIVIDED, line, starts);
        int from = 0;
        for (ProductStarts.Start start : starts) {
            products.add(part(line, from, start.at()));
            from = start.at();
        }
        products.add(part(line, from, line.text().length()));
    }

    private static CellLine part(CellLine line, int from, int to) {
        return new CellLine(line.passage().part(from, to), false, line.column());
    }

    /** Names the first words of each product behind the first. */
    private void name(DocumentCode code, CellLine line, List<ProductStarts.Start> starts) {
        StringBuilder begins = new StringBuilder();
        for (ProductStarts.Start start : starts) {
            String text = line.text().substring(start.at());
            int blank = text.indexOf(' ');
            int end = blank < 0 ? -1 : text.indexOf(' ', blank + 1);
            begins.append(begins.isEmpty() ? "" : " | ").append(end < 0 ? text : text.substring(0, end));
        }
        findings.add(code, line.line(), line.column(), line.text(), begins.toString());
    }
}
