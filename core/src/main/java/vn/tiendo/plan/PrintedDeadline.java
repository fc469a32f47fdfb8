package vn.tiendo.plan;

import vn.tiendo.time.TimelinePhrase;

/**
 * A date inside a sentence that binds someone (thời hạn trong câu).
 *
 * @param text the words around it, as printed
 * @param line the line on which it stands; 0 where it is not known
 * @param timeline the time
 */
public record PrintedDeadline(String text, int line, TimelinePhrase timeline) {}
