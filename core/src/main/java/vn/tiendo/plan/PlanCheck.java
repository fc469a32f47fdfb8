package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.DiagnosticCode;
import vn.tiendo.result.Language;
import vn.tiendo.result.Severity;

/**
 * A check of a plan (phép kiểm tra kế hoạch), such as "no unit in the lead": what it looks for, why that matters, how to
 * mend it, and the check itself.
 *
 * <p>The words come from the catalog of its code, under the code with {@code .what}, {@code .why} and {@code .how}. An
 * application can write its own checks and put them beside {@link PlanChecks#standard()}.
 */
public interface PlanCheck {
    /** The kind of its findings, and its own identity. */
    DiagnosticCode code();

    /**
     * Looks at a plan.
     *
     * @return the findings, all of this check's code, in the order of the document
     */
    ImmutableList<Diagnostic> run(PlanQuery query);

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
