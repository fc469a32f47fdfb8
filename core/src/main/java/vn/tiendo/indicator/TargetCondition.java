package vn.tiendo.indicator;

/**
 * What a target asks of a result (điều kiện của chỉ tiêu): a comparison and the value, {@code trên 84%}.
 *
 * @param comparison how the result must compare
 * @param value with what
 */
public record TargetCondition(Comparison comparison, TargetValue value) {

    /**
     * The condition in Vietnamese, as {@link TargetPhrase#parse} reads it back: {@code trên 84,70%}, {@code 100%},
     * {@code không thấp hơn năm 2021}, {@code giảm ít nhất 10% so với năm 2023}.
     */
    @Override
    public String toString() {
        if (value instanceof BaselineValue) {
            return relative() + " " + value;
        }
        return value instanceof ChangeValue change
                ? change.direction().wording() + " " + before(change.size()) + change.size() + change.against()
                : before(value) + value;
    }

    private String before(TargetValue number) {
        return comparison == Comparison.EQUAL && isNamed(number) ? "" : comparison.wording() + " ";
    }

    /** A number of nothing in particular: alone it would be any number. */
    private static boolean isNamed(TargetValue number) {
        return !(number instanceof CountValue count) || count.counted().isPresent();
    }

    private String relative() {
        return switch (comparison) {
            case ABOVE -> "cao hơn";
            case AT_LEAST -> "không thấp hơn";
            case EQUAL -> "bằng";
            case AT_MOST -> "không cao hơn";
            case BELOW -> "thấp hơn";
        };
    }
}
