package vn.tiendo.io.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses what a stream holds beyond a limit: a file that unpacks to far more than it says. */
final class BoundedStream extends FilterInputStream {
    private final String name;
    private final long limit;
    private long left;

    BoundedStream(InputStream input, String name, long limit) {
        super(input);
        this.name = name;
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int unit = super.read();
        if (unit >= 0) {
            take(1);
        }
        return unit;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        if (count > 0) {
            take(count);
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        take(skipped);
        return skipped;
    }

    private void take(long count) throws UnsafeFileException {
        left -= count;
        if (left < 0) {
            throw new UnsafeFileException(name + " > " + limit + " bytes");
        }
    }
}
