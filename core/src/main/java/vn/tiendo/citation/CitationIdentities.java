package vn.tiendo.citation;

import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.text.Folding;

/** Makes the identity of a citation out of what it prints. */
final class CitationIdentities {
    private CitationIdentities() {}

    static CitationIdentity of(Citation citation) {
        Optional<DocumentNumber> number = citation.number();
        CitationIdentity.Builder identity = CitationIdentity.builder().date(citation.date());
        Optional<String> type = citation.type().or(() -> number.flatMap(DocumentNumber::findTypeName));
        identity.type(type.map(Folding::fold));
        if (number.isPresent()) {
            OptionalInt year = number.get().findYear();
            return identity.number(number.get().identity())
                    .family(number.get().issuerFamily())
                    .year(
                            year.isPresent()
                                    ? Optional.of(year.getAsInt())
                                    : citation.date().map(date -> date.getYear()))
                    .build();
        }
        return ofName(citation, type.orElse(""), identity);
    }

    /** By the words behind the kind; {@code Luật Thi hành án dân sự năm 2008} is a law of the National Assembly. */
    private static CitationIdentity ofName(Citation citation, String type, CitationIdentity.Builder identity) {
        TextScanner text = new TextScanner(citation.text());
        int start = 0;
        for (CitationWords.Type known : CitationWords.TYPES.at(text, 0)) {
            if (known.name().equals(type)) {
                start = known.read(text, 0);
            }
        }
        LawReader laws = new LawReader(text);
        int nameEnd = laws.nameEnd(start, type);
        int yearEnd = laws.withYear(nameEnd);
        boolean named = nameEnd > start && !type.equals(CitationWords.CONSTITUTION);
        boolean dated = yearEnd > start && text.isYearBefore(yearEnd);
        String name = named ? text.printed(start, nameEnd) : dated ? type : citation.text();
        return identity.number(LawNames.STANDARD.identity(name))
                .family(family(type))
                .year(
                        dated
                                ? Optional.of(text.number(yearEnd - 4, yearEnd))
                                : citation.date().map(date -> date.getYear()))
                .build();
    }

    private static IssuerFamily family(String type) {
        if (CitationWords.LAWS.contains(type) || type.equals(CitationWords.CONSTITUTION)) {
            return IssuerFamily.NATIONAL_ASSEMBLY;
        }
        return type.equals(CitationWords.RESOLUTION) ? IssuerFamily.PARTY : IssuerFamily.UNKNOWN;
    }
}
