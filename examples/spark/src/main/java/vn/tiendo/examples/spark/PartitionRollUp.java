package vn.tiendo.examples.spark;

import com.google.common.collect.Iterators;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import vn.tiendo.result.DataException;

/** Rolls the rows of one partition up, row by row: what a task of Spark does. */
final class PartitionRollUp implements FlatMapFunction<Iterator<Row>, Partial> {
    private static final long serialVersionUID = 1L;

    private final Broadcast<CubeFrame> frame;
    private final CsvShape shape;

    PartitionRollUp(Broadcast<CubeFrame> frame, CsvShape shape) {
        this.frame = frame;
        this.shape = shape;
    }

    @Override
    public Iterator<Partial> call(Iterator<Row> rows) {
        return Iterators.singletonIterator(rows.hasNext() ? rollUp(rows) : new Partial());
    }

    private Partial rollUp(Iterator<Row> rows) {
        FactReader reader = new FactReader(frame.value(), shape);
        try {
            rows.forEachRemaining(reader::read);
            return reader.toPartial();
        } catch (DataException e) {
            // A value, not a failed task: Spark would try the same rows again, four times.
            return Partial.refused(e, reader.badRows());
        }
    }
}
