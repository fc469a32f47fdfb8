package vn.tiendo.result;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * Thrown where a caller asked for an exception in place of diagnostics (dữ liệu có lỗi), as {@link Parsed#orThrow}
 * does; it lists them all, one a line: {@code units.csv:2: ERROR ORG-007 …}.
 */
public class DataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Diagnostic> diagnostics;

    /** An exception for the diagnostics, at least one. */
    public DataException(Iterable<Diagnostic> diagnostics) {
        super(text(diagnostics));
        this.diagnostics = ImmutableList.copyOf(diagnostics);
    }

    /** What was found, in order. */
    public ImmutableList<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private static String text(Iterable<Diagnostic> diagnostics) {
        return ImmutableList.copyOf(diagnostics).stream()
                .map(Diagnostic::toString)
                .collect(Collectors.joining("\n"));
    }
}
