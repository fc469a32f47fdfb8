package vn.tiendo.examples;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import vn.tiendo.result.Language;

/** The option that says in which language people are spoken to: {@code --lang vi} or {@code --lang en}. */
final class LanguageOption {
    private static final String NAME = "--lang";

    @Option(names = NAME, paramLabel = "vi|en", converter = Converter.class, scope = ScopeType.INHERIT)
    private Language language = Language.VIETNAMESE;

    /** The language that the arguments ask for; Vietnamese where they ask for none, or for one that is not known. */
    static Language find(String... arguments) {
        List<String> all = List.of(arguments);
        int at = all.indexOf(NAME);
        boolean english = all.contains(NAME + "=en")
                || at >= 0 && at + 1 < all.size() && all.get(at + 1).equals("en");
        return english ? Language.ENGLISH : Language.VIETNAMESE;
    }

    /** Reads the value of the option. */
    static final class Converter implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return switch (value) {
                case "vi" -> Language.VIETNAMESE;
                case "en" -> Language.ENGLISH;
                default -> throw new TypeConversionException("vi | en: '" + value + "'");
            };
        }
    }
}
