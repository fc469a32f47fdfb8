package vn.tiendo.io.report;

import java.text.NumberFormat;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;

/** Writes the number on each part of a bar that has one. */
final class PartLabels implements CategoryItemLabelGenerator {
    private final NumberFormat format;

    PartLabels(NumberFormat format) {
        this.format = format;
    }

    @Override
    public @Nullable String generateLabel(CategoryDataset data, int part, int bar) {
        Number value = data.getValue(part, bar);
        return value.longValue() == 0 ? null : format.format(value.longValue());
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
