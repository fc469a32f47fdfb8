package vn.tiendo.examples;

import java.io.InputStream;

/** Files that are packed beside the classes. */
final class Resources {
    private Resources() {}

    /** Opens a packed file. */
    static InputStream open(String name) {
        InputStream resource = Resources.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException("resource " + name + " is missing");
        }
        return resource;
    }
}
