package vn.tiendo.io.document;

/**
 * How much a reader takes in.
 *
 * @param bytes of the stream
 * @param lines of the text
 * @param lineLength UTF-16 units of one line
 * @param depth levels of the outline
 */
record ReaderLimits(long bytes, int lines, int lineLength, int depth) {}
