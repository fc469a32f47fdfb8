package vn.tiendo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseLinesTest {
    @Test
    void givesOneLineForEachLineOfTheInput() throws IOException {
        assertThat(lines("")).isEmpty();
        assertThat(lines("a")).containsExactly("a");
        assertThat(lines("a\n")).containsExactly("a");
        assertThat(lines("a\r\n\r\n\nb\rc\r\n")).containsExactly("a", "", "", "b\rc");
        assertThat(lines("\n")).containsExactly("");
    }

    @Test
    void leavesOutAByteOrderMark() throws IOException {
        assertThat(lines("\uFEFFa\n\uFEFFb")).containsExactly("a", "\uFEFFb");
        assertThat(lines("\uFEFF")).isEmpty();
    }

    @Test
    void keepsOnlyTheBeginningOfAnEndlessLine() throws IOException {
        Reader endless = new StringReader("x".repeat(3 * PhraseLines.MAX_LENGTH) + "\nb");
        try (PhraseLines lines = new PhraseLines(endless)) {
            assertThat(lines.next()).isTrue();
            assertThat(lines.line()).hasSize(PhraseLines.MAX_LENGTH);
            assertThat(lines.isCutOff()).isTrue();
            assertThat(lines.next()).isTrue();
            assertThat(lines.line()).isEqualTo("b");
            assertThat(lines.isCutOff()).isFalse();
        }
    }

    @Test
    void cutsNoCharacterInTwo() throws IOException {
        Reader endless = new StringReader("x" + "😀".repeat(PhraseLines.MAX_LENGTH));
        try (PhraseLines lines = new PhraseLines(endless)) {
            assertThat(lines.next()).isTrue();
            assertThat(lines.line()).hasSize(PhraseLines.MAX_LENGTH - 1).endsWith("😀");
            assertThat(lines.isCutOff()).isTrue();
        }
    }

    private static List<String> lines(String text) throws IOException {
        List<String> all = new ArrayList<>();
        try (PhraseLines lines = new PhraseLines(new StringReader(text))) {
            while (lines.next()) {
                all.add(lines.line());
            }
        }
        return all;
    }
}
