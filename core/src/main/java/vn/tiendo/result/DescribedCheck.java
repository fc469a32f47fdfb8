package vn.tiendo.result;

import com.google.common.collect.ImmutableMap;

/**
 * A check that can explain itself (phép kiểm tra): what it looks for, why that matters, how to mend it.
 *
 * <p>The words come from the catalog of its code, under the code with {@code .what}, {@code .why} and {@code .how}.
 */
public interface DescribedCheck {
    /** The kind of its findings, and its own identity. */
    DiagnosticCode code();

    /** How grave its findings are. */
    default Severity severity() {
        return code().severity();
    }

    /** What it looks for, in a few words. */
    default String what(Language language) {
        return words("what", language);
    }

    /** Why that matters. */
    default String why(Language language) {
        return words("why", language);
    }

    /** How to mend it. */
    default String howToMend(Language language) {
        return words("how", language);
    }

    private String words(String part, Language language) {
        return code().messages()
                .find(code().code() + "." + part, ImmutableMap.of(), language)
                .orElse("");
    }
}
