package vn.tiendo.outline;

/**
 * A line that opens with an outline number (dòng có số đề mục): {@code II. NHIỆM VỤ}.
 *
 * @param number the number
 * @param rest what stands behind it, without white space at its ends; empty where the number is the whole line
 * @param restStart the index of {@code rest} in the line
 */
public record NumberedText(OutlineNumber number, String rest, int restStart) {}
