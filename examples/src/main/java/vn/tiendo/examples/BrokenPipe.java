package vn.tiendo.examples;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;

/** Tells an output that nobody reads any more from one that fails otherwise. */
final class BrokenPipe {
    private BrokenPipe() {}

    /** Whether an output failed because its reader has seen enough, as in {@code tiendo board | head}. */
    static boolean isCauseOf(IOException failure) {
        String message = failure.getMessage();
        return message != null && (message.equals("Broken pipe") || message.equals(wording()));
    }

    /** The JDK has no type for it, and its message is in the language of the system: the message of such a failure, made here. */
    private static String wording() {
        try {
            Pipe pipe = Pipe.open();
            try (Pipe.SinkChannel sink = pipe.sink()) {
                pipe.source().close();
                sink.write(ByteBuffer.allocate(1));
                return "";
            }
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
