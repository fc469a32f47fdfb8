package vn.tiendo.citation;

import com.google.common.collect.ImmutableList;

/** Placeholder. */
final class CitationScanner {
    private final CharSequence text;

    CitationScanner(CharSequence text) {
        this.text = text;
    }

    ImmutableList<CitationMatch> scan() {
        return text.isEmpty() ? ImmutableList.of() : ImmutableList.of();
    }

    static boolean isAllOf(CharSequence text, CitationMatch match) {
        return match.start() == 0 && match.end() == text.length();
    }
}
