package vn.tiendo.examples;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/**
 * The lines of an input, one at a time. Of a line that is longer than any phrase only the beginning is kept, so that no
 * input can fill the memory.
 */
final class PhraseLines implements Closeable {
    /** No cell of a plan comes near it. */
    static final int MAX_LENGTH = 4096;

    private final BufferedReader reader;
    private final StringBuilder line = new StringBuilder();
    private boolean cutOff;
    private boolean first = true;

    PhraseLines(Reader reader) {
        this.reader = new BufferedReader(reader, 1 << 16);
    }

    /** Goes to the next line; false at the end of the input. */
    boolean next() throws IOException {
        line.setLength(0);
        cutOff = false;
        int c = reader.read();
        if (c == '\uFEFF' && first) {
            // A byte-order mark is no part of the first phrase.
            c = reader.read();
        }
        first = false;
        if (c < 0) {
            return false;
        }
        for (; c >= 0 && c != '\n'; c = reader.read()) {
            if (line.length() < MAX_LENGTH) {
                line.append((char) c);
            } else {
                cutOff |= c != '\r';
            }
        }
        int last = line.length() - 1;
        if (cutOff && Character.isHighSurrogate(line.charAt(last))) {
            // Half a character could not be written.
            line.setLength(last--);
        }
        if (last >= 0 && line.charAt(last) == '\r') {
            line.setLength(last);
        }
        return true;
    }

    /** The line, without its end. */
    String line() {
        return line.toString();
    }

    /** Whether only the beginning of the line was kept. */
    boolean isCutOff() {
        return cutOff;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
