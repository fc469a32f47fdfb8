package vn.tiendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Language;
import vn.tiendo.result.SourceLocation;

/** Each code has a number of its own and a wording in both languages. */
class JsonCodeTest {
    @ParameterizedTest
    @EnumSource
    void hasAWordingInBothLanguages(JsonCode code) {
        assertThat(code.messages().covers(code)).isTrue();
        Diagnostic diagnostic = new Diagnostic(code, SourceLocation.NONE, "T", ImmutableMap.of("expected", "E"));
        assertThat(diagnostic.message(Language.VIETNAMESE))
                .isNotEqualTo(diagnostic.message(Language.ENGLISH))
                .doesNotContain("{", "}");
    }

    @Test
    void codesAreDistinct() {
        assertThat(Arrays.stream(JsonCode.values()).map(JsonCode::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("JSON-\\d{3}"));
    }
}
