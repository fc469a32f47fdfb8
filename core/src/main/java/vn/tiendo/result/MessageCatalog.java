package vn.tiendo.result;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The wordings of one area's diagnostics in Vietnamese and English, by code.
 *
 * <p>Loaded from two UTF-8 property files without {@code ResourceBundle}, whose fallback reads the default locale. A
 * wording holds the arguments of the diagnostic as <code>{name}</code>.
 */
public final class MessageCatalog {
    private final ImmutableMap<String, String> vietnamese;
    private final ImmutableMap<String, String> english;

    private MessageCatalog(ImmutableMap<String, String> vietnamese, ImmutableMap<String, String> english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /**
     * Reads and closes the two property files; they are resources of the caller's own module, which is why the caller
     * opens them.
     *
     * @param vietnamese the resource {@code messages_vi.properties} beside the area's codes
     * @param english the resource {@code messages_en.properties} beside them
     * @throws IllegalStateException if a resource is missing or unreadable: the library was packed wrongly
     */
    public static MessageCatalog read(@Nullable InputStream vietnamese, @Nullable InputStream english) {
        return new MessageCatalog(load(vietnamese, "messages_vi"), load(english, "messages_en"));
    }

    /** Whether both languages have a wording for the code. */
    public boolean covers(DiagnosticCode code) {
        return vietnamese.containsKey(code.code()) && english.containsKey(code.code());
    }

    /** The wording of a code with its arguments put in; the code itself where the catalog has none. */
    public String message(DiagnosticCode code, Map<String, String> arguments, Language language) {
        return find(code.code(), arguments, language).orElseGet(code::code);
    }

    /**
     * The wording under a key that belongs to no diagnostic, such as the advice of a check, with its arguments put in;
     * empty where the catalog has none in that language.
     */
    public Optional<String> find(String key, Map<String, String> arguments, Language language) {
        ImmutableMap<String, String> wordings = language == Language.VIETNAMESE ? vietnamese : english;
        String template = wordings.get(key);
        return template == null ? Optional.empty() : Optional.of(fill(template, arguments));
    }

    private static String fill(String template, Map<String, String> arguments) {
        StringBuilder message = new StringBuilder();
        int position = 0;
        while (true) {
            int open = template.indexOf('{', position);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                return message.append(template, position, template.length()).toString();
            }
            String argument = arguments.get(template.substring(open + 1, close));
            message.append(template, position, open).append(argument == null ? "" : argument);
            position = close + 1;
        }
    }

    private static ImmutableMap<String, String> load(@Nullable InputStream resource, String name) {
        if (resource == null) {
            throw new IllegalStateException("resource " + name + " is missing");
        }
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException("resource " + name + " cannot be read", new UncheckedIOException(e));
        }
        ImmutableMap.Builder<String, String> wordings = ImmutableMap.builder();
        properties.stringPropertyNames().stream()
                .sorted()
                .forEach(key -> wordings.put(key, properties.getProperty(key)));
        return wordings.buildOrThrow();
    }
}
