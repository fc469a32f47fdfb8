package vn.tiendo.io.document;

/**
 * A line of the file.
 *
 * @param number from 1
 * @param text as it stands, without its line end
 */
record SourceLine(int number, String text) {
    boolean isBlank() {
        return Texts.isBlank(text);
    }
}
