package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * Finds units by code: a table of indices with open addressing, 8 to 16 bytes a unit, where a map of boxed numbers takes
 * more than 50.
 */
final class CodeIndex {
    private static final int FREE = -1;
    private static final int SPREAD = 0x9E3779B9;

    private final ImmutableList<OrgUnit> units;
    private final int[] table;
    private final int shift;

    /** An index of units whose codes differ. */
    CodeIndex(ImmutableList<OrgUnit> units) {
        this.units = units;
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, units.size()));
        this.table = new int[1 << (bits + 1)];
        this.shift = 31 - bits;
        Arrays.fill(table, FREE);
        for (int i = 0; i < units.size(); i++) {
            int slot = slot(units.get(i).code());
            while (table[slot] != FREE) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = i;
        }
    }

    /** The index of the unit with that code; −1 where there is none. */
    int find(String code) {
        int slot = slot(code);
        while (table[slot] != FREE) {
            if (units.get(table[slot]).code().equals(code)) {
                return table[slot];
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return FREE;
    }

    /** The upper bits of a product depend on all bits of the hash. */
    private int slot(String code) {
        return (code.hashCode() * SPREAD) >>> shift;
    }
}
