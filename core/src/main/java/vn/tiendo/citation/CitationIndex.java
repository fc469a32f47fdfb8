package vn.tiendo.citation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Citations sorted by the document they mean (bảng viện dẫn):
 * {@code Quyết định số 77/QĐ-BYT ngày 05/3/2024} and {@code Quyết định 77/QĐ-BYT} are one entry, one number of two
 * documents is two.
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

    /**
     * A citation that joined an entry, though it is about something else.
     *
     * @param citation the citation, with a subject
     * @param other one of the same entry before it or with a date, with another subject
     */
    public record Conflict(Citation citation, Citation other) {}

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

    /**
     * Entries that are probably one document under two numbers: serial, code of the kind and date agree, and of their
     * issuers' codes one is part of the other, as {@code THADS} of {@code TCTHADS}; groups of at least two.
     */
    public ImmutableList<ImmutableList<Entry>> similar() {
        Map<String, List<Entry>> byKey = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Optional<DocumentNumber> number = entry.citations().get(0).number();
            if (number.isPresent() && entry.identity().date().isPresent()) {
                String key = number.get().serial().replaceFirst("^0+", "")
                        + ' '
                        + number.get()
                                .findTypeCode()
                                .map(DocumentNumberParts::foldCode)
                                .orElse("")
                        + ' '
                        + entry.identity().date().get();
                byKey.computeIfAbsent(key, own -> new ArrayList<>()).add(entry);
            }
        }
        return byKey.values().stream()
                .filter(group -> group.size() > 1 && group.stream().allMatch(entry -> isNear(entry, group.get(0))))
                .map(ImmutableList::copyOf)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Citations without date whose {@linkplain Citation#subject() subject} has clearly other words than the entry's first
     * one with date, or, where none has a date, the first one: number and kind agree, yet another year's document may be
     * meant.
     */
    public ImmutableList<Conflict> conflicts() {
        ImmutableList.Builder<Conflict> conflicts = ImmutableList.builder();
        for (Entry entry : entries) {
            List<Citation> told = entry.citations().stream()
                    .filter(citation -> citation.subject().isPresent())
                    .toList();
            told.stream()
                    .min(Comparator.comparing(citation -> citation.date().isEmpty()))
                    .ifPresent(first -> told.stream()
                            .filter(citation -> isWithoutYear(citation) && isAboutOther(citation, first))
                            .forEach(citation -> conflicts.add(new Conflict(citation, first))));
        }
        return conflicts.build();
    }

    /** Numbers with their year are given once: {@code 62/2015/NĐ-CP}. */
    private static boolean isWithoutYear(Citation citation) {
        return citation.date().isEmpty()
                && citation.number()
                        .filter(number -> number.findYear().isEmpty())
                        .isPresent();
    }

    private static boolean isAboutOther(Citation citation, Citation first) {
        return CitationSubject.differ(
                citation.subject().orElse(""), first.subject().orElse(""));
    }

    private static boolean isNear(Entry first, Entry second) {
        String one = issuers(first);
        String other = issuers(second);
        return one.contains(other) || other.contains(one);
    }

    private static String issuers(Entry entry) {
        return entry.citations().get(0).number().stream()
                .flatMap(number -> number.issuerCodes().stream())
                .map(DocumentNumberParts::foldCode)
                .collect(Collectors.joining("-"));
    }
}
