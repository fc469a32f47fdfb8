package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Severity;
import vn.tiendo.result.SourceLocation;

/** The first diagnostics of a file that may have millions, and how many more there were. */
final class CappedDiagnostics implements Consumer<Diagnostic> {
    private final int most;
    private final List<Diagnostic> kept = new ArrayList<>();
    private long left;
    private boolean errors;

    CappedDiagnostics(int most) {
        this.most = most;
    }

    @Override
    public void accept(Diagnostic diagnostic) {
        errors |= diagnostic.severity() == Severity.ERROR;
        if (kept.size() < most) {
            kept.add(diagnostic);
        } else {
            left++;
        }
    }

    /** Whether an error was said, kept or not. */
    boolean hasErrors() {
        return errors;
    }

    /** What was kept; behind it, where there was more, how much. */
    ImmutableList<Diagnostic> toList() {
        ImmutableList.Builder<Diagnostic> all =
                ImmutableList.<Diagnostic>builder().addAll(kept);
        if (left > 0) {
            SourceLocation last = kept.get(kept.size() - 1).location();
            all.add(Diagnostic.of(errors ? CsvCode.MORE_ERRORS : CsvCode.MORE_WARNINGS, last, "")
                    .with("count", Long.toString(left)));
        }
        return all.build();
    }
}
