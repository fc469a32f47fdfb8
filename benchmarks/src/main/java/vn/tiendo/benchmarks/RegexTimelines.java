package vn.tiendo.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The peer that people write by hand: one alternation of {@code java.util.regex} for the usual spellings of units,
 * ranges, bounds and recurrences, compiled once. It does without decomposed letters, number words, lists, phrases without
 * a year, events and most of what else the SDK reads.
 */
final class RegexTimelines {
    /** What a phrase means: its kind and bounds. */
    record Meaning(
            String kind,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {}

    private static final Pattern PHRASE = Pattern.compile(
            "(?:(?:hoàn\\s+thành|thực\\s+hiện)\\s+)?(?:"
                    + "(?:(?<bound>chậm\\s+nhất(?:\\s+(?:là|vào|trong|đến))?|đến\\s+hết|đến|trước|từ|kể\\s+từ|sau)\\s+"
                    + "|trong\\s+|vào\\s+|giai\\s+đoạn\\s+)?"
                    + unit("1")
                    + "(?:\\s*(?:-|–|đến\\s+hết|đến|tới)\\s*"
                    + unit("2")
                    + ")?"
                    + "|(?:định\\s+kỳ\\s+)?h[àằ]ng\\s+(?<each>ngày|tuần|tháng|quý|năm)"
                    + "|(?<always>thường\\s+xuyên))\\s*[.;]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private RegexTimelines() {}

    /** One unit in its spellings; the groups end in the given digit. */
    private static String unit(String n) {
        return "(?:(?:ngày\\s+)?(?<d" + n + ">\\d{1,2})\\s*[/.-]\\s*(?<m" + n + ">\\d{1,2})\\s*[/.-]\\s*(?<y" + n
                + ">\\d{4})"
                + "|(?:ngày\\s+)?(?<dw" + n + ">\\d{1,2})\\s+tháng\\s+(?<mw" + n + ">\\d{1,2})\\s+năm\\s+(?<yw" + n
                + ">\\d{4})"
                + "|(?:quý|quí|qúy|q\\.?)\\s*(?<q" + n + ">IV|I{1,3}|0?[1-4])\\s*(?:[/.-]|,?\\s*(?:của\\s+)?năm)?\\s*"
                + "(?<qy" + n + ">\\d{4})"
                + "|(?:tháng|thg)\\s*(?<mm" + n + ">\\d{1,2})\\s*(?:[/.-]|,?\\s*(?:của\\s+)?năm)?\\s*(?<my" + n
                + ">\\d{4})"
                + "|(?:6|06|sáu)\\s+tháng\\s+(?<half" + n + ">đầu|cuối)\\s+năm\\s+(?<hy" + n + ">\\d{4})"
                + "|(?<mn" + n + ">\\d{1,2})\\s*[/.-]\\s*(?<mny" + n + ">\\d{4})"
                + "|(?:năm\\s+)?(?<year" + n + ">\\d{4}))";
    }

    static Optional<Meaning> parse(String phrase) {
        Matcher match = PHRASE.matcher(phrase);
        if (!match.matches()) {
            return Optional.empty();
        }
        if (match.group("each") != null) {
            return Optional.of(new Meaning("recurring", null, null));
        }
        if (match.group("always") != null) {
            return Optional.of(new Meaning("continuous", null, null));
        }
        Meaning left = unit(match, "1");
        String bound = match.group("bound");
        if (isRange(match)) {
            return Optional.of(
                    new Meaning("range", left.start(), unit(match, "2").end()));
        }
        if (bound == null) {
            return Optional.of(left);
        }
        return Optional.of(
                switch (Character.toLowerCase(bound.charAt(0))) {
                    case 'c', 'đ' -> new Meaning("open_start", null, left.end());
                    case 't' ->
                        bound.length() > 2
                                ? new Meaning("open_start", null, dayBefore(left))
                                : new Meaning("open_end", left.start(), null);
                    case 'k' -> new Meaning("open_end", left.start(), null);
                    default -> new Meaning("open_end", dayAfter(left), null);
                });
    }

    private static boolean isRange(Matcher match) {
        return match.group("d2") != null
                || match.group("dw2") != null
                || match.group("q2") != null
                || match.group("mm2") != null
                || match.group("half2") != null
                || match.group("mn2") != null
                || match.group("year2") != null;
    }

    private static @Nullable LocalDate dayBefore(Meaning unit) {
        LocalDate start = unit.start();
        return start == null ? null : start.minusDays(1);
    }

    private static @Nullable LocalDate dayAfter(Meaning unit) {
        LocalDate end = unit.end();
        return end == null ? null : end.plusDays(1);
    }

    private static Meaning unit(Matcher match, String n) {
        String quarter = match.group("q" + n);
        if (quarter != null) {
            char last = quarter.charAt(quarter.length() - 1);
            int number = Character.isDigit(last)
                    ? Character.digit(last, 10)
                    : quarter.equalsIgnoreCase("IV") ? 4 : quarter.length();
            LocalDate first = LocalDate.of(number(match, "qy" + n), 3 * number - 2, 1);
            return new Meaning("quarter", first, first.plusMonths(3).minusDays(1));
        }
        if (match.group("mm" + n) != null) {
            return month(number(match, "my" + n), number(match, "mm" + n));
        }
        if (match.group("mn" + n) != null) {
            return month(number(match, "mny" + n), number(match, "mn" + n));
        }
        if (match.group("year" + n) != null) {
            int year = number(match, "year" + n);
            return new Meaning("year", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        if (match.group("half" + n) != null) {
            int year = number(match, "hy" + n);
            boolean first = match.group("half" + n).equalsIgnoreCase("đầu");
            return first
                    ? new Meaning("half", LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30))
                    : new Meaning("half", LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31));
        }
        String w = match.group("d" + n) == null ? "w" : "";
        LocalDate day =
                LocalDate.of(number(match, "y" + w + n), number(match, "m" + w + n), number(match, "d" + w + n));
        return new Meaning("date", day, day);
    }

    private static Meaning month(int year, int number) {
        YearMonth month = YearMonth.of(year, number);
        return new Meaning("month", month.atDay(1), month.atEndOfMonth());
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }
}
