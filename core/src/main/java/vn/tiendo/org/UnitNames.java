package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Folding;

/** The names and aliases of a register, ready to be looked up. */
final class UnitNames {
    private final WordTrie<Entry> trie = new WordTrie<>();
    private final Map<String, RegisteredUnit> byName = new HashMap<>();

    /** A name or alias of a unit. */
    record Entry(RegisteredUnit unit, boolean isAlias, boolean isAbbreviation) {}

    /** A name or alias found in a text. */
    record Found(int end, Entry entry) {}

    private UnitNames() {}

    static UnitNames of(ImmutableList<RegisteredUnit> units) {
        UnitNames names = new UnitNames();
        for (RegisteredUnit unit : units) {
            names.byName.put(Folding.fold(unit.name()), unit);
            names.add(unit.name(), unit, false);
        }
        for (RegisteredUnit unit : units) {
            unit.aliases().forEach(alias -> names.add(alias, unit, true));
        }
        // Last, so that a name of its own goes before another's misreading.
        for (RegisteredUnit unit : units) {
            unit.aliases().forEach(alias -> names.add(scanned(alias), unit, true));
        }
        return names;
    }

    private void add(String words, RegisteredUnit unit, boolean alias) {
        trie.add(words, new Entry(unit, alias, isAbbreviation(words)));
    }

    /** How scanners print an abbreviation with Đ: BCD THADS. */
    private static String scanned(String alias) {
        StringBuilder scanned = new StringBuilder(alias);
        UnitTokens tokens = new UnitTokens(alias);
        for (int i = 0; i < tokens.size(); i++) {
            for (int c = tokens.get(i).start();
                    tokens.isAbbreviation(i) && c < tokens.get(i).end();
                    c++) {
                if (scanned.charAt(c) == 'Đ') {
                    scanned.setCharAt(c, 'D');
                }
            }
        }
        return scanned.toString();
    }

    /** All names that begin at that token, the longest first. */
    ImmutableList<Found> at(UnitTokens tokens, int from) {
        ImmutableList.Builder<Found> found = ImmutableList.builder();
        trie.visit(tokens, from, (end, entry) -> {
            // TU is the provincial Party committee, tu a word.
            if (!entry.isAbbreviation() || tokens.isCapital(from)) {
                found.add(new Found(end, entry));
            }
        });
        return found.build().reverse();
    }

    @Nullable RegisteredUnit superior(RegisteredUnit unit) {
        Optional<String> parent = unit.parent();
        return parent.isEmpty() ? null : byName.get(Folding.fold(parent.get()));
    }

    private static boolean isAbbreviation(String name) {
        UnitTokens tokens = new UnitTokens(name);
        return tokens.size() == 1 && tokens.isAbbreviation(0);
    }
}
