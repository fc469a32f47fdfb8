package vn.tiendo.io.document;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.outline.OutlineNumber;
import vn.tiendo.text.Folding;

/**
 * Headings of the parts in which a plan looks back before it plans: {@code I. Kết quả thực hiện nhiệm vụ năm 2025},
 * {@code Phần I. Đánh giá tình hình}. What their sentences say was reached is no target.
 */
final class ReportHeadings {
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.anyOf(" ,;:.()/-\"")).omitEmptyStrings();

    private static final ImmutableList<String> LOOKING_BACK = folded(
            "đánh giá tình hình",
            "đánh giá kết quả",
            "đánh giá thực trạng",
            "đánh giá chung",
            "tình hình",
            "thực trạng",
            "khái quát",
            "đặc điểm tình hình",
            "kết quả thực hiện",
            "kết quả đạt được",
            "kết quả công tác",
            "kết quả triển khai",
            "kết quả năm",
            "những kết quả",
            "một số kết quả",
            "tổng kết",
            "kiểm điểm");

    private static final ImmutableList<String> EXPECTING = folded("cần", "phải", "dự kiến", "mong đợi", "yêu cầu");

    private final @Nullable Year firstYear;

    /** @param firstYear the first year of the plan; empty where it is not known */
    ReportHeadings(Optional<Year> firstYear) {
        this.firstYear = firstYear.orElse(null);
    }

    /** Whether a point is the heading of such a part: the first of its document, or one that names a year before the plan. */
    boolean isReport(TaskDraft task) {
        Passage title = task.title();
        if (title == null || (task.children().isEmpty() && task.sentences().size() < 2)) {
            return false;
        }
        ImmutableList<String> words = ImmutableList.copyOf(WORDS.split(Folding.fold(title.text())));
        String text = " " + String.join(" ", words) + " ";
        boolean looksBack = LOOKING_BACK.stream().anyMatch(phrase -> text.startsWith(" " + phrase + " "));
        boolean expects = EXPECTING.stream().anyMatch(phrase -> text.contains(" " + phrase + " "));
        return looksBack && !expects && (isFirst(task) || namesYearBefore(words));
    }

    private static boolean isFirst(TaskDraft task) {
        return OutlineNumber.findWhole(task.number())
                .filter(number -> number.isFirst()
                        && switch (number.style()) {
                            case ROMAN, UPPER_LETTER, PART -> true;
                            default -> false;
                        })
                .isPresent();
    }

    private boolean namesYearBefore(ImmutableList<String> words) {
        Year first = firstYear;
        int last = 0;
        for (String word : words) {
            boolean year = word.length() == 4 && word.chars().allMatch(Character::isDigit) && word.charAt(0) != '0';
            last = year ? Math.max(last, Integer.parseInt(word)) : last;
        }
        return first != null && last > 0 && last < first.getValue();
    }

    private static ImmutableList<String> folded(String... phrases) {
        ImmutableList.Builder<String> folded = ImmutableList.builder();
        for (String phrase : phrases) {
            folded.add(Folding.fold(phrase));
        }
        return folded.build();
    }
}
