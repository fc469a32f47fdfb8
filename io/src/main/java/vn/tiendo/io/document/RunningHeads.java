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
 * Lines that each page prints below its number or above it (tiêu đề chạy): {@code 5}, {@code Kế hoạch an toàn trường học}, and
 * again with {@code 6} and {@code 7}. They and the numbers are no part of the text. On fewer pages, and above the number, a
 * line is one only if the head of the document has its words in the same order.
 */
final class RunningHeads {
    /** So many pages in a row; fewer may be points with the same words. */
    private static final int FEWEST = 3;

    private static final int MOST_DIGITS = 3;
    private static final int LONGEST = 120;
    private static final int FEWEST_WORDS = 3;
    /** So many words of the head are no accident even on one page. */
    private static final int WORDS_OF_TITLE = 5;
    /** No head of a document has more lines. */
    private static final int LONGEST_HEAD = 60;

    private RunningHeads() {}

    /** Where a line stands beside a number. */
    private record Place(int line, int number, int page, String text) {}

    /**
     * The blocks without running heads, each of which is named.
     *
     * @param isCell whether a text may as well be a cell that stands behind the number of a row: a unit or time
     */
    static ImmutableList<Block> drop(ImmutableList<Block> blocks, Predicate<String> isCell, Findings findings) {
        Map<String, List<Place>> heads = new LinkedHashMap<>();
        Map<String, List<Place>> feet = new LinkedHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            int page = page(blocks, i);
            if (page > 0) {
                note(blocks, i, i + 1, page, heads);
                note(blocks, i, i - 1, page, feet);
            }
        }
        if (heads.isEmpty() && feet.isEmpty()) {
            return blocks;
        }
        String title = title(blocks);
        Set<Integer> dropped = new HashSet<>();
        for (List<Place> run : heads.values()) {
            boolean known = isTitle(run, title);
            if (isRun(run, known ? 1 : FEWEST)
                    && run.get(0).page() > 1
                    && !isCell.test(run.get(0).text())) {
                drop(run, dropped);
            }
        }
        for (List<Place> run : feet.values()) {
            if (isTitle(run, title) && isRun(run, 1)) {
                drop(run, dropped);
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

    private static void drop(List<Place> run, Set<Integer> dropped) {
        for (Place place : run) {
            dropped.add(place.line());
            dropped.add(place.number());
        }
    }

    private static void note(List<Block> blocks, int number, int at, int page, Map<String, List<Place>> places) {
        if (at >= 0
                && at < blocks.size()
                && blocks.get(at) instanceof Block.Text line
                && line.text().length() <= LONGEST
                && Texts.words(line.text()) >= FEWEST_WORDS
                && page(blocks, at) == 0) {
            places.computeIfAbsent(Folding.fold(line.text()), key -> new ArrayList<>())
                    .add(new Place(at, number, page, line.text()));
        }
    }

    /** The folded head of the document from its kind on, up to its first number or table; empty where there is none. */
    private static String title(List<Block> blocks) {
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < blocks.size() && i < LONGEST_HEAD; i++) {
            if (!(blocks.get(i) instanceof Block.Text line)
                    || Furniture.isShortNumber(line.text())
                    || TableHeader.findLines(blocks, i).isPresent()) {
                break;
            }
            if (title.isEmpty() && Headings.findType(line).isEmpty()) {
                continue;
            }
            if (PointStart.find(line.text()).isPresent()) {
                break;
            }
            title.append(' ').append(Folding.fold(line.text()));
        }
        return title.append(' ').toString();
    }

    /** Whether the head of the document has these words, and they are many. */
    private static boolean isTitle(List<Place> run, String title) {
        String text = run.get(0).text();
        return Texts.words(text) >= WORDS_OF_TITLE && title.contains(" " + Folding.fold(text) + " ");
    }

    /** Whether the pages follow each other one by one. */
    private static boolean isRun(List<Place> places, int fewest) {
        if (places.size() < fewest) {
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
