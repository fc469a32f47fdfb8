package vn.tiendo.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Language;
import vn.tiendo.result.Parsed;
import vn.tiendo.rollup.RollUpSamples.Data;
import vn.tiendo.rollup.RollUpSamples.Row;

/** The form of an accumulator: read back, compact, and refused where it is not whole. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Domain(RollUpSamples.class)
@Domain(DomainContext.Global.class)
class AccumulatorBytesTest {
    private static final int CHECKSUM = 4;

    @Property(tries = 200)
    void whatIsWrittenIsReadBack(@ForAll Data data) {
        Accumulator accumulator =
                Accumulator.of(data.tree(), data.schema()).addAll(data.facts()).report(0, RollUpSamples.OCTOBER);
        byte[] bytes = accumulator.toBytes();
        Accumulator read = Accumulator.fromBytes(data.tree(), bytes).orThrow();
        assertThat(read.schema()).isEqualTo(data.schema());
        assertThat(read.schema().measures().stream().map(m -> m.vietnameseName()))
                .isEqualTo(data.schema().measures().stream()
                        .map(m -> m.vietnameseName())
                        .toList());
        assertThat(read.toBytes()).isEqualTo(bytes);
        assertThat(read.result()).isEqualTo(accumulator.result());
        assertThat(read.merge(accumulator).result())
                .isEqualTo(accumulator
                        .merge(Accumulator.fromBytes(data.tree(), bytes).orThrow())
                        .result());
    }

    @Property(tries = 200)
    void everyCutIsRefused(@ForAll Data data, @ForAll @IntRange(max = 1 << 20) int place) {
        byte[] bytes = bytes(data);
        int length = place % bytes.length;
        Diagnostic reason = refusal(data.tree(), Arrays.copyOf(bytes, length));
        assertThat(reason.code()).isEqualTo(RollUpCode.CUT_SHORT);
    }

    @Property(tries = 500)
    void everyFlippedByteIsRefused(
            @ForAll Data data,
            @ForAll @IntRange(max = 1 << 20) int place,
            @ForAll @IntRange(min = 1, max = 255) int flip) {
        byte[] bytes = bytes(data);
        bytes[place % bytes.length] ^= (byte) flip;
        refusal(data.tree(), bytes);
    }

    /** With the checksum made right again: either refused, or read as something that is written in the same bytes. */
    @Property(tries = 1000)
    void noChangedContentIsReadAsAnotherForm(
            @ForAll Data data,
            @ForAll @IntRange(max = 1 << 20) int place,
            @ForAll @IntRange(min = 1, max = 255) int flip) {
        byte[] bytes = bytes(data);
        int body = bytes.length - CHECKSUM;
        bytes[place % body] ^= (byte) flip;
        seal(bytes);
        Parsed<Accumulator> read = Accumulator.fromBytes(data.tree(), bytes);
        read.value().ifPresent(accumulator -> assertThat(accumulator.toBytes()).isEqualTo(bytes));
    }

    @Test
    void theReasonIsNamed() {
        OrgTree tree = RollUpSamples.smallTree();
        byte[] bytes = Accumulator.of(tree, RollUpSamples.SMALL)
                .add(Row.of(2, RollUpSamples.OCTOBER, 1, 5, 3))
                .toBytes();
        assertThat(refusal(tree, Arrays.copyOf(bytes, bytes.length + 1)).code()).isEqualTo(RollUpCode.TRAILING_BYTES);
        assertThat(refusal(tree, new byte[] {'P', 'K'}).code()).isEqualTo(RollUpCode.NOT_AN_ACCUMULATOR);
        byte[] later = bytes.clone();
        later[4] = 2;
        assertThat(refusal(tree, later).message(Language.ENGLISH)).isEqualTo("form of version 2, expected version 1");
        byte[] changed = bytes.clone();
        changed[bytes.length - CHECKSUM - 1]++;
        assertThat(refusal(tree, changed).message(Language.VIETNAMESE)).isEqualTo("bộ tổng hợp bị hỏng: checksum");
        OrgTree other =
                OrgTree.of(ImmutableList.of(OrgUnit.root("T", "Toàn quốc"))).orThrow();
        assertThat(refusal(other, bytes).code()).isEqualTo(RollUpCode.OTHER_TREE);
    }

    /** What is claimed is not believed before the bytes are there. */
    @Test
    void hugeCountsAllocateNothing() {
        OrgTree tree = RollUpSamples.smallTree();
        byte[] bytes = Accumulator.of(tree, RollUpSamples.BARE).toBytes();
        byte[] claims = Arrays.copyOf(bytes, bytes.length + 4);
        int units = bytes.length - CHECKSUM - 1;
        for (int i = 0; i < 4; i++) {
            claims[units + i] = (byte) 0xFF;
        }
        claims[units + 4] = 7;
        claims[5] = (byte) (claims[5] + 4);
        seal(claims);
        assertThat(refusal(tree, claims).code()).isEqualTo(RollUpCode.DAMAGED);
    }

    /** The distance to the next month is so great that the sum wraps around to an earlier one. */
    @Test
    void monthsDoNotWrapAround() {
        OrgTree tree = RollUpSamples.smallTree();
        byte[] bytes = Accumulator.of(tree, RollUpSamples.BARE)
                .report(0, RollUpSamples.OCTOBER)
                .report(0, RollUpSamples.OCTOBER + 1)
                .toBytes();
        // At the end of the body the second month: a distance of 0, and no cells.
        int distance = bytes.length - CHECKSUM - 2;
        long wrapping = Long.MIN_VALUE - (RollUpSamples.OCTOBER + 1) + RollUpSamples.OCTOBER / 2;
        byte[] changed = Arrays.copyOf(bytes, bytes.length + 8);
        for (int i = 0; i < 9; i++) {
            changed[distance + i] = (byte) ((wrapping >>> (7 * i) & 0x7F) | (i < 8 ? 0x80 : 0));
        }
        changed[distance + 9] = 0;
        changed[5] = (byte) (changed[5] + 8);
        seal(changed);
        assertThat(refusal(tree, changed).message(Language.ENGLISH)).isEqualTo("the accumulator is damaged: month");
    }

    @Test
    void emptyCellsTakeNothing() {
        OrgTree tree = RollUpSamples.smallTree();
        int empty = Accumulator.of(tree, RollUpSamples.LARGE).toBytes().length;
        int one = Accumulator.of(tree, RollUpSamples.LARGE)
                .add(Row.of(2, RollUpSamples.OCTOBER, 999, 100))
                .toBytes()
                .length;
        assertThat(one - empty).isLessThan(12);
    }

    private static byte[] bytes(Data data) {
        return Accumulator.of(data.tree(), data.schema())
                .addAll(List.copyOf(data.facts()))
                .toBytes();
    }

    private static void seal(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, bytes.length - CHECKSUM);
        for (int i = 0; i < CHECKSUM; i++) {
            bytes[bytes.length - 1 - i] = (byte) (checksum.getValue() >>> (8 * i));
        }
    }

    private static Diagnostic refusal(OrgTree tree, byte[] bytes) {
        Parsed<Accumulator> read = Accumulator.fromBytes(tree, bytes);
        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics()).hasSize(1);
        return read.diagnostics().get(0);
    }
}
