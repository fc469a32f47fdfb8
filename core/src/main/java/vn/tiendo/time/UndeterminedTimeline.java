package vn.tiendo.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time that is not given here (chưa xác định): as another document says, {@code Theo Kế hoạch đầu tư}, or nowhere,
 * {@code không thời hạn}.
 */
public final class UndeterminedTimeline implements Timeline {
    /** Given nowhere. */
    public static final UndeterminedTimeline UNSPECIFIED = new UndeterminedTimeline(null);

    private final @Nullable String document;

    private UndeterminedTimeline(@Nullable String document) {
        this.document = document;
    }

    /**
     * Given by another document.
     *
     * @param text the printed words, {@code theo} included; not blank
     * @throws IllegalArgumentException if {@code text} is blank
     */
    public static UndeterminedTimeline perDocument(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("text must not be blank");
        }
        return new UndeterminedTimeline(text);
    }

    /** The words that name the other document; empty where there is none. */
    public Optional<String> document() {
        return Optional.ofNullable(document);
    }

    @Override
    public TimelineKind kind() {
        return document == null ? TimelineKind.UNSPECIFIED : TimelineKind.PER_OTHER_DOCUMENT;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UndeterminedTimeline that && document().equals(that.document());
    }

    @Override
    public int hashCode() {
        return document().hashCode();
    }

    @Override
    public String toString() {
        return toCanonical();
    }
}
