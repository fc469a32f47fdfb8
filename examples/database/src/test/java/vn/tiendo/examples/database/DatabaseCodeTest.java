package vn.tiendo.examples.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseCodeTest {
    @ParameterizedTest
    @EnumSource
    void everyKindHasWordsInBothLanguages(DatabaseCode code) {
        assertThat(code.messages().covers(code)).isTrue();
        assertThat(code.code()).matches("DB-\\d{3}");
    }

    @Test
    void codesAreDistinct() {
        assertThat(DatabaseCode.values()).extracting(DatabaseCode::code).doesNotHaveDuplicates();
    }
}
