package vn.tiendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.result.Diagnostic;

/** How files differ that say the same. */
class CsvLinesTest {
    private static final ImmutableList<CsvColumn> COLUMNS =
            ImmutableList.of(CsvColumn.required("unit", "đơn vị, tên"), CsvColumn.required("note", "ghi chú"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit,note\n24,đã nhận\n",
                "\n\nunit,note\n\n24,đã nhận",
                "unit;note\r24;đã nhận\r",
                "unit;note\n24;đã nhận\n",
                "unit\tnote\r\n24\tđã nhận\r\n",
                "  \nunit;note\n24;đã nhận\n",
                "\t\nunit;note\n24;đã nhận\n",
                ",,\n\"\"\n\u0001\runit,note\n24,đã nhận\n",
                "\t\t\r\nunit\tnote\r\n24\tđã nhận\r\n",
                "\r\n Unit \t NOTE\r\n24 \t đã nhận\r\n",
                "\"đơn vị, tên\";ghi chú\n24;đã nhận\n",
                "\"đơn vị, tên\"\tghi chú\n24\tđã nhận\n",
                "\"unit\",\"note\"\n\"24\",\"đã nhận\"\n",
            })
    void separatorsLineEndsAndEncodings(String text) throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (String mark : List.of("", "\uFEFF")) {
                List<Diagnostic> said = new ArrayList<>();
                byte[] bytes = (mark + text).getBytes(charset);
                try (CsvLines lines = CsvLines.open(new ByteArrayInputStream(bytes), "f.csv", said::add)) {
                    assertThat(lines.readHeader(COLUMNS)).isPresent();
                    assertThat(lines.next()).isTrue();
                    assertThat(List.of(lines.cell(0), lines.cell(1))).containsExactly("24", "đã nhận");
                    assertThat(lines.next()).isFalse();
                }
                assertThat(said).isEmpty();
            }
        }
    }

    /** One zero byte in a file of another encoding makes no UTF-16 of it. */
    @ParameterizedTest
    @ValueSource(strings = {"unit,note\n24,\u0000ã\n", "unit,note\n\u000024,đã nhận\n"})
    void aStrayZeroByte(String text) throws IOException {
        List<Diagnostic> said = new ArrayList<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (CsvLines lines = CsvLines.open(new ByteArrayInputStream(bytes), "f.csv", said::add)) {
            assertThat(lines.readHeader(COLUMNS)).isPresent();
        }
        assertThat(said).isEmpty();
    }
}
