package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the tasks of a table are about, by the pairs of words in their titles: which task a product names. A pair that
 * stands in the titles of many tasks tells nothing.
 */
final class TaskWords {
    /** In how many titles a pair that tells something may stand. */
    private static final int MOST_TITLES = 3;

    private final List<PrintedTask> tasks;
    private final ImmutableList<WordPairs> titles;
    /** The pairs of the headings above each task. */
    private final ImmutableList<WordPairs> headings;

    private final Map<Long, Integer> titleCounts = new HashMap<>();

    TaskWords(List<PrintedTask> tasks, Map<TaskDraft, TaskDraft> parents) {
        this.tasks = tasks;
        this.titles = tasks.stream()
                .map(task -> WordPairs.of(List.of(task.title())))
                .collect(ImmutableList.toImmutableList());
        Map<TaskDraft, WordPairs> known = new HashMap<>();
        this.headings = tasks.stream()
                .map(task -> parents.get(task.draft()))
                .map(parent -> parent == null
                        ? WordPairs.of(List.of())
                        : known.computeIfAbsent(parent, heading -> above(heading, parents)))
                .collect(ImmutableList.toImmutableList());
        for (WordPairs title : titles) {
            title.keys().forEach(pair -> titleCounts.merge(pair, 1, Integer::sum));
        }
    }

    private static WordPairs above(TaskDraft heading, Map<TaskDraft, TaskDraft> parents) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (TaskDraft at = heading; at != null; at = parents.get(at)) {
            Passage title = at.title();
            texts.add(title == null ? "" : title.text());
        }
        return WordPairs.of(texts.build());
    }

    /**
     * What a product shares with the title of one task and not with that of another.
     *
     * @param product the pairs of the product
     * @param task the index of the one
     * @param other the index of the other
     */
    Set<Long> shared(WordPairs product, int task, int other) {
        Set<Long> shared = new HashSet<>();
        for (long pair : product.keys()) {
            if (titles.get(task).has(pair)
                    && !titles.get(other).has(pair)
                    && titleCounts.getOrDefault(pair, 0) <= MOST_TITLES) {
                shared.add(pair);
            }
        }
        return shared;
    }

    /** Whether a product names anything of its task or of the headings above it. */
    boolean namesAny(WordPairs product, int task) {
        return product.keys().stream()
                .anyMatch(
                        pair -> titles.get(task).has(pair) || headings.get(task).has(pair));
    }

    /** Shared pairs as they are printed, in the order of the alphabet. */
    static String printed(Set<Long> pairs, WordPairs product) {
        Set<String> words = new TreeSet<>();
        pairs.forEach(pair -> words.add(product.printed(pair)));
        return String.join(", ", words);
    }

    WordPairs products(int task) {
        return WordPairs.of(tasks.get(task).products());
    }
}
