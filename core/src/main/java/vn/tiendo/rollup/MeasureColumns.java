package vn.tiendo.rollup;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The measures of a store, packed into as few words as their usual sizes allow. What a value has above the bits of its lane is
 * kept as {@link Excesses}: sums are linear, so the low part and the rest can be added apart. A measure that is hardly ever
 * there has no lane at all.
 */
final class MeasureColumns {
    private final int[] bits;
    private final ImmutableList<PackedColumn> columns;

    /** Columns of zeros for so many facts. */
    MeasureColumns(FactStatistics statistics, int measures, int size) {
        bits = new int[measures];
        List<Integer> packed = new ArrayList<>();
        for (int i = 0; i < measures; i++) {
            bits[i] = statistics.bestBits(i, size);
            if (bits[i] > 0) {
                packed.add(i);
            }
        }
        packed.sort(Comparator.comparingInt(i -> -bits[i]));
        List<Integer> used = new ArrayList<>();
        List<ImmutableList.Builder<Lane>> lanes = new ArrayList<>();
        for (int measure : packed) {
            int width = bits[measure] + Lane.HEADROOM;
            int word = 0;
            while (word < used.size() && used.get(word) + width > Long.SIZE) {
                word++;
            }
            if (word == used.size()) {
                used.add(0);
                lanes.add(ImmutableList.builder());
            }
            lanes.get(word).add(new Lane(measure, used.get(word), bits[measure]));
            used.set(word, used.get(word) + width);
        }
        ImmutableList.Builder<PackedColumn> all = ImmutableList.builder();
        for (int word = 0; word < used.size(); word++) {
            all.add(new PackedColumn(size, used.get(word), lanes.get(word).build()));
        }
        columns = all.build();
    }

    /** The columns, none where no measure has a lane. */
    ImmutableList<PackedColumn> all() {
        return columns;
    }

    /** How many low bits of a measure's values are in its lane; 0 where it has none. */
    int bits(int measure) {
        return bits[measure];
    }

    /** The bits of the widest lane. */
    int mostBits() {
        return Arrays.stream(bits).max().orElse(0);
    }

    long memory() {
        long bytes = 0;
        for (PackedColumn column : columns) {
            bytes += column.memory();
        }
        return bytes;
    }
}
