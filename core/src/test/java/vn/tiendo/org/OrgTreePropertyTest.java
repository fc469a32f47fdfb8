package vn.tiendo.org;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;

/** What a tree says agrees with what a slow walk over the list of units says, for good and bad lists. */
class OrgTreePropertyTest {
    /** Few codes, so that orphans, circles, doubles and second roots are frequent. */
    @Provide
    Arbitrary<List<OrgUnit>> anyUnits() {
        Arbitrary<String> codes = Arbitraries.integers().between(0, 14).map(number -> "U" + number);
        Arbitrary<Optional<String>> parents = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Optional.empty())), Tuple.of(9, codes.map(Optional::of)));
        Arbitrary<String> names = Arbitraries.of("Văn phòng", "Cục", "");
        return Combinators.combine(codes, names, parents)
                .as((code, name, parent) ->
                        OrgUnit.builder().code(code).name(name).parent(parent).build())
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<OrgUnit>> goodUnits() {
        return Arbitraries.randomValue(OrgTreePropertyTest::randomTree);
    }

    private static List<OrgUnit> randomTree(Random random) {
        int size = 1 + random.nextInt(60);
        // The narrower the window of possible superiors, the deeper the tree.
        int window = 1 + random.nextInt(size);
        List<OrgUnit> units = new ArrayList<>();
        units.add(OrgUnit.root("U0", "Gốc"));
        for (int i = 1; i < size; i++) {
            int parent = Math.max(0, i - 1 - random.nextInt(window));
            units.add(OrgUnit.of("U" + i, "Đơn vị " + i, "U" + parent));
        }
        Collections.shuffle(units, random);
        return units;
    }

    @Property
    void queriesAgreeWithAWalk(@ForAll("goodUnits") List<OrgUnit> units) {
        OrgTree tree = OrgTree.of(units).orThrow();
        assertThat(tree.units()).containsExactlyInAnyOrderElementsOf(units);
        Map<String, OrgUnit> byCode = units.stream().collect(Collectors.toMap(OrgUnit::code, unit -> unit));
        for (OrgUnit unit : units) {
            List<OrgUnit> above = walk(unit, byCode);
            assertThat(tree.ancestors(unit)).containsExactlyElementsOf(above);
            assertThat(tree.depth(unit)).isEqualTo(above.size());
            assertThat(tree.find(unit.code())).contains(unit);
            Set<OrgUnit> below = new HashSet<>();
            Set<OrgUnit> children = new HashSet<>();
            for (OrgUnit other : units) {
                boolean isBelow = walk(other, byCode).contains(unit);
                assertThat(tree.isAncestor(unit, other)).isEqualTo(isBelow);
                if (isBelow) {
                    below.add(other);
                }
                if (other.parent().equals(Optional.of(unit.code()))) {
                    children.add(other);
                }
                assertThat(tree.lowestCommonAncestor(unit, other)).isEqualTo(commonAncestor(unit, other, byCode));
            }
            assertThat(tree.descendants(unit)).containsExactlyInAnyOrderElementsOf(below);
            assertThat(tree.children(unit)).containsExactlyInAnyOrderElementsOf(children);
            assertThat(tree.children(unit)).isSortedAccordingTo(Comparator.comparing(OrgUnit::code));
            assertThat(tree.subtreeSize(unit)).isEqualTo(below.size() + 1);
            assertThat(tree.isLeaf(tree.indexOf(unit))).isEqualTo(children.isEmpty());
        }
    }

    private static List<OrgUnit> walk(OrgUnit unit, Map<String, OrgUnit> byCode) {
        List<OrgUnit> above = new ArrayList<>();
        OrgUnit at = unit;
        while (at.parent().isPresent()) {
            at = byCode.get(at.parent().get());
            above.add(at);
        }
        return above;
    }

    private static Optional<OrgUnit> commonAncestor(OrgUnit first, OrgUnit second, Map<String, OrgUnit> byCode) {
        List<OrgUnit> ofFirst = new ArrayList<>(List.of(first));
        ofFirst.addAll(walk(first, byCode));
        List<OrgUnit> ofSecond = new ArrayList<>(List.of(second));
        ofSecond.addAll(walk(second, byCode));
        return ofFirst.stream().filter(ofSecond::contains).findFirst();
    }

    @Property
    void anyOrderGivesTheSameTreeAndDiagnostics(@ForAll("anyUnits") List<OrgUnit> units, @ForAll Random random) {
        List<OrgUnit> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, random);
        assertThat(OrgTree.of(shuffled)).isEqualTo(OrgTree.of(units));
    }

    @Property
    void everyUnitIsInTheTreeOrNamed(@ForAll("anyUnits") List<OrgUnit> units) {
        Parsed<OrgTree> parsed = OrgTree.of(units);
        Map<OrgUnit, Integer> left = new HashMap<>();
        units.forEach(unit -> left.merge(unit, 1, Integer::sum));
        parsed.value().ifPresent(tree -> tree.units().forEach(unit -> left.merge(unit, -1, Integer::sum)));
        Map<String, Integer> leftByCode = new HashMap<>();
        left.forEach((unit, count) -> leftByCode.merge(unit.code(), count, Integer::sum));
        Map<String, Integer> named = new HashMap<>();
        for (Diagnostic diagnostic : parsed.diagnostics()) {
            if (diagnostic.code() != OrgCode.SECOND_ROOT
                    && diagnostic.code() != OrgCode.NAME_EMPTY
                    && diagnostic.code() != OrgCode.NO_ROOT) {
                named.merge(diagnostic.text(), 1, Integer::sum);
            }
        }
        leftByCode.values().removeIf(count -> count == 0);
        assertThat(named).isEqualTo(leftByCode);
    }

    /** Takes away what is bad step by step, as long as there is something, in place of following links. */
    @Property
    void whatStaysIsWhatASlowSieveLeaves(@ForAll("anyUnits") List<OrgUnit> units) {
        Map<String, Set<Optional<String>>> parents = new HashMap<>();
        units.forEach(unit ->
                parents.computeIfAbsent(unit.code(), code -> new HashSet<>()).add(unit.parent()));
        Set<String> hanging = new LinkedHashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Map.Entry<String, Set<Optional<String>>> entry : parents.entrySet()) {
                Optional<String> parent = entry.getValue().iterator().next();
                if (entry.getValue().size() == 1 && (parent.isEmpty() || hanging.contains(parent.get()))) {
                    grown |= hanging.add(entry.getKey());
                }
            }
        }
        Parsed<OrgTree> parsed = OrgTree.of(units);
        assertThat(parsed.value().stream()
                        .flatMap(tree -> tree.units().stream())
                        .map(OrgUnit::code))
                .containsExactlyInAnyOrderElementsOf(hanging);
    }

    @Property
    void fingerprintsAreEqualExactlyIfStructuresAre(
            @ForAll("goodUnits") List<OrgUnit> first,
            @ForAll("goodUnits") List<OrgUnit> second,
            @ForAll Random random) {
        OrgTree tree = OrgTree.of(first).orThrow();
        assertThat(OrgTree.of(second).orThrow().fingerprint().equals(tree.fingerprint()))
                .isEqualTo(links(first).equals(links(second)));
        List<OrgUnit> changed = new ArrayList<>(first);
        int at = random.nextInt(changed.size());
        OrgUnit unit = changed.get(at);
        // A leaf that goes below the top, or gets another code, is another structure.
        if (unit.parent().isPresent() && tree.children(unit).isEmpty()) {
            changed.set(at, unit.withParent("U0"));
            assertThat(OrgTree.of(changed).orThrow().fingerprint().equals(tree.fingerprint()))
                    .isEqualTo(links(first).equals(links(changed)));
            changed.set(at, unit.withCode(unit.code() + "a"));
            assertThat(OrgTree.of(changed).orThrow().fingerprint()).isNotEqualTo(tree.fingerprint());
        }
    }

    private static Map<String, Optional<String>> links(List<OrgUnit> units) {
        return units.stream().collect(Collectors.toMap(OrgUnit::code, OrgUnit::parent));
    }
}
