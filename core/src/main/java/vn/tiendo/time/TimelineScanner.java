package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.result.Parsed;

/**
 * Finds the times in running text that bind someone (thời hạn trong câu): {@code gửi về Cục trước ngày 31/3/2024},
 * {@code Hoàn thành chậm nhất trong tháng 5/2024}, {@code định kỳ hàng quý báo cáo}.
 *
 * <p>A time is taken with all its words: the longest that the {@link TimelineParser} understands. It binds by its own
 * words ({@code chậm nhất}, {@code trước ngày}), by what is to be completed ({@code hoàn thành … trong năm 2024},
 * {@code thời hạn: Quý II/2026}), or because it recurs ({@code định kỳ hàng tháng}; {@code Hàng quý} where it opens a
 * clause). Days of cited documents, periods ({@code giai đoạn 2021-2025}), what is told of the past ({@code vụ việc thụ lý
 * trước ngày …}), spans ({@code quá 05 năm}) and events bind no one. What is not clear is left out.
 *
 * <p>A scanner is immutable and safe for use by several threads. The time is linear in the length of the text.
 */
public final class TimelineScanner {
    /** How long the words around a time are at most. */
    static final int LONGEST_CLAUSE = 240;

    private final TimelineParser parser;
    private final @Nullable LocalDate signed;

    private TimelineScanner(TimelineParser parser, @Nullable LocalDate signed) {
        this.parser = parser;
        this.signed = signed;
    }

    /** A scanner that reads times with a parser, which also says what a time without a year means. */
    public static TimelineScanner of(TimelineParser parser) {
        return new TimelineScanner(parser, null);
    }

    /**
     * This scanner for a document that was signed on a day: {@code Đến ngày 31/10/2025, giải ngân đạt 61%} is told by one of
     * November and sets a time in one of May.
     */
    public TimelineScanner withSigned(LocalDate day) {
        return new TimelineScanner(parser, day);
    }

    /**
     * The times that bind someone, in their order; they do not overlap.
     *
     * @param text a sentence, a point or a whole document
     * @return the times, and an info ({@link TimeCode#DEADLINE_WITHOUT_YEAR}) for each that prints no year where the
     *     parser has none: its column is the place in the text, from 1
     */
    public Parsed<ImmutableList<TimelineMatch>> findDeadlines(CharSequence text) {
        return new DeadlineFinder(parser, text, signed).find();
    }
}
