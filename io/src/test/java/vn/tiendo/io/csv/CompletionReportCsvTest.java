package vn.tiendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.CompletionReport;
import vn.tiendo.plan.DeliverableId;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;

class CompletionReportCsvTest {
    private static final CompletionReport DONE =
            at(2, CompletionReport.done(DeliverableId.parse("IV/1/1.1#1"), LocalDate.of(2018, 10, 19)));

    @Test
    void readsTheColumnsByName() {
        Parsed<ImmutableList<CompletionReport>> parsed = read("""
                note,done_on,path,row
                "Thông tư chậm, chờ ""thẩm định\""",2018-10-19,IV/1/1.1,1
                ,25/9/2018,III/4/4.1,2
                chưa xong,,IV/1/1.7/a,
                """);

        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.orThrow())
                .containsExactly(
                        DONE.withNote("Thông tư chậm, chờ \"thẩm định\""),
                        at(3, CompletionReport.done(DeliverableId.parse("III/4/4.1#2"), LocalDate.of(2018, 9, 25))),
                        at(4, CompletionReport.notDone(DeliverableId.parse("IV/1/1.7/a#1"), "chưa xong")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "path,row,done_on,note\nIV/1/1.1,1,2018-10-19,\n",
                "PATH,Row,Done On,NOTE\r\nIV/1/1.1,1,19/10/2018,\r\n",
                "\uFEFFpath,done_on\nIV/1/1.1,2018-10-19",
                "mục;dòng;ngày hoàn thành;ghi chú\nIV/1/1.1;1;19/10/2018;\n",
                "Nhiệm vụ,Hoàn thành\n IV/1/1.1 , 2018-10-19 \n\n\n",
                "path,row,done_on,note\nIV/1/1.1,1,2018-10-19\n",
            })
    void understandsOtherSpellings(String text) {
        Parsed<ImmutableList<CompletionReport>> parsed = read(text);
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.orThrow()).containsExactly(DONE);
    }

    @Test
    void reportsBadRowsWithTheirLineAndKeepsTheGoodOnes() {
        Parsed<ImmutableList<CompletionReport>> parsed = read("""
                path,row,done_on,note
                IV/1/1.1,1,31/02/2018,
                ,1,2018-10-19,
                IV//1,1,2018-10-19,
                IV/1/1.1,0,2018-10-19,"hai
                dòng"
                IV/1/1.1,x,2018,
                IV/1/1.1,1,2018-10-19,a,b
                IV/1/1.1,1,2018-10-19,
                """);

        assertThat(parsed.value().orElseThrow()).containsExactly(at(9, DONE));
        assertThat(parsed.diagnostics())
                .extracting(found -> found.location() + " " + found.code().code())
                .containsExactlyInAnyOrder(
                        "p.csv:2 CSV-007",
                        "p.csv:3 CSV-006",
                        "p.csv:4 CSV-007",
                        "p.csv:5 CSV-007",
                        "p.csv:7 CSV-007",
                        "p.csv:7 CSV-007",
                        "p.csv:8 CSV-005");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF"})
    void anEmptyFileHasNoHeader(String text) {
        Parsed<ImmutableList<CompletionReport>> parsed = read(text);
        assertThat(parsed.value()).isEmpty();
        assertThat(codes(parsed)).containsExactly("CSV-001");
    }

    @Test
    void aHeaderMustMakeSense() {
        assertThat(codes(read("row,note\n1,x\n"))).containsExactly("CSV-002", "CSV-002");
        assertThat(codes(read("path,mục,done_on\n"))).containsExactly("CSV-003");
        Parsed<ImmutableList<CompletionReport>> more = read("path,done_on,màu\nIV/1/1.1,2018-10-19,đỏ\n");
        assertThat(codes(more)).containsExactly("CSV-004");
        assertThat(more.value().orElseThrow()).containsExactly(DONE);
    }

    @Test
    void keepsWhatStandsBeforeAQuotationThatNeverEnds() {
        Parsed<ImmutableList<CompletionReport>> parsed =
                read("path,done_on,note\nIV/1/1.1,2018-10-19,\nIV/1/1.2,2018-10-19,\"x\n\n");
        assertThat(parsed.value().orElseThrow()).containsExactly(DONE);
        assertThat(codes(parsed)).containsExactly("CSV-008");
    }

    @Test
    void leavesOutRowsInAnotherEncoding() {
        Parsed<ImmutableList<CompletionReport>> parsed =
                read("path,done_on,note\nI/1,2018-01-02,tr\u00EA\nIV/1/1.1,2018-10-19,\n", StandardCharsets.ISO_8859_1);

        assertThat(parsed.value().orElseThrow()).containsExactly(at(3, DONE));
        assertThat(parsed.diagnostics())
                .extracting(found -> found.location() + " " + found.code().code())
                .containsExactly("p.csv:2 CSV-010");
        Parsed<ImmutableList<CompletionReport>> header = read("path,done_on,t\u00EAn\n", StandardCharsets.ISO_8859_1);
        assertThat(header.value()).isEmpty();
        assertThat(codes(header)).containsExactly("CSV-010");
    }

    @Test
    void understandsUtf16WithAByteOrderMark() {
        String text = "\uFEFFmục;ngày hoàn thành\nIV/1/1.1;2018-10-19\n";
        assertThat(read(text, StandardCharsets.UTF_16LE).orThrow()).containsExactly(DONE);
        assertThat(read(text, StandardCharsets.UTF_16BE).orThrow()).containsExactly(DONE);
    }

    @Test
    void linesAreThoseOfTheFile() {
        assertThat(read("path,done_on,note\n\n\nIV/1/1.1,2018-10-19,\n").orThrow())
                .containsExactly(at(4, DONE));
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream("path,done_on\n".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(CompletionReportCsv.read(stream, "p.csv").orThrow()).isEmpty();
        assertThat(closed[0]).isFalse();
    }

    @ParameterizedTest
    @EnumSource(CsvCode.class)
    void everyCodeHasItsWords(CsvCode code) {
        assertThat(code.messages().covers(code)).isTrue();
    }

    private static CompletionReport at(int line, CompletionReport report) {
        return report.withLocation(SourceLocation.ofLine(line).withFile("p.csv"));
    }

    private static List<String> codes(Parsed<?> parsed) {
        return parsed.diagnostics().stream().map(found -> found.code().code()).toList();
    }

    private static Parsed<ImmutableList<CompletionReport>> read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    private static Parsed<ImmutableList<CompletionReport>> read(String text, Charset charset) {
        try {
            return CompletionReportCsv.read(new ByteArrayInputStream(text.getBytes(charset)), "p.csv");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
