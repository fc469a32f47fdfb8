package vn.tiendo.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The peer that people write by hand: one alternation of {@code java.util.regex} with named groups, for just the phrases
 * of {@link PhraseMix}. It knows neither decomposed letters nor two thirds of what the SDK reads.
 */
final class RegexTimelines {
    /** What a phrase means: its kind and bounds. */
    record Meaning(
            String kind,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {}

    private static final Pattern PHRASE = Pattern.compile(
            "(?:trong\\s+|vào\\s+)?(?:"
                    + "quý\\s+(?<quarter>IV|I{1,3}|[1-4])\\s*(?:/|năm)\\s*(?<quarterYear>\\d{4})"
                    + "|tháng\\s+(?<month>\\d{1,2})\\s*(?:/|năm)\\s*(?<monthYear>\\d{4})"
                    + "|từ\\s+năm\\s+(?<firstYear>\\d{4})\\s*-\\s*(?<lastYear>\\d{4})"
                    + "|từ\\s+(?<d1>\\d{1,2})/(?<m1>\\d{1,2})/(?<y1>\\d{4})\\s+đến\\s+"
                    + "(?<d2>\\d{1,2})/(?<m2>\\d{1,2})/(?<y2>\\d{4})"
                    + "|đến\\s+năm\\s+(?<byYear>\\d{4})"
                    + "|năm\\s+(?<year>\\d{4})"
                    + "|(?<bound>trước|chậm\\s+nhất)\\s+ngày\\s+(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>\\d{4})"
                    + "|(?<each>h[àằ]ng\\s+(?:ngày|tháng|quý|năm))"
                    + "|(?<always>thường\\s+xuyên))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private RegexTimelines() {}

    static Optional<Meaning> parse(String phrase) {
        Matcher match = PHRASE.matcher(phrase);
        if (!match.matches()) {
            return Optional.empty();
        }
        String quarter = match.group("quarter");
        if (quarter != null) {
            int number = Character.isDigit(quarter.charAt(0))
                    ? Integer.parseInt(quarter)
                    : quarter.equalsIgnoreCase("IV") ? 4 : quarter.length();
            LocalDate first = LocalDate.of(number(match, "quarterYear"), 3 * number - 2, 1);
            return meaning("quarter", first, first.plusMonths(3).minusDays(1));
        }
        if (match.group("month") != null) {
            YearMonth month = YearMonth.of(number(match, "monthYear"), number(match, "month"));
            return meaning("month", month.atDay(1), month.atEndOfMonth());
        }
        if (match.group("firstYear") != null) {
            return meaning("range", yearStart(match, "firstYear"), yearEnd(match, "lastYear"));
        }
        if (match.group("d1") != null) {
            return meaning("range", date(match, "y1", "m1", "d1"), date(match, "y2", "m2", "d2"));
        }
        if (match.group("byYear") != null) {
            return meaning("open_start", null, yearEnd(match, "byYear"));
        }
        if (match.group("year") != null) {
            return meaning("year", yearStart(match, "year"), yearEnd(match, "year"));
        }
        String bound = match.group("bound");
        if (bound != null) {
            LocalDate day = date(match, "y", "m", "d");
            boolean excluded = bound.equalsIgnoreCase("trước");
            return meaning("open_start", null, excluded ? day.minusDays(1) : day);
        }
        return meaning(match.group("each") != null ? "recurring" : "continuous", null, null);
    }

    private static Optional<Meaning> meaning(String kind, @Nullable LocalDate start, @Nullable LocalDate end) {
        return Optional.of(new Meaning(kind, start, end));
    }

    private static LocalDate yearStart(Matcher match, String group) {
        return LocalDate.of(number(match, group), 1, 1);
    }

    private static LocalDate yearEnd(Matcher match, String group) {
        return LocalDate.of(number(match, group), 12, 31);
    }

    private static LocalDate date(Matcher match, String year, String month, String day) {
        return LocalDate.of(number(match, year), number(match, month), number(match, day));
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }
}
