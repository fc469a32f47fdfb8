package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.tiendo.org.UnitMatch;
import vn.tiendo.org.UnitRef;
import vn.tiendo.org.UnitRegister;
import vn.tiendo.text.Folding;

/** Compares the names of units in a plan through a register, each printed name looked up once. */
final class UnitNames {
    private final UnitRegister register;
    private final ImmutableMap<String, Optional<UnitMatch>> matches;

    UnitNames(Plan plan, UnitRegister register) {
        this.register = register;
        Map<String, Optional<UnitMatch>> found = new HashMap<>();
        for (EffectiveRow row : plan.rows()) {
            for (UnitRef unit : Iterables.concat(row.lead(), row.cooperating())) {
                found.computeIfAbsent(unit.text(), register::findLenient);
            }
        }
        this.matches = ImmutableMap.copyOf(found);
    }

    /** What the names of one unit share; folded, and for a name that no register knows the name itself. */
    String key(String name) {
        return key(name, match(name));
    }

    /** Whether the unit is one of those that a row has in a role. */
    Predicate<EffectiveRow> isAmong(String unit, Function<EffectiveRow, ImmutableList<UnitRef>> role) {
        String wanted = key(unit);
        return row ->
                role.apply(row).stream().anyMatch(other -> key(other.text()).equals(wanted));
    }

    /** Whether the group or one of its members is among them. */
    Predicate<EffectiveRow> isOrHasMemberAmong(String group, Function<EffectiveRow, ImmutableList<UnitRef>> role) {
        String wanted = key(group);
        Optional<UnitMatch> match = match(group);
        return row -> role.apply(row).stream()
                .anyMatch(other -> key(other.text()).equals(wanted) || covers(match, match(other.text())));
    }

    /** Whether the unit or a group of which it is a member is among them. */
    Predicate<EffectiveRow> isOrIsMemberAmong(String unit, Function<EffectiveRow, ImmutableList<UnitRef>> role) {
        String wanted = key(unit);
        Optional<UnitMatch> match = match(unit);
        return row -> role.apply(row).stream()
                .anyMatch(other -> key(other.text()).equals(wanted) || covers(match(other.text()), match));
    }

    /** Whether the words are among those of a row, as they are spelled, folded. */
    static Predicate<EffectiveRow> isPrintedAmong(String words, Function<EffectiveRow, ImmutableList<String>> role) {
        String wanted = Folding.fold(words);
        return row ->
                role.apply(row).stream().anyMatch(other -> Folding.fold(other).equals(wanted));
    }

    private Optional<UnitMatch> match(String name) {
        Optional<UnitMatch> known = matches.get(name);
        return known != null ? known : register.findLenient(name);
    }

    /** A group has the canonical name of its members, so it needs its level to be told from one of them. */
    private static String key(String name, Optional<UnitMatch> match) {
        return match.map(unit -> Folding.fold(unit.name()) + (unit.isGroup() ? " / " + unit.level() : ""))
                .orElseGet(() -> Folding.fold(name));
    }

    private static boolean covers(Optional<UnitMatch> group, Optional<UnitMatch> member) {
        return group.isPresent() && member.isPresent() && group.get().covers(member.get());
    }
}
