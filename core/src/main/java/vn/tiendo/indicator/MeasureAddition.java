package vn.tiendo.indicator;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.org.Additive;
import vn.tiendo.org.Shares;

/** Adds rows measure by measure, and divides each measure of a row without loss. */
enum MeasureAddition implements Additive<MeasureValues> {
    INSTANCE;

    @Override
    public MeasureValues add(MeasureValues first, MeasureValues second) {
        return first.plus(second);
    }

    @Override
    public Optional<ImmutableList<MeasureValues>> split(MeasureValues value, Shares shares) {
        int size = shares.weights().size();
        List<MeasureValues.Builder> parts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            parts.add(MeasureValues.builder(value.moneyUnit()));
        }
        value.observations().forEach((measure, observation) -> {
            List<Long> divided = observation.isPresent() ? shares.split(observation.getValue()) : List.of();
            for (int i = 0; i < size; i++) {
                parts.get(i).put(measure, observation.isPresent() ? Observation.of(divided.get(i)) : observation);
            }
        });
        return Optional.of(parts.stream().map(MeasureValues.Builder::build).collect(ImmutableList.toImmutableList()));
    }
}
