package vn.tiendo.examples;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.tiendo.time.YearBasis;

/** Reads the value of {@code --basis}. */
final class BasisConverter implements ITypeConverter<YearBasis> {
    static final String VALUES = "calendar|work-year";

    @Override
    public YearBasis convert(String value) {
        for (YearBasis basis : YearBasis.values()) {
            if (basis.code().equals(value)) {
                return basis;
            }
        }
        throw new TypeConversionException(VALUES + ": '" + value + "'");
    }
}
