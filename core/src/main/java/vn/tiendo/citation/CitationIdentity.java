package vn.tiendo.citation;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What makes two citations one document (định danh văn bản): kind, number, issuer family and date, each in folded form,
 * so that {@code Nghị quyết số 31-NQ/BCSĐ} in any spelling gives one identity.
 *
 * <p>A citation may leave parts out: {@code Nghị quyết số 18-NQ/TW} has no date. Then its identity has none, and
 * {@link CitationIndex} finds out which document is meant.
 */
@Value.Immutable
public interface CitationIdentity {
    /** The kind of document, folded: {@code nghị quyết}; empty where neither the words nor the number tell it. */
    Optional<String> type();

    /**
     * The number's {@link DocumentNumber#identity()}; for a document cited by its name the folded name without its year,
     * abbreviations spelled out: {@code thi hành án dân sự}.
     */
    String number();

    /** What kind of body issued it. */
    IssuerFamily family();

    /** The day of issue. */
    Optional<LocalDate> date();

    /** The year, where only that is known: {@code Luật Thi hành án dân sự năm 2008}, {@code 111/2015/QH13}. */
    Optional<Integer> year();

    /** Starts an identity. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds identities. */
    final class Builder extends ImmutableCitationIdentity.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
