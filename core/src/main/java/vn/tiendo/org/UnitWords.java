package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Folding;

/** The closed lists of {@code heads.tsv} and {@code words.tsv}, ready to be looked up. */
final class UnitWords {
    static final UnitWords STANDARD = new UnitWords();
    private static final int LONGEST_COMPOUND = 4;

    final WordTrie<Head> heads = new WordTrie<>();
    final WordTrie<Boolean> numbers = new WordTrie<>();
    final WordTrie<Boolean> offices = new WordTrie<>();
    final WordTrie<UnitLevel> areas = new WordTrie<>();
    final WordTrie<Boolean> limits = new WordTrie<>();
    final WordTrie<UnitLevel> places = new WordTrie<>();
    final WordTrie<Boolean> wholes = new WordTrie<>();
    final WordTrie<Boolean> functions = new WordTrie<>();
    final WordTrie<Boolean> parts = new WordTrie<>();
    final WordTrie<Boolean> sentences = new WordTrie<>();
    final WordTrie<Boolean> verbs = new WordTrie<>();
    final WordTrie<Boolean> exempt = new WordTrie<>();
    final WordTrie<Boolean> allLevels = new WordTrie<>();
    final WordTrie<Boolean> areaKinds = new WordTrie<>();
    final WordTrie<Boolean> members = new WordTrie<>();
    final WordTrie<Boolean> owners = new WordTrie<>();
    final WordTrie<Boolean> nouns = new WordTrie<>();
    final WordTrie<Boolean> bodies = new WordTrie<>();
    final WordTrie<Boolean> people = new WordTrie<>();
    private final WordTrie<Boolean> compounds = new WordTrie<>();

    /**
     * A head word.
     *
     * @param length how many words it has
     * @param level the level it tells
     * @param rank its rank in a line of command; 0 where it is part of none
     * @param order its place among superiors, 5 for a ministry; 0 where no superior follows
     * @param use how it makes a unit
     * @param refused what may not follow
     */
    record Head(int length, UnitLevel level, int rank, int order, HeadUse use, WordTrie<Boolean> refused) {}

    /** How a head word makes a unit, and the mark that says so in {@code heads.tsv}. */
    enum HeadUse {
        /** With what it does, or with a limit: {@code Phòng Nghiệp vụ}. */
        NAMED(' '),
        /** By itself too, with a capital: {@code Văn phòng}. */
        NAMED_OR_ALONE('+'),
        /** Only by itself, with a capital: {@code Kế toán}. */
        ALONE('='),
        /** Only behind a word of number: {@code Các tổ chức hành nghề}. */
        GROUP('!');

        private final char mark;

        HeadUse(char mark) {
            this.mark = mark;
        }

        static HeadUse ofMark(char mark) {
            for (HeadUse use : values()) {
                if (use.mark == mark) {
                    return use;
                }
            }
            return NAMED;
        }
    }

    private UnitWords() {
        for (List<String> row : UnitData.rows("heads.tsv")) {
            HeadUse use = HeadUse.ofMark(row.get(0).charAt(0));
            String words = use == HeadUse.NAMED ? row.get(0) : row.get(0).substring(1);
            String level = UnitData.cell(row, 1);
            WordTrie<Boolean> refused = new WordTrie<>();
            UnitData.alternatives(UnitData.cell(row, 4)).forEach(second -> refused.add(second, true));
            heads.add(
                    words,
                    new Head(
                            new UnitTokens(words).size(),
                            level.isEmpty() ? UnitLevel.UNSPECIFIED : UnitLevel.valueOf(level),
                            Integer.parseInt(UnitData.cell(row, 2)),
                            Integer.parseInt(UnitData.cell(row, 3)),
                            use,
                            refused));
        }
        for (List<String> row : UnitData.rows("words.tsv")) {
            for (String words : UnitData.alternatives(row.get(1))) {
                addWords(row.get(0), words);
            }
        }
    }

    private void addWords(String kind, String words) {
        switch (kind) {
            case "number" -> numbers.add(words, true);
            case "office" -> offices.add(words, true);
            case "province" -> areas.add(words, UnitLevel.PROVINCIAL);
            case "district" -> areas.add(words, UnitLevel.DISTRICT);
            case "commune" -> areas.add(words, UnitLevel.COMMUNE);
            case "local" -> places.add(words, UnitLevel.LOCAL);
            case "central" -> places.add(words, UnitLevel.NATIONAL);
            case "limit" -> limits.add(words, true);
            case "whole" -> wholes.add(words, true);
            case "function" -> functions.add(words, true);
            case "part" -> parts.add(words, true);
            case "sentence" -> sentences.add(words, true);
            case "verb" -> verbs.add(words, true);
            case "exempt" -> exempt.add(words, true);
            case "levels" -> allLevels.add(words, true);
            case "kind" -> areaKinds.add(words, true);
            case "member" -> members.add(words, true);
            case "owner" -> owners.add(words, true);
            case "noun" -> nouns.add(words, true);
            case "body" -> bodies.add(words, true);
            case "people" -> people.add(words, true);
            case "compound" -> compounds.add(words, true);
            default -> throw new IllegalStateException("words.tsv has no kind " + kind);
        }
    }

    /** Whether a word stands at that token that no name holds. */
    boolean beginsSentence(UnitTokens tokens, int index) {
        return at(sentences, tokens, index) && !at(exempt, tokens, index);
    }

    /** Whether the word at that token is part of another that is no area: {@code thôn} in {@code nông thôn}. */
    boolean isInCompound(UnitTokens tokens, int index) {
        for (int from = Math.max(0, index - LONGEST_COMPOUND + 1); from <= index; from++) {
            if (compounds.longest(tokens, from) > index) {
                return true;
            }
        }
        return false;
    }

    /** Whether words of a list stand at that token. */
    static boolean at(WordTrie<?> words, UnitTokens tokens, int index) {
        return words.longest(tokens, index) > index;
    }

    /** The head word that begins at that token, the longest. */
    @Nullable Head head(UnitTokens tokens, int index) {
        return heads.longestValue(tokens, index);
    }

    /** All head words that begin at that token, the longest first: {@code Ban Quản lý} and {@code Ban}. */
    ImmutableList<Head> headsAt(UnitTokens tokens, int index) {
        ImmutableList.Builder<Head> found = ImmutableList.builder();
        heads.visit(tokens, index, (end, head) -> found.add(head));
        return found.build().reverse();
    }

    /** Words whose following area is a level: {@code cấp tỉnh}. */
    static final String LEVEL = Folding.fold("cấp");
    /** The word of number. */
    static final String THE = Folding.fold("các");

    static final ImmutableSet<String> WITHIN =
            ImmutableSet.of(Folding.fold("tại"), Folding.fold("ở"), Folding.fold("trong"), Folding.fold("trên"));
}
