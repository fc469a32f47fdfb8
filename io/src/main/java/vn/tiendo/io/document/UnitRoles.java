package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Folding;

/**
 * Who leads and who cooperates, where words say so within a text (câu phân công): {@code Vụ Pháp chế chủ trì, phối hợp với
 * Văn phòng Bộ}, {@code Vụ Pháp chế (chủ trì), Văn phòng Bộ}, {@code Chủ trì: Vụ Pháp chế; phối hợp: Văn phòng Bộ},
 * {@code Vụ Pháp chế phối hợp với Văn phòng Bộ}.
 *
 * @param lead the names of those who lead; null where none are told
 * @param cooperating the names of those who cooperate; null where none are told
 * @param behind what the text tells behind the names and the word of doing, {@code trong Quý I/2025}; null for nothing
 */
record UnitRoles(
        @Nullable Passage lead,
        @Nullable Passage cooperating,
        @Nullable Passage behind) {
    private static final int LONGEST = 600;

    private static final ImmutableList<String> LEADS = folded("chủ", "trì");
    private static final ImmutableList<String> COOPERATES = folded("phối", "hợp");
    private static final ImmutableList<String> DOES = folded("thực", "hiện");

    /** Words between the name of a unit and what it does. */
    private static final ImmutableSet<String> BEFORE_LEADS =
            ImmutableSet.copyOf(folded("là", "làm", "đơn", "vị", "cơ", "quan", "sẽ", "được", "giao"));
    /** Words that open the sentence. */
    private static final ImmutableSet<String> OPENING = ImmutableSet.copyOf(folded("giao", "do", "phân", "công"));

    private static final ImmutableSet<String> WITH = ImmutableSet.copyOf(folded("với", "cùng", "của"));
    private static final ImmutableSet<String> LINKS = ImmutableSet.copyOf(folded("và", "có", "sự"));
    private static final ImmutableSet<String> BEFORE_DOES =
            ImmutableSet.copyOf(folded("để", "tổ", "chức", "triển", "khai", "cùng"));

    /** The roles that a text tells; empty where it tells none in one of these forms. */
    static Optional<UnitRoles> find(Passage text) {
        if (text.text().length() > LONGEST) {
            return Optional.empty();
        }
        return new Words(text).read();
    }

    /** One reading of a text. */
    private static final class Words {
        private final Passage text;
        private final ImmutableList<PrintedWord> words;
        private final ImmutableList<String> plain;

        Words(Passage text) {
            this.text = text;
            this.words = PrintedWord.of(text.text());
            this.plain = words.stream()
                    .map(word -> Folding.fold(letters(word.text())))
                    .collect(ImmutableList.toImmutableList());
        }

        Optional<UnitRoles> read() {
            int leads = find(LEADS, 0);
            if (leads < 0) {
                return withoutLead();
            }
            int behind = leads + 2;
            int first = 0;
            while (first < leads && OPENING.contains(plain.get(first))) {
                first++;
            }
            if (leads == first) {
                return leads == 0 ? labelled(behind) : Optional.empty();
            }
            int last = leads;
            while (last > first + 1 && BEFORE_LEADS.contains(plain.get(last - 1))) {
                last--;
            }
            Passage lead = part(first, last);
            boolean bracketed = words.get(leads).text().startsWith("(");
            return behindLead(behind, bracketed).map(rest -> new UnitRoles(lead, rest.cooperating, rest.behind));
        }

        /** {@code phối hợp với C}, {@code C phối hợp}, or nothing more; in brackets also {@code C} alone. */
        private Optional<UnitRoles> behindLead(int from, boolean bracketed) {
            int at = from;
            if (isAt(DOES, at)) {
                at += 2;
            }
            while (at < words.size() && LINKS.contains(plain.get(at))) {
                at++;
            }
            if (at >= words.size()) {
                return Optional.of(new UnitRoles(null, null, null));
            }
            int cooperates = find(COOPERATES, at);
            if (cooperates == at) {
                return Optional.of(cooperating(at + 2));
            }
            if (cooperates > at && behindDoing(cooperates + 2) == words.size()) {
                return Optional.of(new UnitRoles(null, part(at, cooperates), null));
            }
            if (cooperates < 0 && bracketed) {
                return Optional.of(new UnitRoles(null, part(at, words.size()), null));
            }
            return cooperates < 0 && at > from
                    ? Optional.of(new UnitRoles(null, null, part(at, words.size())))
                    : Optional.empty();
        }

        /** The units behind {@code phối hợp}, up to the word of doing. */
        private UnitRoles cooperating(int from) {
            int at = from;
            if (isAt(DOES, at)) {
                at += 2;
            }
            while (at < words.size() && WITH.contains(plain.get(at))) {
                at++;
            }
            int does = find(DOES, at);
            if (does < 0) {
                return new UnitRoles(null, part(at, words.size()), null);
            }
            int end = does;
            while (end > at && BEFORE_DOES.contains(plain.get(end - 1))) {
                end--;
            }
            return new UnitRoles(null, part(at, end), part(does + 2, words.size()));
        }

        /** {@code Chủ trì: A; phối hợp: B}. */
        private Optional<UnitRoles> labelled(int from) {
            boolean colon = words.get(from - 1).text().endsWith(":");
            int cooperates = find(COOPERATES, from);
            if (!colon) {
                return Optional.empty();
            }
            return cooperates < 0
                    ? Optional.of(new UnitRoles(part(from, words.size()), null, null))
                    : Optional.of(new UnitRoles(
                            part(from, cooperates), part(behindWith(cooperates + 2), words.size()), null));
        }

        /** {@code A phối hợp với B}, {@code Phối hợp: B}, {@code B phối hợp}. */
        private Optional<UnitRoles> withoutLead() {
            int cooperates = find(COOPERATES, 0);
            if (cooperates < 0) {
                return Optional.empty();
            }
            int behind = cooperates + 2;
            boolean with = behind < words.size() && WITH.contains(plain.get(behind));
            boolean colon = words.get(behind - 1).text().endsWith(":");
            if (cooperates == 0) {
                return with || colon ? Optional.of(cooperating(behind)) : Optional.empty();
            }
            if (behindDoing(behind) == words.size()) {
                return Optional.of(new UnitRoles(null, part(0, cooperates), null));
            }
            UnitRoles rest = cooperating(behind);
            return with
                    ? Optional.of(new UnitRoles(part(0, cooperates), rest.cooperating, rest.behind))
                    : Optional.empty();
        }

        private int behindWith(int from) {
            int at = from;
            while (at < words.size() && WITH.contains(plain.get(at))) {
                at++;
            }
            return at;
        }

        private int behindDoing(int from) {
            return isAt(DOES, from) ? from + 2 : from;
        }

        private int find(List<String> sought, int from) {
            for (int i = from; i < words.size(); i++) {
                if (isAt(sought, i)) {
                    return i;
                }
            }
            return -1;
        }

        private boolean isAt(List<String> sought, int at) {
            return at + 1 < words.size()
                    && plain.get(at).equals(sought.get(0))
                    && plain.get(at + 1).equals(sought.get(1));
        }

        /** The words without the marks around them; null where there are none. */
        private @Nullable Passage part(int from, int to) {
            if (from >= to) {
                return null;
            }
            PrintedWord last = words.get(to - 1);
            int start = words.get(from).index();
            int end = last.index() + last.text().length();
            while (end > start && " .;,:-–(".indexOf(text.text().charAt(end - 1)) >= 0) {
                end--;
            }
            while (start < end && " .;,:-–".indexOf(text.text().charAt(start)) >= 0) {
                start++;
            }
            return start == end ? null : text.part(start, end);
        }

        private static String letters(String word) {
            int from = 0;
            int to = word.length();
            while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
                from++;
            }
            while (to > from && !Texts.isLetter(word.charAt(to - 1)) && !Texts.isDigit(word.charAt(to - 1))) {
                to--;
            }
            return word.substring(from, to);
        }
    }

    private static ImmutableList<String> folded(String... words) {
        return Stream.of(words).map(Folding::fold).collect(ImmutableList.toImmutableList());
    }
}
