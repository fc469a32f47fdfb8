package vn.tiendo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressInputTest {
    private static final int LENGTH = 5_000_000;
    private static final int COLUMNS = 60;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private String read(long size, long shownFrom, BooleanSupplier errIsScreen) throws IOException {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                COLUMNS,
                false,
                errIsScreen,
                Clock.systemUTC());
        try (InputStream in =
                new ProgressInput(new ByteArrayInputStream(new byte[LENGTH]), "Facts", size, shownFrom, terminal)) {
            assertThat(in.read()).isZero();
            assertThat(in.readAllBytes()).hasSize(LENGTH - 1);
            assertThat(in.read()).isEqualTo(-1);
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"5000000, 100% [", "-1, 5"})
    void aLongInputOnAScreenHasABar(long size, String amount) throws IOException {
        String shown = read(size, 1000, () -> true);

        assertThat(shown).contains("Facts").contains(amount).contains(" MB").doesNotContain("\n");
        // It is wiped out at the end, and no line is wider than the screen.
        assertThat(shown).endsWith("\r" + " ".repeat(COLUMNS - 1) + "\r");
        assertThat(shown.split("\r")).allSatisfy(line -> assertThat(line).hasSizeLessThan(COLUMNS));
    }

    @Test
    void nothingIsShownElsewhere() throws IOException {
        assertThat(read(LENGTH, 1000, () -> false)).isEmpty();
    }

    @Test
    void nothingIsShownOfAShortInput() throws IOException {
        assertThat(read(LENGTH, LENGTH + 1, () -> {
                    throw new AssertionError("nobody need ask for the screen");
                }))
                .isEmpty();
    }
}
