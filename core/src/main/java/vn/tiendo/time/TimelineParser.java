package vn.tiendo.time;

import org.jspecify.annotations.Nullable;
import vn.tiendo.result.Parsed;

/** Reads printed timelines. */
public final class TimelineParser {
    private static final TimelineParser STANDARD = new TimelineParser(YearBasis.CALENDAR, null);

    private final YearBasis basis;
    private final @Nullable Integer year;

    private TimelineParser(YearBasis basis, @Nullable Integer year) {
        this.basis = basis;
        this.year = year;
    }

    /** The parser without a year of its own, on the calendar basis. */
    public static TimelineParser standard() {
        return STANDARD;
    }

    /** A parser that puts phrases without a year into a calendar year. */
    public static TimelineParser forYear(int year) {
        return new TimelineParser(YearBasis.CALENDAR, year);
    }

    /** A parser that puts phrases without a year into a work year: {@code Trước 15/11} of 2026 is in 2025. */
    public static TimelineParser forWorkYear(int year) {
        return new TimelineParser(YearBasis.WORK_YEAR, year);
    }

    /** This parser on another basis. */
    public TimelineParser withBasis(YearBasis other) {
        return new TimelineParser(other, year);
    }

    /** Reads a phrase; the whole of it is understood, or it is a failure with position and reason. */
    public Parsed<TimelinePhrase> parse(CharSequence text) {
        throw new IllegalStateException("to come: " + text + basis + year);
    }

    /** Reads a phrase or a canonical text. */
    TimelinePhrase parseAny(CharSequence text) {
        return parse(text).orThrow();
    }
}
