package vn.tiendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import vn.tiendo.enforcement.CaseFact;
import vn.tiendo.enforcement.CaseFacts;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.result.Parsed;
import vn.tiendo.rollup.Accumulator;
import vn.tiendo.rollup.Parallelism;

/** Case facts read in blocks are those that are read one by one. */
class CaseFactCsvDifferenceTest {
    private static final OrgTree TREE = OrgTree.of(
                    ImmutableList.of(OrgUnit.root("89", "Tỉnh"), OrgUnit.of("89.01", "Khu vực 1", "89")))
            .orThrow();
    private static final ExecutorService POOL = Executors.newFixedThreadPool(2);
    private static final List<String> HEADERS = List.of(
            "unit,month,category,state,enforceable,completed,due,collected,reduced",
            "state;enforceable;completed;due;reduced;unit;month",
            "ghi chú,unit,month,state,enforceable,completed,due,collected,category",
            "unit,month,state,enforceable");
    private static final List<String> UNITS = List.of("89", "89.01", "\"89.01\"", "77", "");
    private static final List<String> MONTHS = List.of("2025-10", "tháng 11/2025", "2025-12", "2025", "");
    private static final List<String> CATEGORIES = List.of("", "dân sự", "\"a, \"\"b\"\"\"", "hình sự", "\"x\ny\"");
    private static final List<String> STATES =
            List.of("enforceable", "đình chỉ", "FULFILLED", "ủy thác", "withdrawn", "xong hết", "");
    private static final List<String> ANSWERS = List.of("yes", "no", "có", "không", "1", "true", "maybe", "");
    private static final List<String> AMOUNTS = List.of("", "0", "50000000", "7.500.000", "12", "-1", "1,5", "\"12\"");

    @AfterContainer
    static void endThreads() {
        POOL.shutdownNow();
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(HEADERS).flatMap(header -> {
            String separator = header.contains(";") ? ";" : ",";
            Arbitrary<String> row = Arbitraries.integers()
                    .between(0, 1 << 30)
                    .list()
                    .ofSize(9)
                    .map(numbers -> row(header, separator, numbers));
            return row.list().ofMaxSize(12).map(rows -> header + "\n" + String.join("\n", rows));
        });
    }

    private static String row(String header, String separator, List<Integer> numbers) {
        int[] next = {0};
        return List.of(header.split(separator)).stream()
                .map(column -> {
                    int number = numbers.get(next[0]++);
                    List<String> all = cells(column);
                    // Most cells are good ones, so that most rows are.
                    return all.get(number % (number % 11 == 0 ? all.size() : Math.max(1, all.size() - 2)));
                })
                .collect(Collectors.joining(separator));
    }

    private static List<String> cells(String column) {
        return switch (column) {
            case "unit" -> UNITS;
            case "month" -> MONTHS;
            case "category" -> CATEGORIES;
            case "state" -> STATES;
            case "enforceable", "completed" -> ANSWERS;
            case "due", "collected", "reduced" -> AMOUNTS;
            default -> List.of("", "đã nhận", "ok", "bad\uFFFD");
        };
    }

    @Property(tries = 2000)
    void blocksGiveTheSumsOfTheList(
            @ForAll("files") String file,
            @ForAll @IntRange(min = 1, max = 200) int blockSize,
            @ForAll @IntRange(min = 1, max = 3) int threads)
            throws IOException {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        Parsed<ImmutableList<CaseFact>> list = CaseFactCsv.read(new ByteArrayInputStream(bytes), "c.csv", TREE);
        Parallelism parallelism = Parallelism.of(POOL, threads);
        Parsed<Accumulator> sums = CaseFactCsv.read(
                new ByteArrayInputStream(bytes), "c.csv", TREE, parallelism, blockSize, FactSink.sums(TREE));
        if (list.value().filter(facts -> !facts.isEmpty()).isEmpty()) {
            // A file without rows is no error, while one whose rows are all bad has no sums.
            assertThat(sums.isPresent()).isNotEqualTo(list.hasErrors());
            assertThat(sums.hasErrors()).isEqualTo(list.hasErrors());
            return;
        }
        Set<String> categories = new LinkedHashSet<>();
        list.value().get().forEach(fact -> categories.add(fact.category()));
        CaseFacts form = CaseFacts.of(TREE, categories);
        Accumulator expected = Accumulator.of(TREE, form.schema())
                .add(form.toColumns(list.value().get()).orThrow());
        assertThat(sums.value().orElseThrow().toBytes()).isEqualTo(expected.toBytes());
        // Those of the list tell of rows that are none before those that mean nothing.
        assertThat(sums.diagnostics())
                .isSortedAccordingTo(
                        Comparator.comparingInt(one -> one.location().line()))
                .containsExactlyInAnyOrderElementsOf(list.diagnostics());
        assertThat(CaseFactCsv.read(
                                new ByteArrayInputStream(bytes),
                                "c.csv",
                                TREE,
                                parallelism,
                                blockSize,
                                FactSink.store(TREE))
                        .value()
                        .orElseThrow()
                        .rollUp())
                .isEqualTo(expected.result());
    }
}
