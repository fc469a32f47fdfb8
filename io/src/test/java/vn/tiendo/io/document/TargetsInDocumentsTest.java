package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.io.json.PlanJson;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PrintedTarget;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;

/** All targets of the five documents: value and line, no more and no less. */
class TargetsInDocumentsTest {
    private static final String DECISION = "1605-qd-cthads-2021.txt";

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of(
                        ReaderFixture.LINES,
                        List.of(
                                "III/4/4.3 >= 1 count @652",
                                "VI/6 = 100 % @945",
                                "VI/6 >= 2/3 fraction @946",
                                "VI/7 = 63/63 fraction @962")),
                Arguments.of(
                        ReaderFixture.TABLE,
                        List.of(
                                "III/4/4.3 >= 1 count @173",
                                "VI/6 = 100 % @221",
                                "VI/6 >= 2/3 fraction @224",
                                "VI/7 = 63/63 fraction @225")),
                Arguments.of(
                        DECISION,
                        List.of(
                                "Điều 1/1 = 100 % @32",
                                "Điều 1/3/3.1 > 84 % @42",
                                "Điều 1/3/3.1 > 43.6 % @42",
                                "Điều 1/3/3.3 > relative năm 2021 @46",
                                "Điều 1/5 = 100 % @50",
                                "Điều 1/5 >= 95 % @50",
                                "Điều 1/6 >= 97 % @52",
                                "Điều 1/7 = 100 % @54",
                                "Phụ lục 2/2/2.1/a = 100 % @152",
                                "Phụ lục 2/2/2.1/b = 100 % @168",
                                "Phụ lục 2/2/2.3/a = 100 % @204",
                                "Phụ lục 2/2/2.3/b = 100 % @238")),
                Arguments.of(
                        "chuong-trinh-hanh-dong-2024.txt",
                        List.of(
                                "II/4/4.2/đ/i = 100 % @829",
                                "II/4/4.2/đ/i = 100 % @866",
                                "II/4/4.2/đ/iii = 100 % @908",
                                "II/4/4.2/đ/iv = 100 % @923",
                                "II/4/4.2/e = 100 % @961",
                                "II/7/7.1/b = 100 % @2307")),
                Arguments.of(
                        "ke-hoach-gia-lai-2026.txt",
                        List.of(
                                "II/3/3.1 = 100 % @232",
                                "II/3/3.2 = 100 % @315",
                                "II/3/3.3 > 84.70 % @355",
                                "II/3/3.3 > 56.80 % @357",
                                "II/3/3.4 > relative năm 2025 @414",
                                "II/3/3.4 > relative năm 2025 @424",
                                "II/4 = 100 % @586",
                                "II/4 = 100 % @608",
                                "II/5 >= 95 % @635",
                                "II/5 >= 95 % @645",
                                "II/5 = 100 % @663",
                                "II/6/6.1 = 100 % @698",
                                "II/6/6.2 >= 30 % @773",
                                "II/10 >= 2 count @1328",
                                "II/11/11.3 = 14/14 fraction @1455")));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void targetsOfSentences(String document, List<String> expected) {
        Plan plan = plan(document);
        assertThat(plan.tasks().stream()
                        .flatMap(task -> task.targets().stream().map(target -> task.path() + " " + text(target))))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void targetsAreKeptInJson(String document, List<String> expected) {
        Plan plan = plan(document);
        Plan back = PlanJson.standard().read(PlanJson.standard().write(plan)).orThrow();
        assertThat(back.unitTargets()).isEqualTo(plan.unitTargets());
        assertThat(back.tasks().stream()
                        .mapToLong(task -> task.targets().size())
                        .sum())
                .isEqualTo(expected.size());
    }

    @Test
    void targetsOfUnits() {
        Parsed<Plan> parsed = ReaderFixture.read(ReaderFixture.original(DECISION));
        Plan plan = parsed.value().orElseThrow();
        assertThat(plan.unitTargets())
                .hasSize(10)
                .allSatisfy(unit -> assertThat(unit.targets().stream().map(TargetsInDocumentsTest::text))
                        .hasSize(2)
                        .allMatch(text -> text.matches("by-case  84 % @1[0-9]{2}|by-amount  43.6 % @1[0-9]{2}")));
        assertThat(plan.unitTargets().get(2).unit()).hasToString("Chi cục THADS TP Sông Công");
        assertThat(parsed.diagnostics().stream()
                        .filter(found -> found.code() == DocumentCode.COMPARISON_ONLY_IN_TEXT)
                        .map(Diagnostic::text))
                .containsExactly("trên 84%", "trên 43,6%");
        assertThat(parsed.diagnostics().stream().filter(found -> found.code() == DocumentCode.ANNEX_MISSING))
                .isEmpty();
    }

    @Test
    void theWordsThatCarryATarget() {
        Plan plan = plan(DECISION);
        assertThat(plan.tasks().stream()
                        .filter(task -> task.path().toString().equals("Điều 1/3/3.1"))
                        .flatMap(task -> task.targets().stream())
                        .map(PrintedTarget::indicator))
                .satisfiesExactly(
                        byCase -> assertThat(byCase)
                                .startsWith("tỷ lệ THA xong về việc")
                                .endsWith("có điều kiện thi hành"),
                        byAmount -> assertThat(byAmount)
                                .startsWith("tỷ lệ THA xong về tiền")
                                .endsWith("có điều kiện thi hành"));
    }

    private static Plan plan(String document) {
        return ReaderFixture.read(ReaderFixture.original(document)).value().orElseThrow();
    }

    private static String text(PrintedTarget target) {
        return (target.comparator().isEmpty()
                        ? target.indicator() + " "
                        : target.comparator().get())
                + target.value().map(value -> " " + value).orElse("")
                + target.unit().map(unit -> " " + unit).orElse("")
                + target.baseline().map(name -> " " + name).orElse("")
                + " @" + target.line().orElse(0);
    }
}
