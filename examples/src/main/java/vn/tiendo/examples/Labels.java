package vn.tiendo.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import vn.tiendo.result.Language;

/** The words that the commands say to people, in one language. */
final class Labels {
    private static final DateTimeFormatter VIETNAMESE_DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Language language;
    private final ResourceBundle bundle;

    private Labels(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** The words of a language. Loaded by name: the fallback of bundles would look at the default locale. */
    static Labels of(Language language) {
        String name = language == Language.VIETNAMESE ? "labels_vi.properties" : "labels_en.properties";
        try (InputStream resource = Resources.open(name);
                InputStreamReader reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            return new Labels(language, new PropertyResourceBundle(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language. */
    Language language() {
        return language;
    }

    /** All words, for the help of the commands. */
    ResourceBundle bundle() {
        return bundle;
    }

    /** Words with the arguments put in. */
    String text(String key, Object... arguments) {
        return String.format(Locale.ROOT, bundle.getString(key), arguments);
    }

    /** A date as readers of the language write it. */
    String date(LocalDate date) {
        return language == Language.VIETNAMESE ? VIETNAMESE_DATE.format(date) : date.toString();
    }
}
