package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first stage: bytes become lines. The encoding is told by a sample; the rest is decoded as it streams by, so that a
 * line beyond the limit never stands in memory.
 */
final class InputText {
    private static final int CHUNK = 1 << 14;
    /** How much of the file tells whether it is binary. */
    private static final int BINARY_SAMPLE = 1 << 16;
    /** A file with more than one control byte in so many bytes is binary. */
    private static final int TEXT_PER_STRAY = 100;

    private final ReaderLimits limits;
    private final Findings findings;

    InputText(ReaderLimits limits, Findings findings) {
        this.limits = limits;
        this.findings = findings;
    }

    /**
     * The lines; empty where the input is not text, which is then reported.
     *
     * @param sample the first bytes of the file
     * @param input the bytes behind them
     */
    Optional<ImmutableList<SourceLine>> read(byte[] sample, InputStream input) throws IOException {
        if (sample.length == 0) {
            findings.add(DocumentCode.EMPTY_FILE, 0, "");
            return Optional.empty();
        }
        Encoding encoding = detect(sample);
        if (encoding == null) {
            return Optional.empty();
        }
        if (!encoding.name().isEmpty()) {
            findings.add(DocumentCode.ENCODING_DECODED, 1, "", encoding.name());
        }
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(sample), input);
        all.skipNBytes(encoding.skip());
        LineSplitter lines = new LineSplitter(limits, findings, encoding.legacy());
        decode(all, encoding.charset(), lines);
        ImmutableList<SourceLine> read = lines.finish();
        if (read.stream().allMatch(SourceLine::isBlank) && !lines.leftOut()) {
            findings.add(DocumentCode.EMPTY_FILE, 0, "");
            return Optional.empty();
        }
        return Optional.of(read);
    }

    private void decode(InputStream input, Charset charset, LineSplitter lines) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        long left = limits.bytes();
        boolean end = false;
        while (!end && !lines.isFull()) {
            int want = (int) Math.min(bytes.remaining(), left);
            int got = input.readNBytes(bytes.array(), bytes.position(), want);
            left -= got;
            end = got < want || left == 0;
            bytes.position(bytes.position() + got).flip();
            drain(decoder, bytes, chars, end, lines);
            bytes.compact();
        }
        if (left == 0 && input.read() >= 0) {
            findings.add(DocumentCode.TOO_MANY_BYTES, lines.number(), "", String.valueOf(limits.bytes()));
        }
    }

    private static void drain(
            CharsetDecoder decoder, ByteBuffer bytes, CharBuffer chars, boolean end, LineSplitter lines) {
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, end);
            lines.take(chars.flip());
            chars.clear();
            if (result.isUnderflow()) {
                return;
            }
            if (result.isError()) {
                bytes.position(bytes.position() + result.length());
                lines.malformed();
            }
        }
    }

    /** How the file is written. */
    private record Encoding(
            Charset charset,
            int skip,
            String name,
            @Nullable LegacyText legacy) {}

    private @Nullable Encoding detect(byte[] sample) {
        if (starts(sample, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3, "", null);
        }
        if (starts(sample, 0xFF, 0xFE, 0, 0) || starts(sample, 0, 0, 0xFE, 0xFF)) {
            findings.add(DocumentCode.ENCODING_UNKNOWN, 1, "", "UTF-32");
            return null;
        }
        if (starts(sample, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, "UTF-16LE", null);
        }
        if (starts(sample, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2, "UTF-16BE", null);
        }
        Encoding wide = withoutMark(sample);
        if (wide != null) {
            return wide;
        }
        int control = findBinary(sample);
        if (control >= 0) {
            findings.add(
                    DocumentCode.NOT_TEXT,
                    1,
                    "",
                    "binary, byte 0x" + HexFormat.of().toHexDigits((byte) control));
            return null;
        }
        return isUtf8(sample) ? utf8(sample) : singleByte(sample);
    }

    /** UTF-8, unless it is the letters of an old encoding that somebody wrote as Unicode. */
    private static Encoding utf8(byte[] sample) {
        LegacyText legacy = findLegacy(new String(sample, StandardCharsets.UTF_8));
        return new Encoding(StandardCharsets.UTF_8, 0, legacy == null ? "" : legacy.title() + " in UTF-8", legacy);
    }

    /** The old encoding whose letters a text has; null for none. */
    static @Nullable LegacyText findLegacy(String text) {
        boolean narrow = text.chars().allMatch(c -> c <= 0xFF || c == 0xFFFD || (c >= 0x2010 && c <= 0x2026));
        return narrow && LegacyText.syllableShare(text) < 0.5 ? LegacyText.find(text) : null;
    }

    private @Nullable Encoding singleByte(byte[] sample) {
        String bytes = new String(sample, StandardCharsets.ISO_8859_1);
        LegacyText legacy = LegacyText.find(bytes);
        if (legacy == null) {
            // A stray byte in a file that is UTF-8 but for it is reported where it stands.
            String text = new String(sample, StandardCharsets.UTF_8);
            if (LegacyText.syllableShare(text) >= 0.8) {
                return new Encoding(StandardCharsets.UTF_8, 0, "", null);
            }
            findings.add(DocumentCode.ENCODING_UNKNOWN, 1, "", "TCVN3, VNI-Windows, Windows-1258, …");
            return null;
        }
        return new Encoding(StandardCharsets.ISO_8859_1, 0, legacy.title(), legacy);
    }

    private static boolean isUtf8(byte[] sample) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(sample.length + 1);
        // The sample may end within a character, which is no error as long as more may follow.
        return !decoder.decode(ByteBuffer.wrap(sample), chars, false).isError();
    }

    /** UTF-16 without mark: the high bytes of ASCII are NUL, all on one side. */
    private static @Nullable Encoding withoutMark(byte[] sample) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < sample.length; i++) {
            if (sample[i] == 0) {
                if ((i & 1) == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int pairs = sample.length / 2;
        if (pairs < 4 || Math.max(even, odd) * 4 < pairs || Math.min(even, odd) * 100 > pairs) {
            return null;
        }
        Charset charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        String text = new String(sample, 0, pairs * 2, charset);
        long strays = text.chars()
                .filter(c -> c == 0xFFFD || LineSplitter.isControl((char) c))
                .count();
        return strays * TEXT_PER_STRAY <= text.length() ? new Encoding(charset, 0, charset.name(), null) : null;
    }

    /** A byte that no text holds, where such bytes are too many to be strays; else −1. */
    private static int findBinary(byte[] sample) {
        int length = Math.min(sample.length, BINARY_SAMPLE);
        int first = -1;
        int strays = 0;
        for (int i = 0; i < length; i++) {
            byte unit = sample[i];
            if (unit >= 0 && LineSplitter.isControl((char) unit)) {
                first = strays == 0 ? unit : first;
                strays++;
            }
        }
        // One stray in a short text is still a stray.
        return strays > 1 && (long) strays * TEXT_PER_STRAY > length ? first : -1;
    }

    private static boolean starts(byte[] sample, int... bytes) {
        if (sample.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((sample[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
