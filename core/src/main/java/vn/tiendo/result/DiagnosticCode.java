package vn.tiendo.result;

/**
 * A kind of diagnostic, such as {@code TIME-012}; each area keeps its kinds in an enum that implements this.
 *
 * <p>The code is interface: it is never given to another meaning, while the wording may change.
 */
public interface DiagnosticCode {
    /** The stable code: area, hyphen, three digits. */
    String code();

    /** How grave diagnostics of this kind are. */
    Severity severity();

    /** The wordings of the area. */
    MessageCatalog messages();
}
