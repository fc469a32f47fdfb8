package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of every line is in the plan, or a diagnostic names the line. */
class NothingIsLostTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                ReaderFixture.LINES,
                ReaderFixture.TABLE,
                "1605-qd-cthads-2021.txt",
                "chuong-trinh-hanh-dong-2024.txt",
                "ke-hoach-gia-lai-2026.txt"
            })
    void ofAnOriginal(String name) {
        check(ReaderFixture.original(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "health-2024.lines.txt",
                "forest-2022.lines.txt",
                "forest-2022.table.txt",
                "school-2023.table.txt",
                "culture-2025.plan.txt",
                "water-2027.plan.txt",
                "tax-2026.programme.txt"
            })
    void ofASample(String name) {
        check(ReaderFixture.sample(name));
    }

    private static void check(byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        assertThat(Accounts.missing(ReaderFixture.read(bytes), lines)).isEmpty();
    }
}
