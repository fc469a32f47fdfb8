package vn.tiendo.io.document;

/** The fields of a task that running text prints behind labels (mục có nhãn): {@code Kết quả đạt được: …}. */
enum TaskField {
    /** What is handed over. */
    PRODUCT,
    /** What is to be done to reach it. */
    SOLUTION,
    /** Until when. */
    TIMELINE,
    /** The units in the lead. */
    LEAD,
    /** The units that cooperate. */
    COOPERATING,
    /** The units in the lead and those that cooperate, without a border between them. */
    UNITS,
    /** The offices in charge. */
    LEADER,
    /** On which document it rests. */
    BASIS;

    /** Whether it holds prose, of which any number of paragraphs may follow. */
    boolean isProse() {
        return this == PRODUCT || this == SOLUTION;
    }

    /** Whether its label in the midst of a line opens it: no sentence goes on with one and a colon. */
    boolean opensInline() {
        return this == TIMELINE || this == LEAD || this == COOPERATING || this == UNITS || this == LEADER;
    }
}
