package vn.tiendo.io.report;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.threeten.extra.YearQuarter;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.indicator.Percent;
import vn.tiendo.result.Language;
import vn.tiendo.result.MessageCatalog;
import vn.tiendo.text.RomanNumeral;
import vn.tiendo.text.VietnameseNumberFormat;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.YearBasis;

/** The words, days and numbers of a report in one language. */
final class ReportWords {
    private static final MessageCatalog CATALOG = MessageCatalog.read(
            ReportWords.class.getResourceAsStream("messages_vi.properties"),
            ReportWords.class.getResourceAsStream("messages_en.properties"));
    private static final DateTimeFormatter VIETNAMESE_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private static final int REPLACEMENT = 0xFFFD;

    private final Language language;

    ReportWords(Language language) {
        this.language = language;
    }

    /** A text without what neither a page nor a workbook may hold. */
    static String clean(String text) {
        return text.codePoints()
                .map(letter -> isWritable(letter) ? letter : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isWritable(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> letter == '\n' || letter == '\t';
            case Character.SURROGATE -> false;
            default -> letter != 0xFFFE && letter != 0xFFFF;
        };
    }

    Language language() {
        return language;
    }

    /** The tag of the language in HTML. */
    String tag() {
        return isVietnamese() ? "vi" : "en";
    }

    String text(String key) {
        return text(key, ImmutableMap.of());
    }

    String text(String key, String name, Object value) {
        return text(key, ImmutableMap.of(name, value.toString()));
    }

    String text(String key, ImmutableMap<String, String> arguments) {
        return CATALOG.find(key, arguments, language)
                .orElseThrow(() -> new IllegalStateException("words " + key + " are missing"));
    }

    /** A day as readers of the language write it. */
    String day(LocalDate day) {
        return isVietnamese() ? VIETNAMESE_DAY.format(day) : day.toString();
    }

    String number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    String number(BigDecimal value) {
        return isVietnamese()
                ? VietnameseNumberFormat.format(value)
                : String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
    }

    String percent(Percent percent) {
        return number(percent.value()) + "%";
    }

    /** A month, by one of its days: {@code 03/2026}. */
    String month(LocalDate day) {
        return isVietnamese()
                ? VIETNAMESE_DAY.format(day).substring(3)
                : YearMonth.from(day).toString();
    }

    /** A period, as reports name it. */
    String period(ReportingPeriod period) {
        return isVietnamese() ? period.toVietnamese() : period.toString();
    }

    /** A unit of money. */
    String money(MoneyUnit unit) {
        return isVietnamese() ? unit.toVietnamese() : (unit == MoneyUnit.DONG ? "VND" : number(unit.toDong()) + " VND");
    }

    /** What stands in a cell, as people read it. */
    String text(ReportCell cell) {
        if (cell instanceof ReportCell.Words words) {
            return words.text();
        } else if (cell instanceof ReportCell.Printed printed) {
            return printed.text();
        } else if (cell instanceof ReportCell.Figure number) {
            return number(number.value());
        } else if (cell instanceof ReportCell.Rate rate) {
            return percent(rate.percent());
        } else if (cell instanceof ReportCell.Day day) {
            return day(day.day());
        }
        return "";
    }

    /** The name of a calendar quarter on a basis. */
    String quarter(YearQuarter quarter, YearBasis basis) {
        YearQuarter numbered = basis.numbered(quarter);
        return text(
                basis == YearBasis.CALENDAR ? "quarter.calendar" : "quarter.work-year",
                ImmutableMap.of(
                        "number",
                        isVietnamese()
                                ? RomanNumeral.format(numbered.getQuarterValue())
                                : Integer.toString(numbered.getQuarterValue()),
                        "year",
                        Integer.toString(numbered.getYear())));
    }

    private boolean isVietnamese() {
        return language == Language.VIETNAMESE;
    }
}
