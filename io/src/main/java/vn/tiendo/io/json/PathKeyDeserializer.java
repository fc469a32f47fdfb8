package vn.tiendo.io.json;

import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import vn.tiendo.outline.OutlinePath;

/** Reads outline paths that are the keys of a map. */
final class PathKeyDeserializer extends KeyDeserializer {
    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        try {
            return OutlinePath.parse(key);
        } catch (IllegalArgumentException e) {
            return context.handleWeirdKey(OutlinePath.class, key, "not an outline path such as IV/1/1.7/a");
        }
    }
}
