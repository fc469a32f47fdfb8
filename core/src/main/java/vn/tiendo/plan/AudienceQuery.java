package vn.tiendo.plan;

import java.util.Optional;
import vn.tiendo.org.UnitLevel;
import vn.tiendo.org.UnitMatch;
import vn.tiendo.org.UnitRegister;
import vn.tiendo.text.Folding;

/** Whether a level or unit is among those that a text addresses. */
final class AudienceQuery {
    private final UnitRegister register;
    private final Optional<Audience.Name> name;
    private final Optional<UnitMatch> unit;

    AudienceQuery(String level, UnitRegister register) {
        this.register = register;
        this.name = Audience.findName(level);
        this.unit = register.find(level).or(() -> register.findLenient(level));
    }

    /** Whether the audience names it; everyone is another matter. */
    boolean isNamedBy(Audience audience) {
        return audience.names().stream().anyMatch(this::is);
    }

    /** Whether the audience is everyone, or those of a kind to which it belongs: {@code các cơ quan địa phương}. */
    boolean isMeantBy(Audience audience) {
        return audience.everyone()
                || audience.names().stream()
                        .anyMatch(other -> other.isGeneric() && other.owner().isEmpty() && mayBe(other));
    }

    private boolean mayBe(Audience.Name generic) {
        boolean local = (" " + String.join(" ", generic.words()) + " ").contains(" " + AudienceWords.LOCAL + " ");
        return !local || unit.map(known -> known.level() != UnitLevel.NATIONAL).orElse(true);
    }

    private boolean is(Audience.Name other) {
        Optional<Audience.Name> owner = other.owner();
        if (owner.isPresent() && is(owner.get())) {
            return true;
        }
        // Các phòng thuộc Cục are no level of their own.
        boolean level = name.map(asked -> asked.words().size() == asked.head()).orElse(false);
        return !(owner.isPresent() && level) && (isSpelled(other) || isRegistered(other));
    }

    private boolean isSpelled(Audience.Name other) {
        if (name.isEmpty()) {
            return false;
        }
        Audience.Name asked = name.get();
        boolean begins = AudienceWords.stands(asked.words(), other.words(), 0);
        boolean level = (other.office() || (other.whole() && other.words().size() == other.head()))
                && other.headWords().equals(asked.headWords());
        boolean wider = other.whole() && AudienceWords.stands(other.words(), asked.words(), 0);
        return begins || level || wider;
    }

    /** By the register, which knows abbreviations and groups: the longest of its names that stands at the start counts. */
    private boolean isRegistered(Audience.Name other) {
        if (unit.isEmpty()) {
            return false;
        }
        Optional<UnitMatch> byHead = Optional.empty();
        for (int end = other.words().size(); end >= other.head(); end--) {
            Optional<UnitMatch> found =
                    register.findLenient(String.join(" ", other.printed().subList(0, end)));
            if (found.isPresent() && found.get().recognition().isRegistered()) {
                return isOne(unit.get(), found.get());
            }
            byHead = byHead.or(() -> found);
        }
        return byHead.map(found -> isOne(unit.get(), found)).orElse(false);
    }

    private static boolean isOne(UnitMatch asked, UnitMatch other) {
        // Chi cục THADS without place stands for every one of them.
        boolean member = Folding.fold(asked.name()).startsWith(Folding.fold(other.name()) + ' ')
                && asked.level() == other.level();
        return asked.covers(other) || other.covers(asked) || member;
    }
}
