package vn.tiendo.examples.spark;

import com.google.common.collect.ImmutableList;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.DiagnosticCode;
import vn.tiendo.result.Severity;

/**
 * What there is to say of rows (các dòng lỗi): by code, how many there were and a few of them as samples. However many bad
 * rows there are, little travels.
 *
 * <p>The samples are the least by file and content, so that the same data give the same samples whatever the partitions and
 * the order of the merge.
 */
final class BadRows {
    /** How many samples of a code are kept. */
    static final int SAMPLES = 3;

    /** The argument of a sample that holds the row. */
    static final String ROW = "row";

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic sample) -> sample.location().file())
            .thenComparing(sample -> sample.arguments().getOrDefault(ROW, ""))
            .thenComparing(sample -> sample.arguments().getOrDefault("column", ""))
            .thenComparing(Diagnostic::text);

    private final Map<String, Tally> tallies = new TreeMap<>();

    private static final class Tally {
        private final TreeSet<Diagnostic> samples = new TreeSet<>(ORDER);
        private long count;

        private void add(long more, Iterable<Diagnostic> further) {
            count = Math.addExact(count, more);
            for (Diagnostic sample : further) {
                samples.add(sample);
                if (samples.size() > SAMPLES) {
                    samples.pollLast();
                }
            }
        }
    }

    /** Adds what there is to say of one row. */
    void add(Diagnostic diagnostic) {
        tally(diagnostic.code().code()).add(1, ImmutableList.of(diagnostic));
    }

    /** Adds all that others have. */
    void addAll(BadRows others) {
        others.tallies.forEach((code, tally) -> tally(code).add(tally.count, tally.samples));
    }

    private Tally tally(String code) {
        return tallies.computeIfAbsent(code, key -> new Tally());
    }

    /** How many rows have a code. */
    long count(DiagnosticCode code) {
        Tally tally = tallies.get(code.code());
        return tally == null ? 0 : tally.count;
    }

    /** Whether rows were left out. */
    boolean hasErrors() {
        return tallies.values().stream().anyMatch(tally -> tally.samples.first().severity() == Severity.ERROR);
    }

    /** The samples, by code. */
    ImmutableList<Diagnostic> samples() {
        return tallies.values().stream()
                .flatMap(tally -> tally.samples.stream())
                .collect(ImmutableList.toImmutableList());
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(tallies.size());
        for (Map.Entry<String, Tally> entry : tallies.entrySet()) {
            Tally tally = entry.getValue();
            out.writeUTF(entry.getKey());
            out.writeLong(tally.count);
            out.writeInt(tally.samples.size());
            for (Diagnostic sample : tally.samples) {
                DiagnosticBytes.write(sample, out);
            }
        }
    }

    static BadRows read(DataInput in) throws IOException {
        BadRows rows = new BadRows();
        for (int codes = in.readInt(); codes > 0; codes--) {
            Tally tally = rows.tally(in.readUTF());
            tally.count = in.readLong();
            for (int samples = in.readInt(); samples > 0; samples--) {
                tally.samples.add(DiagnosticBytes.read(in));
            }
        }
        return rows;
    }
}
