package vn.tiendo.io.json;

/**
 * How large a JSON document may be (giới hạn dữ liệu vào), so that a hostile one costs little.
 *
 * @param maxSize how many bytes a stream, or UTF-16 units a text, may have; 32 MiB by default
 * @param maxDepth how many objects and arrays may stand in each other; 500 by default, which is also as deep as Jackson
 *     writes
 * @param maxStringLength how many UTF-16 units one string may have; 1 000 000 by default
 * @param maxTokens how many names, scalars and brackets there may be; 2 000 000 by default
 */
public record JsonLimits(int maxSize, int maxDepth, int maxStringLength, int maxTokens) {
    private static final JsonLimits STANDARD = new JsonLimits(32 << 20, 500, 1_000_000, 2_000_000);

    /** The greatest depth that may be asked for: the reader calls itself once a level. */
    public static final int GREATEST_DEPTH = 1000;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a limit is less than 1, or {@code maxDepth} is greater than
     *     {@link #GREATEST_DEPTH}
     */
    public JsonLimits {
        check("maxSize", maxSize, Integer.MAX_VALUE - 8);
        check("maxDepth", maxDepth, GREATEST_DEPTH);
        check("maxStringLength", maxStringLength, Integer.MAX_VALUE);
        check("maxTokens", maxTokens, Integer.MAX_VALUE);
    }

    /** The default limits, far above any real plan. */
    public static JsonLimits standard() {
        return STANDARD;
    }

    /** These limits with another size. */
    public JsonLimits withMaxSize(int size) {
        return new JsonLimits(size, maxDepth, maxStringLength, maxTokens);
    }

    /** These limits with another depth. */
    public JsonLimits withMaxDepth(int depth) {
        return new JsonLimits(maxSize, depth, maxStringLength, maxTokens);
    }

    /** These limits with another length of strings. */
    public JsonLimits withMaxStringLength(int length) {
        return new JsonLimits(maxSize, maxDepth, length, maxTokens);
    }

    /** These limits with another number of tokens. */
    public JsonLimits withMaxTokens(int tokens) {
        return new JsonLimits(maxSize, maxDepth, maxStringLength, tokens);
    }

    private static void check(String name, int value, int greatest) {
        if (value < 1 || value > greatest) {
            throw new IllegalArgumentException(name + " must be 1 to " + greatest + " but was " + value);
        }
    }
}
