package vn.tiendo.indicator;

import java.util.regex.Pattern;

/** The form of the identifiers that applications give to measures and indicators. */
final class Identifiers {
    static final int MAX_LENGTH = 64;

    /** No hyphen, for in a linear form that is the minus sign. */
    private static final Pattern MEASURE = Pattern.compile("[a-z][a-z0-9_]*");

    private static final Pattern INDICATOR = Pattern.compile("[a-z][a-z0-9_-]*");

    private Identifiers() {}

    static boolean isMeasure(String id) {
        return id.length() <= MAX_LENGTH && MEASURE.matcher(id).matches();
    }

    static boolean isIndicator(String id) {
        return id.length() <= MAX_LENGTH && INDICATOR.matcher(id).matches();
    }
}
