package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import vn.tiendo.result.DescribedCheck;
import vn.tiendo.result.Diagnostic;

/**
 * A check of a plan (phép kiểm tra kế hoạch), such as "no unit in the lead": what it looks for, why that matters, how to
 * mend it, and the check itself.
 *
 * <p>An application can write its own checks and put them beside {@link PlanChecks#standard()}.
 */
public interface PlanCheck extends DescribedCheck {
    /**
     * Looks at a plan.
     *
     * @return the findings, all of this check's code, in the order of the document
     */
    ImmutableList<Diagnostic> run(PlanQuery query);
}
