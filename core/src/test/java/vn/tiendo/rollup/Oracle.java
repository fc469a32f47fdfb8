package vn.tiendo.rollup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.org.OrgTree;

/** The plainest way to say what a cube holds: every fact is put down at every unit above it. */
final class Oracle {
    /** Where a sum belongs. */
    record Key(int unit, int month, int cell) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byUnit = Integer.compare(unit, other.unit);
            int byMonth = Integer.compare(month, other.month);
            return byUnit != 0 ? byUnit : byMonth != 0 ? byMonth : Integer.compare(cell, other.cell);
        }
    }

    private Oracle() {}

    static IntStream upwards(OrgTree tree, int unit) {
        return IntStream.iterate(unit, at -> at >= 0, tree::parentIndex);
    }

    /** The number of facts and the sums of the measures. */
    static Map<Key, List<Long>> cells(OrgTree tree, RollUpSchema schema, List<? extends Fact> facts) {
        return facts.stream()
                .flatMap(fact -> upwards(tree, fact.unit()).mapToObj(unit -> Map.entry(unit, fact)))
                .collect(Collectors.groupingBy(
                        entry -> new Key(
                                entry.getKey(),
                                entry.getValue().month(),
                                entry.getValue().cell()),
                        TreeMap::new,
                        Collectors.reducing(
                                List.<Long>of(),
                                entry -> vector(schema, entry.getValue()),
                                (left, right) -> plus(left, right))));
    }

    private static List<Long> vector(RollUpSchema schema, Fact fact) {
        List<Long> vector = new ArrayList<>(List.of(1L));
        for (int i = 0; i < schema.measures().size(); i++) {
            vector.add(fact.measure(i));
        }
        return vector;
    }

    private static List<Long> plus(List<Long> left, List<Long> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() ? right : left;
        }
        return IntStream.range(0, left.size())
                .mapToObj(i -> Math.addExact(left.get(i), right.get(i)))
                .toList();
    }

    static Map<Key, List<Long>> cells(Cube cube) {
        Map<Key, List<Long>> cells = new TreeMap<>();
        Key last = null;
        for (CellCursor cell = cube.cells(); cell.next(); ) {
            List<Long> vector = new ArrayList<>(List.of(cell.facts()));
            for (int i = 0; i < cube.schema().measures().size(); i++) {
                vector.add(cell.measure(i));
            }
            Key key = new Key(cell.unit(), cell.month(), cell.cell());
            if (last != null && last.compareTo(key) >= 0) {
                throw new AssertionError("cells out of order: " + last + ", " + key);
            }
            last = key;
            cells.put(key, vector);
        }
        return cells;
    }

    /** The leaves below a unit that have no fact in a month. */
    static List<Integer> missing(OrgTree tree, List<? extends Fact> facts, int unit, int month) {
        Set<Integer> reported = new HashSet<>();
        facts.stream().filter(fact -> fact.month() == month).forEach(fact -> reported.add(fact.unit()));
        return IntStream.range(unit, tree.subtreeEnd(unit))
                .filter(tree::isLeaf)
                .filter(leaf -> !reported.contains(leaf))
                .boxed()
                .toList();
    }
}
