package vn.tiendo.citation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The number of a document (số, ký hiệu văn bản), such as {@code 213/QĐ-BTP}, {@code 02/2017/TT-BTP},
 * {@code 31-NQ/BCSĐ}, {@code 111/2015/QH13} or {@code 12/2021/TTLT-BTP-VKSNDTC-TANDTC}.
 *
 * <p>It is made of a serial number, often the year, the code of the document's kind, and the codes of its issuers. Two
 * numbers are equal if they are printed alike; {@link #identity()} is for comparing: scanners lose the mark of Đ, and
 * {@code 87-CTr/BCSĐ} and {@code 87/CTr-BCSĐ} are one.
 *
 * @param text the number as printed, without white space
 */
public record DocumentNumber(String text) {
    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if {@code text} is not a number: a serial of up to five digits, at most one year of
     *     four, and at least one code that begins with a capital, joined by {@code /} and {@code -}
     */
    public DocumentNumber {
        if (DocumentNumberParts.read(text, 0, text.length()) != text.length() || text.isEmpty()) {
            throw new IllegalArgumentException("text must be a document number but was \"" + text + "\"");
        }
    }

    /**
     * Reads a number, for example {@code 213/QĐ-BTP}; white space at its ends and beside its strokes is dropped.
     *
     * @throws IllegalArgumentException if the text is not just a number
     */
    public static DocumentNumber parse(CharSequence text) {
        return findWhole(text)
                .orElseThrow(
                        () -> new IllegalArgumentException("text must be a document number but was \"" + text + "\""));
    }

    /** The number, where the text is nothing else; empty otherwise. */
    public static Optional<DocumentNumber> findWhole(CharSequence text) {
        String joined = DocumentNumberParts.withoutBlanks(text, 0, text.length());
        boolean whole = !joined.isEmpty() && DocumentNumberParts.read(joined, 0, joined.length()) == joined.length();
        return whole ? Optional.of(new DocumentNumber(joined)) : Optional.empty();
    }

    /** The running number as printed, such as {@code 05} or {@code 123a}. */
    public String serial() {
        return parts().serial();
    }

    /** The year, where the number has one: 2017 for {@code 02/2017/TT-BTP}. */
    public OptionalInt findYear() {
        return parts().year() == 0 ? OptionalInt.empty() : OptionalInt.of(parts().year());
    }

    /**
     * The code of the kind of document as printed: {@code QĐ}; empty where the number has none, as laws and resolutions
     * of the National Assembly ({@code 111/2015/QH13}) and letters ({@code 3347/TCTHADS-KHTC}).
     */
    public Optional<String> findTypeCode() {
        return parts().typeCode().isEmpty() ? Optional.empty() : Optional.of(parts().typeCode());
    }

    /**
     * The kind of document in words, where the code and the issuer decide it: {@code Quyết định}. A {@code QĐ} of the
     * Party may be a decision or a regulation (quy định): there it is empty.
     */
    public Optional<String> findTypeName() {
        return DocumentTypes.nameOf(parts().typeCode(), issuerFamily());
    }

    /** The codes of the issuers as printed: {@code [BTP, VKSNDTC, TANDTC]}; empty where the number ends with the kind. */
    public ImmutableList<String> issuerCodes() {
        return parts().issuers();
    }

    /** What kind of body issued it, by the first issuer's code. */
    public IssuerFamily issuerFamily() {
        DocumentNumberParts parts = parts();
        if (parts.issuers().isEmpty()) {
            return IssuerFamily.UNKNOWN;
        }
        IssuerFamily family =
                IssuerFamily.ofCode(DocumentNumberParts.foldCode(parts.issuers().get(0)));
        // The Party sets a hyphen before the kind and a stroke before the issuer.
        return family == IssuerFamily.AGENCY && parts.partyStyle() ? IssuerFamily.PARTY : family;
    }

    /**
     * The form in which two spellings of one number agree: {@code 31-NQ-BCSD} for {@code 31-NQ/BCSĐ}. Leading zeros, case,
     * strokes and the mark of Đ do not count.
     */
    public String identity() {
        return parts().identity();
    }

    /** Whether both are spellings of one number. */
    public boolean isSameAs(DocumentNumber other) {
        return identity().equals(other.identity());
    }

    /** The number as printed. */
    @Override
    public String toString() {
        return text;
    }

    private DocumentNumberParts parts() {
        return DocumentNumberParts.of(text);
    }
}
