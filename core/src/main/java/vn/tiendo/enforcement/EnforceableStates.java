package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;

/**
 * Which running cases a regime counts as enforceable (phạm vi "có điều kiện thi hành"): until 2019 those postponed and
 * suspended too, from 2020 on only those postponed by agreement of the parties, {@code 48.1.c}.
 *
 * @param states the states that are inside whatever the ground; none of them an end
 * @param postponementGrounds the grounds on which a postponed case is inside though {@link CaseState#POSTPONED} is not among
 *     the states, written as the application's cases write them
 */
public record EnforceableStates(ImmutableSet<CaseState> states, ImmutableSet<String> postponementGrounds) {
    /**
     * Checks the states.
     *
     * @throws IllegalArgumentException if {@code states} holds an end
     */
    public EnforceableStates {
        states = Sets.immutableEnumSet(states);
        if (states.stream().anyMatch(CaseState::isEnd)) {
            throw new IllegalArgumentException("states must be of running cases but were " + states);
        }
    }

    /** Whether a running case in that state, on that ground, is counted as enforceable. */
    public boolean contains(CaseState state, Optional<String> ground) {
        return states.contains(state)
                || (state == CaseState.POSTPONED
                        && ground.map(postponementGrounds::contains).orElse(false));
    }
}
