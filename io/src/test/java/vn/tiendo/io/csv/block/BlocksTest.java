package vn.tiendo.io.csv.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.rollup.Parallelism;

/** Rows and cells of bytes, wherever blocks end. */
class BlocksTest {
    private static final ExecutorService POOL = Executors.newFixedThreadPool(3);

    @AfterAll
    @AfterContainer
    static void endThreads() {
        POOL.shutdownNow();
    }

    /** What is read behind the first row: a text for each row, its cells between brackets. */
    private static List<String> rows(byte[] bytes, int blockSize, Parallelism parallelism) throws IOException {
        Blocks blocks = new Blocks(new ByteArrayInputStream(bytes), ',', blockSize);
        List<String> all = new ArrayList<>();
        Rows header = blocks.header();
        if (header.problem() == Rows.Problem.NONE) {
            all.add(row(header));
        }
        int[] lines = {0};
        blocks.read(
                () -> new BlockReader() {
                    private final List<String> texts = new ArrayList<>();
                    private final List<Integer> places = new ArrayList<>();
                    private int count;

                    @Override
                    public void read(Rows rows) {
                        texts.clear();
                        places.clear();
                        while (rows.next()) {
                            String text = row(rows);
                            if (rows.problem() == Rows.Problem.NONE) {
                                texts.add(text);
                                places.add(rows.line());
                            }
                        }
                        if (rows.problem() != Rows.Problem.NONE) {
                            texts.add(rows.problem().toString());
                            places.add(rows.line());
                        }
                        count = rows.lines();
                    }

                    @Override
                    public void take() {
                        for (int i = 0; i < texts.size(); i++) {
                            all.add((lines[0] + places.get(i)) + texts.get(i));
                        }
                        lines[0] += count;
                    }
                },
                parallelism);
        return all;
    }

    private static String row(Rows rows) {
        StringBuilder row = new StringBuilder();
        for (int next = rows.first(); next >= 0; ) {
            next = rows.cell(next);
            row.append('[').append(rows.text()).append(']');
        }
        return row.toString();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "24,dân sự,7             | [24][dân sự][7]",
                "'  24 , dân sự ,\t7'    | [24][dân sự][7]",
                "\"24\" , \"a,b\",       | [24][a,b][]",
                "\"a \"\"b\"\"\",\"\"\"\" | '[a \"b\"][\"]'",
                "5\" ống,a\"\"b          | '[5\" ống][a\"\"b]'",
                ",,                      | [][][]",
                "\"\",\" x \"            | [][x]",
            })
    void cells(String line, String cells) throws IOException {
        byte[] bytes = ("h\n" + line + "\n").getBytes(StandardCharsets.UTF_8);

        assertThat(rows(bytes, 1 << 10, Parallelism.NONE)).containsExactly("[h]", "1" + cells);
    }

    @ParameterizedTest
    @CsvSource({"'\"a', 2MALFORMED", "'b,\"a\" x', 2MALFORMED", "'\"b\nc\",\"d', 3MALFORMED"})
    void theRestIsNoCsv(String end, String problem) throws IOException {
        byte[] bytes = ("h\r\nx\r\n" + end + "\ny\n").getBytes(StandardCharsets.UTF_8);

        assertThat(rows(bytes, 2, Parallelism.of(POOL, 3))).containsExactly("[h]", "1[x]", problem);
    }

    @Test
    void aRowMayHaveSoManyBytesAndNoMore() throws IOException {
        String most = "x".repeat(Rows.MOST_BYTES - 1) + "\n";

        assertThat(rows(("h\n" + most + "y\n").getBytes(StandardCharsets.UTF_8), 1 << 19, Parallelism.NONE))
                .hasSize(3)
                .last()
                .isEqualTo("2[y]");
        assertThat(rows(("h\ny\nx" + most + "y\n").getBytes(StandardCharsets.UTF_8), 1 << 19, Parallelism.NONE))
                .containsExactly("[h]", "1[y]", "2TOO_LONG");
        assertThat(rows(
                        ("h\ny\n" + " ".repeat(3 << 20) + "y\n").getBytes(StandardCharsets.UTF_8),
                        512,
                        Parallelism.NONE))
                .containsExactly("[h]", "1[y]", "2TOO_LONG");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.of(
                "a",
                "đ",
                "12345678",
                ",",
                ",",
                "\n",
                "\r\n",
                "\r",
                "\"",
                "\"\"",
                " ",
                "\t",
                "\"x\"",
                "\"x\ny\"",
                ",\"");
        return Combinators.combine(parts.list().ofMaxSize(40), Arbitraries.of("", "\n"))
                .as((all, end) -> "h," + String.join("", all) + end);
    }

    @Property(tries = 5000)
    void whereBlocksEndDoesNotMatter(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 1, max = 30) int blockSize,
            @ForAll @IntRange(min = 1, max = 4) int threads)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(rows(bytes, blockSize, Parallelism.of(POOL, threads)))
                .isEqualTo(rows(bytes, 1 << 12, Parallelism.NONE));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aReaderThatFailsIsOneException(int threads) throws IOException {
        byte[] bytes = "h\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
        Blocks blocks = new Blocks(new ByteArrayInputStream(bytes), ',', 100);
        blocks.header();
        BlockReader failing = new BlockReader() {
            @Override
            public void read(Rows rows) {
                throw new ArithmeticException("too much");
            }

            @Override
            public void take() {}
        };

        assertThatThrownBy(() -> blocks.read(() -> failing, Parallelism.of(POOL, threads)))
                .hasCauseInstanceOf(ArithmeticException.class);
    }

    @Test
    void whoIsInterruptedDoesNotReadOn() {
        Blocks blocks = new Blocks(new ByteArrayInputStream(new byte[100]), ',', 10);
        Thread.currentThread().interrupt();

        assertThatThrownBy(blocks::header).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
