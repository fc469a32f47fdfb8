package vn.tiendo.org;

import com.google.common.collect.ImmutableMap;

/** Spells out the kind of area in a printed place: {@code tp Hồ Chí Minh} is {@code thành phố Hồ Chí Minh}. */
final class PlaceNames {
    private static final ImmutableMap<String, String> KINDS =
            ImmutableMap.of("tp", "thành phố", "tx", "thị xã", "tt", "thị trấn", "q", "quận", "h", "huyện");

    private PlaceNames() {}

    static String expanded(String place) {
        UnitTokens tokens = new UnitTokens(place);
        String kind = KINDS.get(tokens.folded(0));
        if (tokens.size() < 2) {
            return place;
        }
        String first = kind == null ? tokens.printed(0, 1) : kind;
        return first + " " + tokens.printed(1, tokens.size());
    }
}
