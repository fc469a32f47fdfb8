package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Severity;
import vn.tiendo.result.SourceLocation;

/**
 * What checks found (kết quả kiểm tra số liệu), such as 120 completed of 100 enforceable cases, and apart from it what
 * they could not look at.
 *
 * @param findings what is wrong or should be known, in the order of the places
 * @param notCheckable one for each check and row that lacks figures for it, which is no mistake; in the order of the places
 */
public record CheckReport(ImmutableList<Diagnostic> findings, ImmutableList<Diagnostic> notCheckable) {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
            Diagnostic::location,
            Comparator.comparing(SourceLocation::file)
                    .thenComparingInt(SourceLocation::line)
                    .thenComparingInt(SourceLocation::column));

    static CheckReport of(Collection<Diagnostic> said) {
        return new CheckReport(
                said.stream()
                        .filter(found -> found.code() != EnforcementCode.NOT_CHECKABLE)
                        .sorted(BY_PLACE)
                        .collect(ImmutableList.toImmutableList()),
                said.stream()
                        .filter(found -> found.code() == EnforcementCode.NOT_CHECKABLE)
                        .sorted(BY_PLACE)
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Whether an error was found. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(found -> found.severity() == Severity.ERROR);
    }
}
