package vn.tiendo.examples;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import vn.tiendo.result.Language;

/** The option that says in which language people are spoken to: {@code --lang vi} or {@code --lang en}. */
@Command
final class LanguageOption {
    @Option(names = "--lang", paramLabel = "vi|en", converter = Converter.class, scope = ScopeType.INHERIT)
    private Language language = Language.VIETNAMESE;

    /** The language that the arguments ask for; Vietnamese where they ask for none, or for one that is not known. */
    static Language find(String... arguments) {
        LanguageOption option = new LanguageOption();
        try {
            new CommandLine(option).setUnmatchedArgumentsAllowed(true).parseArgs(arguments);
        } catch (ParameterException e) {
            // The command itself will say what is wrong, in Vietnamese.
            return Language.VIETNAMESE;
        }
        return option.language;
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
