package vn.tiendo.citation;

import com.google.common.collect.ImmutableList;

/** Walks through a text once and takes citations as they come. */
final class CitationScanner {
    private final CharSequence text;

    CitationScanner(CharSequence text) {
        this.text = text;
    }

    ImmutableList<CitationMatch> scan() {
        ImmutableList.Builder<CitationMatch> found = ImmutableList.builder();
        int position = 0;
        while (position < text.length()) {
            int end = DocumentNumberParts.read(text, position, text.length());
            if (end > position) {
                DocumentNumber number = new DocumentNumber(DocumentNumberParts.withoutBlanks(text, position, end));
                Citation citation = Citation.builder()
                        .text(text.subSequence(position, end).toString())
                        .type(number.findTypeName())
                        .number(number)
                        .build();
                found.add(new CitationMatch(citation, position, end));
                position = end;
            } else {
                position++;
            }
        }
        return found.build();
    }

    static boolean isAllOf(CharSequence text, CitationMatch match) {
        return match.start() == 0 && match.end() == text.length();
    }
}
