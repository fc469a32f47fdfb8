package vn.tiendo.examples.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import vn.tiendo.result.Language;

/** The words that the commands say to people, in one language. */
final class Labels {
    private final Language language;
    private final ResourceBundle bundle;

    private Labels(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** The words of the language that the arguments ask for: Vietnamese, or English after {@code --lang en}. */
    static Labels of(String... arguments) {
        String all = String.join(" ", Arrays.asList(arguments));
        return of(all.contains("--lang en") || all.contains("--lang=en") ? Language.ENGLISH : Language.VIETNAMESE);
    }

    private static Labels of(Language language) {
        String name = language == Language.VIETNAMESE ? "labels_vi.properties" : "labels_en.properties";
        // Loaded by name: the fallback of bundles would look at the default locale.
        try (InputStream resource = Objects.requireNonNull(Labels.class.getResourceAsStream(name), name);
                InputStreamReader reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            return new Labels(language, new PropertyResourceBundle(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
}
