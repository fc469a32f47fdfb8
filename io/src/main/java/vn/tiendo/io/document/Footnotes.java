package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.outline.OutlineNumber;

/**
 * Takes footnotes out of the text (cước chú). Three forms are read: a number alone on its line, which interrupts a sentence
 * and stands again before the note at the end of the page; a number behind a word, {@code trực tuyến1}, whose note begins with it
 * below a rule; and {@code ¹}, {@code [1]} or {@code [^1]} in a sentence and at
 * the start of the note. What the sentence loses is the mark; the note goes to the point of the sentence.
 */
final class Footnotes {
    /** How many blocks behind its mark a note may stand. */
    private static final int FARTHEST = 150;

    private static final int MOST_LINES = 20;
    /** A note below a rule. */
    private static final Pattern UNDER_RULE = Pattern.compile("([1-9][0-9]?)\\s*(\\p{Lu}.*)");

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final List<Block> blocks;
    private final TextFlow flow;
    private final @Nullable Block[] kept;
    private final ImmutableList.Builder<NoteDraft> notes = ImmutableList.builder();

    private Footnotes(List<Block> blocks, TextFlow flow) {
        this.blocks = blocks;
        this.flow = flow;
        this.kept = blocks.toArray(new Block[0]);
    }

    /** The text without footnotes, and these. */
    record Split(ImmutableList<Block> blocks, ImmutableList<NoteDraft> notes) {}

    static Split take(ImmutableList<Block> blocks, TextFlow flow) {
        Footnotes footnotes = new Footnotes(blocks, flow);
        footnotes.takeAlone();
        footnotes.takeInline();
        footnotes.takeUnderRules();
        ImmutableList<NoteDraft> notes = footnotes.notes.build();
        if (notes.isEmpty()) {
            return new Split(blocks, notes);
        }
        ImmutableList.Builder<Block> rest = ImmutableList.builder();
        for (Block block : footnotes.kept) {
            if (block != null) {
                rest.add(block);
            }
        }
        return new Split(rest.build(), notes);
    }

    private void takeAlone() {
        int last = 0;
        for (int i = 1; i + 1 < blocks.size(); i++) {
            Optional<String> mark = aloneAt(i);
            if (kept[i] == null || mark.isEmpty() || number(mark.get()) <= last || !interrupts(i)) {
                continue;
            }
            for (int j = i + 1; j + 1 < blocks.size() && j - i < FARTHEST; j++) {
                if (aloneAt(j).equals(mark) && blocks.get(j + 1) instanceof Block.Text) {
                    last = number(mark.get());
                    kept[i] = null;
                    kept[j] = null;
                    Block before = blocks.get(i - 1);
                    notes.add(new NoteDraft(mark.get(), takeNote(j + 1, null), before.line()));
                    break;
                }
            }
        }
    }

    /** The notes below a rule: {@code ____}, {@code 1 Theo báo cáo …}. */
    private void takeUnderRules() {
        for (int i = 1; i + 1 < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Block.Text rule) || !Furniture.isRule(rule.text())) {
                continue;
            }
            int at = i + 1;
            while (at < blocks.size() && kept[at] instanceof Block.Text line) {
                Matcher note = UNDER_RULE.matcher(line.text());
                if (!note.matches() || !takeBelow(at, i, note.group(1), note.group(2))) {
                    break;
                }
                while (at < blocks.size() && kept[at] == null) {
                    at++;
                }
            }
        }
    }

    private boolean takeBelow(int index, int rule, String mark, String first) {
        Pattern word = Pattern.compile(
                "[\\p{Ll}\\p{M}]{3,}[”\")]?(" + mark + ")(?![0-9\\p{L}%/])", Pattern.UNICODE_CHARACTER_CLASS);
        for (int i = rule - 1; i >= 0 && rule - i < FARTHEST; i--) {
            if (kept[i] instanceof Block.Text line) {
                Matcher found = word.matcher(line.text());
                if (found.find()) {
                    kept[i] = line.with(line.text().substring(0, found.start(1))
                            + line.text().substring(found.end(1)));
                    notes.add(new NoteDraft(mark, takeNote(index, first), line.line()));
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the number at an index stands within a sentence: nothing ends before it, and what follows goes on. */
    private boolean interrupts(int index) {
        return blocks.get(index - 1) instanceof Block.Text before
                && blocks.get(index + 1) instanceof Block.Text next
                && !TextFlow.isEnd(before.text())
                && (Texts.startsLower(next.text())
                        || ",.;:)”".indexOf(next.text().charAt(0)) >= 0);
    }

    private Optional<String> aloneAt(int index) {
        if (!(blocks.get(index) instanceof Block.Text line)) {
            return Optional.empty();
        }
        String text = line.text();
        boolean number = Furniture.isShortNumber(text);
        return number ? Optional.of(text) : Optional.empty();
    }

    private static int number(String mark) {
        return Integer.parseInt(mark);
    }

    /** The lines of a note from an index on, up to the next page, note or point. */
    private Passage takeNote(int from, @Nullable String first) {
        Passage.Builder text = new Passage.Builder();
        for (int i = from; i < blocks.size() && i - from < MOST_LINES; i++) {
            if (!(blocks.get(i) instanceof Block.Text line) || (i > from && endsNote(i, line))) {
                break;
            }
            String piece = i == from && first != null ? first : line.text();
            LineJoin join = text.isEmpty() ? LineJoin.DIRECT : LineJoin.of(text.soFar(), piece, false);
            text.append(text.isEmpty() || join == LineJoin.DIRECT ? "" : " ", piece, line.line());
            kept[i] = null;
        }
        return text.build();
    }

    private boolean endsNote(int index, Block.Text line) {
        if (!flow.isWrapped()) {
            return true;
        }
        boolean nextPage = flow.isSpaced() ? line.gap() == 0 : line.gap() > 0;
        return nextPage
                || line.gap() > 1
                || aloneAt(index).isPresent()
                || markAt(line.text()).isPresent()
                || UNDER_RULE.matcher(line.text()).matches()
                || Marks.isItem(line.text())
                || OutlineNumber.findAtStart(line.text()).isPresent();
    }

    private void takeInline() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!(kept[i] instanceof Block.Text line)) {
                continue;
            }
            Optional<String> own = markAt(line.text());
            Integer place = own.map(places::remove).orElse(null);
            if (own.isPresent() && place != null) {
                String mark = own.get();
                String first = Texts.trim(withoutColon(line.text().substring(mark.length())));
                Block.Text sentence = (Block.Text) blocks.get(place);
                strip(place, mark);
                notes.add(new NoteDraft(plain(mark), takeNote(i, first), sentence.line()));
            } else {
                remember(line.text(), i, places);
            }
        }
    }

    private void strip(int index, String mark) {
        if (kept[index] instanceof Block.Text line) {
            int at = line.text().indexOf(mark, 1);
            String text = line.text().substring(0, at) + line.text().substring(at + mark.length());
            kept[index] = line.with(Texts.trim(text));
        }
    }

    /** The marks inside a line, each where it first stands. */
    private static void remember(String text, int index, Map<String, Integer> places) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' || SUPERSCRIPTS.indexOf(c) >= 0) {
                Optional<String> mark = markAt(text.substring(i, Math.min(text.length(), i + 8)));
                if (mark.isPresent()) {
                    places.putIfAbsent(mark.get(), index);
                    i += mark.get().length() - 1;
                }
            }
        }
    }

    /** The mark that a text begins with: {@code ¹²}, {@code [1]}, {@code [^1]}. */
    private static Optional<String> markAt(String text) {
        int end = 0;
        while (end < text.length() && SUPERSCRIPTS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end > 0) {
            return Optional.of(text.substring(0, end));
        }
        if (text.isEmpty() || text.charAt(0) != '[') {
            return Optional.empty();
        }
        int close = text.indexOf(']');
        if (close < 2 || close > 6) {
            return Optional.empty();
        }
        int from = text.charAt(1) == '^' ? 2 : 1;
        boolean number = from < close && text.substring(from, close).chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(text.substring(0, close + 1)) : Optional.empty();
    }

    private static String withoutColon(String text) {
        return text.startsWith(":") ? text.substring(1) : text;
    }

    /** The mark as a plain number. */
    private static String plain(String mark) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < mark.length(); i++) {
            char c = mark.charAt(i);
            int digit = SUPERSCRIPTS.indexOf(c);
            if (digit >= 0) {
                plain.append(digit);
            } else if (Texts.isDigit(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
