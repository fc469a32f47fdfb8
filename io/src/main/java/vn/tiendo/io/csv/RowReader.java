package vn.tiendo.io.csv;

import java.util.List;

/** What the cells of a row of facts mean. Not safe for threads. */
interface RowReader {
    /** Reads the cells of a row that is neither empty nor damaged; it has as many as the header, or further ones that are empty. */
    RowReading read(List<String> cells);
}
