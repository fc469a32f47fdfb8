package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Folding;

/** The closed lists of {@code heads.tsv} and {@code words.tsv}, ready to be looked up. */
final class UnitWords {
    static final UnitWords STANDARD = new UnitWords();

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

    /**
     * A head word.
     *
     * @param length how many words it has
     * @param level the level it tells
     * @param rank its rank in a line of command; 0 where it is part of none
     * @param order its place among superiors, 5 for a ministry; 0 where no superior follows
     * @param needsNumber whether it is a unit only behind {@code các}
     * @param refused what may not follow
     */
    record Head(int length, UnitLevel level, int rank, int order, boolean needsNumber, WordTrie<Boolean> refused) {}

    private UnitWords() {
        for (List<String> row : UnitData.rows("heads.tsv")) {
            boolean needsNumber = row.get(0).charAt(0) == '!';
            String words = needsNumber ? row.get(0).substring(1) : row.get(0);
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
                            needsNumber,
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
            default -> throw new IllegalStateException("words.tsv has no kind " + kind);
        }
    }

    /** Whether a word stands at that token that no name holds. */
    boolean beginsSentence(UnitTokens tokens, int index) {
        return at(sentences, tokens, index) && !at(exempt, tokens, index);
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
