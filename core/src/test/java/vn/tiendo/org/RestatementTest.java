package vn.tiendo.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.YearBasis;

class RestatementTest {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final ReportingPeriod MAY = month(2025, 5);
    private static final ReportingPeriod JUNE = month(2025, 6);
    private static final ReportingPeriod JULY = month(2025, 7);

    private static final OrgTree BEFORE = flat("A", "B", "C", "D", "E");

    private static ReportingPeriod month(int year, int month) {
        return ReportingPeriod.of(YearBasis.WORK_YEAR, YearMonth.of(year, month));
    }

    private static OrgTree flat(String... codes) {
        ImmutableList.Builder<OrgUnit> units = ImmutableList.builder();
        units.add(OrgUnit.root("R", "Gốc"));
        for (String code : codes) {
            units.add(OrgUnit.of(code, "Đơn vị " + code, "R"));
        }
        return OrgTree.of(units.build()).orThrow();
    }

    private static Reorganization on(LocalDate day, OrgChange... changes) {
        return Reorganization.of(day, ImmutableList.copyOf(changes)).orThrow();
    }

    private static UnitFigure<Long> figure(String unit, ReportingPeriod period, long value) {
        return new UnitFigure<>(unit, period, value);
    }

    private static List<String> shown(RestatedSeries<Long> series) {
        return series.figures().stream()
                .map(figure -> figure.unit() + " " + figure.period() + " " + figure.value()
                        + (figure.isRestated() ? " restated" : "")
                        + (figure.isEstimated() ? " estimated" : "")
                        + (figure.isPartial() ? " without " + figure.missing() : ""))
                .toList();
    }

    @Test
    void figuresBeforeTheChangeAreShownOnTheStructureAfter() {
        Restatement restatement = Restatement.between(
                        BEFORE,
                        ImmutableList.of(on(
                                DAY,
                                OrgChange.merge(ImmutableList.of("A", "B"), "AB"),
                                OrgChange.rename("C", "X"),
                                OrgChange.move("E", "AB"))),
                        flat("AB", "D", "E", "X"))
                .orThrow();
        RestatedSeries<Long> series = restatement.restate(ImmutableList.of(
                figure("B", MAY, 20),
                figure("A", MAY, 10),
                figure("A", JUNE, 1),
                figure("C", MAY, 5),
                figure("D", MAY, 7),
                figure("E", MAY, 8),
                figure("AB", JULY, 33)));
        assertThat(shown(series))
                .containsExactly(
                        "AB 2025-05 30 restated",
                        "AB 2025-06 1 restated without [B]",
                        "AB 2025-07 33",
                        "D 2025-05 7",
                        "E 2025-05 8",
                        "X 2025-05 5 restated");
        assertThat(series.find("AB", MAY).orElseThrow().sources())
                .containsExactly(figure("B", MAY, 20), figure("A", MAY, 10));
        assertThat(series.find("AB", month(2025, 4))).isEmpty();
        assertThat(series.unrestated()).isEmpty();
    }

    @Test
    void whatHasNoPlaceAfterwardsIsListed() {
        var parsed = Restatement.between(
                BEFORE,
                ImmutableList.of(on(DAY, OrgChange.split("A", ImmutableList.of("A1", "A2")), OrgChange.close("B"))),
                flat("A1", "A2", "D"));
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "WARNING ORG-041 nothing says what unit C became in the structure after",
                        "WARNING ORG-041 nothing says what unit E became in the structure after");
        RestatedSeries<Long> series = parsed.value()
                .orElseThrow()
                .restate(ImmutableList.of(
                        figure("A", MAY, 1),
                        figure("B", MAY, 2),
                        figure("C", MAY, 3),
                        figure("D", MAY, 4),
                        figure("A1", MAY, 5),
                        figure("?", JULY, 6),
                        figure("A1", JULY, 7)));
        assertThat(shown(series)).containsExactly("A1 2025-07 7", "D 2025-05 4");
        assertThat(series.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "WARNING ORG-051 the figure of A for 2025-05 is not restated: unit A was split in unknown"
                                + " shares",
                        "WARNING ORG-052 the figure of B for 2025-05 is not restated: unit B was closed",
                        "WARNING ORG-053 the figure of C for 2025-05 is not restated: nothing says what unit C became",
                        "WARNING ORG-055 the figure of A1 for 2025-05 is not restated: the structure of that time has"
                                + " no such unit",
                        "WARNING ORG-055 the figure of ? for 2025-07 is not restated: the structure of that time has"
                                + " no such unit");
        assertThat(series.unrestated().get(0).figure()).isEqualTo(figure("A", MAY, 1));
    }

    @Test
    void aPeriodIntoWhichTheChangeFallsIsRestatedOnlyWhereItTouchesNothing() {
        Restatement restatement = Restatement.between(
                        BEFORE,
                        ImmutableList.of(on(DAY, OrgChange.merge(ImmutableList.of("B"), "A"))),
                        flat("A", "C", "D", "E"))
                .orThrow();
        ReportingPeriod year = ReportingPeriod.workYear(2025);
        RestatedSeries<Long> series = restatement.restate(ImmutableList.of(
                figure("A", year, 1), figure("B", year, 2), figure("C", year, 3), figure("A", year.months(9), 4)));
        assertThat(shown(series)).containsExactly("A 2024-10/2025-06 4 restated without [B]", "C 2024-10/2025-09 3");
        assertThat(series.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(OrgCode.NOT_RESTATED_CROSSING, OrgCode.NOT_RESTATED_CROSSING);
    }

    @Test
    void sharesDivideAFigureAndMarkIt() {
        Restatement restatement = Restatement.between(
                        BEFORE,
                        ImmutableList.of(on(
                                DAY,
                                OrgChange.split("A", ImmutableMap.of("A", 2L, "F", 1L)),
                                OrgChange.merge(ImmutableList.of("C"), "F"))),
                        flat("A", "B", "D", "E", "F"))
                .orThrow();
        RestatedSeries<Long> series =
                restatement.restate(ImmutableList.of(figure("A", MAY, 10), figure("C", MAY, 100)));
        assertThat(shown(series)).containsExactly("A 2025-05 7 restated estimated", "F 2025-05 103 restated estimated");
        Additive<String> words = (first, second) -> first + "+" + second;
        RestatedSeries<String> indivisible = restatement.restate(
                ImmutableList.of(new UnitFigure<>("A", MAY, "a"), new UnitFigure<>("C", MAY, "c")), words);
        assertThat(indivisible.figures()).extracting(RestatedFigure::value).containsExactly("c");
        assertThat(indivisible.figures().get(0).missing()).containsExactly("A");
        assertThat(indivisible.diagnostics()).extracting(Diagnostic::code).containsExactly(OrgCode.NOT_RESTATED_SPLIT);
    }

    @Test
    void reorganisationsFollowOneAnotherByDay() {
        Reorganization first = on(LocalDate.of(2025, 6, 1), OrgChange.merge(ImmutableList.of("A", "B"), "AB"));
        Reorganization second =
                on(DAY, OrgChange.merge(ImmutableList.of("AB", "C"), "ABC"), OrgChange.rename("D", "A"));
        Restatement restatement = Restatement.between(BEFORE, ImmutableList.of(second, first), flat("A", "ABC", "E"))
                .orThrow();
        assertThat(restatement.reorganizations()).containsExactly(first, second);
        RestatedSeries<Long> series = restatement.restate(ImmutableList.of(
                figure("A", MAY, 1),
                figure("B", MAY, 2),
                figure("C", MAY, 4),
                figure("D", MAY, 8),
                figure("AB", JUNE, 16),
                figure("A", JUNE, 32),
                figure("A", JULY, 64)));
        assertThat(shown(series))
                .containsExactly(
                        "A 2025-05 8 restated",
                        "A 2025-07 64",
                        "ABC 2025-05 7 restated",
                        "ABC 2025-06 16 restated without [C]");
        assertThat(series.diagnostics()).extracting(Diagnostic::code).containsExactly(OrgCode.NOT_RESTATED_UNKNOWN);
    }

    @Test
    void changesThatDoNotFitTheStructuresAreTold() {
        var parsed = Restatement.between(
                BEFORE,
                ImmutableList.of(on(
                        DAY,
                        OrgChange.merge(ImmutableList.of("A", "Z"), "AZ"),
                        OrgChange.rename("B", "C"),
                        OrgChange.rename("D", "Y"))),
                flat("AZ", "C", "E"));
        assertThat(parsed.diagnostics())
                .extracting(found -> found.code().code() + " " + found.text())
                .containsExactly("ORG-037 Z", "ORG-038 C", "ORG-041 Y");
    }

    @Test
    void aSumThatDoesNotFitThrows() {
        Restatement restatement = Restatement.between(
                        BEFORE,
                        ImmutableList.of(on(DAY, OrgChange.merge(ImmutableList.of("B"), "A"))),
                        flat("A", "C", "D", "E"))
                .orThrow();
        assertThatThrownBy(() ->
                        restatement.restate(ImmutableList.of(figure("A", MAY, Long.MAX_VALUE), figure("B", MAY, 1))))
                .isInstanceOf(ArithmeticException.class);
    }

    /** A chain of random reorganisations, each given as where every code goes. */
    record Chain(OrgTree before, List<Reorganization> steps, List<Map<String, List<String>>> ways, OrgTree after) {}

    @Provide
    Arbitrary<Chain> chains() {
        return Arbitraries.randomValue(random -> {
            Set<String> codes = new LinkedHashSet<>(List.of("U0", "U1", "U2", "U3", "U4", "U5", "U6", "U7"));
            OrgTree before = flat(codes.toArray(new String[0]));
            List<Reorganization> steps = new ArrayList<>();
            List<Map<String, List<String>>> ways = new ArrayList<>();
            int next = codes.size();
            for (int step = 0; step < 1 + random.nextInt(3); step++) {
                List<String> left = new ArrayList<>(codes);
                Collections.shuffle(left, random);
                List<OrgChange> changes = new ArrayList<>();
                Map<String, List<String>> way = new HashMap<>();
                while (left.size() > 2) {
                    String code = left.remove(0);
                    String fresh = "U" + next++;
                    switch (random.nextInt(5)) {
                        case 0 -> {
                            String other = left.remove(0);
                            changes.add(OrgChange.merge(List.of(code, other), fresh));
                            way.put(code, List.of(fresh));
                            way.put(other, List.of(fresh));
                        }
                        case 1 -> {
                            changes.add(OrgChange.rename(code, fresh));
                            way.put(code, List.of(fresh));
                        }
                        case 2 -> {
                            changes.add(
                                    OrgChange.split(code, ImmutableMap.of(code, 1L + random.nextInt(3), fresh, 1L)));
                            way.put(code, List.of(code, fresh));
                        }
                        case 3 -> {
                            String other = left.remove(0);
                            changes.add(OrgChange.merge(List.of(code), other));
                            way.put(code, List.of(other));
                        }
                        default -> {}
                    }
                }
                steps.add(on(DAY.plusMonths(step), changes.toArray(new OrgChange[0])));
                ways.add(way);
                Set<String> now = new LinkedHashSet<>();
                codes.forEach(code -> now.addAll(way.getOrDefault(code, List.of(code))));
                codes = now;
            }
            return new Chain(before, steps, ways, flat(codes.toArray(new String[0])));
        });
    }

    @Property
    void restatingThenSummingIsSummingThenMapping(@ForAll("chains") Chain chain, @ForAll Random random) {
        Restatement restatement = Restatement.between(chain.before(), chain.steps(), chain.after())
                .orThrow();
        List<UnitFigure<Long>> series = new ArrayList<>();
        for (OrgUnit unit : chain.before().children(chain.before().root())) {
            for (int i = 0; i < 3; i++) {
                series.add(figure(unit.code(), month(2025, 4 + random.nextInt(3)), random.nextInt(1000)));
            }
        }
        RestatedSeries<Long> restated = restatement.restate(series);
        assertThat(restated.unrestated()).isEmpty();
        // Summed over periods, then mapped; parts of a split are known only together, so groups that splits connect are
        // compared.
        Map<String, Long> mapped = new HashMap<>();
        Map<String, Long> summed = new HashMap<>();
        Groups groups = new Groups();
        for (UnitFigure<Long> figure : series) {
            Set<String> ends = ends(figure.unit(), chain.ways());
            ends.forEach(end -> groups.join(ends.iterator().next(), end));
        }
        for (UnitFigure<Long> figure : series) {
            String end = ends(figure.unit(), chain.ways()).iterator().next();
            mapped.merge(groups.of(end), figure.value(), Long::sum);
        }
        for (RestatedFigure<Long> figure : restated.figures()) {
            summed.merge(groups.of(figure.unit()), figure.value(), Long::sum);
        }
        assertThat(summed).isEqualTo(mapped);
    }

    private static Set<String> ends(String code, List<Map<String, List<String>>> ways) {
        Set<String> now = new LinkedHashSet<>(List.of(code));
        for (Map<String, List<String>> way : ways) {
            Set<String> next = new LinkedHashSet<>();
            now.forEach(at -> next.addAll(way.getOrDefault(at, List.of(at))));
            now = next;
        }
        return now;
    }

    /** Codes that belong together. */
    private static final class Groups {
        private final Map<String, String> above = new HashMap<>();

        String of(String code) {
            String at = code;
            while (above.containsKey(at)) {
                at = above.get(at);
            }
            return at;
        }

        void join(String first, String second) {
            if (!of(first).equals(of(second))) {
                above.put(of(second), of(first));
            }
        }
    }
}
