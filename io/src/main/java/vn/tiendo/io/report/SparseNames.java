package vn.tiendo.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.math.IntMath;
import java.awt.Graphics2D;
import java.math.RoundingMode;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.RectangleEdge;

/** An axis that names only so many of its points as stand side by side: turned letters would not be letters in an SVG. */
final class SparseNames extends CategoryAxis {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<String> names;
    private final int step;

    SparseNames(ImmutableList<String> names, int most) {
        this.names = names;
        this.step = Math.max(1, IntMath.divide(names.size(), most, RoundingMode.CEILING));
    }

    @Override
    @SuppressWarnings("rawtypes") // as JFreeChart has it
    protected TextBlock createLabel(Comparable name, float width, RectangleEdge edge, Graphics2D graphics) {
        return names.indexOf(name.toString()) % step == 0
                ? super.createLabel(name, width, edge, graphics)
                : new TextBlock();
    }
}
