package vn.tiendo.examples;

/** Says that a command was not used as it is meant, in words for the user. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
