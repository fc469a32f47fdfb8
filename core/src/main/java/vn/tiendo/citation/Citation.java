package vn.tiendo.citation;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document cited by another (văn bản được viện dẫn): {@code Quyết định số 213/QĐ-BTP}.
 *
 * <p>Its {@link #identity()} is type, number, issuer family and date; the printed text does not count. {@link Citations}
 * finds citations in texts.
 */
@Value.Immutable
public interface Citation extends WithCitation {
    /** Starts a citation. */
    static Builder builder() {
        return new Builder();
    }

    /** The words as printed, each run of white space as one blank, the {@link #provision()} left out. */
    String text();

    /** The kind of document (loại văn bản), such as {@code Quyết định}; empty where neither words nor number tell it. */
    Optional<String> type();

    /** The number, such as {@code 213/QĐ-BTP}; empty for one that is cited without, such as a law by its name. */
    Optional<DocumentNumber> number();

    /** The day of issue; empty where it is not printed. */
    Optional<LocalDate> date();

    /** The place in the document that is meant, such as {@code Mục 3.2}; empty for the whole document. */
    Optional<String> provision();

    /**
     * The first words of what it is about (trích yếu), where they follow in the sentence: {@code tăng cường công tác lưu
     * trữ} of {@code Chỉ thị số 35-CT/TW về tăng cường công tác lưu trữ}. They do not count for equality.
     */
    @Value.Auxiliary
    Optional<String> subject();

    /** What makes this and another citation one document, as far as it is printed here. */
    default CitationIdentity identity() {
        return CitationIdentities.of(this);
    }

    /** Builds citations. */
    final class Builder extends ImmutableCitation.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
