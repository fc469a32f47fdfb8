package vn.tiendo.enforcement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day on which a case came to a state (quyết định thay đổi trạng thái): postponed from 12 May 2025 on ground
 * {@code 48.1.c}.
 *
 * @param date the first day of the state
 * @param state the state
 * @param ground the provision on which it rests, written as the application writes it; what counts as enforceable may depend
 *     on it, see {@link EnforceableStates}
 */
public record StateChange(LocalDate date, CaseState state, Optional<String> ground) {
    /** A change whose ground does not matter. */
    public static StateChange of(LocalDate date, CaseState state) {
        return new StateChange(date, state, Optional.empty());
    }

    /** A change with its ground. */
    public static StateChange of(LocalDate date, CaseState state, String ground) {
        return new StateChange(date, state, Optional.of(ground));
    }
}
