package vn.tiendo.io.csv;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** For which units, months and cells a fact was met: a bit each, so that memory is bounded by the cube. */
final class UniqueFacts {
    private final Map<Long, BitSet> met = new HashMap<>();

    /** Notes a fact; whether it is the first one. */
    boolean add(int unit, int month, int cell) {
        BitSet cells = met.computeIfAbsent((long) unit << Integer.SIZE | month, any -> new BitSet());
        if (cells.get(cell)) {
            return false;
        }
        cells.set(cell);
        return true;
    }
}
