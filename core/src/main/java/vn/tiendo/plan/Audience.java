package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.text.Folding;

/**
 * Who is addressed by a text (đối tượng thực hiện), as its first words say: {@code Các Cục, Chi cục trưởng …}.
 *
 * @param names those that are named
 * @param everyone whether everyone in the system is
 * @param heading whether the names are all of the text, or a colon stands behind them
 */
record Audience(ImmutableList<Name> names, boolean everyone, boolean heading) {
    private static final int MOST_WORDS = 48;
    private static final int MOST_NAMES = 12;
    private static final int LONGEST_NAME = 14;
    /** So many words has a name in a list without the words of a sentence. */
    private static final int LONGEST_LISTED = 5;

    /**
     * A name.
     *
     * @param printed its words as printed, offices and words of number left out
     * @param words the same, folded
     * @param head how many of them are the head word
     * @param office whether only the office stands there: {@code Chi cục trưởng}; then the words are the head
     * @param whole whether nothing but the name is among the words
     */
    record Name(ImmutableList<String> printed, ImmutableList<String> words, int head, boolean office, boolean whole) {
        ImmutableList<String> headWords() {
            return words.subList(0, head);
        }

        String text() {
            return String.join(" ", printed);
        }

        boolean isGeneric() {
            return AudienceWords.GENERIC.contains(String.join(" ", headWords()));
        }

        /** The unit it belongs to: {@code các phòng thuộc Cục}. */
        Optional<Name> owner() {
            int of = words.indexOf(AudienceWords.OF);
            return of < head ? Optional.empty() : nameAt(printed, words, of + 1, words.size(), whole);
        }
    }

    /** The name that a whole text is; empty where it begins as no name does. */
    static Optional<Name> findName(String text) {
        Words words = Words.of(text);
        return nameAt(words.printed(), words.folded(), 0, words.folded().size(), true);
    }

    /** Whom a heading or addressee names. */
    static Audience ofHeading(String text) {
        Words words = Words.of(text);
        if (AudienceWords.addressesEveryone(words.folded())) {
            return new Audience(ImmutableList.of(), true, true);
        }
        return new Audience(names(words, true), false, true);
    }

    /** Whom the first words of a sentence name; empty where they name no one. */
    static Optional<Audience> findAtStart(String text) {
        Words words = Words.of(text);
        if (AudienceWords.addressesEveryone(words.folded())) {
            return Optional.of(new Audience(ImmutableList.of(), true, false));
        }
        ImmutableList<Name> names = names(words, false);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Audience(names, false, names.get(names.size() - 1).whole()));
    }

    /** Whether a text speaks of the whole system. */
    static boolean namesEveryone(String text) {
        return AudienceWords.namesEveryone(Words.of(text).folded());
    }

    private static ImmutableList<Name> names(Words words, boolean whole) {
        ImmutableList.Builder<Name> names = ImmutableList.builder();
        int from = 0;
        for (int i = 0; i < MOST_NAMES && from < words.folded().size(); i++) {
            int to = words.segmentEnd(from);
            boolean closed = whole || words.isColonBehind(to);
            Optional<Name> name = nameAt(words.printed(), words.folded(), from, to, closed);
            if (name.isEmpty()) {
                break;
            }
            names.add(name.get());
            // A sentence goes on behind its subject; what it names then is no subject.
            int next = words.behindSeparator(to);
            boolean listed = name.get().whole()
                    || name.get().office()
                    || isBare(name.get(), to - from)
                    || (to - from <= LONGEST_LISTED && beginsName(words, next));
            if (words.isColonBehind(to) || !listed) {
                break;
            }
            from = next;
        }
        return names.build();
    }

    /** {@code Cục Thống kê, Chi cục Thống kê báo cáo …}: a short name before another one is a subject beside it. */
    private static boolean beginsName(Words words, int from) {
        int to = from < words.folded().size() ? words.segmentEnd(from) : from;
        return to > from
                && nameAt(words.printed(), words.folded(), from, to, false).isPresent();
    }

    private static boolean isBare(Name name, int length) {
        return name.words().size() == name.head()
                || (length <= 8 && name.words().contains(AudienceWords.OF));
    }

    private static Optional<Name> nameAt(
            ImmutableList<String> printed, ImmutableList<String> words, int from, int to, boolean whole) {
        int at = from;
        while (at < to && AudienceWords.BEFORE.contains(words.get(at)) && AudienceWords.head(words, at) == 0) {
            at++;
        }
        int head = at < to ? AudienceWords.head(words, at) : 0;
        if (head == 0 || at + head > to) {
            return Optional.empty();
        }
        int behind = at + head;
        if (behind < to && words.get(behind).equals(AudienceWords.OFFICE)) {
            Optional<Name> unit = behind + 1 < to && AudienceWords.head(words, behind + 1) > 0
                    ? nameAt(printed, words, behind + 1, to, whole)
                    : Optional.empty();
            return unit.isPresent()
                    ? unit
                    : Optional.of(new Name(
                            printed.subList(at, behind), words.subList(at, behind), head, true, behind + 1 == to));
        }
        // A head that slipped in twice: Chi cục Chi cục THADS.
        if (AudienceWords.stands(words.subList(at, behind), words, behind) && behind + head <= to) {
            return nameAt(printed, words, behind, to, whole);
        }
        int end = Math.min(to, at + LONGEST_NAME);
        return Optional.of(
                new Name(printed.subList(at, end), words.subList(at, end), head, false, whole || behind == to));
    }

    /**
     * The first words of a text, and which sign stands behind each: a blank where there is none.
     */
    private record Words(ImmutableList<String> printed, ImmutableList<String> folded, ImmutableList<Character> signs) {
        static Words of(String text) {
            List<String> printed = new ArrayList<>();
            List<Character> signs = new ArrayList<>();
            int i = 0;
            while (i < text.length() && printed.size() < MOST_WORDS) {
                int end = i;
                while (end < text.length() && isWordUnit(text.charAt(end))) {
                    end++;
                }
                if (end > i) {
                    printed.add(text.substring(i, end));
                    signs.add(' ');
                    i = end;
                } else {
                    char c = text.charAt(i);
                    boolean first = !signs.isEmpty() && signs.get(signs.size() - 1) == ' ';
                    if (!Folding.isBlank(c) && !Folding.isDash(c) && first) {
                        signs.set(signs.size() - 1, c);
                    }
                    i++;
                }
            }
            ImmutableList<String> folded = printed.stream().map(Folding::fold).collect(ImmutableList.toImmutableList());
            return new Words(ImmutableList.copyOf(printed), folded, ImmutableList.copyOf(signs));
        }

        /** Behind the last word before a sign or {@code và}. */
        int segmentEnd(int from) {
            for (int i = from; i < folded.size(); i++) {
                if (i > from && folded.get(i).equals(AudienceWords.AND)) {
                    return i;
                }
                if (signs.get(i) != ' ') {
                    return i + 1;
                }
            }
            return folded.size();
        }

        boolean isColonBehind(int end) {
            return end > 0 && signs.get(end - 1) == ':';
        }

        int behindSeparator(int end) {
            return end < folded.size() && folded.get(end).equals(AudienceWords.AND) ? end + 1 : end;
        }

        private static boolean isWordUnit(char c) {
            return Folding.isWordPart(c) || (c >= '0' && c <= '9');
        }
    }
}
