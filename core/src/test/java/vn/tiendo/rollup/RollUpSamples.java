package vn.tiendo.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;

/** Trees, schemas and facts for the tests of the package. */
class RollUpSamples extends DomainContextBase {
    /** October 2025. */
    static final int OCTOBER = Months.of(2025, 10);

    static final Measure DUE = Measure.amount("due_amount", "Số tiền phải thi hành", "Amount due");
    static final Measure PAID = Measure.amount("paid_amount", "Số tiền đã thu", "Amount collected");

    static final RollUpSchema SMALL = RollUpSchema.of(
            ImmutableList.of(
                    Breakdown.of("category", "dân sự", "hình sự", "kinh doanh"), Breakdown.of("state", "xong", "chưa")),
            ImmutableList.of(DUE, PAID),
            MoneyUnit.THOUSAND_DONG);

    /** So many cells that few are filled. */
    static final RollUpSchema LARGE = RollUpSchema.of(
            ImmutableList.of(Breakdown.of("category", names(40)), Breakdown.of("reason", names(25))),
            ImmutableList.of(DUE),
            MoneyUnit.DONG);

    /** Facts that are only counted. */
    static final RollUpSchema BARE = RollUpSchema.of(ImmutableList.of(), ImmutableList.of(), MoneyUnit.DONG);

    /** A fact of any schema. */
    record Row(int unit, int month, int cell, ImmutableLongArray measures) implements Fact {
        static Row of(int unit, int month, int cell, long... measures) {
            return new Row(unit, month, cell, ImmutableLongArray.copyOf(measures));
        }

        @Override
        public long measure(int index) {
            return measures.get(index);
        }
    }

    /** A tree, a schema and facts of both. */
    record Data(OrgTree tree, RollUpSchema schema, List<Row> facts) {}

    static ImmutableList<String> names(int count) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            names.add("n" + i);
        }
        return names.build();
    }

    /** {@code T} over provinces {@code A}, {@code B} with two and one districts, and {@code C} without any. */
    static OrgTree smallTree() {
        return OrgTree.of(ImmutableList.of(
                        OrgUnit.root("T", "Toàn quốc"),
                        OrgUnit.of("A", "Tỉnh A", "T"),
                        OrgUnit.of("A1", "Khu vực 1 – A", "A"),
                        OrgUnit.of("A2", "Khu vực 2 – A", "A"),
                        OrgUnit.of("B", "Tỉnh B", "T"),
                        OrgUnit.of("B1", "Khu vực 1 – B", "B"),
                        OrgUnit.of("C", "Tỉnh C", "T")))
                .orThrow();
    }

    /** A tree in which unit {@code i + 1} stands below unit {@code parents[i]}, which is before it. */
    static OrgTree tree(List<Integer> parents) {
        List<OrgUnit> units = new ArrayList<>();
        units.add(OrgUnit.root("u0", "u0"));
        for (int i = 0; i < parents.size(); i++) {
            units.add(OrgUnit.of("u" + (i + 1), "u" + (i + 1), "u" + parents.get(i)));
        }
        return OrgTree.of(units).orThrow();
    }

    @Provide
    Arbitrary<OrgTree> trees() {
        return Arbitraries.integers().between(0, 12).flatMap(count -> {
            List<Arbitrary<Integer>> parents = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                parents.add(Arbitraries.integers().between(0, i));
            }
            return Combinators.combine(parents).as(RollUpSamples::tree);
        });
    }

    @Provide
    Arbitrary<Data> data() {
        Arbitrary<RollUpSchema> schemas = Arbitraries.of(SMALL, LARGE, BARE);
        return trees().flatMap(tree -> schemas.flatMap(
                schema -> facts(tree, schema).list().ofMaxSize(60).map(facts -> new Data(tree, schema, facts))));
    }

    static Arbitrary<Row> facts(OrgTree tree, RollUpSchema schema) {
        Arbitrary<Long> values = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(0, 9)),
                Tuple.of(3, Arbitraries.longs().between(0, 70_000)),
                Tuple.of(3, Arbitraries.longs().between(0, 1L << 33)),
                Tuple.of(1, Arbitraries.longs().between(0, 1L << 50)));
        Arbitrary<Integer> months = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(OCTOBER - 3, OCTOBER + 14)),
                Tuple.of(1, Arbitraries.integers().between(12, 119_999)));
        return Combinators.combine(
                        Arbitraries.integers().between(0, tree.size() - 1),
                        months,
                        Arbitraries.integers().between(0, schema.cells() - 1),
                        values.array(long[].class).ofSize(schema.measures().size()))
                .as(Row::of);
    }
}
