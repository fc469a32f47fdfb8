package vn.tiendo.citation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Citations sorted by the document they mean (bảng viện dẫn): one document under several spellings is one entry, one
 * number of two documents is two.
 *
 * <p>A citation that leaves out date or kind joins the document that agrees with what it prints, if there is exactly one.
 * If there are several, it cannot be told which is meant: it stays an entry by itself, and the number is
 * {@linkplain #ambiguous() ambiguous}.
 *
 * @param entries the documents, by number in the order of the first citation
 */
public record CitationIndex(ImmutableList<Entry> entries) {

    /**
     * One document.
     *
     * @param identity what is known of it, put together from all its citations
     * @param citations its citations in their order
     */
    public record Entry(CitationIdentity identity, ImmutableList<Citation> citations) {}

    /** Sorts citations. */
    public static CitationIndex of(Iterable<Citation> citations) {
        Map<String, SameNumber> byNumber = new LinkedHashMap<>();
        for (Citation citation : citations) {
            byNumber.computeIfAbsent(citation.identity().number(), number -> new SameNumber())
                    .add(citation);
        }
        ImmutableList.Builder<Entry> entries = ImmutableList.builder();
        byNumber.values().forEach(number -> entries.addAll(number.documents()));
        return new CitationIndex(entries.build());
    }

    /** The document that a citation of this index means. */
    public Optional<Entry> find(Citation citation) {
        return entries.stream()
                .filter(entry -> entry.citations().contains(citation))
                .findFirst();
    }

    /** The entries whose number others have too, with another date or kind: groups of at least two. */
    public ImmutableList<ImmutableList<Entry>> ambiguous() {
        Map<String, List<Entry>> byNumber = new LinkedHashMap<>();
        for (Entry entry : entries) {
            byNumber.computeIfAbsent(entry.identity().number(), number -> new ArrayList<>())
                    .add(entry);
        }
        return byNumber.values().stream()
                .filter(group -> group.size() > 1)
                .map(ImmutableList::copyOf)
                .collect(ImmutableList.toImmutableList());
    }
}
