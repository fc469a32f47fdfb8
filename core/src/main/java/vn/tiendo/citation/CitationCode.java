package vn.tiendo.citation;

import vn.tiendo.result.DiagnosticCode;
import vn.tiendo.result.MessageCatalog;
import vn.tiendo.result.Severity;

/** What there is to say about the documents that a text cites (thông báo về viện dẫn), {@code CITE-001} and on. */
public enum CitationCode implements DiagnosticCode {
    /** A number stands for several documents, told apart by date or kind: {@link CitationIndex#ambiguous()}. */
    NUMBER_AMBIGUOUS("CITE-001"),
    /** Numbers that differ in the issuer's code only are probably one: {@link CitationIndex#similar()}. */
    NUMBERS_SIMILAR("CITE-002"),
    /** A citation without date is about something else than the others of its number: {@link CitationIndex#conflicts()}. */
    SUBJECTS_DIFFER("CITE-003");

    private static final MessageCatalog MESSAGES = MessageCatalog.read(
            CitationCode.class.getResourceAsStream("messages_vi.properties"),
            CitationCode.class.getResourceAsStream("messages_en.properties"));

    private final String code;

    CitationCode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public MessageCatalog messages() {
        return MESSAGES;
    }
}
