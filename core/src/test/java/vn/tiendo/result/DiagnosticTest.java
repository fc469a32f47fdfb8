package vn.tiendo.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a diagnostic says of itself. */
class DiagnosticTest {
    @Test
    void theWordingNamesTheText() {
        assertThat(said("tháng 13")).isEqualTo("not understood: tháng 13");
    }

    @Test
    void ofAVeryLongTextTheWordingHasTheBeginning() {
        String text = "x".repeat(30_000_000);

        assertThat(said(text)).startsWith("not understood: xxx").endsWith("x…").hasSizeLessThan(1100);
        assertThat(Diagnostic.of(new Code(), SourceLocation.NONE, text).text()).isEqualTo(text);
    }

    private static String said(String text) {
        return Diagnostic.of(new Code(), SourceLocation.NONE, text).message(Language.ENGLISH);
    }

    private static final class Code implements DiagnosticCode {
        @Override
        public String code() {
            return "TEST-001";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public MessageCatalog messages() {
            return MessageCatalog.read(wording(), wording());
        }

        private static InputStream wording() {
            return new ByteArrayInputStream("TEST-001 = not understood: {text}".getBytes(StandardCharsets.UTF_8));
        }
    }
}
