package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;

/**
 * A paragraph with a mark (gạch đầu dòng).
 *
 * @param mark {@code -} or {@code +}
 * @param text the paragraph without the mark
 * @param line the line on which it starts; 0 where it is not known
 * @param bullets the paragraphs under it
 */
public record Bullet(String mark, String text, int line, ImmutableList<Bullet> bullets) {}
