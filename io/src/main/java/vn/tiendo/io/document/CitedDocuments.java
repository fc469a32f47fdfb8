package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tiendo.citation.Citation;
import vn.tiendo.citation.CitationCode;
import vn.tiendo.citation.CitationIndex;
import vn.tiendo.citation.CitationMatch;
import vn.tiendo.citation.Citations;
import vn.tiendo.plan.CitedDocument;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.text.Folding;

/** The documents that a plan cites, each once, with the lines of its places. */
final class CitedDocuments {
    private static final ImmutableList<String> CAPTIONS =
            ImmutableList.of(Folding.fold("(ban hành kèm theo"), Folding.fold("(kèm theo"));
    /** What a draft is sent with; its number is not that of the draft. */
    private static final ImmutableSet<String> LETTERS =
            ImmutableSet.of("Công văn", "Tờ trình", "Văn bản", "Báo cáo", "Thông báo", "Công điện");

    private CitedDocuments() {}

    /** A citation of the document itself, and its line. */
    record Caption(Citation citation, int line) {}

    static List<CitedDocument> of(List<Passage> passages, Findings findings) {
        List<Citation> citations = new ArrayList<>();
        Map<Citation, NavigableSet<Integer>> lines = new HashMap<>();
        // Citations in the same words may have different subjects.
        IdentityHashMap<Citation, Integer> places = new IdentityHashMap<>();
        for (Passage passage : passages) {
            for (CitationMatch match : Citations.findAll(passage.text())) {
                Citation citation = match.citation();
                // The place in the document stands before the words of the citation, maybe on the line above.
                int words = passage.text().indexOf(citation.text(), match.start());
                int start = words >= 0 && words < match.end() ? words : match.start();
                int line = passage.lineAt(start);
                citations.add(citation);
                places.put(citation, line);
                lines.computeIfAbsent(citation, key -> new TreeSet<>()).add(line);
            }
        }
        List<CitedDocument> cited = new ArrayList<>();
        CitationIndex index = CitationIndex.of(citations);
        index.ambiguous().forEach(group -> report(CitationCode.NUMBER_AMBIGUOUS, group, lines, findings));
        index.similar().forEach(group -> report(CitationCode.NUMBERS_SIMILAR, group, lines, findings));
        index.conflicts()
                .forEach(conflict -> findings.add(
                        Diagnostic.of(
                                        CitationCode.SUBJECTS_DIFFER,
                                        SourceLocation.NONE,
                                        conflict.citation().text())
                                .with("subject", conflict.citation().subject().orElse(""))
                                .with("document", conflict.other().text())
                                .with("other", conflict.other().subject().orElse("")),
                        places.getOrDefault(conflict.citation(), 0),
                        1));
        for (CitationIndex.Entry entry : index.entries()) {
            NavigableSet<Integer> all = new TreeSet<>();
            ImmutableSet.copyOf(entry.citations())
                    .forEach(citation -> all.addAll(lines.getOrDefault(citation, new TreeSet<>())));
            cited.add(new CitedDocument(entry.citations().get(0), ImmutableList.copyOf(all)));
        }
        return cited;
    }

    private static void report(
            CitationCode code,
            List<CitationIndex.Entry> group,
            Map<Citation, NavigableSet<Integer>> lines,
            Findings findings) {
        Citation last = group.get(group.size() - 1).citations().get(0);
        String documents = group.subList(0, group.size() - 1).stream()
                .map(entry -> entry.citations().get(0).text())
                .collect(Collectors.joining("; "));
        NavigableSet<Integer> places = lines.getOrDefault(last, new TreeSet<>());
        findings.add(
                Diagnostic.of(code, SourceLocation.NONE, last.text()).with("documents", documents),
                places.isEmpty() ? 0 : places.first(),
                1);
    }

    /** {@code (Ban hành kèm theo Quyết định số …}, {@code (Kèm theo Kế hoạch số …}. */
    static boolean isCaption(String text) {
        String folded = Folding.fold(text);
        return CAPTIONS.stream().anyMatch(folded::startsWith);
    }

    /** The citation behind {@code Ban hành kèm theo}, by which an annex names the document it belongs to. */
    static Optional<Caption> findCaption(List<Passage> passages) {
        for (Passage passage : passages) {
            if (isCaption(passage.text())) {
                List<CitationMatch> found = Citations.findAll(passage.text());
                if (!found.isEmpty()
                        && found.get(0)
                                .citation()
                                .type()
                                .filter(LETTERS::contains)
                                .isEmpty()) {
                    CitationMatch match = found.get(0);
                    return Optional.of(new Caption(match.citation(), passage.lineAt(match.start())));
                }
            }
        }
        return Optional.empty();
    }
}
