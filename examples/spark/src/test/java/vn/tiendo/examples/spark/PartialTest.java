package vn.tiendo.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.SerializerInstance;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;
import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.io.csv.CsvCode;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Language;
import vn.tiendo.rollup.Accumulator;
import vn.tiendo.rollup.Breakdown;
import vn.tiendo.rollup.RollUpCode;
import vn.tiendo.rollup.RollUpSchema;

/** What partitions send: the same by any order of merging and by both of Spark's serializers. */
class PartialTest {
    private static final CubeFrame FRAME = CubeFrame.of(
            SampleFacts.units(),
            SampleFacts.tree(),
            RollUpSchema.of(
                    ImmutableList.of(Breakdown.of("category", "dân sự", "hình sự")),
                    ImmutableList.of(EnforcementMeasures.ENFORCEABLE_AMOUNT),
                    MoneyUnit.DONG));

    enum Wire {
        JAVA,
        KRYO;

        private <T> T send(T object, Class<T> type) {
            SparkConf defaults = new SparkConf(false);
            SerializerInstance ends = switch (this) {
                case JAVA -> new JavaSerializer(defaults).newInstance();
                case KRYO -> new KryoSerializer(defaults).newInstance();
            };
            ClassTag<T> tag = ClassTag$.MODULE$.apply(type);
            return ends.deserialize(ends.serialize(object, tag), tag);
        }
    }

    private static final StructType COLUMNS = new StructType()
            .add("file", DataTypes.StringType)
            .add("record", DataTypes.StringType)
            .add("unit", DataTypes.StringType)
            .add("period", DataTypes.StringType)
            .add("category", DataTypes.StringType)
            .add("enforceable_amount", DataTypes.LongType);

    private static Row row(String unit, String category, long amount) {
        return new GenericRowWithSchema(new Object[] {"facts.csv", null, unit, "2025-10", category, amount}, COLUMNS);
    }

    private static Partial rollUp(List<Row> rows) {
        FactReader reader = new FactReader(FRAME, CsvShape.NONE);
        rows.forEach(reader::read);
        return reader.toPartial();
    }

    /** Good rows and bad ones of several kinds. */
    private static List<Row> rows(Random random, int count) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            switch (random.nextInt(8)) {
                case 0 -> rows.add(row("X" + random.nextInt(9), "dân sự", 1));
                case 1 -> rows.add(row("T01", "khác " + random.nextInt(9), 1));
                case 2 -> rows.add(row("T01", "dân sự", -1 - random.nextInt(9)));
                default ->
                    rows.add(row("T0" + (1 + random.nextInt(5)), random.nextBoolean() ? "dân sự" : "hình sự", i));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfTheMergeDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<Row> rows = rows(random, 200);
        Partial whole = rollUp(rows);
        List<Partial> parts = new ArrayList<>();
        Collections.shuffle(rows, random);
        Lists.partition(rows, 1 + random.nextInt(60)).forEach(part -> parts.add(rollUp(part)));
        parts.add(new Partial());
        Collections.shuffle(parts, random);
        while (parts.size() > 1) {
            Partial first = parts.remove(random.nextInt(parts.size()));
            Partial second = parts.remove(random.nextInt(parts.size()));
            Partial merged = first.merge(second, FRAME);
            parts.add(random.nextBoolean() ? merged : Wire.JAVA.send(merged, Partial.class));
        }
        Partial merged = parts.get(0);
        assertThat(merged.facts()).isEqualTo(whole.facts());
        assertThat(bytes(merged)).isEqualTo(bytes(whole));
        assertThat(merged.badRows().samples()).isEqualTo(whole.badRows().samples());
        for (CsvCode code : CsvCode.values()) {
            assertThat(merged.badRows().count(code)).isEqualTo(whole.badRows().count(code));
        }
    }

    @ParameterizedTest
    @EnumSource(Wire.class)
    void bothSerializersCarryAll(Wire wire) {
        List<Row> rows = rows(new Random(3), 100);
        Partial sent = wire.send(rollUp(rows), Partial.class);
        assertThat(bytes(sent)).isEqualTo(bytes(rollUp(rows)));
        assertThat(sent.facts()).isEqualTo(rollUp(rows).facts());
        assertThat(sent.badRows().samples()).isEqualTo(rollUp(rows).badRows().samples());
        CubeFrame frame = wire.send(FRAME, CubeFrame.class);
        assertThat(frame.tree().fingerprint()).isEqualTo(FRAME.tree().fingerprint());
        assertThat(frame.newAccumulator().schema())
                .isEqualTo(FRAME.newAccumulator().schema());
    }

    /** A sum that passes 64 bits, within a partition or only when two are merged: the cell is named, and that wins. */
    @ParameterizedTest
    @EnumSource(Wire.class)
    void aRefusalIsCarriedAndStays(Wire wire) {
        List<Row> great = List.of(row("T02.1", "hình sự", Long.MAX_VALUE));
        Partial merged = rollUp(great).merge(wire.send(rollUp(great), Partial.class), FRAME);
        Partial more = wire.send(merged, Partial.class).merge(rollUp(List.of(row("T01", "dân sự", 1))), FRAME);
        Partial turned = rollUp(List.of(row("T01", "dân sự", 1))).merge(more, FRAME);
        Diagnostic refusal = wire.send(turned, Partial.class).refusal().orElseThrow();
        assertThat(refusal.code()).isEqualTo(RollUpCode.OVERFLOW);
        assertThat(refusal.message(Language.ENGLISH))
                .contains("T02.1")
                .contains("2025-10")
                .contains("category=hình sự")
                .contains("enforceable_amount");
        assertThat(turned.accumulator(FRAME)).isEmpty();
    }

    /** Millions of bad rows are some hundred bytes on their way. */
    @Test
    void badRowsAreCountedAndFewKept() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            rows.add(row("X%04d".formatted(i), "dân sự", 1));
        }
        rows.add(row("Y" + "y".repeat(100_000), "dân sự", 1));
        Collections.shuffle(rows, new Random(1));
        BadRows bad = Wire.KRYO.send(rollUp(rows), Partial.class).badRows();
        assertThat(bad.count(CsvCode.UNIT_UNKNOWN)).isEqualTo(5001);
        assertThat(bad.samples()).extracting(Diagnostic::text).containsExactly("X0000", "X0001", "X0002");
        assertThat(bad.samples().get(0).location().file()).isEqualTo("facts.csv");
        assertThat(bad.samples().get(0).arguments()).containsEntry("row", "X0000,2025-10,dân sự,1");
        Partial longRow = Wire.JAVA.send(rollUp(rows.subList(rows.size() - 1, rows.size())), Partial.class);
        assertThat(longRow.badRows().hasErrors()).isTrue();
    }

    private static byte[] bytes(Partial partial) {
        return partial.accumulator(FRAME).map(Accumulator::toBytes).orElseThrow();
    }
}
