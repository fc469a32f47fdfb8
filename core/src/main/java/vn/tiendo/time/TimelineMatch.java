package vn.tiendo.time;

/**
 * A time in a sentence that binds someone, and where it stands in the text that was searched (thời hạn trong câu).
 *
 * @param phrase the words of the time and their meaning
 * @param clause the words of the sentence up to the end of the time, each run of white space as one blank, at most
 *     {@value TimelineScanner#LONGEST_CLAUSE} characters: {@code Hoàn thành chậm nhất trong tháng 5/2024}
 * @param start the index of the first unit of the time
 * @param end the index behind its last unit
 */
public record TimelineMatch(TimelinePhrase phrase, String clause, int start, int end) {}
