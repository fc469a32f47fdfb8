package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.Collections;

/**
 * Text put together from several lines of the file, which knows on which line each part of it stands.
 *
 * @param text the text
 * @param starts where each piece starts in it, ascending
 * @param lines the line of each piece
 */
record Passage(String text, ImmutableList<Integer> starts, ImmutableList<Integer> lines) {
    static Passage of(String text, int line) {
        return new Passage(text, ImmutableList.of(0), ImmutableList.of(line));
    }

    int firstLine() {
        return lines.get(0);
    }

    int lastLine() {
        return lines.get(lines.size() - 1);
    }

    /** The line of the unit at an index. */
    int lineAt(int index) {
        int at = Collections.binarySearch(starts, index);
        return lines.get(at >= 0 ? at : Math.max(0, -at - 2));
    }

    /** This text with another behind it. */
    Passage plus(String glue, Passage next) {
        Builder builder = new Builder(this);
        builder.append(glue, next);
        return builder.build();
    }

    /** The part between two indexes, without white space at its ends. */
    Passage part(int from, int to) {
        int start = from;
        while (start < to && text.charAt(start) == ' ') {
            start++;
        }
        int end = to;
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        ImmutableList.Builder<Integer> cutStarts = ImmutableList.builder();
        ImmutableList.Builder<Integer> cutLines = ImmutableList.builder();
        cutStarts.add(0);
        cutLines.add(lineAt(start));
        for (int i = 0; i < starts.size(); i++) {
            if (starts.get(i) > start && starts.get(i) < end) {
                cutStarts.add(starts.get(i) - start);
                cutLines.add(lines.get(i));
            }
        }
        return new Passage(text.substring(start, end), cutStarts.build(), cutLines.build());
    }

    /** Puts a passage together. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final ImmutableList.Builder<Integer> starts = ImmutableList.builder();
        private final ImmutableList.Builder<Integer> lines = ImmutableList.builder();

        Builder() {}

        Builder(Passage first) {
            append("", first);
        }

        void append(String glue, Passage next) {
            text.append(glue);
            int shift = text.length();
            for (int i = 0; i < next.starts().size(); i++) {
                starts.add(shift + next.starts().get(i));
                lines.add(next.lines().get(i));
            }
            text.append(next.text());
        }

        void append(String glue, String piece, int line) {
            text.append(glue);
            starts.add(text.length());
            lines.add(line);
            text.append(piece);
        }

        boolean isEmpty() {
            return text.isEmpty();
        }

        CharSequence soFar() {
            return text;
        }

        Passage build() {
            return new Passage(text.toString(), starts.build(), lines.build());
        }
    }
}
