package vn.tiendo.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * A way to divide facts (phân tổ), such as {@code category} into {@code dân sự}, {@code hình sự}, …: a name and its values,
 * numbered from 0. Immutable.
 */
public final class Breakdown {
    private final String name;
    private final ImmutableMap<String, Integer> numbers;

    private Breakdown(String name, ImmutableMap<String, Integer> numbers) {
        this.name = name;
        this.numbers = numbers;
    }

    /**
     * A breakdown.
     *
     * @param name its name
     * @param values its values in the order of their numbers; may be none, then there is no cell for a fact yet
     * @throws IllegalArgumentException if a value is there twice
     */
    public static Breakdown of(String name, Iterable<String> values) {
        ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
        int next = 0;
        for (String value : values) {
            numbers.put(value, next++);
        }
        return new Breakdown(name, numbers.buildOrThrow());
    }

    /**
     * A breakdown.
     *
     * @throws IllegalArgumentException if a value is there twice
     */
    public static Breakdown of(String name, String... values) {
        return of(name, ImmutableList.copyOf(values));
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its values; the place in this list is the number. */
    public ImmutableList<String> values() {
        return numbers.keySet().asList();
    }

    /** How many values there are. */
    public int size() {
        return numbers.size();
    }

    /** The number of a value; −1 where there is none of that name. */
    public int indexOf(String value) {
        Integer number = numbers.get(value);
        return number == null ? -1 : number;
    }

    /**
     * This breakdown with one value more, behind the others.
     *
     * @throws IllegalArgumentException if it has it already
     */
    public Breakdown withValue(String value) {
        return of(
                name,
                ImmutableList.<String>builder().addAll(values()).add(value).build());
    }

    /** By name and values in their order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Breakdown that && name.equals(that.name) && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + values().hashCode();
    }

    /** Name and values: {@code category [dân sự, hình sự]}. */
    @Override
    public String toString() {
        return name + " " + values();
    }
}
