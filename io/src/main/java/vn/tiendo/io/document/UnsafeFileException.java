package vn.tiendo.io.document;

import java.io.IOException;

/** A file unpacks to more than the limits, or names an entity. */
final class UnsafeFileException extends IOException {
    private static final long serialVersionUID = 1;

    UnsafeFileException(String message) {
        super(message);
    }
}
