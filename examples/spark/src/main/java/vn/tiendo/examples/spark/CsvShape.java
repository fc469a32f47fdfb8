package vn.tiendo.examples.spark;

import java.io.Serializable;
import java.util.Optional;

/**
 * How many cells a row of a CSV file has and what divides them: {@code width} is that of the header. Spark drops the cells
 * behind the last column in silence; this finds them in the record that it hands over.
 *
 * @param width how many cells; 0 where the file is no CSV
 * @param separator what stands between two cells
 */
record CsvShape(int width, char separator) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Of files whose rows always fit. */
    static final CsvShape NONE = new CsvShape(0, ',');

    /** The shape of a file by its first line: commas, or semicolons where it has none, or tabs where it has neither. */
    static CsvShape ofHeader(String line) {
        char separator =
                line.indexOf(',') >= 0 ? ',' : line.indexOf(';') >= 0 ? ';' : line.indexOf('\t') >= 0 ? '\t' : ',';
        return new CsvShape(new CsvShape(Integer.MAX_VALUE, separator).count(line), separator);
    }

    private int count(String record) {
        int cells = 1;
        for (int at = next(record, 0); at < record.length(); at = next(record, at + 1)) {
            cells++;
        }
        return cells;
    }

    /** The first cell behind the last column that is not blank. */
    Optional<String> findSurplus(String record) {
        int start = 0;
        for (int cell = 0; start <= record.length(); cell++) {
            int end = next(record, start);
            String text = record.substring(start, end);
            if (cell >= width && !text.isBlank()) {
                return Optional.of(text.strip());
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    /** The next separator outside quotation marks, or the end. */
    private int next(String record, int from) {
        boolean quoted = false;
        for (int i = from; i < record.length(); i++) {
            char c = record.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                return i;
            }
        }
        return record.length();
    }
}
