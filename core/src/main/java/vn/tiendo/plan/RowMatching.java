package vn.tiendo.plan;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.text.Folding;

/** Says which row of one task is which row of another, see {@link PlanDiff}. */
final class RowMatching {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final double LEAST_SHARED = 0.5;

    /** More rows than this without an equal one are not compared each with each; no table has as many in a task. */
    private static final int MOST_COMPARED = 100;

    /** Two rows that may be one, and how alike they are. */
    private record Pair(int before, int after, double shared) {}

    private RowMatching() {}

    /** For each row before the index of the one after, or −1. */
    static int[] of(ImmutableList<EffectiveRow> before, ImmutableList<EffectiveRow> after) {
        int[] matches = new int[before.size()];
        if (before.size() == after.size()) {
            Arrays.setAll(matches, i -> i);
            return matches;
        }
        Arrays.fill(matches, -1);
        ListMultimap<String, Integer> byProducts = ArrayListMultimap.create();
        for (int i = after.size() - 1; i >= 0; i--) {
            byProducts.put(text(after.get(i)), i);
        }
        boolean[] taken = new boolean[after.size()];
        for (int i = 0; i < matches.length; i++) {
            List<Integer> equal = byProducts.get(text(before.get(i)));
            if (!equal.isEmpty()) {
                // The index of the list, not one of its values.
                int last = equal.size() - 1;
                matches[i] = equal.get(last);
                equal.subList(last, last + 1).clear();
                taken[matches[i]] = true;
            }
        }
        for (Pair pair : alike(before, after, matches, taken)) {
            if (matches[pair.before()] < 0 && !taken[pair.after()]) {
                matches[pair.before()] = pair.after();
                taken[pair.after()] = true;
            }
        }
        return matches;
    }

    /** Pairs of unmatched rows, the most alike first; the order does not change when the plans are swapped. */
    private static List<Pair> alike(
            ImmutableList<EffectiveRow> before, ImmutableList<EffectiveRow> after, int[] matches, boolean[] taken) {
        List<Pair> pairs = new ArrayList<>();
        if (before.size() > MOST_COMPARED || after.size() > MOST_COMPARED) {
            return pairs;
        }
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size() && matches[i] < 0; j++) {
                double shared = taken[j] ? 0 : shared(words(before.get(i)), words(after.get(j)));
                if (shared >= LEAST_SHARED) {
                    pairs.add(new Pair(i, j, shared));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::shared)
                .reversed()
                .thenComparingInt(pair -> Math.abs(pair.before() - pair.after()))
                .thenComparingInt(pair -> pair.before() + pair.after()));
        return pairs;
    }

    /** The words of both, as part of the words of either. */
    private static double shared(Multiset<String> first, Multiset<String> second) {
        int common = Multisets.intersection(first, second).size();
        int all = first.size() + second.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private static Multiset<String> words(EffectiveRow row) {
        return HashMultiset.create(WORDS.split(text(row)));
    }

    private static String text(EffectiveRow row) {
        return Folding.fold(String.join(" ", row.products()));
    }
}
