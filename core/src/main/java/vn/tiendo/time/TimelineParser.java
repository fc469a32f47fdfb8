package vn.tiendo.time;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;
import vn.tiendo.result.Parsed;

/**
 * Reads printed timelines (thời gian thực hiện), such as {@code Quý III/2018}, {@code Trước ngày 31/3/2024},
 * {@code Từ năm 2019-2021}, {@code Hàng quý}, {@code Khi phát sinh}.
 *
 * <p>The whole text is understood, or it is a failure with position and reason; a part that was understood is offered as
 * a suggestion. Spelling does not matter where it does not change the meaning: case, tone placement, decomposed letters,
 * {@code Q.III-2018} for {@code quý 3 năm 2018}. Day comes first and nothing is clamped.
 *
 * <p>Plans often omit the year. A parser that was made for a year puts it in, and flags that; one without a year refuses
 * such a phrase. A year that is printed is a calendar year under every basis; {@code năm công tác Y}, {@code n tháng đầu
 * năm Y} and phrases without a year follow the basis of the parser.
 *
 * <p>Parsers are immutable and safe for use by several threads. They keep a few readers for use again, so that reading a
 * phrase in composed letters allocates nothing but its result.
 */
public final class TimelineParser {
    private static final TimelineParser STANDARD = new TimelineParser(YearBasis.CALENDAR, null);

    /** A power of two; threads that meet in one slot make a reader of their own. */
    private static final int SLOTS = 16;

    private final YearBasis basis;
    private final @Nullable Integer year;
    private final @Nullable PhraseReader[] readers = new PhraseReader[SLOTS];
    /** Which of the readers is in use: 1, else 0. Numbers, for a reference stored for each phrase would cost a barrier. */
    private final AtomicIntegerArray inUse = new AtomicIntegerArray(SLOTS);

    private TimelineParser(YearBasis basis, @Nullable Integer year) {
        this.basis = basis;
        this.year = year;
    }

    /** The parser without a year of its own, on the calendar basis. */
    public static TimelineParser standard() {
        return STANDARD;
    }

    /**
     * A parser that puts phrases without a year into a calendar year: {@code Quý II} of 2024 is April to June 2024.
     *
     * @param year 1 to 9999
     * @throws IllegalArgumentException if {@code year} is out of that range
     */
    public static TimelineParser forYear(int year) {
        return new TimelineParser(YearBasis.CALENDAR, checkedYear(year));
    }

    /**
     * A parser that puts phrases without a year into a work year: {@code Trước 15/11} of 2026 is in 2025, and
     * {@code Quý II} is January to March 2026.
     *
     * @param year 1 to 9999, the year in which the work year ends
     * @throws IllegalArgumentException if {@code year} is out of that range
     */
    public static TimelineParser forWorkYear(int year) {
        return new TimelineParser(YearBasis.WORK_YEAR, checkedYear(year));
    }

    /** This parser on another basis. */
    public TimelineParser withBasis(YearBasis other) {
        return new TimelineParser(other, year);
    }

    /** The basis for years that are not printed. */
    public YearBasis basis() {
        return basis;
    }

    /**
     * Reads a phrase.
     *
     * @param text the phrase, with or without white space and closing signs at its ends; not null
     * @return the phrase and its meaning, or a failure with one error of {@link TimeCode}: its column is where the
     *     trouble begins, its arguments {@code understood} and {@code suggestion} name a part that was understood
     */
    public Parsed<TimelinePhrase> parse(CharSequence text) {
        int slot = (int) Thread.currentThread().getId() & (SLOTS - 1);
        if (!inUse.compareAndSet(slot, 0, 1)) {
            return newReader().read(text);
        }
        try {
            PhraseReader reader = readers[slot];
            if (reader == null) {
                reader = newReader();
                readers[slot] = reader;
            }
            return reader.read(text);
        } finally {
            inUse.setRelease(slot, 0);
        }
    }

    private PhraseReader newReader() {
        return new PhraseReader(new UnitResolver(basis, year));
    }

    /**
     * Reads a phrase or a canonical text such as {@code 2018-35}, see {@link Timeline#toCanonical()}. Where both readings
     * are possible, that of the canonical text counts: {@code -0044-03-15} is a year before Christ, no point of a list.
     *
     * @param text the phrase or canonical text
     * @return as for {@link #parse}; if neither reading succeeds, the failure of the phrase
     */
    public Parsed<TimelinePhrase> parseAny(CharSequence text) {
        if (CanonicalParser.mayRead(text)) {
            Parsed<TimelinePhrase> canonical = CanonicalParser.parse(text);
            if (canonical.isPresent()) {
                return canonical;
            }
        }
        return parse(text);
    }

    /** As {@link #parseAny}, with an exception for a failure. */
    TimelinePhrase get(CharSequence text) {
        Parsed<TimelinePhrase> phrase = parseAny(text);
        return phrase.value()
                .orElseThrow(() -> new TimelineParseException(
                        text.toString(),
                        phrase.diagnostics().get(0).location().column() - 1,
                        phrase.diagnostics().get(0)));
    }

    private static int checkedYear(int year) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("year must be 1 to 9999 but was " + year);
        }
        return year;
    }
}
