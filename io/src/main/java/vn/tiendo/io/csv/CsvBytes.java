package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.CharSource;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** The bytes of a CSV file, in UTF-8 whatever they were in, and what separates its cells. */
final class CsvBytes {
    private static final int PEEK = 1 << 14;
    private static final int SAMPLE = 64;
    /** More than one byte in so many is zero in UTF-16. */
    private static final int LEAST_ZEROS = 8;

    private static final ImmutableMap<Charset, byte[]> MARKS = ImmutableMap.of(
            StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE},
            StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF});

    private CsvBytes() {}

    /**
     * The bytes behind the byte-order mark, if there is one. The stream beneath is not closed.
     */
    static BufferedInputStream utf8(InputStream input) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(input, PEEK);
        Charset charset = charset(bytes);
        if (charset.equals(StandardCharsets.UTF_8)) {
            return bytes;
        }
        CharSource text = new CharSource() {
            @Override
            public Reader openStream() {
                return new InputStreamReader(bytes, charset);
            }
        };
        return new BufferedInputStream(text.asByteSource(StandardCharsets.UTF_8).openStream(), PEEK);
    }

    /**
     * The encoding that the byte-order mark tells, which is skipped; without one UTF-16 where every other byte is zero, and
     * UTF-8 otherwise.
     */
    private static Charset charset(BufferedInputStream input) throws IOException {
        input.mark(SAMPLE);
        byte[] sample = input.readNBytes(SAMPLE);
        input.reset();
        for (Map.Entry<Charset, byte[]> mark : MARKS.entrySet()) {
            byte[] bytes = mark.getValue();
            if (sample.length >= bytes.length && Arrays.equals(sample, 0, bytes.length, bytes, 0, bytes.length)) {
                input.skipNBytes(bytes.length);
                return mark.getKey();
            }
        }
        int[] zeros = new int[2];
        for (int i = 0; i < sample.length; i++) {
            zeros[i % 2] += sample[i] == 0 ? 1 : 0;
        }
        // A stray one does not count: of letters that any header has, every other byte is zero.
        if (LEAST_ZEROS * (zeros[0] + zeros[1]) <= sample.length || (zeros[0] > 0 && zeros[1] > 0)) {
            return StandardCharsets.UTF_8;
        }
        return zeros[0] > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    /** The separator that the first line uses outside quotation marks: a comma, or a semicolon, or a tab. */
    static char separator(BufferedInputStream input) throws IOException {
        input.mark(PEEK);
        char separator = 0;
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < PEEK && separator != ','; i++) {
            int one = input.read();
            boolean lineEnd = !quoted && (one == '\n' || one == '\r');
            if (one < 0 || (lineEnd && begun)) {
                break;
            }
            begun |= one > ' ';
            quoted ^= one == '"';
            if (!quoted && (one == ',' || one == ';' || (one == '\t' && separator == 0))) {
                separator = (char) one;
            }
        }
        input.reset();
        return separator == 0 ? ',' : separator;
    }
}
