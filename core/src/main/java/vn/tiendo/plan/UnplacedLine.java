package vn.tiendo.plan;

/**
 * A line that found no other place (dòng chưa xếp được).
 *
 * @param line its number, from 1
 * @param text the line as printed
 */
public record UnplacedLine(int line, String text) {}
