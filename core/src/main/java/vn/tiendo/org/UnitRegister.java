package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.text.Folding;

/**
 * The names by which units are known (danh mục tên đơn vị): {@code TCTHADS} is {@code Tổng cục Thi hành án dân sự}, and
 * {@code Cục Phòng vệ thương mại} is a unit too, by its head word.
 *
 * <p>{@link #standard()} holds the ministries and central bodies of Viet Nam before and after 1 March 2025, those of the
 * Party, courts and procuracies, local bodies, the units of the Ministry of Justice and the system of civil judgment
 * enforcement. An application adds its own with {@link #toBuilder()}.
 *
 * <p>Lookup ignores case, normalization and tone placement. A name may be preceded by words of number ({@code Các}) or by
 * the office of its head ({@code Cục trưởng Cục THADS}), and followed by
 * <ul>
 *   <li>its level or area: {@code cấp tỉnh, cấp huyện}, {@code các tỉnh, thành phố trực thuộc Trung ương},
 *       {@code tỉnh Gia Lai}, {@code và các cấp};
 *   <li>a limit: {@code có liên quan}, {@code thuộc Bộ}, {@code trên địa bàn tỉnh};
 *   <li>its superior, after a comma or dash: {@code Vụ Tổ chức cán bộ, BTP}.
 * </ul>
 */
public final class UnitRegister {
    private final ImmutableList<RegisteredUnit> units;
    private final UnitNames names;

    private UnitRegister(ImmutableList<RegisteredUnit> units) {
        this.units = units;
        this.names = UnitNames.of(units);
    }

    /** The register that comes with the library. */
    public static UnitRegister standard() {
        return Standard.REGISTER;
    }

    /** A builder without any unit: head words are known all the same. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with the units of this register. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        units.forEach(builder::add);
        return builder;
    }

    /** All entries in the order in which they were added. */
    public ImmutableList<RegisteredUnit> units() {
        return units;
    }

    /**
     * The unit of that name, by the register alone: its name or an alias, with what may stand before and behind.
     *
     * <p>Who asks for {@code tcthads} means {@code TCTHADS}: case does not count here, although in running text an
     * abbreviation needs its capitals.
     *
     * @param name the whole name as printed
     */
    public Optional<UnitMatch> find(CharSequence name) {
        String asked = name.toString();
        return findRegistered(asked)
                .or(() -> findRegistered(asked.toUpperCase(Locale.ROOT))
                        .map(match -> match.withRef(UnitRef.of(asked.strip()))));
    }

    private Optional<UnitMatch> findRegistered(CharSequence name) {
        return findLenient(name).filter(match -> match.recognition().isRegistered());
    }

    /** The unit of that name, by the register or by its head word. */
    public Optional<UnitMatch> findLenient(CharSequence name) {
        return UnitSplitter.one(names, name);
    }

    /**
     * The units that a text lists, where it is nothing else: {@code TANDTC, VKSNDTC, các Bộ, ngành có liên quan} are three.
     *
     * <p>The text is divided at line ends, semicolons, commas and {@code và}, and only where each part is known; of two
     * ways the one with the longer registered name counts. A closing {@code …} or {@code v.v.} is left out.
     * A sentence is refused: {@code Cục THADS kiểm tra toàn diện} is no unit, nor is {@code Ban hành cơ chế}; a closing full
     * stop is refused too unless all names are registered.
     *
     * @param text a line or cell of a plan
     * @return the parts as printed, or empty where the text is not wholly a list of known units
     */
    public Optional<ImmutableList<UnitRef>> split(CharSequence text) {
        return splitToMatches(text)
                .map(matches -> matches.stream().map(UnitMatch::ref).collect(ImmutableList.toImmutableList()));
    }

    /** Like {@link #split}, with what each name stands for. */
    public Optional<ImmutableList<UnitMatch>> splitToMatches(CharSequence text) {
        return UnitSplitter.all(names, text);
    }

    /**
     * Divides a text that is known to name units, by its column or label ({@code Đơn vị phối hợp: …}): what is known is
     * divided as in {@link #split}; of the rest each stretch up to the next semicolon, or up to a comma before a known
     * unit, is one part of recognition {@link UnitRecognition#UNKNOWN}.
     *
     * @param text the cell, or what follows the label; a closing full stop is left out
     * @return the parts in their order; empty only where the text holds neither letter nor digit
     */
    public ImmutableList<UnitMatch> divide(CharSequence text) {
        return UnitSplitter.cell(names, text);
    }

    /** Builds registers. */
    public static final class Builder {
        private final Map<String, RegisteredUnit> units = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a unit; one of the same name before is replaced.
         *
         * @throws IllegalArgumentException if its name or an alias is blank
         */
        @CanIgnoreReturnValue
        public Builder add(RegisteredUnit unit) {
            if (unit.name().isBlank() || unit.aliases().stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("unit must not have a blank name or alias but was " + unit);
            }
            units.put(Folding.fold(unit.name()), unit);
            return this;
        }

        /**
         * Adds an alias to a unit that was added before.
         *
         * @throws IllegalArgumentException if there is no unit of that name
         */
        @CanIgnoreReturnValue
        public Builder addAlias(String name, String alias) {
            RegisteredUnit unit = units.get(Folding.fold(name));
            if (unit == null) {
                throw new IllegalArgumentException("name must be that of a unit added before but was \"" + name + "\"");
            }
            ImmutableSet<String> aliases = ImmutableSet.<String>builder()
                    .addAll(unit.aliases())
                    .add(alias)
                    .build();
            return add(unit.withAliases(aliases));
        }

        /** The register. A name or alias that two units share stands for the one added first. */
        public UnitRegister build() {
            return new UnitRegister(ImmutableList.copyOf(units.values()));
        }
    }

    private static final class Standard {
        static final UnitRegister REGISTER = load();

        private static UnitRegister load() {
            Builder builder = new Builder();
            UnitData.readUnits().forEach(builder::add);
            return builder.build();
        }
    }
}
