package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a document says of itself (thể thức văn bản): {@code Quyết định 2057/QĐ-BTP} of 26 July 2018. */
@Value.Immutable
public interface DocumentInfo extends WithDocumentInfo {
    /** Starts a description. */
    static Builder builder() {
        return new Builder();
    }

    /** The number as printed, such as {@code 2057/QĐ-BTP}. */
    Optional<String> number();

    /** The kind of document, such as {@code Quyết định}. */
    Optional<String> type();

    /** The day of issue. */
    Optional<LocalDate> date();

    /** Who issued it (cơ quan ban hành). */
    Optional<String> issuer();

    /** What it is about (trích yếu). */
    Optional<String> title();

    /** Where it was issued (địa danh). */
    Optional<String> place();

    /** Who signed it, with office and name, one line each. */
    ImmutableList<String> signer();

    /** The lines that say on what it is based (căn cứ). */
    ImmutableList<String> bases();

    /** Further lines before the first article or section. */
    ImmutableList<String> preamble();

    /** To whom it is sent (nơi nhận). */
    ImmutableList<String> recipients();

    /** Builds descriptions. */
    final class Builder extends ImmutableDocumentInfo.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
