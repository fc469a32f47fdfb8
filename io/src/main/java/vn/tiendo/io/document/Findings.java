package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;

/** Gathers what is found in one file. */
final class Findings {
    /** A file of furniture must not fill the memory with diagnostics. */
    private static final int MOST = 100_000;

    private static final int LONGEST_TEXT = 160;

    private final String file;
    private final List<Diagnostic> found = new ArrayList<>();
    private int leftOut;

    Findings(String file) {
        this.file = file;
    }

    void add(DocumentCode code, int line, String text) {
        add(code, line, line > 0 ? 1 : 0, text, "");
    }

    void add(DocumentCode code, int line, String text, String detail) {
        add(code, line, line > 0 ? 1 : 0, text, detail);
    }

    void add(DocumentCode code, int line, int column, String text, String detail) {
        if (isFull()) {
            return;
        }
        SourceLocation place = SourceLocation.of(line, column).withFile(file);
        Diagnostic diagnostic = Diagnostic.of(code, place, shortened(text));
        found.add(detail.isEmpty() ? diagnostic : diagnostic.with("detail", shortened(detail)));
    }

    /** A diagnostic of another part of the SDK, put to its place in this file. */
    void add(Diagnostic diagnostic, int line, int column) {
        if (!isFull()) {
            found.add(diagnostic.at(SourceLocation.of(line, column).withFile(file)));
        }
    }

    private boolean isFull() {
        if (found.size() < MOST) {
            return false;
        }
        leftOut++;
        return true;
    }

    /** All of them, in the order of the file. */
    ImmutableList<Diagnostic> inOrder() {
        if (leftOut > 0) {
            SourceLocation file = SourceLocation.NONE.withFile(this.file);
            found.add(Diagnostic.of(DocumentCode.TOO_MANY_FINDINGS, file, "").with("detail", String.valueOf(leftOut)));
        }
        return found.stream()
                .sorted(Comparator.comparingInt(
                                (Diagnostic diagnostic) -> diagnostic.location().line())
                        .thenComparingInt(diagnostic -> diagnostic.location().column()))
                .collect(ImmutableList.toImmutableList());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }
}
