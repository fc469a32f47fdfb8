package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import vn.tiendo.citation.Citation;

/**
 * A document that a plan cites, and where (văn bản được viện dẫn): {@code Quyết định số 77/QĐ-BYT} on lines 12 and
 * 374.
 *
 * @param citation the document, in the words of its first place
 * @param lines the lines where it is cited, ascending
 */
public record CitedDocument(Citation citation, ImmutableList<Integer> lines) {}
