package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import vn.tiendo.outline.OutlinePath;

/**
 * A reference from one point to others (dẫn chiếu): {@code điểm a, c mục 3.2}.
 *
 * @param text the words as printed
 * @param line the line on which it stands; 0 where it is not known
 * @param paths the points that are meant; empty where they do not exist
 */
public record PointReference(String text, int line, ImmutableList<OutlinePath> paths) {}
