package vn.tiendo.citation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Citations of one number, told apart by kind and date as far as these are printed. */
final class SameNumber {
    private final ListMultimap<CitationIdentity, Citation> byIdentity =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();

    void add(Citation citation) {
        byIdentity.put(citation.identity(), citation);
    }

    /** The documents in the order of their first citation. */
    ImmutableList<CitationIndex.Entry> documents() {
        List<CitationIdentity> documents = new ArrayList<>();
        Map<CitationIdentity, Integer> documentOf = new LinkedHashMap<>();
        // The fullest first: they found the documents that the others join.
        List<CitationIdentity> identities = new ArrayList<>(byIdentity.keySet());
        identities.sort(Comparator.comparingInt(SameNumber::missing));
        for (CitationIdentity identity : identities) {
            documentOf.put(identity, place(identity, documents));
        }
        Map<Integer, List<Citation>> citations = new LinkedHashMap<>();
        byIdentity.forEach((identity, citation) -> citations
                .computeIfAbsent(documentOf.getOrDefault(identity, -1), document -> new ArrayList<>())
                .add(citation));
        ImmutableList.Builder<CitationIndex.Entry> entries = ImmutableList.builder();
        citations.forEach((document, cited) ->
                entries.add(new CitationIndex.Entry(documents.get(document), ImmutableList.copyOf(cited))));
        return entries.build();
    }

    /** The index of the one document that agrees, or of a new one where none or several do. */
    private static int place(CitationIdentity identity, List<CitationIdentity> documents) {
        int agreeing = -1;
        for (int i = 0; i < documents.size(); i++) {
            if (agrees(identity, documents.get(i))) {
                if (agreeing >= 0) {
                    agreeing = -1;
                    break;
                }
                agreeing = i;
            }
        }
        if (agreeing < 0) {
            documents.add(identity);
            return documents.size() - 1;
        }
        documents.set(agreeing, joined(documents.get(agreeing), identity));
        return agreeing;
    }

    private static boolean agrees(CitationIdentity first, CitationIdentity second) {
        return agreeInType(first.type(), second.type())
                && agree(first.date(), second.date())
                && agree(first.year(), second.year());
    }

    /** A chương trình hành động is a chương trình too. */
    private static boolean agreeInType(Optional<String> first, Optional<String> second) {
        return agree(first, second)
                || first.orElse("").startsWith(second.orElse(""))
                || second.orElse("").startsWith(first.orElse(""));
    }

    private static boolean agree(Optional<?> first, Optional<?> second) {
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }

    private static CitationIdentity joined(CitationIdentity document, CitationIdentity other) {
        return CitationIdentity.builder()
                .number(document.number())
                .family(document.family())
                .type(document.type().or(other::type))
                .date(document.date().or(other::date))
                .year(document.year().or(other::year))
                .build();
    }

    private static int missing(CitationIdentity identity) {
        return (identity.type().isPresent() ? 0 : 1)
                + (identity.date().isPresent() ? 0 : 2)
                + (identity.year().isPresent() ? 0 : 1);
    }
}
