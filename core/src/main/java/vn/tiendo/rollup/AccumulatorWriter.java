package vn.tiendo.rollup;

import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32C;
import vn.tiendo.indicator.Measure;
import vn.tiendo.org.OrgTree;

/** Writes the form of {@link Accumulator#toBytes}. */
final class AccumulatorWriter {
    static final byte[] MAGIC = {'T', 'D', 'R', 'U'};
    static final int VERSION = 1;
    static final int CHECKSUM = Integer.BYTES;
    static final int FINGERPRINT = 32;

    private static final int SEVEN_BITS = 7;
    private static final int LONGEST_NUMBER = 10;

    private final OrgTree tree;
    private final RollUpSchema schema;
    private byte[] bytes = new byte[1 << 12];
    private int size;

    AccumulatorWriter(OrgTree tree, RollUpSchema schema) {
        this.tree = tree;
        this.schema = schema;
    }

    byte[] write(PageSeries[] own) {
        put(BaseEncoding.base16().decode(tree.fingerprint().toUpperCase(Locale.ROOT)));
        putSchema();
        putUnits(own);
        byte[] body = Arrays.copyOf(bytes, size);
        size = 0;
        put(MAGIC);
        put(new byte[] {VERSION});
        putNumber(body.length);
        put(body);
        int checksum = checksum(bytes, size);
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            put(new byte[] {(byte) (checksum >>> shift)});
        }
        return Arrays.copyOf(bytes, size);
    }

    static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }

    private void putSchema() {
        putText(schema.moneyUnit().name());
        putNumber(schema.measures().size());
        for (Measure measure : schema.measures()) {
            putText(measure.id());
            putText(measure.kind().name());
            putText(measure.vietnameseName());
            putText(measure.englishName());
        }
        putNumber(schema.breakdowns().size());
        for (Breakdown breakdown : schema.breakdowns()) {
            putText(breakdown.name());
            putNumber(breakdown.size());
            breakdown.values().forEach(this::putText);
        }
    }

    private void putUnits(PageSeries[] own) {
        putNumber(Arrays.stream(own).filter(series -> !series.isEmpty()).count());
        int expected = 0;
        for (int unit = 0; unit < own.length; unit++) {
            PageSeries series = own[unit];
            if (!series.isEmpty()) {
                putNumber(unit - expected);
                expected = unit + 1;
                putNumber(series.size());
                int month = 0;
                for (int i = 0; i < series.size(); i++) {
                    putNumber(series.months[i] - month);
                    month = series.months[i] + 1;
                    putPage(series.pages[i]);
                }
            }
        }
    }

    private void putPage(Page page) {
        int stride = schema.stride();
        putNumber(page.filled);
        int expected = 0;
        for (int at = 0; at < page.length(); at += stride) {
            if (page.value(at) != 0) {
                int[] cells = page.cells;
                int cell = cells == null ? at / stride : cells[at / stride];
                putNumber(cell - expected);
                expected = cell + 1;
                reserve(LONGEST_NUMBER * stride);
                for (int slot = 0; slot < stride; slot++) {
                    putReserved(page.value(at + slot));
                }
            }
        }
    }

    private void putText(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        putNumber(utf8.length);
        put(utf8);
    }

    private void put(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    private void putNumber(long number) {
        reserve(LONGEST_NUMBER);
        putReserved(number);
    }

    private void putReserved(long number) {
        long rest = number;
        while (rest >>> SEVEN_BITS != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= SEVEN_BITS;
        }
        bytes[size++] = (byte) rest;
    }

    private void reserve(int count) {
        if (bytes.length - size < count) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.multiplyExact(2, bytes.length), size + count));
        }
    }
}
