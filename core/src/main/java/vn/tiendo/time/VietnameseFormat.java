package vn.tiendo.time;

/** Writes timelines in Vietnamese, see {@link Timeline#toVietnamese()}. */
final class VietnameseFormat {
    private VietnameseFormat() {}

    static String format(Timeline timeline) {
        return timeline.kind().code();
    }
}
