package vn.tiendo.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;

/**
 * An organisation drawn with a fixed seed: each unit stands below one of those before it, so that a million units are about
 * a dozen levels deep on the average.
 */
final class RandomOrganization {
    private static final int SEED = 20_250_701;

    private final OrgTree tree;
    private final int[] parents;

    private RandomOrganization(OrgTree tree) {
        this.tree = tree;
        this.parents = new int[tree.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = tree.parentIndex(i);
        }
    }

    /** An organisation of so many units. */
    static RandomOrganization of(int size) {
        Random random = new Random(SEED);
        List<OrgUnit> units = new ArrayList<>(size);
        units.add(OrgUnit.root("U0", "Gốc"));
        for (int i = 1; i < size; i++) {
            units.add(OrgUnit.of("U" + i, "Đơn vị", "U" + random.nextInt(i)));
        }
        Collections.shuffle(units, random);
        return new RandomOrganization(OrgTree.of(units).orThrow());
    }

    OrgTree tree() {
        return tree;
    }

    int[] parents() {
        return parents;
    }

    /** Numbers of any units, half of them near the top, where there is something below. */
    int[] questions(int count) {
        Random random = new Random(SEED);
        int[] drawn = new int[count];
        for (int i = 0; i < count; i++) {
            int unit = random.nextInt(parents.length);
            if (i % 2 == 0) {
                while (tree.depth(unit) > 2) {
                    unit = parents[unit];
                }
            }
            drawn[i] = unit;
        }
        return drawn;
    }

    /** For each unit one that stands below it or is itself, or, every other time, any unit. */
    int[] belowHalfOf(int[] above) {
        Random random = new Random(SEED + 1);
        int[] drawn = new int[above.length];
        for (int i = 0; i < above.length; i++) {
            int size = tree.subtreeRange(above[i]).size();
            drawn[i] = i / 2 % 2 == 0 ? above[i] + random.nextInt(size) : random.nextInt(parents.length);
        }
        return drawn;
    }

    /** Whether a walk up from one unit comes to the other. */
    static boolean isAbove(int[] parents, int above, int below) {
        int at = parents[below];
        while (at >= 0 && at != above) {
            at = parents[at];
        }
        return at >= 0;
    }
}
