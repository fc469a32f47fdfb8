package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Adds whole numbers exactly. */
enum LongAddition implements Additive<Long> {
    INSTANCE;

    @Override
    public Long add(Long first, Long second) {
        return Math.addExact(first, second);
    }

    @Override
    public Optional<ImmutableList<Long>> split(Long value, Shares shares) {
        return Optional.of(shares.split(value));
    }
}
