package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.text.Folding;

/**
 * The values of an enum as cells name them: by their own names in small letters, which are written, and by others that are
 * read too.
 */
final class CellNames<E extends Enum<E>> {
    private final ImmutableMap<String, E> values;
    private final E[] all;

    /**
     * Names of values.
     *
     * @param all the values
     * @param others the other names, each with its value
     */
    CellNames(E[] all, ImmutableMap<String, E> others) {
        ImmutableMap.Builder<String, E> names = ImmutableMap.builder();
        for (E value : all) {
            names.put(Folding.fold(name(value)), value);
        }
        others.forEach((name, value) -> names.put(Folding.fold(name), value));
        this.values = names.buildOrThrow();
        this.all = all.clone();
    }

    /** The value of a name. */
    Optional<E> find(String text) {
        return Optional.ofNullable(values.get(Folding.fold(text)));
    }

    /** The name under which a value is written. */
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The names that are written, for messages. */
    String expected() {
        return String.join(", ", Arrays.stream(all).map(CellNames::name).toList());
    }
}
