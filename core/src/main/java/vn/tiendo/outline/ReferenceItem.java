package vn.tiendo.outline;

import com.google.common.collect.ImmutableList;

/**
 * A word with the numbers behind it: {@code điểm a, b và d}.
 *
 * @param kind the word
 * @param numbers the numbers, each of one part or several
 * @param family what the numbers are made of
 * @param end the token behind it
 */
record ReferenceItem(
        PointKind kind, ImmutableList<ImmutableList<String>> numbers, PointNumberReader.Family family, int end) {}
