package vn.tiendo.indicator;

/**
 * A target that stands in a text (chỉ tiêu trong câu): {@code trên 84%}, and of what: {@code thi hành xong về việc}.
 *
 * @param phrase the target
 * @param indicator the words of the sentence that say what is measured; empty where the sentence has no others
 * @param start where the phrase begins in the text
 * @param end the index behind the phrase
 */
public record TargetMatch(TargetPhrase phrase, String indicator, int start, int end) {}
