package vn.tiendo.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import org.junit.jupiter.api.Test;

class BrokenPipeTest {
    @Test
    void isToldByTheWordsOfTheSystem() throws IOException {
        Pipe pipe = Pipe.open();
        pipe.source().close();
        try (Pipe.SinkChannel sink = pipe.sink()) {
            IOException failure = catchThrowableOfType(IOException.class, () -> sink.write(ByteBuffer.allocate(1)));

            assertThat(BrokenPipe.isCauseOf(failure)).isTrue();
        }
        assertThat(BrokenPipe.isCauseOf(new IOException("Broken pipe"))).isTrue();
    }

    @Test
    void isNoOtherFailure() {
        assertThat(BrokenPipe.isCauseOf(new IOException("No space left on device")))
                .isFalse();
        assertThat(BrokenPipe.isCauseOf(new IOException())).isFalse();
    }
}
