package vn.tiendo.enforcement;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.result.DescribedCheck;
import vn.tiendo.result.Diagnostic;

/**
 * A rule by which cases are put on a list for closer direction (tiêu chí rà soát): enforceable and older than one year.
 *
 * <p>{@link WatchRules} has those that plans order, with their limits as parameters; an application can write its own.
 */
public interface WatchRule extends DescribedCheck {
    /**
     * Looks whether a case belongs on the list.
     *
     * @param subject a case without errors
     * @param day the day on which one looks; what happened later does not count
     * @param enforceable which states are enforceable on that day
     * @return the reason, of this rule's code, if it does
     */
    Optional<Diagnostic> find(EnforcementCase subject, LocalDate day, EnforceableStates enforceable);
}
