package vn.tiendo.examples.spark;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.KryoSerializable;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.result.DataException;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.rollup.Accumulator;

/**
 * The roll-up of some partitions (kết quả từng phần): an accumulator, what there is to say of bad rows, and the reason if the
 * whole is refused because a sum passes 64 bits.
 *
 * <p>It travels as {@link Accumulator#toBytes()} whichever of its two serializers Spark uses, and becomes an accumulator again
 * when it is merged. Both ways are written out, for Kryo passes over what an {@link Externalizable} writes, and would carry
 * nothing in silence. Public only because the serializers ask for that.
 */
public final class Partial implements Externalizable, KryoSerializable {
    private static final long serialVersionUID = 1L;
    private static final byte[] NO_FACTS = {};

    /** What was received; superseded by {@link #accumulator}. */
    private transient byte[] bytes = NO_FACTS;

    private transient @Nullable Accumulator accumulator;
    private transient @Nullable Diagnostic refusal;
    private transient BadRows badRows = new BadRows();
    private transient long facts;

    /** Nothing: the zero of the merge. */
    public Partial() {}

    /** The roll-up of rows that were all read. */
    static Partial of(long facts, Accumulator accumulator, BadRows badRows) {
        Partial partial = new Partial();
        partial.badRows = badRows;
        partial.facts = facts;
        if (facts > 0) {
            // Also adds what was buffered, which is where a sum may turn out too great.
            partial.bytes = accumulator.toBytes();
        }
        return partial;
    }

    /** A refusal, beside what there was to say so far. */
    static Partial refused(DataException reason, BadRows badRows) {
        Partial partial = new Partial();
        partial.badRows = badRows;
        partial.refuse(reason.diagnostics().get(0));
        return partial;
    }

    /** Adds another part, which is not to be used any more. */
    Partial merge(Partial other, CubeFrame frame) {
        badRows.addAll(other.badRows);
        facts = Math.addExact(facts, other.facts);
        if (refusal == null && other.refusal != null) {
            refuse(other.refusal);
        } else if (refusal == null) {
            try {
                mergeFacts(other, frame);
            } catch (DataException e) {
                refuse(e.diagnostics().get(0));
            }
        }
        return this;
    }

    private void mergeFacts(Partial other, CubeFrame frame) {
        Optional<Accumulator> mine = accumulator(frame);
        Optional<Accumulator> theirs = other.accumulator(frame);
        if (mine.isPresent() && theirs.isPresent()) {
            mine.get().merge(theirs.get());
        } else if (theirs.isPresent()) {
            accumulator = theirs.get();
        }
    }

    private void refuse(Diagnostic reason) {
        refusal = reason;
        accumulator = null;
        bytes = NO_FACTS;
    }

    /**
     * The accumulator; empty where there is no good row, or all is refused.
     *
     * @throws DataException if what was received is of another tree or not whole
     */
    Optional<Accumulator> accumulator(CubeFrame frame) {
        if (accumulator == null && bytes.length > 0) {
            accumulator = frame.accumulator(bytes);
            bytes = NO_FACTS;
        }
        return Optional.ofNullable(accumulator);
    }

    /** Why the whole is refused. */
    Optional<Diagnostic> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** What there is to say of rows. */
    BadRows badRows() {
        return badRows;
    }

    /** How many rows were good. */
    long facts() {
        return facts;
    }

    private void writeTo(DataOutput out) throws IOException {
        Accumulator made = accumulator;
        byte[] form = made == null ? bytes : made.toBytes();
        out.writeInt(form.length);
        out.write(form);
        out.writeLong(facts);
        badRows.write(out);
        Diagnostic reason = refusal;
        out.writeBoolean(reason != null);
        if (reason != null) {
            DiagnosticBytes.write(reason, out);
        }
    }

    private void readFrom(DataInput in) throws IOException {
        bytes = new byte[in.readInt()];
        in.readFully(bytes);
        facts = in.readLong();
        badRows = BadRows.read(in);
        refusal = in.readBoolean() ? DiagnosticBytes.read(in) : null;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        writeTo(out);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
        readFrom(in);
    }

    @Override
    public void write(Kryo kryo, Output output) {
        try {
            writeTo(new DataOutputStream(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void read(Kryo kryo, Input input) {
        try {
            readFrom(new DataInputStream(input));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
