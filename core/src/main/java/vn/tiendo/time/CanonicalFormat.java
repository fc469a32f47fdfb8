package vn.tiendo.time;

/** Writes the canonical text of timelines, see {@link Timeline#toCanonical()}. */
final class CanonicalFormat {
    private CanonicalFormat() {}

    static String format(Timeline timeline) {
        return timeline.kind().code();
    }
}
