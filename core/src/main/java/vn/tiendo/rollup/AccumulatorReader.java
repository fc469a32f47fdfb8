package vn.tiendo.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.indicator.QuantityKind;
import vn.tiendo.org.OrgTree;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;

/**
 * Reads the form of {@link Accumulator#toBytes}, and only what that writes: whatever it takes would be written in the same
 * bytes. Allocates no more than the bytes at hand can fill.
 */
final class AccumulatorReader {
    private static final int HEAD = AccumulatorWriter.MAGIC.length + 1;
    private static final int SEVEN_BITS = 7;

    private final OrgTree tree;
    private final byte[] bytes;
    private int position;
    private int end;

    AccumulatorReader(OrgTree tree, byte[] bytes) {
        this.tree = tree;
        this.bytes = bytes;
    }

    Parsed<Accumulator> read() {
        try {
            readFrame();
            readFingerprint();
            return Parsed.of(readBody());
        } catch (Refused refused) {
            return Parsed.failed(refused.diagnostic);
        }
    }

    private void readFrame() throws Refused {
        byte[] magic = AccumulatorWriter.MAGIC;
        int compared = Math.min(magic.length, bytes.length);
        if (!Arrays.equals(bytes, 0, compared, magic, 0, compared)) {
            throw refused(RollUpCode.NOT_AN_ACCUMULATOR, "", "TDRU");
        }
        if (bytes.length < HEAD) {
            throw cutShort(HEAD);
        }
        if (bytes[magic.length] != AccumulatorWriter.VERSION) {
            throw refused(
                    RollUpCode.OTHER_VERSION,
                    Integer.toString(bytes[magic.length] & 0xFF),
                    Integer.toString(AccumulatorWriter.VERSION));
        }
        position = HEAD;
        end = bytes.length;
        if (!hasWholeNumber()) {
            throw cutShort(bytes.length + 1L);
        }
        long length = number("length");
        long whole = position + length + AccumulatorWriter.CHECKSUM;
        if (length < 0 || whole < 0 || whole > bytes.length) {
            throw cutShort(whole);
        }
        if (whole < bytes.length) {
            throw refused(RollUpCode.TRAILING_BYTES, Integer.toString(bytes.length), Long.toString(whole));
        }
        end = bytes.length - AccumulatorWriter.CHECKSUM;
        int checksum = ByteBuffer.wrap(bytes, end, AccumulatorWriter.CHECKSUM).getInt();
        if (checksum != AccumulatorWriter.checksum(bytes, end)) {
            throw damaged("checksum");
        }
    }

    private boolean hasWholeNumber() {
        for (int i = position; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                return true;
            }
        }
        return false;
    }

    private void readFingerprint() throws Refused {
        byte[] fingerprint = take(AccumulatorWriter.FINGERPRINT, "fingerprint");
        String found = BaseEncoding.base16().encode(fingerprint).toLowerCase(Locale.ROOT);
        if (!found.equals(tree.fingerprint())) {
            throw refused(RollUpCode.OTHER_TREE, found, tree.fingerprint());
        }
    }

    private Accumulator readBody() throws Refused {
        RollUpSchema schema = readSchema();
        PageSeries[] own = new PageSeries[tree.size()];
        Arrays.fill(own, PageSeries.EMPTY);
        long[] sums = new long[schema.stride()];
        PageBuilder builder = new PageBuilder(schema.cells(), schema.stride(), true);
        int units = count("units");
        int unit = 0;
        for (int i = 0; i < units; i++) {
            unit = within(unit + number("unit"), tree.size(), "unit");
            own[unit] = readSeries(builder, schema, tree.isLeaf(unit) ? 1 : 0, sums);
            unit++;
        }
        if (position != end) {
            throw damaged("end of the body");
        }
        return Accumulator.of(tree, schema, own, SlotSums.of(sums));
    }

    private RollUpSchema readSchema() throws Refused {
        MoneyUnit moneyUnit = constant(MoneyUnit.class, text());
        ImmutableList.Builder<Measure> measures = ImmutableList.builder();
        int measureCount = count("measures");
        try {
            for (int i = 0; i < measureCount; i++) {
                measures.add(new Measure(text(), constant(QuantityKind.class, text()), text(), text()));
            }
            ImmutableList.Builder<Breakdown> breakdowns = ImmutableList.builder();
            int breakdownCount = count("breakdowns");
            for (int i = 0; i < breakdownCount; i++) {
                String name = text();
                ImmutableList.Builder<String> values = ImmutableList.builder();
                int valueCount = count("values");
                for (int k = 0; k < valueCount; k++) {
                    values.add(text());
                }
                breakdowns.add(Breakdown.of(name, values.build()));
            }
            return RollUpSchema.of(breakdowns.build(), measures.build(), moneyUnit);
        } catch (IllegalArgumentException e) {
            throw damaged("schema");
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) throws Refused {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw damaged(type.getSimpleName());
        }
    }

    private PageSeries readSeries(PageBuilder builder, RollUpSchema schema, int leaf, long[] sums) throws Refused {
        int size = count("months");
        if (size == 0) {
            throw damaged("months");
        }
        int[] months = new int[size];
        Page[] pages = new Page[size];
        int month = 0;
        for (int i = 0; i < size; i++) {
            months[i] = within(month + number("month"), Integer.MAX_VALUE, "month");
            if (!FactChecks.isMonth(months[i])) {
                throw damaged("month");
            }
            month = months[i] + 1;
            readCells(builder, schema, sums);
            builder.addReport(leaf);
            pages[i] = builder.build();
        }
        return new PageSeries(months, pages);
    }

    private void readCells(PageBuilder builder, RollUpSchema schema, long[] sums) throws Refused {
        int filled = count("cells");
        int cell = 0;
        int stride = schema.stride();
        for (int i = 0; i < filled; i++) {
            cell = within(cell + number("cell"), schema.cells(), "cell");
            builder.touch(cell);
            for (int slot = 0; slot < stride; slot++) {
                long value = number("value");
                if (slot == 0 && value == 0) {
                    throw damaged("value");
                }
                builder.addOne(cell * stride + slot, value);
                sums[slot] = FactStatistics.saturatedSum(sums[slot], value);
            }
            cell++;
        }
    }

    private static int within(long number, int limit, String what) throws Refused {
        if (number < 0 || number >= limit) {
            throw damaged(what);
        }
        return (int) number;
    }

    /** A number of things that take at least a byte each. */
    private int count(String what) throws Refused {
        long number = number(what);
        if (number > end - position) {
            throw damaged(what);
        }
        return (int) number;
    }

    private String text() throws Refused {
        byte[] utf8 = take(count("text"), "text");
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw damaged("text");
        }
    }

    private byte[] take(int length, String what) throws Refused {
        if (length > end - position) {
            throw damaged(what);
        }
        position += length;
        return Arrays.copyOfRange(bytes, position - length, position);
    }

    /** The shortest form of a number that is not negative. */
    private long number(String what) throws Refused {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE - 1; shift += SEVEN_BITS) {
            if (position == end) {
                throw damaged(what);
            }
            byte next = bytes[position++];
            number |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                if (next == 0 && shift > 0) {
                    throw damaged(what);
                }
                return number;
            }
        }
        throw damaged(what);
    }

    private Refused cutShort(long expected) {
        return refused(RollUpCode.CUT_SHORT, Integer.toString(bytes.length), Long.toString(expected));
    }

    private static Refused damaged(String what) {
        return refused(RollUpCode.DAMAGED, what, "");
    }

    private static Refused refused(RollUpCode code, String text, String expected) {
        return new Refused(Refusals.because(code, text, expected));
    }

    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Diagnostic diagnostic;

        private Refused(Diagnostic diagnostic) {
            super(diagnostic.toString(), null, false, false);
            this.diagnostic = diagnostic;
        }
    }
}
