package vn.tiendo.io.csv;

import java.util.Optional;
import vn.tiendo.org.OrgTree;
import vn.tiendo.rollup.Accumulator;
import vn.tiendo.rollup.FactColumns;
import vn.tiendo.rollup.FactStore;
import vn.tiendo.rollup.RollUpSchema;

/** Where facts go whose categories are only met on the way. */
interface FactSink<T> {
    /** Goes on with a schema that has further categories; the first one begins. */
    void extend(RollUpSchema schema);

    /** Takes facts of the schema; the columns are filled again afterwards. */
    void add(FactColumns facts);

    /** What has become of them; empty where there was no schema. */
    Optional<T> finish();

    /** Sums of what each unit reported. */
    static FactSink<Accumulator> sums(OrgTree tree) {
        return new FactSink<>() {
            private Optional<Accumulator> sums = Optional.empty();

            @Override
            public void extend(RollUpSchema schema) {
                sums = Optional.of(
                        sums.map(before -> before.extend(schema)).orElseGet(() -> Accumulator.of(tree, schema)));
            }

            @Override
            public void add(FactColumns facts) {
                sums.orElseThrow().add(facts);
            }

            @Override
            public Optional<Accumulator> finish() {
                return sums;
            }
        };
    }

    /** The facts themselves. */
    static FactSink<FactStore> store(OrgTree tree) {
        return new FactSink<>() {
            private Optional<FactStore.Builder> builder = Optional.empty();

            @Override
            public void extend(RollUpSchema schema) {
                builder = Optional.of(
                        builder.map(before -> before.extend(schema)).orElseGet(() -> FactStore.builder(tree, schema)));
            }

            @Override
            public void add(FactColumns facts) {
                builder.orElseThrow().add(facts);
            }

            @Override
            public Optional<FactStore> finish() {
                return builder.map(FactStore.Builder::build);
            }
        };
    }
}
