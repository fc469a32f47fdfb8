package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.tiendo.text.Folding;

/**
 * Lines that each page prints below its number (tiêu đề chạy): {@code 5}, {@code Kế hoạch an toàn trường học}, and again with
 * {@code 6} and {@code 7}. They and the numbers are no part of the text.
 */
final class RunningHeads {
    /** So many pages in a row; fewer may be points with the same words. */
    private static final int FEWEST = 3;

    private static final int MOST_DIGITS = 3;
    private static final int LONGEST = 120;
    private static final int FEWEST_WORDS = 3;

    private RunningHeads() {}

    /** Where a line stands beside a number. */
    private record Place(int line, int number, int page, String text) {}

    /**
     * The blocks without running heads, each of which is named.
     *
     * @param isCell whether a text may as well be a cell that stands behind the number of a row: a unit or time
     */
    static ImmutableList<Block> drop(ImmutableList<Block> blocks, Predicate<String> isCell, Findings findings) {
        Map<String, List<Place>> places = new LinkedHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            int page = page(blocks, i);
            if (page > 0) {
                note(blocks, i, page, places);
            }
        }
        Set<Integer> dropped = new HashSet<>();
        for (List<Place> run : places.values()) {
            if (isRun(run) && !isCell.test(run.get(0).text())) {
                run.forEach(place -> {
                    dropped.add(place.line());
                    dropped.add(place.number());
                });
            }
        }
        if (dropped.isEmpty()) {
            return blocks;
        }
        ImmutableList.Builder<Block> rest = ImmutableList.builder();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (dropped.contains(i) && block instanceof Block.Text line) {
                findings.add(DocumentCode.FURNITURE, line.line(), line.text());
            } else {
                rest.add(block);
            }
        }
        return rest.build();
    }

    private static void note(List<Block> blocks, int number, int page, Map<String, List<Place>> places) {
        int at = number + 1;
        if (at < blocks.size()
                && blocks.get(at) instanceof Block.Text line
                && line.text().length() <= LONGEST
                && Texts.words(line.text()) >= FEWEST_WORDS
                && page(blocks, at) == 0) {
            places.computeIfAbsent(Folding.fold(line.text()), key -> new ArrayList<>())
                    .add(new Place(at, number, page, line.text()));
        }
    }

    /** Whether the pages follow each other one by one, from the second on at the earliest. */
    private static boolean isRun(List<Place> places) {
        if (places.size() < FEWEST || places.get(0).page() < 2) {
            return false;
        }
        for (int i = 1; i < places.size(); i++) {
            if (places.get(i).page() != places.get(i - 1).page() + 1) {
                return false;
            }
        }
        return true;
    }

    private static int page(List<Block> blocks, int at) {
        if (!(blocks.get(at) instanceof Block.Text line)) {
            return 0;
        }
        String text = line.text();
        boolean number = text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(text) : 0;
    }
}
