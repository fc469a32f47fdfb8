package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import vn.tiendo.citation.Citation;
import vn.tiendo.citation.CitationMatch;
import vn.tiendo.citation.Citations;
import vn.tiendo.citation.DocumentNumber;
import vn.tiendo.plan.CitedDocument;
import vn.tiendo.text.Folding;

/** The documents that a plan cites, each once, with the lines of its places. */
final class CitedDocuments {
    private CitedDocuments() {}

    /** A citation of the document itself, and its line. */
    record Caption(Citation citation, int line) {}

    /** What makes two citations one document. */
    private record Key(String type, String number, Optional<LocalDate> date) {
        static Key of(Citation citation) {
            String number =
                    citation.number().map(DocumentNumber::identity).orElseGet(() -> Folding.fold(citation.text()));
            return new Key(Folding.fold(citation.type().orElse("")), number, citation.date());
        }
    }

    /** A cited document in the words of its first place, and the lines of all its places. */
    private record Places(Citation citation, NavigableSet<Integer> lines) {}

    static List<CitedDocument> of(List<Passage> passages) {
        Map<Key, Places> places = new LinkedHashMap<>();
        for (Passage passage : passages) {
            for (CitationMatch match : Citations.findAll(passage.text())) {
                Citation citation = match.citation();
                places.computeIfAbsent(Key.of(citation), key -> new Places(citation, new TreeSet<>()))
                        .lines()
                        .add(passage.lineAt(match.start()));
            }
        }
        return places.values().stream()
                .map(place -> new CitedDocument(place.citation(), ImmutableList.copyOf(place.lines())))
                .toList();
    }

    /** The citation behind {@code Ban hành kèm theo}, by which an annex names the document it belongs to. */
    static Optional<Caption> findCaption(List<Passage> passages) {
        String words = Folding.fold("(ban hành kèm theo");
        for (Passage passage : passages) {
            if (Folding.fold(passage.text()).startsWith(words)) {
                List<CitationMatch> found = Citations.findAll(passage.text());
                if (!found.isEmpty()) {
                    CitationMatch match = found.get(0);
                    return Optional.of(new Caption(match.citation(), passage.lineAt(match.start())));
                }
            }
        }
        return Optional.empty();
    }
}
