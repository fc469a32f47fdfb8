package vn.tiendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.rollup.Accumulator;
import vn.tiendo.rollup.FactStore;
import vn.tiendo.rollup.Parallelism;

/** What large and hostile files do; see {@link FactCsvDifferenceTest} for what rows mean. */
class FactCsvTest {
    private static final OrgTree TREE = OrgTree.of(
                    ImmutableList.of(OrgUnit.root("24", "Tỉnh"), OrgUnit.of("24.01", "Khu vực 1", "24")))
            .orThrow();
    private static final String HEADER = "unit,period,category,enforceable_cases\n";
    private static final String ROW = "24.01,2025-10,dân sự,1\n";
    private static final ExecutorService POOL = Executors.newFixedThreadPool(3);

    @AfterAll
    static void endThreads() {
        POOL.shutdownNow();
    }

    private static Parsed<Accumulator> read(String text, Parallelism parallelism) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), parallelism);
    }

    private static Parsed<Accumulator> read(InputStream input, Parallelism parallelism) throws IOException {
        return FactCsv.read(input, "f.csv", TREE, EnforcementMeasures.standard(), MoneyUnit.DONG, false, parallelism);
    }

    private static void checkAsTheLibrary(String text) throws IOException {
        Parsed<Accumulator> expected = LibraryFactCsv.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "f.csv",
                TREE,
                EnforcementMeasures.standard(),
                MoneyUnit.DONG,
                false);
        for (int threads = 1; threads <= 4; threads++) {
            Parsed<Accumulator> read = read(text, Parallelism.of(POOL, threads));
            assertThat(read.value().orElseThrow().toBytes())
                    .isEqualTo(expected.value().orElseThrow().toBytes());
            assertThat(read.diagnostics()).isEqualTo(expected.diagnostics());
        }
    }

    @Test
    void manyBlocksOfManyRows() throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 150_000; i++) {
            text.append(i % 3 == 0 ? "24" : "24.01")
                    .append(i % 50_000 == 49_999 ? ",2025-13," : ",2025-10,")
                    .append(i % 1000 == 7 ? "\"loại, " + i / 10_000 + "\"" : "dân sự")
                    .append(',')
                    .append(i % 777 == 0 ? "7.500.000" : Integer.toString(i))
                    .append('\n');
        }
        checkAsTheLibrary(text.toString());
    }

    @Test
    void moreCategoriesThanAFileMayHave() throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 60_000; i++) {
            text.append("24.01,2025-10,loại ").append(i % 4100).append(i % 9 == 0 ? ",\n" : ",1\n");
        }
        checkAsTheLibrary(text.toString());
    }

    @Test
    void moreToSayThanIsKept() throws IOException {
        checkAsTheLibrary(HEADER + ROW + "99,2025-10,dân sự,1\n24,2025-10,dân sự,\n".repeat(20_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aRowWithoutEndIsNotHeld(int threads) throws IOException {
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream((HEADER + ROW + ROW).getBytes(StandardCharsets.UTF_8)), new Endless('x'));

        Parsed<Accumulator> read = read(endless, Parallelism.of(POOL, threads));

        assertThat(read.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("f.csv:4: ERROR CSV-025 the row has more than 1048576 bytes; the file was not read any"
                        + " further");
        assertThat(read.value()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.01,2025-10,\"dân sự,1\n", "24.01,2025-10,\"dân sự\" x,1\n"})
    void theRestOfAFileThatIsNoCsvIsNotRead(String row) throws IOException {
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream((HEADER + ROW + row).getBytes(StandardCharsets.UTF_8)), new Endless('\n'));

        Parsed<Accumulator> read = read(endless, Parallelism.of(POOL, 2));

        assertThat(read.diagnostics())
                .extracting(one -> one.location().line(), one -> one.code().code())
                .containsExactly(tuple(3, "CSV-008"));
        assertThat(read.value()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(chars = {'x', '\n', ',', '"'})
    void anEndlessHeaderIsRefused(char letter) throws IOException {
        Parsed<Accumulator> read = read(new Endless(letter), Parallelism.NONE);

        assertThat(read.value()).isEmpty();
        assertThat(read.hasErrors()).isTrue();
    }

    @Test
    void anExecutorThatDoesNothingOnlyMakesItSlower() throws IOException {
        String text = HEADER + ROW.repeat(100_000);
        byte[] expected = read(text, Parallelism.NONE).orThrow().toBytes();

        assertThat(read(text, Parallelism.of(task -> {}, 4)).orThrow().toBytes())
                .isEqualTo(expected);
        assertThat(read(
                                text,
                                Parallelism.of(
                                        task -> {
                                            throw new RejectedExecutionException("full");
                                        },
                                        4))
                        .orThrow()
                        .toBytes())
                .isEqualTo(expected);
        assertThat(read(text, Parallelism.of(Runnable::run, 4)).orThrow().toBytes())
                .isEqualTo(expected);
    }

    @Test
    void aStreamThatBreaksLeavesNoThreadAtWork() throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream((HEADER + ROW.repeat(200_000)).getBytes(StandardCharsets.UTF_8)),
                new Broken());
        try {
            assertThatThrownBy(() -> read(broken, Parallelism.of(pool, 3)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the disk is gone");
            // What the pool has not begun yet finds nothing to do.
            pool.shutdown();
            assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void factsMayBeKept() throws IOException {
        Parsed<FactStore> store = FactCsv.readStore(
                new ByteArrayInputStream(
                        (HEADER + ROW.repeat(3) + "99,2025-10,dân sự,1\n").getBytes(StandardCharsets.UTF_8)),
                "f.csv",
                TREE,
                EnforcementMeasures.standard(),
                MoneyUnit.DONG,
                false,
                Parallelism.of(POOL, 2));

        assertThat(store.value().orElseThrow().size()).isEqualTo(3);
        assertThat(store.hasErrors()).isTrue();
    }

    /** A stream that cannot be read. */
    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the disk is gone");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
        }
    }

    /** One letter for ever; a test that read on would not end. */
    private static final class Endless extends InputStream {
        private final byte letter;

        Endless(char letter) {
            this.letter = (byte) letter;
        }

        @Override
        public int read() {
            return letter;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, letter);
            return length;
        }
    }
}
