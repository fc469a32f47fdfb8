package vn.tiendo.outline;

/**
 * What the numbers of one level share: style, number of steps, and for Arabic numbers the brackets, since {@code 1)} and
 * {@code (1)} are set below {@code 1.}. Letters and Roman numerals are closed now by a stop and now by a bracket within
 * one document.
 */
record OutlineLevel(OutlineStyle style, int depth, OutlineMark mark) {
    static OutlineLevel of(OutlineNumber number) {
        boolean bracketsCount = number.style() == OutlineStyle.ARABIC;
        return new OutlineLevel(number.style(), number.depth(), bracketsCount ? number.mark() : OutlineMark.PLAIN);
    }
}
