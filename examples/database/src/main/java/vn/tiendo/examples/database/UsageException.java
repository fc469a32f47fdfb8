package vn.tiendo.examples.database;

/** The command was not used as it is meant; the message says why. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
