package vn.tiendo.io.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that a reader may close without closing the one beneath it. */
final class Unclosed extends FilterInputStream {
    Unclosed(InputStream input) {
        super(input);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return in.read(bytes, offset, length);
    }

    @Override
    public void close() {}
}
