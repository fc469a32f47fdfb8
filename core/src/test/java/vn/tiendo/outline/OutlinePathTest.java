package vn.tiendo.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlinePathTest {
    @Test
    void aPathKnowsItsPlace() {
        OutlinePath path = OutlinePath.parse("IV/1/1.7/a");
        assertThat(path.depth()).isEqualTo(4);
        assertThat(path.last()).isEqualTo("a");
        assertThat(path.parent()).hasValue(OutlinePath.of("IV", "1", "1.7"));
        assertThat(path.isUnder(OutlinePath.of("IV"))).isTrue();
        assertThat(path.isUnder(path)).isFalse();
        assertThat(OutlinePath.of("IV").child("1")).hasToString("IV/1");
        assertThat(OutlinePath.of("I").parent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "I/", "/1", "I//1"})
    void emptyStepsAreRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutlinePath.parse(text))
                .withMessageContaining("steps");
    }
}
