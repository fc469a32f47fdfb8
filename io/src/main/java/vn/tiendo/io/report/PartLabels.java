package vn.tiendo.io.report;

import java.math.BigDecimal;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;

/** Writes the number on each part of a bar that has one. */
final class PartLabels implements CategoryItemLabelGenerator {
    private final ReportWords words;
    private final String unit;

    PartLabels(ReportWords words, String unit) {
        this.words = words;
        this.unit = unit;
    }

    @Override
    public @Nullable String generateLabel(CategoryDataset data, int part, int bar) {
        return data.getValue(part, bar) instanceof BigDecimal value ? words.number(value) + unit : null;
    }

    @Override
    public String generateRowLabel(CategoryDataset data, int part) {
        return data.getRowKey(part).toString();
    }

    @Override
    public String generateColumnLabel(CategoryDataset data, int bar) {
        return data.getColumnKey(bar).toString();
    }
}
