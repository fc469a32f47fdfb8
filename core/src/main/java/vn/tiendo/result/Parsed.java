package vn.tiendo.result;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading an input: a value, the diagnostics, or both (kết quả đọc). A file of 100 rows with a bad one is
 * 99 rows and an error.
 *
 * <p>A failure has no value and at least one error. A value may come with errors too: then it holds the good parts, and
 * the errors say what is missing.
 *
 * @param <T> the type of the value
 */
public final class Parsed<T> {
    private final @Nullable T value;
    private final ImmutableList<Diagnostic> diagnostics;

    private Parsed(@Nullable T value, ImmutableList<Diagnostic> diagnostics) {
        this.value = value;
        this.diagnostics = diagnostics;
    }

    /** A value about which there is nothing to say. */
    public static <T> Parsed<T> of(T value) {
        return new Parsed<>(value, ImmutableList.of());
    }

    /** A value with what there is to say about it. */
    public static <T> Parsed<T> of(T value, Iterable<Diagnostic> diagnostics) {
        return new Parsed<>(value, ImmutableList.copyOf(diagnostics));
    }

    /** A failure for one reason. */
    public static <T> Parsed<T> failed(Diagnostic diagnostic) {
        return failed(ImmutableList.of(diagnostic));
    }

    /**
     * A failure.
     *
     * @throws IllegalArgumentException if there is no error among the diagnostics
     */
    public static <T> Parsed<T> failed(Iterable<Diagnostic> diagnostics) {
        Parsed<T> failure = new Parsed<>(null, ImmutableList.copyOf(diagnostics));
        if (!failure.hasErrors()) {
            throw new IllegalArgumentException("diagnostics must hold an error, for there is no value");
        }
        return failure;
    }

    /** The value, where there is one; look at {@link #hasErrors()} to know whether it is whole. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** Whether there is a value. */
    public boolean isPresent() {
        return value != null;
    }

    /** All there is to say, in the order in which it was found. */
    public ImmutableList<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Whether an error is among the diagnostics. */
    public boolean hasErrors() {
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** Another value made of this one, with the same diagnostics; a failure stays one. */
    public <R> Parsed<R> map(Function<? super T, ? extends R> function) {
        return new Parsed<>(value == null ? null : function.apply(value), diagnostics);
    }

    /**
     * The value, if it is there and no error was found.
     *
     * @throws DataException listing all errors otherwise
     */
    public T orThrow() {
        T present = value;
        if (present == null || hasErrors()) {
            throw new DataException(diagnostics);
        }
        return present;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parsed<?> that
                && Objects.equals(value, that.value)
                && diagnostics.equals(that.diagnostics);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(value) + diagnostics.hashCode();
    }

    @Override
    public String toString() {
        return (value == null ? "failed" : String.valueOf(value)) + (diagnostics.isEmpty() ? "" : " " + diagnostics);
    }
}
