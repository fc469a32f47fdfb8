package vn.tiendo.indicator;

/** Which way an indicator is better (chiều của chỉ tiêu). */
public enum Direction {
    /** The higher the better: the share of judgments enforced. */
    HIGHER_IS_BETTER,
    /** The lower the better: the share of files that are late. */
    LOWER_IS_BETTER;

    /** An order of results as an order of goodness: positive where the first is strictly better. */
    int better(int order) {
        return this == HIGHER_IS_BETTER ? order : -order;
    }
}
