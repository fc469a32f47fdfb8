package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An entry of a {@link UnitRegister} (đơn vị trong danh mục): {@code Tổng cục Thi hành án dân sự}, also printed
 * {@code TCTHADS}.
 */
@Value.Immutable
public interface RegisteredUnit extends WithRegisteredUnit {
    /** Starts an entry. */
    static Builder builder() {
        return new Builder();
    }

    /** An entry with aliases, without superior. */
    static RegisteredUnit of(String name, UnitLevel level, String... aliases) {
        return builder().name(name).level(level).addAliases(aliases).build();
    }

    /** The canonical name, not blank. */
    String name();

    /** Other printed names and abbreviations. */
    ImmutableList<String> aliases();

    /** The level on which it stands; {@link UnitLevel#UNSPECIFIED} where it exists on several. */
    @Value.Default
    default UnitLevel level() {
        return UnitLevel.UNSPECIFIED;
    }

    /** The canonical name of its superior, if it always has the same: only that one may follow it after a comma. */
    Optional<String> parent();

    /** The line of command, where the name does not tell it; see {@link UnitMatch#system()}. */
    Optional<String> system();

    /** Whether the name itself stands for several units, such as {@code Bộ, ngành}. */
    @Value.Default
    default boolean isGroup() {
        return false;
    }

    /** Builds entries. */
    final class Builder extends ImmutableRegisteredUnit.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
