package vn.tiendo.outline;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Optional;

/** The form in which the step of a path and the number of a reference agree: {@code Phụ lục II} and {@code phụ lục 02}. */
final class StepKeys {
    private StepKeys() {}

    /** The key of a step of a path; that of {@code 2.3(2)}, a number that a document prints twice, is that of 2.3. */
    static String ofStep(String step) {
        String composed = Normalizer.normalize(step, Normalizer.Form.NFC);
        int copy = composed.lastIndexOf('(');
        String number = copy > 0 && composed.endsWith(")") ? composed.substring(0, copy) : composed;
        Optional<OutlineNumber> read = OutlineNumber.findWhole(number);
        return read.isPresent() && !read.get().style().word().isEmpty()
                ? worded(read.get().style(), read.get().ordinal())
                : withoutZeros(number);
    }

    /** {@code 2.1} of {@code II.2.1}, for that is how {@code mục II.2.1} is read: point 2.1 of section II. */
    static Optional<String> withinSection(String step) {
        int dot = step.indexOf('.');
        boolean section = dot > 0
                && Character.isUpperCase(step.charAt(0))
                && OutlineNumber.findWhole(step)
                        .filter(number -> number.style() == OutlineStyle.DECIMAL)
                        .isPresent();
        return section ? Optional.of(step.substring(dot + 1)) : Optional.empty();
    }

    /** The keys that may be meant, the likeliest first. */
    static ImmutableList<String> of(PointSpec.Step step) {
        String number = withoutZeros(Normalizer.normalize(step.number(), Normalizer.Form.NFC));
        return switch (step.kind()) {
            case ANNEX -> ImmutableList.of(worded(OutlineStyle.ANNEX, number));
            case ARTICLE -> ImmutableList.of(worded(OutlineStyle.ARTICLE, number));
            case CHAPTER -> ImmutableList.of(worded(OutlineStyle.CHAPTER, number));
            case PART -> ImmutableList.of(worded(OutlineStyle.PART, number), number);
            case SECTION -> ImmutableList.of(number, worded(OutlineStyle.SECTION, number));
            default -> ImmutableList.of(number);
        };
    }

    private static String worded(OutlineStyle style, String number) {
        Optional<OutlineNumber> read = OutlineNumber.findWhole(style.word() + " " + number);
        return read.isPresent() ? worded(style, read.get().ordinal()) : style.word() + ":" + number;
    }

    private static String worded(OutlineStyle style, int ordinal) {
        return style.word() + ":" + ordinal;
    }

    private static String withoutZeros(String number) {
        int first = 0;
        while (first + 1 < number.length()
                && number.charAt(first) == '0'
                && Character.isDigit(number.charAt(first + 1))) {
            first++;
        }
        return number.substring(first);
    }
}
