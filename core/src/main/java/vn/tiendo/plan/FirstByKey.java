package vn.tiendo.plan;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Maps of things by a key that bad data may repeat; the first one stays. */
final class FirstByKey {
    private FirstByKey() {}

    static <K, V> ImmutableMap<K, V> of(Iterable<V> values, Function<V, K> key) {
        Map<K, V> first = new LinkedHashMap<>();
        values.forEach(value -> first.putIfAbsent(key.apply(value), value));
        return ImmutableMap.copyOf(first);
    }
}
