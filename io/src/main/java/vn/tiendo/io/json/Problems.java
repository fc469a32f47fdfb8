package vn.tiendo.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Severity;
import vn.tiendo.result.SourceLocation;

/** Everything that was found wrong with one document, and whether what is unknown may be skipped. */
final class Problems {
    private static final int LONGEST_TEXT = 120;
    private static final int MOST_PROBLEMS = 10_000;

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparingInt(
                    (Diagnostic diagnostic) -> diagnostic.location().line())
            .thenComparingInt(diagnostic -> diagnostic.location().column());

    private final String file;
    private final boolean lenient;
    private final List<Diagnostic> found = new ArrayList<>();
    private int notListed;

    Problems(String file, boolean lenient) {
        this.file = file;
        this.lenient = lenient;
    }

    boolean isLenient() {
        return lenient;
    }

    boolean hasErrors() {
        return notListed > 0 || found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** In the order of the document; at the end, how many are not listed, if there are very many. */
    ImmutableList<Diagnostic> inOrder() {
        ImmutableList<Diagnostic> sorted = ImmutableList.sortedCopyOf(BY_PLACE, found);
        if (notListed == 0) {
            return sorted;
        }
        ImmutableMap<String, String> count = ImmutableMap.of("count", String.valueOf(notListed));
        Diagnostic more = new Diagnostic(JsonCode.MORE_PROBLEMS, place(0, 0, ""), "", count);
        return ImmutableList.<Diagnostic>builderWithExpectedSize(sorted.size() + 1)
                .addAll(sorted)
                .add(more)
                .build();
    }

    void add(JsonCode code, SourceLocation place, String text) {
        add(Diagnostic.of(code, place, shortened(text)));
    }

    void add(JsonCode code, SourceLocation place, String text, String argument, String value) {
        add(new Diagnostic(code, place, shortened(text), ImmutableMap.of(argument, value)));
    }

    /** A problem that something else found. */
    void add(Diagnostic problem) {
        if (found.size() < MOST_PROBLEMS) {
            found.add(problem);
        } else {
            notListed++;
        }
    }

    SourceLocation place(JsonValue value, String pointer) {
        return new SourceLocation(file, value.line(), value.column(), pointer);
    }

    SourceLocation place(int line, int column, String pointer) {
        return new SourceLocation(file, Math.max(line, 0), Math.max(column, 0), pointer);
    }

    /** A message is no place for a megabyte; the pointer leads to the whole text. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end) + "…";
    }
}
