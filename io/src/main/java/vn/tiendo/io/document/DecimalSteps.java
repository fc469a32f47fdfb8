package vn.tiendo.io.document;

import vn.tiendo.text.Folding;

/** The steps of a decimal number at the start of a line that is too long for an outline: {@code 1.1.1.1.1.1.1 Việc}. */
final class DecimalSteps {
    /** How many steps an outline number has at most. */
    static final int MOST = 6;

    private static final int DIGITS = 2;

    private DecimalSteps() {}

    /** How many steps the number has; 0 where the line begins with none, or the number runs into a word. */
    static int count(String line) {
        int end = end(line);
        boolean stands = end == line.length() || Folding.isBlank(line.charAt(end)) || line.charAt(end) == ')';
        int steps = 0;
        int digits = 0;
        for (int i = 0; i < end; i++) {
            if (line.charAt(i) != '.') {
                digits++;
            } else if (digits == 0) {
                return 0;
            } else {
                digits = 0;
            }
            steps += digits == 1 ? 1 : 0;
            if (digits > DIGITS) {
                return 0;
            }
        }
        return stands ? steps : 0;
    }

    /** Where the digits and dots at the start of the line end. */
    static int end(String line) {
        int end = 0;
        while (end < line.length() && (Texts.isDigit(line.charAt(end)) || line.charAt(end) == '.')) {
            end++;
        }
        return end;
    }
}
