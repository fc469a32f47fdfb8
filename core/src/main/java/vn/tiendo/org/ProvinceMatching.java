package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.text.Folding;

/** Finds an application's units of the provinces by name, and maps those before to those after. */
final class ProvinceMatching {
    private final ImmutableList<OrgUnit> provincesBefore;
    private final ImmutableList<OrgUnit> provincesAfter;
    private final ImmutableSetMultimap<String, String> sources;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    ProvinceMatching(
            ImmutableList<OrgUnit> provincesBefore,
            ImmutableList<OrgUnit> provincesAfter,
            ImmutableSetMultimap<String, String> sources) {
        this.provincesBefore = provincesBefore;
        this.provincesAfter = provincesAfter;
        this.sources = sources;
    }

    Parsed<Reorganization> match(Iterable<OrgUnit> before, Iterable<OrgUnit> after) {
        Map<String, OrgUnit> old = byProvince(before, provincesBefore);
        Map<String, OrgUnit> now = byProvince(after, provincesAfter);
        ImmutableList.Builder<OrgChange> changes = ImmutableList.builder();
        for (OrgUnit province : provincesAfter) {
            List<OrgUnit> from = new ArrayList<>();
            Set<String> missing = new TreeSet<>();
            for (String source : sources.get(province.code())) {
                OrgUnit unit = old.get(source);
                if (unit == null) {
                    missing.add(nameOf(source));
                } else {
                    from.add(unit);
                }
            }
            if (!from.isEmpty()) {
                if (!missing.isEmpty()) {
                    diagnostics.add(
                            Diagnostic.of(OrgCode.PROVINCE_MISSING, from.get(0).location(), String.join(", ", missing))
                                    .with("sister", from.get(0).name()));
                }
                change(province, from, now.get(province.code())).ifPresent(changes::add);
            }
        }
        Parsed<Reorganization> made = Reorganization.of(Provinces2025.EFFECTIVE_ON, changes.build(), after);
        diagnostics.addAll(made.diagnostics());
        return Parsed.of(made.value().orElseThrow(), diagnostics);
    }

    private Optional<OrgChange> change(OrgUnit province, List<OrgUnit> from, @Nullable OrgUnit into) {
        if (into == null) {
            from.forEach(unit -> diagnostics.add(OrgDiagnostics.about(OrgCode.PROVINCE_WITHOUT_SUCCESSOR, unit)
                    .with("province", province.name())));
            return Optional.empty();
        }
        OrgUnit first = from.get(0);
        if (from.size() > 1) {
            return Optional.of(OrgChange.merge(from.stream().map(OrgUnit::code).toList(), into.code()));
        }
        // A province of one source is the same as before only if the law did not merge it.
        if (sources.get(province.code()).size() > 1) {
            return Optional.of(OrgChange.merge(ImmutableList.of(first.code()), into.code()));
        }
        if (first.code().equals(into.code()) && first.name().equals(into.name())) {
            return Optional.empty();
        }
        return Optional.of(OrgChange.rename(first.code(), into.code(), into.name()));
    }

    private String nameOf(String code) {
        return provincesBefore.stream()
                .filter(province -> province.code().equals(code))
                .map(OrgUnit::name)
                .findFirst()
                .orElse(code);
    }

    /** Units by the code of their province. */
    private Map<String, OrgUnit> byProvince(Iterable<OrgUnit> units, ImmutableList<OrgUnit> provinces) {
        Map<String, OrgUnit> found = new LinkedHashMap<>();
        Set<String> twice = new TreeSet<>();
        for (OrgUnit unit : units) {
            Optional<OrgUnit> province = province(unit, provinces);
            if (province.isEmpty()) {
                diagnostics.add(OrgDiagnostics.about(OrgCode.NO_PROVINCE, unit));
            } else {
                OrgUnit other = found.putIfAbsent(province.get().code(), unit);
                if (other != null) {
                    twice.add(province.get().code());
                    diagnostics.add(OrgDiagnostics.about(OrgCode.PROVINCE_TWICE, unit)
                            .with("province", province.get().name())
                            .with("other", other.code()));
                }
            }
        }
        found.keySet().removeAll(twice);
        return found;
    }

    private static Optional<OrgUnit> province(OrgUnit unit, ImmutableList<OrgUnit> provinces) {
        List<String> names = new ArrayList<>();
        names.add(Folding.fold(unit.name()));
        unit.aliases().forEach(alias -> names.add(Folding.fold(alias)));
        names.add(Folding.fold(unit.code()));
        for (String name : names) {
            for (OrgUnit province : provinces) {
                if (province.aliases().stream().anyMatch(alias -> endsWith(name, Folding.fold(alias)))) {
                    return Optional.of(province);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean endsWith(String name, String place) {
        if (!name.endsWith(place)) {
            return false;
        }
        int before = name.length() - place.length() - 1;
        return before < 0 || !Character.isLetterOrDigit(name.charAt(before));
    }

    /** The name without the kind of area: {@code An Giang}. */
    static String plainName(String name) {
        return name.substring(name.startsWith("Tỉnh ") ? "Tỉnh ".length() : "Thành phố ".length());
    }
}
