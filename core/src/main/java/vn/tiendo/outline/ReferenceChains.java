package vn.tiendo.outline;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the items of a reference together: what stands before a section is in it, as far as nothing else was in between.
 *
 * <p>{@code điểm a khoản 1 và khoản 2 Điều 5} is two chains, both within the article; {@code điểm e mục 3.1 và điểm a mục
 * 3.2} is two with a section each.
 */
final class ReferenceChains {
    private static final int MOST_POINTS = 400;

    private final List<Chain> chains = new ArrayList<>();

    /** What stands between two items. */
    enum Joint {
        NONE,
        COMMA,
        AND
    }

    /** Items, the innermost first. */
    private static final class Chain {
        private final Deque<ReferenceItem> items = new ArrayDeque<>();
        /** The chain that this one goes into if nothing else takes it: {@code mục II, điểm 3}. */
        private @Nullable Chain container;

        Chain(ReferenceItem item) {
            items.add(item);
        }

        ReferenceItem outermost() {
            return items.getLast();
        }

        boolean holdsInner(PointKind kind) {
            return items.getFirst().kind().compareTo(kind) >= 0;
        }
    }

    void add(ReferenceItem item, Joint joint) {
        Chain last = chains.isEmpty() ? null : chains.get(chains.size() - 1);
        if (last == null) {
            chains.add(new Chain(item));
            return;
        }
        ReferenceItem before = last.outermost();
        int order = item.kind().compareTo(before.kind());
        boolean deeper = order == 0 && joint == Joint.NONE && item.family() != before.family();
        if ((order < 0 && joint != Joint.AND) || deeper) {
            for (Chain chain : chains) {
                boolean inside = chain.outermost().kind().compareTo(item.kind()) > 0;
                if (inside || (deeper && chain.outermost().equals(before))) {
                    chain.items.addLast(item);
                }
            }
        } else if (order > 0 && joint == Joint.NONE && !last.holdsInner(item.kind())) {
            for (Chain chain : chains) {
                if (chain.outermost().equals(before)) {
                    chain.items.addFirst(item);
                }
            }
        } else {
            Chain next = new Chain(item);
            if (order > 0 && joint == Joint.COMMA && !last.holdsInner(item.kind())) {
                next.container = last;
            }
            chains.add(next);
        }
    }

    /** All points, in the order in which they are printed. */
    ImmutableList<PointSpec> points() {
        List<PointSpec> points = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            Chain chain = chains.get(i);
            Chain container = chain.container;
            boolean contains =
                    i + 1 < chains.size() && chains.get(i + 1).container == chain && isLoose(chains.get(i + 1));
            if (contains) {
                continue;
            }
            List<ReferenceItem> items = new ArrayList<>(chain.items);
            if (container != null && isLoose(chain)) {
                items.addAll(container.items);
            }
            List<ReferenceItem> outerFirst = new ArrayList<>();
            items.forEach(item -> outerFirst.add(0, item));
            spread(outerFirst, 0, new ArrayDeque<>(), points);
        }
        return ImmutableList.copyOf(points);
    }

    private static boolean isLoose(Chain chain) {
        return chain.items.size() == 1;
    }

    private static void spread(
            List<ReferenceItem> items, int depth, Deque<PointSpec.Step> above, List<PointSpec> points) {
        if (depth == items.size()) {
            points.add(new PointSpec(ImmutableList.copyOf(above)));
            return;
        }
        ReferenceItem item = items.get(depth);
        for (ImmutableList<String> number : item.numbers()) {
            if (points.size() >= MOST_POINTS) {
                return;
            }
            number.forEach(part -> above.addLast(new PointSpec.Step(item.kind(), part)));
            spread(items, depth + 1, above, points);
            number.forEach(part -> above.removeLast());
        }
    }
}
