package vn.tiendo.io.document;

import java.util.Optional;
import vn.tiendo.outline.NumberedText;
import vn.tiendo.outline.OutlineMark;
import vn.tiendo.outline.OutlineNumber;
import vn.tiendo.outline.OutlineStyle;
import vn.tiendo.text.Folding;

/**
 * The number with which a line opens a point, and what stands behind it. The word of a task is a label, with a number
 * before it or without: {@code 3. Nhiệm vụ 3: Rà soát} and {@code Nhiệm vụ 3: Rà soát} are point 3, {@code Rà soát}.
 * Words count too: {@code Nhiệm vụ thứ ba: Rà soát}, {@code Thứ ba, rà soát}.
 *
 * @param number the number
 * @param rest the text behind it, empty where the number is the whole line
 * @param labelled whether the word of a task stands before the text
 */
record PointStart(OutlineNumber number, String rest, boolean labelled) {
    /** No task word is longer. */
    private static final int LONGEST_WORD = 24;

    static Optional<PointStart> find(String line) {
        Optional<NumberedText> begun = OutlineNumber.findAtStart(line);
        if (begun.isPresent()) {
            OutlineNumber number = begun.get().number();
            String rest = begun.get().rest();
            Optional<PointStart> labelled =
                    findTask(rest).filter(task -> task.number().ordinal() == number.ordinal());
            return Optional.of(
                    new PointStart(number, labelled.map(PointStart::rest).orElse(rest), labelled.isPresent()));
        }
        return findTask(line)
                .or(() -> CountedWords.find(line))
                .or(() -> OutlineNumber.findWhole(line).map(number -> new PointStart(number, "", false)));
    }

    /** {@code Nhiệm vụ 3: Rà soát}. */
    private static Optional<PointStart> findTask(String text) {
        int digits = 0;
        while (digits < text.length() && digits < LONGEST_WORD && !Texts.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits < 2 || digits >= text.length() || !Folding.isBlank(text.charAt(digits - 1))) {
            return Optional.empty();
        }
        if (!TaskLabels.isTaskWord(text.substring(0, digits))) {
            return Optional.empty();
        }
        return OutlineNumber.findAtStart(text.substring(digits))
                .filter(found -> found.number().style() == OutlineStyle.ARABIC
                        && found.number().mark() == OutlineMark.PLAIN
                        && !found.rest().isEmpty())
                .map(found -> new PointStart(found.number(), found.rest(), true));
    }

    /** Letters and Roman numerals of one letter need what closes a number, for words are broken into letters. */
    boolean isClosed(String line) {
        boolean alone = rest.isEmpty();
        if (number.style() == OutlineStyle.UPPER_LETTER && alone) {
            return false;
        }
        boolean closed =
                number.mark() != OutlineMark.PLAIN || !alone || !Texts.isLetter(line.charAt(line.length() - 1));
        return !number.style().word().isEmpty() || closed || (line.length() > 1 && number.ordinal() > 1);
    }
}
