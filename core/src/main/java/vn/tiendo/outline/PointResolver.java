package vn.tiendo.outline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;

/**
 * Finds the points of a document that a reference means (xác định điểm được dẫn chiếu): for {@code điểm a, c mục 3.2} in
 * a sentence under {@code II/3/3.3} these are {@code II/3/3.2/a} and {@code II/3/3.2/c}.
 *
 * <p>Numbers restart under each section, so the point is looked for around the sentence first: below the point in which
 * it stands, then below the point above, and so on up to the whole document. Within one of these, a point directly below
 * counts before deeper ones. Where several fit, none is taken and a diagnostic names them.
 *
 * <p>{@code nhiệm vụ 3} is counted by its label, through the sections of a plan: it is a point that is printed with this
 * word, {@code Nhiệm vụ 3: …}, or the third point of a section that the reference names ({@code nhiệm vụ 3 mục II}), never
 * just the nearest point 3.
 *
 * <p>A resolver is immutable. Making it takes linear time; a look-up does not depend on the size of the document.
 */
public final class PointResolver {
    private static final int MOST_CANDIDATES_NAMED = 6;
    /** With more of them a reference is ambiguous, whatever is below; it keeps look-ups short. */
    private static final int MOST_CANDIDATES = 64;

    private final Map<OutlinePath, Node> nodes = new HashMap<>();
    private final Map<String, List<Node>> byKey = new HashMap<>();
    private final Set<Node> tasks = new HashSet<>();
    private final Node root = new Node(null, null, 0);

    /** A point with its place in pre-order, so that what lies below it is a range. */
    private static final class Node {
        private final @Nullable OutlinePath path;
        private final @Nullable Node parent;
        private final List<Node> children = new ArrayList<>();
        private final Map<String, List<Node>> childrenByKey = new HashMap<>();
        private int order;
        private int last;

        Node(@Nullable OutlinePath path, @Nullable Node parent, int order) {
            this.path = path;
            this.parent = parent;
            this.order = order;
        }

        boolean contains(Node other) {
            return other.order > order && other.order <= last;
        }
    }

    private PointResolver(Iterable<OutlinePath> paths, Set<OutlinePath> labelled) {
        List<Node> all = new ArrayList<>();
        for (OutlinePath path : new LinkedHashSet<>(ImmutableList.copyOf(paths))) {
            Node parent = path.parent().map(nodes::get).orElse(root);
            Node node = new Node(path, parent, 0);
            parent.children.add(node);
            nodes.put(path, node);
            all.add(node);
            if (labelled.contains(path)) {
                tasks.add(node);
            }
        }
        number();
        all.sort((first, second) -> Integer.compare(first.order, second.order));
        for (Node node : all) {
            String step = node.path == null ? "" : node.path.last();
            add(StepKeys.ofStep(step), node);
            StepKeys.withinSection(step).ifPresent(key -> add(key, node));
        }
    }

    private void add(String key, Node node) {
        byKey.computeIfAbsent(key, own -> new ArrayList<>()).add(node);
        Node parent = node.parent == null ? root : node.parent;
        parent.childrenByKey.computeIfAbsent(key, own -> new ArrayList<>()).add(node);
    }

    /**
     * A resolver for a document that prints no point with the label {@code Nhiệm vụ}.
     *
     * @param paths the paths of all its points, each behind those above it
     */
    public static PointResolver of(Iterable<OutlinePath> paths) {
        return new PointResolver(paths, ImmutableSet.of());
    }

    /**
     * A resolver for a document.
     *
     * @param paths the paths of all its points, each behind those above it
     * @param tasks the paths of those that are printed with the label {@code Nhiệm vụ}; others are left aside
     */
    public static PointResolver of(Iterable<OutlinePath> paths, Set<OutlinePath> tasks) {
        return new PointResolver(paths, ImmutableSet.copyOf(tasks));
    }

    /**
     * The points that a reference means.
     *
     * @param reference the reference
     * @param context the point in whose text it stands; empty for a text outside of all points
     * @return the paths in the order of the reference, each once, and a diagnostic for each point that does not exist
     *     ({@link OutlineCode#POINT_MISSING}) or of which there are several ({@link OutlineCode#POINT_AMBIGUOUS}); the
     *     reference's own problems come first. An article or clause that the document does not have is left out without a
     *     word unless the reference names this document: it is one of a law.
     */
    public Parsed<ImmutableList<OutlinePath>> resolve(ReferenceMatch reference, Optional<OutlinePath> context) {
        Node from = context.map(nodes::get).orElse(root);
        Set<OutlinePath> found = new LinkedHashSet<>();
        List<Diagnostic> problems = new ArrayList<>(reference.problems());
        for (PointSpec point : reference.points()) {
            List<Node> candidates = find(point, from);
            if (candidates.size() == 1) {
                OutlinePath path = candidates.get(0).path;
                if (path != null) {
                    found.add(path);
                }
            } else if (!candidates.isEmpty()) {
                problems.add(
                        problem(OutlineCode.POINT_AMBIGUOUS, reference, point).with("candidates", named(candidates)));
            } else if (reference.named() || !point.steps().get(0).kind().isLegal()) {
                problems.add(problem(OutlineCode.POINT_MISSING, reference, point));
            }
        }
        return Parsed.of(ImmutableList.copyOf(found), problems);
    }

    private static Diagnostic problem(OutlineCode code, ReferenceMatch reference, PointSpec point) {
        return new Diagnostic(
                code,
                SourceLocation.of(0, reference.start() + 1),
                reference.text(),
                ImmutableMap.of("point", point.toString()));
    }

    private static String named(List<Node> candidates) {
        return candidates.stream()
                .limit(MOST_CANDIDATES_NAMED)
                .map(node -> String.valueOf(node.path))
                .collect(Collectors.joining(", "));
    }

    /** The points of a specification: of the nearest outermost ones those that have all the steps below. */
    private List<Node> find(PointSpec point, Node from) {
        PointSpec.Step first = point.steps().get(0);
        ImmutableList<String> firstKeys = StepKeys.of(first);
        List<Node> outer = first.kind() == PointKind.TASK ? nearestTask(firstKeys, from) : nearest(firstKeys, from);
        for (PointSpec.Step step : point.steps().subList(1, point.steps().size())) {
            if (outer.size() > MOST_CANDIDATES) {
                return outer;
            }
            ImmutableList<String> keys = StepKeys.of(step);
            Set<Node> inner = new LinkedHashSet<>();
            outer.forEach(node -> inner.addAll(below(keys, node)));
            outer = List.copyOf(inner);
        }
        return outer;
    }

    private List<Node> nearest(ImmutableList<String> keys, Node from) {
        for (Node scope = from; scope != null; scope = scope.parent) {
            List<Node> others = below(keys, scope).stream()
                    .filter(node -> node != from && !node.contains(from))
                    .limit(MOST_CANDIDATES + 1)
                    .toList();
            if (!others.isEmpty()) {
                return others;
            }
        }
        // The point itself or one above it.
        for (Node scope = from; scope != root && scope != null; scope = scope.parent) {
            String own = scope.path == null ? "" : StepKeys.ofStep(scope.path.last());
            if (keys.contains(own)) {
                return List.of(scope);
            }
        }
        return List.of();
    }

    /** The points printed as the task of that number, those around the sentence first; the point itself only if no other. */
    private List<Node> nearestTask(ImmutableList<String> keys, Node from) {
        for (Node scope = from; scope != null; scope = scope.parent) {
            List<Node> others = new ArrayList<>();
            for (String key : keys) {
                range(byKey.getOrDefault(key, List.of()), scope).stream()
                        .filter(tasks::contains)
                        .limit(MOST_CANDIDATES + 1)
                        .forEach(others::add);
            }
            if (!others.isEmpty()) {
                return others;
            }
        }
        return List.of();
    }

    /** The points with that number below a point: those directly below it, else all. */
    private List<Node> below(ImmutableList<String> keys, Node scope) {
        for (String key : keys) {
            List<Node> direct = scope.childrenByKey.getOrDefault(key, List.of());
            if (!direct.isEmpty()) {
                return direct;
            }
            List<Node> range = range(byKey.getOrDefault(key, List.of()), scope);
            if (!range.isEmpty()) {
                return range;
            }
        }
        return List.of();
    }

    /** The part of a list in pre-order that lies below a point. */
    private static List<Node> range(List<Node> list, Node scope) {
        return list.subList(firstBehind(list, scope.order), firstBehind(list, scope.last));
    }

    /** The index of the first node whose order is greater. */
    private static int firstBehind(List<Node> list, int order) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).order > order) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Numbers the points in pre-order, without recursion: documents may be deep. */
    private void number() {
        Map<Node, Integer> nextChild = new LinkedHashMap<>();
        int order = 0;
        Node node = root;
        while (node != null) {
            int next = nextChild.merge(node, 1, Integer::sum) - 1;
            if (next < node.children.size()) {
                node = node.children.get(next);
                node.order = ++order;
            } else {
                node.last = order;
                node = node.parent;
            }
        }
    }
}
