package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.TreeSet;
import vn.tiendo.text.Folding;

/**
 * Finds units by name and alias, whatever their case, normalization and tone placement. It keeps hashes of the folded
 * names, not the names, and folds again what a lookup meets.
 */
final class NameIndex {
    private static final int NONE = -1;

    private final ImmutableList<OrgUnit> units;
    private final int[] heads;
    private final int[] nextEntries;
    private final int[] hashes;
    private final int[] entryUnits;

    NameIndex(ImmutableList<OrgUnit> units) {
        this.units = units;
        int entries = 0;
        for (OrgUnit unit : units) {
            entries += 1 + unit.aliases().size();
        }
        heads = new int[Integer.highestOneBit(Math.max(1, entries)) * 2];
        nextEntries = new int[entries];
        hashes = new int[entries];
        entryUnits = new int[entries];
        Arrays.fill(heads, NONE);
        int entry = 0;
        for (int i = 0; i < units.size(); i++) {
            OrgUnit unit = units.get(i);
            add(entry++, i, unit.name());
            for (String alias : unit.aliases()) {
                add(entry++, i, alias);
            }
        }
    }

    private void add(int entry, int unit, String name) {
        int hash = spread(Folding.fold(name).hashCode());
        int bucket = hash & (heads.length - 1);
        hashes[entry] = hash;
        entryUnits[entry] = unit;
        nextEntries[entry] = heads[bucket];
        heads[bucket] = entry;
    }

    /** The indices of all units of that name or alias, in their order. */
    int[] find(CharSequence name) {
        String folded = Folding.fold(name);
        int hash = spread(folded.hashCode());
        TreeSet<Integer> found = new TreeSet<>();
        if (!folded.isEmpty()) {
            for (int entry = heads[hash & (heads.length - 1)]; entry != NONE; entry = nextEntries[entry]) {
                if (hashes[entry] == hash && isNamed(units.get(entryUnits[entry]), folded)) {
                    found.add(entryUnits[entry]);
                }
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean isNamed(OrgUnit unit, String folded) {
        return Folding.fold(unit.name()).equals(folded)
                || unit.aliases().stream().anyMatch(alias -> Folding.fold(alias).equals(folded));
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 16);
    }
}
