package vn.tiendo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordScannerTest {
    private final WordScanner scanner = new WordScanner();

    @Property(tries = 3000)
    void keyIsThatOfTheWord(@ForAll("words") String word) {
        for (Normalizer.Form form : new Normalizer.Form[] {Normalizer.Form.NFC, Normalizer.Form.NFD}) {
            String spelled = Normalizer.normalize(word, form);
            String text = "(" + spelled + " 12";
            int end = scanner.scan(text.toCharArray(), 1, text.length());
            assertThat(end).isEqualTo(1 + spelled.length());
            assertThat(scanner.key()).isEqualTo(Folding.wordKey(spelled));
        }
    }

    @Test
    void twoTonesAndLongWordsHaveNoKey() {
        for (String word : new String[] {"hóà", "abcdefghijk", "a\u0301\u0301", "\u0301"}) {
            assertThat(scanner.scan(word.toCharArray(), 0, word.length())).isEqualTo(word.length());
            assertThat(scanner.key()).as(word).isEqualTo(-1).isEqualTo(Folding.wordKey(word));
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵĐQN")
                .ofMinLength(1)
                .ofMaxLength(13);
    }
}
