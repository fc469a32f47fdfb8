package vn.tiendo.org;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;

/**
 * Finds what is wrong with a list of units over time. Each check looks at every unit once; only where units may be superiors
 * of one another in a circle at all, they are looked at day by day.
 */
final class OrgHistoryChecks {
    private static final Comparator<OrgUnit> ORDER = comparing(OrgUnit::code)
            .thenComparing(OrgHistoryChecks::firstDay)
            .thenComparing(OrgHistoryChecks::lastDay)
            .thenComparing(OrgUnit::toString);

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final ImmutableList<OrgUnit> units;
    /** Where the units of each code begin in {@link #units}, and the end. */
    private final int[] starts;

    private final CodeIndex codes;

    OrgHistoryChecks(Iterable<OrgUnit> list) {
        units = usable(list);
        starts = starts();
        codes = new CodeIndex(Arrays.stream(starts, 0, starts.length - 1)
                .mapToObj(units::get)
                .collect(ImmutableList.toImmutableList()));
        if (units.isEmpty()) {
            diagnostics.add(Diagnostic.of(OrgCode.NO_ROOT, SourceLocation.NONE, ""));
        }
        checkVersions();
        checkParents();
        checkRoots();
        checkCircles();
    }

    ImmutableList<OrgUnit> units() {
        return units;
    }

    ImmutableList<Diagnostic> diagnostics() {
        return OrgDiagnostics.inOrder(diagnostics);
    }

    private ImmutableList<OrgUnit> usable(Iterable<OrgUnit> list) {
        List<OrgUnit> sorted = new ArrayList<>();
        for (OrgUnit unit : list) {
            if (unit.code().isBlank()) {
                diagnostics.add(Diagnostic.of(OrgCode.CODE_EMPTY, unit.location(), unit.name()));
            } else if (lastDay(unit).isBefore(firstDay(unit))) {
                diagnostics.add(OrgDiagnostics.about(OrgCode.ENDS_BEFORE_START, unit)
                        .with("from", firstDay(unit).toString())
                        .with("to", lastDay(unit).toString()));
            } else {
                sorted.add(unit);
            }
        }
        sorted.sort(ORDER);
        ImmutableList.Builder<OrgUnit> kept = ImmutableList.builderWithExpectedSize(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            if (i > 0 && sorted.get(i).equals(sorted.get(i - 1))) {
                diagnostics.add(OrgDiagnostics.about(OrgCode.UNIT_REPEATED, sorted.get(i)));
            } else {
                kept.add(sorted.get(i));
            }
        }
        return kept.build();
    }

    private int[] starts() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            if (i == 0 || !units.get(i).code().equals(units.get(i - 1).code())) {
                found.add(i);
            }
        }
        found.add(units.size());
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private ImmutableList<OrgUnit> versions(int code) {
        return units.subList(starts[code], starts[code + 1]);
    }

    private void checkVersions() {
        LocalDate last = LocalDate.MIN;
        for (int i = 0; i < units.size(); i++) {
            OrgUnit unit = units.get(i);
            boolean sameCode = i > 0 && units.get(i - 1).code().equals(unit.code());
            if (sameCode && !firstDay(unit).isAfter(last)) {
                diagnostics.add(
                        OrgDiagnostics.about(OrgCode.VERSIONS_OVERLAP, unit).with("day", day(firstDay(unit))));
            }
            last = sameCode ? latest(last, lastDay(unit)) : lastDay(unit);
            if (unit.name().isBlank()) {
                diagnostics.add(Diagnostic.of(OrgCode.NAME_EMPTY, unit.location(), unit.code()));
            }
        }
    }

    private void checkParents() {
        for (OrgUnit unit : units) {
            if (unit.parent().isPresent()) {
                checkParent(unit, unit.parent().get());
            }
        }
    }

    private void checkParent(OrgUnit unit, String code) {
        int parent = codes.find(code);
        if (code.equals(unit.code())) {
            diagnostics.add(OrgDiagnostics.about(OrgCode.OWN_PARENT, unit));
        } else if (parent < 0) {
            diagnostics.add(OrgDiagnostics.about(OrgCode.ORPHAN, unit).with("parent", code));
        } else {
            LocalDate uncovered = firstDay(unit);
            for (OrgUnit version : versions(parent)) {
                if (firstDay(version).isAfter(uncovered)) {
                    break;
                }
                if (!lastDay(version).isBefore(lastDay(unit))) {
                    return;
                }
                uncovered = latest(uncovered, lastDay(version).plusDays(1));
            }
            diagnostics.add(OrgDiagnostics.about(OrgCode.PARENT_NOT_IN_FORCE, unit)
                    .with("parent", code)
                    .with("day", day(uncovered)));
        }
    }

    private void checkRoots() {
        OrgUnit longest = null;
        for (OrgUnit unit : ImmutableList.sortedCopyOf(comparing(OrgHistoryChecks::firstDay), roots())) {
            if (longest != null
                    && !longest.code().equals(unit.code())
                    && !firstDay(unit).isAfter(lastDay(longest))) {
                diagnostics.add(OrgDiagnostics.about(OrgCode.ROOTS_OVERLAP, unit)
                        .with("first", longest.code())
                        .with("day", day(firstDay(unit))));
            }
            longest = longest == null || lastDay(unit).isAfter(lastDay(longest)) ? unit : longest;
        }
    }

    private ImmutableList<OrgUnit> roots() {
        return units.stream().filter(unit -> unit.parent().isEmpty()).collect(ImmutableList.toImmutableList());
    }

    private void checkCircles() {
        Map<String, List<OrgUnit>> suspects = suspects();
        Set<LocalDate> days = new TreeSet<>();
        suspects.values().forEach(versions -> versions.forEach(version -> days.add(firstDay(version))));
        Set<OrgUnit> reported = new HashSet<>();
        for (LocalDate day : days) {
            Map<String, OrgUnit> inForce = new HashMap<>();
            suspects.values()
                    .forEach(versions -> versions.stream()
                            .filter(version -> version.isValidOn(day))
                            .forEach(version -> inForce.putIfAbsent(version.code(), version)));
            Set<String> seen = new HashSet<>();
            for (String code : new TreeSet<>(inForce.keySet())) {
                for (OrgUnit unit : circleFrom(code, inForce, seen)) {
                    boolean own = unit.parent().equals(Optional.of(unit.code()));
                    if (!own && reported.add(unit)) {
                        diagnostics.add(OrgDiagnostics.about(OrgCode.CIRCLE_ON_DAY, unit)
                                .with("parent", unit.parent().orElse(""))
                                .with("day", day(day)));
                    }
                }
            }
        }
    }

    /** The units of a circle to which superiors lead, if none of them was seen before. */
    private static ImmutableList<OrgUnit> circleFrom(String start, Map<String, OrgUnit> inForce, Set<String> seen) {
        List<OrgUnit> way = new ArrayList<>();
        OrgUnit at = inForce.get(start);
        while (at != null && seen.add(at.code())) {
            way.add(at);
            at = at.parent().map(inForce::get).orElse(null);
        }
        int first = at == null ? -1 : way.indexOf(at);
        return first < 0 ? ImmutableList.of() : ImmutableList.copyOf(way.subList(first, way.size()));
    }

    /** Units by code, without all from which superiors surely lead to a top, whichever day it is. */
    private Map<String, List<OrgUnit>> suspects() {
        int size = starts.length - 1;
        int[] open = new int[size];
        int[] codeOf = new int[units.size()];
        int[] firstBelow = new int[size];
        int[] nextBelow = new int[units.size()];
        Arrays.fill(firstBelow, -1);
        for (int code = 0; code < size; code++) {
            for (int i = starts[code]; i < starts[code + 1]; i++) {
                codeOf[i] = code;
                int parent = units.get(i).parent().map(codes::find).orElse(-1);
                if (parent >= 0 && parent != code) {
                    open[code]++;
                    nextBelow[i] = firstBelow[parent];
                    firstBelow[parent] = i;
                }
            }
        }
        int[] safe = new int[size];
        int count = 0;
        for (int code = 0; code < size; code++) {
            if (open[code] == 0) {
                safe[count++] = code;
            }
        }
        for (int done = 0; done < count; done++) {
            for (int i = firstBelow[safe[done]]; i >= 0; i = nextBelow[i]) {
                if (--open[codeOf[i]] == 0) {
                    safe[count++] = codeOf[i];
                }
            }
        }
        Map<String, List<OrgUnit>> rest = new HashMap<>();
        for (int code = 0; code < size; code++) {
            if (open[code] > 0) {
                rest.put(units.get(starts[code]).code(), versions(code));
            }
        }
        return rest;
    }

    static LocalDate firstDay(OrgUnit unit) {
        return unit.validFrom().orElse(LocalDate.MIN);
    }

    static LocalDate lastDay(OrgUnit unit) {
        return unit.validTo().orElse(LocalDate.MAX);
    }

    private static LocalDate latest(LocalDate first, LocalDate second) {
        return first.isAfter(second) ? first : second;
    }

    private static String day(LocalDate day) {
        return day.equals(LocalDate.MIN) ? "…" : day.toString();
    }
}
