package vn.tiendo.plan;

/**
 * A footnote (cước chú).
 *
 * @param mark the mark as printed
 * @param text its text
 * @param line the line on which it stands; 0 where it is not known
 */
public record Footnote(String mark, String text, int line) {}
