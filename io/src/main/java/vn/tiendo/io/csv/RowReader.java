package vn.tiendo.io.csv;

/** What the cells of a row of facts mean. Not safe for threads. */
interface RowReader {
    /** Reads the cells of a row that is neither empty nor damaged nor too long. */
    RowReading read(RowCells cells);
}
