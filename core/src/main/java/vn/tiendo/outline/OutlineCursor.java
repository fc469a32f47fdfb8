package vn.tiendo.outline;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.tiendo.text.RomanNumeral;

/**
 * The points that are open while a document is read from top to bottom (đề mục đang mở): under {@code IV/1/1.7} it tells
 * that {@code a)} is the first point below, {@code 1.8} the next one, {@code 2} the next above, {@code 1.9} a gap.
 *
 * <p>Levels follow the printed style in the order in which the document opens them: if a section opens {@code 1}, then
 * {@code a)} below, a later {@code 1} is never below an {@code a)}. Numbers restart under each section. A number of several
 * steps goes below the point whose number it repeats: {@code 1.7} below {@code 1}, even where letters were opened between
 * them. A printed word has its fixed place: chapters above articles, articles above all numbers without word; articles run
 * on through the chapters. Numbers may also run on through groups, to {@code II/3} behind {@code I/2}, if they do not begin
 * anew in an earlier one.
 *
 * <p>A cursor is immutable: {@link #place} only asks, and {@link OutlinePlace#after()} is the cursor to go on with if
 * the reader takes the number as a point.
 */
public final class OutlineCursor {
    private final ImmutableList<String> base;
    private final ImmutableList<OutlineNumber> open;
    private final ImmutableList<OutlineLevel> order;
    /** The last article, open or not: articles run on through the chapters. */
    private final int lastArticle;
    /** How far the numbers came that may run on through groups. */
    private final ImmutableList<NumberRun> runs;

    private OutlineCursor(
            ImmutableList<String> base,
            ImmutableList<OutlineNumber> open,
            ImmutableList<OutlineLevel> order,
            int lastArticle,
            ImmutableList<NumberRun> runs) {
        this.base = base;
        this.open = open;
        this.order = order;
        this.lastArticle = lastArticle;
        this.runs = runs;
    }

    /** A cursor before the first number of a document. */
    public static OutlineCursor start() {
        return new OutlineCursor(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), 0, ImmutableList.of());
    }

    /** A cursor before the first number of a part whose points have its path before theirs, such as {@code Kế hoạch}. */
    public static OutlineCursor under(OutlinePath part) {
        return new OutlineCursor(part.steps(), ImmutableList.of(), ImmutableList.of(), 0, ImmutableList.of());
    }

    /** The numbers of the last point and of those above it, from the root down; empty before the first number. */
    public ImmutableList<OutlineNumber> open() {
        return open;
    }

    /** The path of the last point; empty before the first number of a document. */
    public Optional<OutlinePath> path() {
        return open.isEmpty() && base.isEmpty() ? Optional.empty() : Optional.of(pathOf(open));
    }

    /** Where a number goes, in the reading that fits best. */
    public OutlinePlace place(OutlineNumber number) {
        OutlinePlace best = null;
        for (OutlineNumber reading : number.readings()) {
            OutlinePlace place = placeReading(reading);
            // A second I is the section again, not the letter i of a level that nothing has opened.
            if (best != null && !place.relation().isRegular() && !order.contains(reading.level())) {
                continue;
            }
            if (best == null || place.relation().compareTo(best.relation()) < 0) {
                best = place;
            }
        }
        if (best == null) {
            throw new AssertionError("a number has a reading");
        }
        return best;
    }

    /** Where a number goes if it follows regularly; empty for gaps and repeats. */
    public Optional<OutlinePlace> findRegular(OutlineNumber number) {
        OutlinePlace place = place(number);
        return place.relation().isRegular() ? Optional.of(place) : Optional.empty();
    }

    private OutlinePlace placeReading(OutlineNumber number) {
        OutlineLevel level = number.level();
        int depth = depthOf(number, level);
        OutlineNumber previous = depth < open.size() && open.get(depth).level().equals(level) ? open.get(depth) : null;
        ImmutableList<OutlineNumber> above = open.subList(0, depth);
        OutlineRelation relation;
        String expected = number.text();
        if (previous == null) {
            // A level of its own below the last point, or one that an ancestor opens late.
            boolean orphan = number.style() == OutlineStyle.DECIMAL && parentIndex(number) < 0 && !open.isEmpty();
            NumberRun run = NumberRun.find(runs, level, above);
            int article = level.style() == OutlineStyle.ARTICLE ? lastArticle : 0;
            int before = run == null ? article : run.before();
            int required = run == null ? article : run.required(above);
            boolean first = (number.isFirst() || number.ordinal() == before + 1) && !orphan;
            relation = first ? OutlineRelation.FIRST_CHILD : OutlineRelation.GAP;
            if (orphan) {
                expected = prefixText(number);
            } else if (!first || (run != null && required > 0 && number.isFirst())) {
                expected = printed(number, required + 1);
            }
        } else if (number.isSuccessorOf(previous)) {
            relation = depth == open.size() - 1 ? OutlineRelation.NEXT_SIBLING : OutlineRelation.NEXT_OF_ANCESTOR;
        } else {
            boolean past = isPast(number, previous);
            relation = past ? OutlineRelation.REPEAT : OutlineRelation.GAP;
            expected = printed(previous, previous.ordinal() + 1);
        }
        ImmutableList<OutlineNumber> opened =
                ImmutableList.<OutlineNumber>builder().addAll(above).add(number).build();
        int article = level.style() == OutlineStyle.ARTICLE ? number.ordinal() : lastArticle;
        OutlineCursor after =
                new OutlineCursor(base, opened, orderWith(level, above), article, NumberRun.with(runs, number, above));
        return new OutlinePlace(number, relation, pathOf(opened), expected, after);
    }

    /** How many open points stay above the number. */
    private int depthOf(OutlineNumber number, OutlineLevel level) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).level().equals(level) && hasPrefixOf(number, open.get(i))) {
                return i;
            }
        }
        int parent = parentIndex(number);
        if (parent >= 0) {
            return parent + 1;
        }
        int depth = 0;
        while (depth < open.size() && isAbove(open.get(depth), number, level)) {
            depth++;
        }
        return depth;
    }

    /** The open point whose number a number of several steps repeats; −1 where there is none. */
    private int parentIndex(OutlineNumber number) {
        if (number.style() != OutlineStyle.DECIMAL) {
            return -1;
        }
        if (hasSection(number)) {
            String above = prefixText(number);
            for (int i = open.size() - 1; i >= 0; i--) {
                if (open.get(i).text().equals(above)) {
                    return i;
                }
            }
            return -1;
        }
        ImmutableList<Integer> prefix = prefix(number);
        int roman = -1;
        for (int i = open.size() - 1; i >= 0; i--) {
            OutlineNumber candidate = open.get(i);
            if (candidate.components().equals(prefix)) {
                if (candidate.style() == OutlineStyle.ARABIC || candidate.style() == OutlineStyle.DECIMAL) {
                    return i;
                }
                if (candidate.style() == OutlineStyle.ROMAN && roman < 0) {
                    roman = i;
                }
            }
        }
        return roman;
    }

    private boolean isAbove(OutlineNumber point, OutlineNumber number, OutlineLevel level) {
        OutlineLevel upper = point.level();
        if (upper.style().rank() != level.style().rank()) {
            return upper.style().rank() < level.style().rank();
        }
        if (upper.equals(level)) {
            return false;
        }
        // 3.1 is never below 2 and never below 2.3.1.
        boolean counted = upper.style() == OutlineStyle.ARABIC || upper.style() == OutlineStyle.DECIMAL;
        if (level.style() == OutlineStyle.DECIMAL && counted && !startsWith(number, point)) {
            return false;
        }
        int known = order.indexOf(level);
        // A new style goes below whatever is open.
        return known < 0 || order.indexOf(upper) < known;
    }

    private ImmutableList<OutlineLevel> orderWith(OutlineLevel level, ImmutableList<OutlineNumber> above) {
        if (order.contains(level)) {
            return order;
        }
        // Behind its parent, so that a decimal level found late still stands above the letters opened before it.
        int index =
                above.isEmpty() ? 0 : order.indexOf(above.get(above.size() - 1).level()) + 1;
        return ImmutableList.<OutlineLevel>builderWithExpectedSize(order.size() + 1)
                .addAll(order.subList(0, index))
                .add(level)
                .addAll(order.subList(index, order.size()))
                .build();
    }

    private OutlinePath pathOf(ImmutableList<OutlineNumber> numbers) {
        ImmutableList.Builder<String> steps = ImmutableList.<String>builder().addAll(base);
        numbers.forEach(number -> steps.add(number.text()));
        return new OutlinePath(steps.build());
    }

    private static boolean startsWith(OutlineNumber number, OutlineNumber point) {
        int steps = point.components().size();
        return number.components().size() > steps
                && number.components().subList(0, steps).equals(point.components());
    }

    private static boolean hasPrefixOf(OutlineNumber number, OutlineNumber other) {
        return prefix(number).equals(prefix(other));
    }

    private static ImmutableList<Integer> prefix(OutlineNumber number) {
        return number.components().subList(0, number.components().size() - 1);
    }

    private static boolean isPast(OutlineNumber number, OutlineNumber previous) {
        return hasPrefixOf(number, previous) && number.ordinal() <= previous.ordinal();
    }

    private static String printed(OutlineNumber model, int ordinal) {
        return switch (model.style()) {
            case ANNEX, PART, CHAPTER, SECTION, ARTICLE -> model.style().word() + " " + ordinal;
            case ROMAN -> RomanNumeral.format(ordinal);
            case LOWER_ROMAN -> OutlineLetters.lowerRoman(ordinal);
            case ARABIC, ORDINAL -> Integer.toString(ordinal);
            case LETTER -> OutlineLetters.letter(ordinal);
            case UPPER_LETTER -> OutlineLetters.upperLetter(ordinal);
            case DECIMAL -> prefixText(model) + "." + ordinal;
        };
    }

    /** Whether the number begins with that of a section: {@code II.1}. */
    private static boolean hasSection(OutlineNumber number) {
        return Character.isUpperCase(number.text().charAt(0));
    }

    /** {@code II.1} of {@code II.1.3}, as printed. */
    private static String prefixText(OutlineNumber number) {
        return number.text().substring(0, number.text().lastIndexOf('.'));
    }
}
