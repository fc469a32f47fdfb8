package vn.tiendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.result.DataException;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.rollup.Accumulator;
import vn.tiendo.rollup.FactStore;
import vn.tiendo.rollup.Parallelism;

/** Whatever is in a file, reading it in blocks gives what the library gives row by row. */
class FactCsvDifferenceTest {
    private static final OrgTree TREE = OrgTree.of(ImmutableList.of(
                    OrgUnit.root("VN", "Toàn quốc"),
                    OrgUnit.of("24", "Bắc Ninh", "VN"),
                    OrgUnit.of("24.01", "Khu vực 1", "24"),
                    OrgUnit.of("Chi cục số 7, phía Bắc", "Khu vực 7", "24"),
                    OrgUnit.of("a\"b", "Khu vực 8", "24")))
            .orThrow();
    private static final ExecutorService POOL = Executors.newFixedThreadPool(3);

    private static final List<String> HEADERS = List.of(
            "unit,period,category,enforceable_cases,completed_cases",
            "unit,period,category,enforceable_cases,completed_cases",
            "completed_cases;Tháng;Mã đơn vị;enforceable_amount;Phân loại",
            "ghi chú,enforceable_cases,unit,period,category",
            "đơn vị\tghi chú\tkỳ\tphân loại\tenforceable_cases\tcompleted_cases",
            "category,unit,period,enforceable_cases,ghi chú",
            "unit,enforceable_cases,\"category\", period ",
            "unit,period,category,enforceable_cases,",
            "unit,period,category",
            "unit,period,unit,category,enforceable_cases");

    private static final List<String> BEFORE = List.of(
            "\n",
            " \r\n",
            "\t\n",
            "\u0000\r",
            "\"\"\n",
            ",,\n",
            "\"\n\",\n",
            "\u3000\n",
            "\u00a0\n",
            "\"\n\",\",",
            "\"\r\"\"\"\n");

    private static final List<String> UNITS = List.of(
            "24",
            "24.01",
            "VN",
            "\"24\"",
            " 24",
            "24 ",
            "\"Chi cục số 7, phía Bắc\"",
            "a\"b",
            "\"a\"\"b\"",
            "99",
            "",
            "\u300024",
            "2 4",
            "\"24\n\"");
    private static final List<String> MONTHS = List.of(
            "2025-10",
            "2025-11",
            "tháng 10/2025",
            "\"2025-10\"",
            "10/2025",
            "2025-13",
            "2025",
            "",
            "Quý I/2025",
            "2025-10\t");
    private static final List<String> CATEGORIES = List.of(
            "dân sự",
            "hình sự",
            "dân sự",
            "kinh doanh thương mại",
            "\"kinh doanh, thương mại\"",
            "\"dân sự\"",
            "*",
            "",
            "\"hai\ndòng\"",
            "\"hai\r\ndòng\"",
            "5\" ống",
            "\"nói \"\"có\"\"\"",
            "hu\uFFFDhỏng",
            "DS",
            "a",
            "\u00a0");
    private static final List<String> FIGURES = List.of(
            "1",
            "0",
            "120",
            "7",
            "45000000",
            "999999999999999999",
            "1.190",
            "7.500.000",
            "\"12\"",
            "-1",
            "1,5",
            "\"1,5\"",
            "",
            "  3",
            "3  ",
            "abc",
            "99999999999999999999",
            "1.0",
            "12\u00a0000",
            "+4",
            "00012",
            "\"\"",
            "0.190",
            "\"1.190\"");
    private static final List<String> NOTES = List.of(
            "",
            "ok",
            "đã nhận",
            "\"một, hai\"",
            "\"x\ny\"",
            "h\uFFFDng",
            "\u2003\"a",
            " \"b\"",
            "c\"d",
            "\"a\"b",
            "\t");
    private static final List<String> ENDS =
            List.of("\n", "\n", "\n", "\r\n", "\r", "\n\n", "\n \n", "\n,,,\n", "\n\t\n");

    @AfterContainer
    static void endThreads() {
        POOL.shutdownNow();
    }

    @Provide
    Arbitrary<String> files() {
        Arbitrary<List<String>> rows = Arbitraries.lazyOf(this::anyCells).list().ofMaxSize(12);
        Arbitrary<String> before =
                Arbitraries.frequencyOf(Tuple.of(8, Arbitraries.just("")), Tuple.of(1, Arbitraries.of(BEFORE)));
        return Combinators.combine(
                        before.tuple2(),
                        Arbitraries.of(HEADERS),
                        rows,
                        Arbitraries.of(ENDS).list().ofSize(13),
                        Arbitraries.integers().between(0, 20))
                .as((lines, header, cells, ends, tail) ->
                        lines.get1() + lines.get2() + file(header, cells, ends, tail));
    }

    /** Cells in the order unit, month, category, figure, figure, note, joined by a letter that no cell has. */
    private Arbitrary<String> anyCells() {
        return Combinators.combine(
                        mostly(UNITS, 4),
                        mostly(MONTHS, 5),
                        mostly(CATEGORIES, 6),
                        mostly(FIGURES, 9),
                        mostly(FIGURES, 9),
                        mostly(NOTES, 3),
                        Arbitraries.frequency(Tuple.of(30, 0), Tuple.of(1, -1), Tuple.of(1, 1)))
                .as((unit, month, category, first, second, note, width) ->
                        Joiner.on('\u0001').join(unit, month, category, first, second, note, width));
    }

    private static Arbitrary<String> mostly(List<String> all, int good) {
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(all.subList(0, good))), Tuple.of(1, Arbitraries.of(all)));
    }

    private static String file(String header, List<String> rows, List<String> ends, int tail) {
        char separator = header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
        StringBuilder text = new StringBuilder(header).append(ends.get(0));
        for (int i = 0; i < rows.size(); i++) {
            List<String> parts = List.of(rows.get(i).split("\u0001", -1));
            List<String> cells = new ArrayList<>();
            int figure = 3;
            for (String column : header.split("[,;\t]", -1)) {
                String name = column.replace('"', ' ').strip();
                switch (name) {
                    case "unit", "Mã đơn vị", "đơn vị" -> cells.add(parts.get(0));
                    case "period", "Tháng", "kỳ" -> cells.add(parts.get(1));
                    case "category", "Phân loại", "phân loại" -> cells.add(parts.get(2));
                    case "ghi chú", "" -> cells.add(parts.get(5));
                    default -> cells.add(parts.get(figure++));
                }
            }
            int width = Integer.parseInt(parts.get(6));
            if (width < 0) {
                cells.remove(cells.size() - 1);
            } else if (width > 0) {
                cells.add("mehr");
            }
            text.append(Joiner.on(separator).join(cells))
                    .append(i + 1 == rows.size() && tail < 10 ? "" : ends.get(i + 1));
        }
        return tail == 0 ? text + "24,2025-10,\"dân" : text.toString();
    }

    @Property(tries = 3000)
    void blocksGiveWhatTheLibraryGives(
            @ForAll("files") String file,
            @ForAll @IntRange(min = 1, max = 200) int blockSize,
            @ForAll @IntRange(min = 1, max = 4) int threads,
            @ForAll boolean unique)
            throws IOException {
        checkSame(file.getBytes(StandardCharsets.UTF_8), blockSize, threads, unique);
    }

    @Property(tries = 500)
    void inOtherEncodings(
            @ForAll("files") String file,
            @ForAll @IntRange(min = 1, max = 200) int blockSize,
            @ForAll @IntRange(min = 0, max = 2) int encoding,
            @ForAll boolean marked)
            throws IOException {
        Charset charset = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .get(encoding);
        checkSame(((marked ? "\uFEFF" : "") + file).getBytes(charset), blockSize, 2, false);
    }

    @Property(tries = 3000)
    void changedBytes(
            @ForAll("files") String file,
            @ForAll @IntRange(min = 1, max = 200) int blockSize,
            @ForAll @IntRange(min = 1, max = 4) int threads,
            @ForAll List<@IntRange(max = 1 << 20) Integer> places,
            @ForAll byte change)
            throws IOException {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        for (int place : places.subList(0, Math.min(3, places.size()))) {
            bytes[place % bytes.length] = place % 3 == 0 ? (byte) ",\"\n\r ;0.".charAt(place % 9) : change;
        }
        checkSame(bytes, blockSize, threads, false);
    }

    private static void checkSame(byte[] bytes, int blockSize, int threads, boolean unique) throws IOException {
        String expected = said(() -> LibraryFactCsv.read(
                new ByteArrayInputStream(bytes),
                "f.csv",
                TREE,
                EnforcementMeasures.standard(),
                MoneyUnit.DONG,
                unique));
        Parallelism parallelism = Parallelism.of(POOL, threads);
        assertThat(said(() -> read(bytes, unique, parallelism, blockSize, FactSink.sums(TREE))))
                .isEqualTo(expected);
        assertThat(said(() -> sums(read(bytes, unique, parallelism, blockSize, FactSink.store(TREE)))))
                .isEqualTo(expected);
    }

    private static <T> Parsed<T> read(
            byte[] bytes, boolean unique, Parallelism parallelism, int blockSize, FactSink<T> sink) throws IOException {
        return FactCsv.read(
                new ByteArrayInputStream(bytes),
                "f.csv",
                TREE,
                EnforcementMeasures.standard(),
                MoneyUnit.DONG,
                unique,
                parallelism,
                blockSize,
                sink);
    }

    private static Parsed<Accumulator> sums(Parsed<FactStore> store) {
        return store.value()
                .map(facts -> Parsed.of(Accumulator.of(TREE, facts.schema()).add(facts), store.diagnostics()))
                .orElseGet(() -> Parsed.failed(store.diagnostics()));
    }

    private interface Reading {
        Parsed<Accumulator> read() throws IOException;
    }

    private static String said(Reading reading) throws IOException {
        try {
            Parsed<Accumulator> read = reading.read();
            return read.value()
                            .map(sums -> HexFormat.of().formatHex(sums.toBytes()))
                            .orElse("")
                    + "\n" + text(read.diagnostics());
        } catch (DataException e) {
            return text(e.diagnostics());
        }
    }

    /** All that is said. */
    private static String text(ImmutableList<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic one : diagnostics) {
            text.append(one).append('\n');
        }
        return text.toString();
    }
}
