package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalLong;
import vn.tiendo.outline.OutlineMark;
import vn.tiendo.outline.OutlineNumber;
import vn.tiendo.outline.OutlineStyle;
import vn.tiendo.text.Folding;
import vn.tiendo.text.NumberWords;

/**
 * Points that are counted in words (đếm bằng chữ): {@code Thứ nhất, …}, {@code Nhiệm vụ thứ hai: …}, {@code Một là, …}. The
 * number is what is printed without the word of a task: {@code thứ hai}.
 */
final class CountedWords {
    private static final int LONGEST = 40;
    private static final int MOST = 99;

    private static final String TH = Folding.fold("thứ");
    private static final String IS = Folding.fold("là");

    /** Ordinals that are no numerals. */
    private static final ImmutableMap<String, Integer> ORDINALS =
            ImmutableMap.of(Folding.fold("nhất"), 1, Folding.fold("nhì"), 2, Folding.fold("tư"), 4);

    private CountedWords() {}

    /** The point that a line opens: a colon, comma or stop must stand behind the number, and a text. */
    static Optional<PointStart> find(String line) {
        if (line.isEmpty() || !Texts.isUpper(line.charAt(0))) {
            return Optional.empty();
        }
        int end = 0;
        while (end < line.length() && end <= LONGEST && ":,.;".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        if (end >= line.length() || end > LONGEST) {
            return Optional.empty();
        }
        String rest = Texts.trim(line.substring(end + 1));
        ImmutableList<PrintedWord> words = PrintedWord.of(line.substring(0, end));
        return rest.isEmpty() || words.size() < 2 ? Optional.empty() : find(line, words, rest, line.charAt(end));
    }

    private static Optional<PointStart> find(String line, ImmutableList<PrintedWord> words, String rest, char mark) {
        int last = words.size() - 1;
        if (isWord(words.get(last), IS)) {
            // Một là, …
            return number(line, words.get(0), words.get(last - 1), words.get(last))
                    .map(number -> new PointStart(number, rest, false));
        }
        int th = last - 1;
        while (th >= 0 && !isWord(words.get(th), TH)) {
            th--;
        }
        if (th < 0) {
            return Optional.empty();
        }
        boolean labelled = th > 0 && mark != ',';
        if (th > 0
                && !(labelled
                        && TaskLabels.isTaskWord(line.substring(0, words.get(th).index())))) {
            return Optional.empty();
        }
        String printed = line.substring(words.get(th).index(), end(words.get(last)));
        return number(line, words.get(th + 1), words.get(last), words.get(last))
                .map(number -> new OutlineNumber(number.style(), printed, number.components(), number.mark()))
                .map(number -> new PointStart(number, rest, labelled));
    }

    /** The number that words say, printed up to the last of them. */
    private static Optional<OutlineNumber> number(
            String line, PrintedWord first, PrintedWord lastOfNumber, PrintedWord last) {
        String said = line.substring(first.index(), end(lastOfNumber));
        Integer ordinal = ORDINALS.get(Folding.fold(said));
        OptionalLong value = ordinal == null ? NumberWords.parse(said) : OptionalLong.of(ordinal);
        if (value.isEmpty() || value.getAsLong() < 1 || value.getAsLong() > MOST) {
            return Optional.empty();
        }
        return Optional.of(new OutlineNumber(
                OutlineStyle.ORDINAL,
                line.substring(first.index(), end(last)),
                ImmutableList.of((int) value.getAsLong()),
                OutlineMark.PLAIN));
    }

    private static boolean isWord(PrintedWord word, String folded) {
        return Folding.fold(word.text()).equals(folded);
    }

    private static int end(PrintedWord word) {
        return word.index() + word.text().length();
    }
}
