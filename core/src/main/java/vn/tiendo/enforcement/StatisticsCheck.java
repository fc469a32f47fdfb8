package vn.tiendo.enforcement;

import java.util.function.Consumer;
import vn.tiendo.result.DescribedCheck;
import vn.tiendo.result.Diagnostic;

/**
 * A check of statistical rows (phép kiểm tra số liệu), such as "carried over and new are what was accepted": what it looks
 * for, why that matters, how to mend it, and the check itself.
 *
 * <p>An application can write its own checks and put them beside {@link StatisticsChecks#standard()}.
 */
public interface StatisticsCheck extends DescribedCheck {
    /**
     * Looks at rows.
     *
     * @param set the rows, and what is known about them
     * @param regimes the regimes by date
     * @param found takes the findings, and where a row lacks figures {@link EnforcementCode#NOT_CHECKABLE}
     */
    void run(StatisticalSet set, Regimes regimes, Consumer<Diagnostic> found);
}
