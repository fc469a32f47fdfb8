package vn.tiendo.examples;

import java.io.InputStream;
import java.time.LocalDate;

/**
 * The plan that is packed with the command: plan 2057/QĐ-BTP of 2018, abridged in our own words, with numbering,
 * timelines, units and document numbers as they are, and invented reports of what was done.
 */
final class Sample {
    /** The day of which the board tells if nobody says: always the same, so that the output is too. */
    static final LocalDate AS_OF = LocalDate.of(2018, 12, 31);

    static final String PLAN = "ke-hoach-2018.lines.txt";
    static final String PROGRESS = "tien-do-2018.csv";

    private Sample() {}

    /** Opens the plan. */
    static InputStream openPlan() {
        return Resources.open(PLAN);
    }

    /** Opens the reports. */
    static InputStream openProgress() {
        return Resources.open(PROGRESS);
    }
}
