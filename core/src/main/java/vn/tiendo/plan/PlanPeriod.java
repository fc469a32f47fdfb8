package vn.tiendo.plan;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;
import vn.tiendo.text.Folding;

/**
 * The period for which a plan is made (thời kỳ kế hoạch), as far as its title says: {@code giai đoạn 2018-2021},
 * {@code giai đoạn từ năm 2021 đến năm 2025}, {@code công tác năm 2026}, {@code năm công tác 2026}.
 *
 * <p>A bare {@code năm 2026} may be meant as the calendar year or as the work year, so its period is both together:
 * 1 October 2025 to 31 December 2026. Years of dates ({@code tháng 4 năm 2018}) and of cited laws are not periods.
 */
public final class PlanPeriod {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private static final String STAGE = "giai đoạn";
    private static final String YEAR = "năm";
    private static final String MONTH = "tháng";
    private static final String WORK = "công tác";
    private static final String UNTIL = "đến";

    /** Words that may stand between the years of a {@code giai đoạn}. */
    private static final ImmutableSet<String> LINKS = words("từ năm đến tới nay -");

    /** Last words of what a plan is called, behind which its year stands: công tác, hành động, kế hoạch, …. */
    private static final ImmutableSet<String> PLAN_WORDS = words("tác động hoạch trình tâm");

    /** First words of the names of documents, whose year is not that of the plan: luật, nghị quyết, thông tư, …. */
    private static final ImmutableSet<String> DOCUMENT_WORDS = words("luật nghị thông chỉ quyết pháp hiến");

    private PlanPeriod() {}

    /** The period of a plan by the title of its document; empty where that does not say. */
    public static Optional<LocalDateRange> find(DocumentInfo document) {
        return document.title().flatMap(PlanPeriod::findIn);
    }

    /** A period in printed form, such as {@code 2018-01-01/2021-12-31}, open ends as two dots. */
    static String print(LocalDateRange period) {
        return (period.isUnboundedStart() ? ".." : period.getStart().toString())
                + "/"
                + (period.isUnboundedEnd() ? ".." : period.getEndInclusive().toString());
    }

    private static Optional<LocalDateRange> findIn(String title) {
        List<String> words = tokens(Folding.fold(title));
        for (int i = 0; i + 2 < words.size(); i++) {
            if (isPair(words, i, STAGE)) {
                Optional<LocalDateRange> stage = stage(words, i + 2);
                if (stage.isPresent()) {
                    return stage;
                }
            }
        }
        boolean documentNamed = false;
        for (int i = 0; i < words.size(); i++) {
            documentNamed |= DOCUMENT_WORDS.contains(words.get(i));
            if (!is(words, i, YEAR)) {
                continue;
            }
            if (isPair(words, i + 1, WORK) && year(words, i + 3) > 0) {
                int year = year(words, i + 3);
                return Optional.of(LocalDateRange.ofClosed(LocalDate.of(year - 1, 10, 1), LocalDate.of(year, 9, 30)));
            }
            int year = year(words, i + 1);
            boolean ofDate = i >= 2 && is(words, i - 2, MONTH);
            boolean behindPlanWord = i >= 1 && PLAN_WORDS.contains(words.get(i - 1));
            boolean last = i + 2 == words.size() && !documentNamed;
            if (year > 0 && !ofDate && (behindPlanWord || last)) {
                return Optional.of(LocalDateRange.ofClosed(LocalDate.of(year - 1, 10, 1), LocalDate.of(year, 12, 31)));
            }
        }
        return Optional.empty();
    }

    /** The years behind {@code giai đoạn}: a first and a last one, or a last one behind {@code đến}. */
    private static Optional<LocalDateRange> stage(List<String> words, int from) {
        List<Integer> years = new ArrayList<>();
        boolean until = false;
        for (int i = from; i < words.size() && years.size() < 2; i++) {
            int year = year(words, i);
            if (year > 0) {
                years.add(year);
            } else if (LINKS.contains(words.get(i))) {
                until |= is(words, i, UNTIL);
            } else {
                break;
            }
        }
        if (years.size() == 2 && years.get(0) <= years.get(1)) {
            return Optional.of(
                    LocalDateRange.ofClosed(LocalDate.of(years.get(0), 1, 1), LocalDate.of(years.get(1), 12, 31)));
        }
        return years.size() == 1 && until
                ? Optional.of(LocalDateRange.ofUnboundedStart(LocalDate.of(years.get(0) + 1, 1, 1)))
                : Optional.empty();
    }

    /** Runs of letters and their marks, runs of digits, and every other unit but a blank by itself. */
    private static List<String> tokens(String folded) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        while (start < folded.length()) {
            int end = start + 1;
            char first = folded.charAt(start);
            if (Folding.isWordPart(first)) {
                while (end < folded.length() && Folding.isWordPart(folded.charAt(end))) {
                    end++;
                }
            } else if (isDigit(first)) {
                while (end < folded.length() && isDigit(folded.charAt(end))) {
                    end++;
                }
            }
            if (first != ' ') {
                tokens.add(folded.substring(start, end));
            }
            start = end;
        }
        return tokens;
    }

    /** The year at a token, or 0 where it is none. */
    private static int year(List<String> words, int index) {
        if (index >= words.size()
                || words.get(index).length() != 4
                || !isDigit(words.get(index).charAt(0))) {
            return 0;
        }
        int year = Integer.parseInt(words.get(index));
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    private static boolean is(List<String> words, int index, String word) {
        return index >= 0 && index < words.size() && words.get(index).equals(Folding.fold(word));
    }

    private static boolean isPair(List<String> words, int index, String pair) {
        int blank = pair.indexOf(' ');
        return is(words, index, pair.substring(0, blank)) && is(words, index + 1, pair.substring(blank + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static ImmutableSet<String> words(String words) {
        return ImmutableSet.copyOf(Splitter.on(' ').split(Folding.fold(words)));
    }
}
