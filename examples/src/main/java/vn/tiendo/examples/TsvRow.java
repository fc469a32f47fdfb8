package vn.tiendo.examples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;

/**
 * A row of tab-separated values.
 *
 * @param fields the values, as they are
 */
record TsvRow(ImmutableList<String> fields) {

    static TsvRow of(String... fields) {
        return new TsvRow(ImmutableList.copyOf(fields));
    }

    /** Writes the row; what would break it apart becomes a blank. */
    void writeTo(Writer out) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                out.write('\t');
            }
            writeField(fields.get(i), out);
        }
        out.write('\n');
    }

    private static void writeField(String field, Writer out) throws IOException {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            boolean breaks = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
            out.write(breaks ? ' ' : c);
        }
    }
}
