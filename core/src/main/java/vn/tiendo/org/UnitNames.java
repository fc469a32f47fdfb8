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
            names.trie.add(unit.name(), new Entry(unit, false, isAbbreviation(unit.name())));
        }
        for (RegisteredUnit unit : units) {
            for (String alias : unit.aliases()) {
                names.trie.add(alias, new Entry(unit, true, isAbbreviation(alias)));
            }
        }
        return names;
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
