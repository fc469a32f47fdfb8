package vn.tiendo.examples.database;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.tiendo.result.Language;

/** Reads the value of {@code --lang}. */
final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
        return switch (value) {
            case "vi" -> Language.VIETNAMESE;
            case "en" -> Language.ENGLISH;
            default -> throw new TypeConversionException("vi | en: '" + value + "'");
        };
    }
}
