package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import vn.tiendo.time.Timeline;
import vn.tiendo.time.TimelineList;

/** The parts of a timeline: those of a list, or the timeline itself. */
final class TimelineParts {
    private TimelineParts() {}

    static ImmutableList<Timeline> of(Timeline timeline) {
        return timeline instanceof TimelineList list ? list.parts() : ImmutableList.of(timeline);
    }
}
