package vn.tiendo.citation;

/**
 * A citation and where it stands in the text that was searched (vị trí viện dẫn).
 *
 * @param citation what is cited
 * @param start the index of its first unit, the provision included: {@code Mục 3.2 Quyết định số …}
 * @param end the index behind its last unit
 */
public record CitationMatch(Citation citation, int start, int end) {}
