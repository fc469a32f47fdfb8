package vn.tiendo.indicator;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.text.Folding;

/** Reads a {@link LinearForm} from left to right; the first place that is not understood ends it. */
final class LinearFormReader {
    private static final int MAX_DIGITS = 18;

    private final String text;
    private final MeasureSet measures;
    private final Map<Measure, Long> coefficients = new LinkedHashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private int position;

    LinearFormReader(CharSequence text, MeasureSet measures) {
        this.text = text.toString();
        this.measures = measures;
    }

    Parsed<LinearForm> read() {
        readTerms();
        if (problems.isEmpty()) {
            coefficients.values().removeIf(coefficient -> coefficient == 0);
            checkSum();
        }
        return problems.isEmpty()
                ? Parsed.of(new LinearForm(ImmutableMap.copyOf(coefficients)))
                : Parsed.failed(problems);
    }

    private void readTerms() {
        skipBlanks();
        long sign = take('-') ? -1 : 1;
        while (readTerm(sign)) {
            skipBlanks();
            if (position == text.length()) {
                return;
            }
            if (take('+')) {
                sign = 1;
            } else if (take('-')) {
                sign = -1;
            } else {
                report(IndicatorCode.FORM_NOT_UNDERSTOOD, position, text.length(), "+, -");
                return;
            }
        }
    }

    private boolean readTerm(long sign) {
        skipBlanks();
        int start = position;
        int digits = takeWhile(LinearFormReader::isDigit);
        long coefficient = sign;
        if (digits > MAX_DIGITS) {
            report(IndicatorCode.FORM_COEFFICIENT, start, position, "");
            return false;
        }
        if (digits > 0) {
            coefficient = sign * Long.parseLong(text.substring(start, position));
            skipBlanks();
            if (!take('*')) {
                report(IndicatorCode.FORM_NOT_UNDERSTOOD, position, text.length(), "*");
                return false;
            }
            skipBlanks();
        }
        int name = position;
        takeWhile(c -> Folding.isWordPart(c) || isDigit(c) || c == '_');
        if (name == position) {
            report(IndicatorCode.FORM_NOT_UNDERSTOOD, position, text.length(), "measure");
            return false;
        }
        Optional<Measure> measure = measures.find(text.substring(name, position));
        if (measure.isPresent()) {
            add(measure.get(), coefficient, start);
        } else {
            report(IndicatorCode.UNKNOWN_MEASURE, name, position, "");
        }
        return true;
    }

    private void add(Measure measure, long coefficient, int start) {
        try {
            coefficients.merge(measure, coefficient, Math::addExact);
        } catch (ArithmeticException tooLarge) {
            report(IndicatorCode.FORM_COEFFICIENT, start, position, "");
        }
    }

    private void checkSum() {
        if (coefficients.isEmpty()) {
            report(IndicatorCode.FORM_WITHOUT_TERM, 0, text.length(), "");
        } else if (coefficients.keySet().stream().map(Measure::kind).distinct().count() > 1) {
            report(IndicatorCode.MIXED_KINDS, 0, text.length(), "");
        }
    }

    private void report(IndicatorCode code, int from, int to, String expected) {
        problems.add(Diagnostic.of(code, SourceLocation.of(0, from + 1), text.substring(from, to), expected));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void skipBlanks() {
        takeWhile(Folding::isBlank);
    }

    private boolean take(char c) {
        if (position < text.length() && text.charAt(position) == c) {
            position++;
            return true;
        }
        return false;
    }

    private int takeWhile(CharTest test) {
        int start = position;
        while (position < text.length() && test.matches(text.charAt(position))) {
            position++;
        }
        return position - start;
    }

    /** A test of one character. */
    private interface CharTest {
        boolean matches(char c);
    }
}
