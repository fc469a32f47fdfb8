package vn.tiendo.time;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * A printed timeline (cụm từ chỉ thời gian), {@code Trước ngày 31/3/2024}: the words, what they mean, and how they were
 * understood.
 *
 * @param text the words as printed
 * @param timeline their meaning
 * @param bound the word that binds an open timeline; empty for all others
 * @param flags what a reader should know, in the order of the enum
 */
public record TimelinePhrase(String text, Timeline timeline, Optional<Bound> bound, ImmutableSet<TimelineFlag> flags) {
    /** A phrase about which there is nothing more to say. */
    public static TimelinePhrase of(String text, Timeline timeline) {
        return new TimelinePhrase(text, timeline, Optional.empty(), ImmutableSet.of());
    }
}
