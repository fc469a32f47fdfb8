package vn.tiendo.result;

/** The languages in which messages to users are kept; chosen by the caller, never by the default locale. */
public enum Language {
    /** Tiếng Việt. */
    VIETNAMESE,
    /** English. */
    ENGLISH
}
