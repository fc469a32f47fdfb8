package vn.tiendo.org;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.result.Diagnostic;

/** How diagnostics of this package name units, and in which order they stand. */
final class OrgDiagnostics {
    private static final int MOST_NAMED = 5;

    private static final Comparator<Diagnostic> ORDER = Comparator.comparingInt(
                    (Diagnostic diagnostic) -> diagnostic.location().line())
            .thenComparing(diagnostic -> diagnostic.code().code())
            .thenComparing(Diagnostic::text)
            .thenComparing(Diagnostic::toString);

    private OrgDiagnostics() {}

    static Diagnostic about(OrgCode code, OrgUnit unit) {
        return Diagnostic.of(code, unit.location(), unit.code()).with("name", unit.name());
    }

    /** The codes of units, of very many the first. */
    static String codes(List<OrgUnit> units) {
        String first = units.stream().limit(MOST_NAMED).map(OrgUnit::code).collect(joining(", "));
        return units.size() > MOST_NAMED ? first + ", …" : first;
    }

    /** By line, then by kind and unit: the order in which units are given does not show. */
    static ImmutableList<Diagnostic> inOrder(List<Diagnostic> diagnostics) {
        return ImmutableList.sortedCopyOf(ORDER, diagnostics);
    }
}
