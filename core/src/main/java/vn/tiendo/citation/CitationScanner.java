package vn.tiendo.citation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Folding;

/** Walks through a text once and takes citations as they come; at each word it looks a bounded number of words ahead. */
final class CitationScanner {
    /** {@code của Bộ trưởng Bộ Tư pháp} between number and date. */
    private static final int MOST_ISSUER_WORDS = 10;
    /** {@code Kế hoạch ban hành kèm theo} between provision and document. */
    private static final int MOST_LINKING_WORDS = 10;

    private final TextScanner text;
    private final LawReader laws;
    private final ImmutableList.Builder<CitationMatch> found = ImmutableList.builder();
    /** The kind of the citation before, and where that ends: {@code Nghị định số 62/2015/NĐ-CP, 33/2020/NĐ-CP}. */
    private Optional<String> lastType = Optional.empty();

    private int lastEnd;
    /** Whether what comes is named by a law that amends it: {@code Luật sửa đổi … của Luật Thống kê ngày …}. */
    private boolean amended;

    /** A document read at an index. */
    private record Document(
            int start, int end, Optional<String> type, Optional<DocumentNumber> number, Optional<LocalDate> date) {}

    CitationScanner(CharSequence text) {
        this.text = new TextScanner(text);
        this.laws = new LawReader(this.text);
    }

    ImmutableList<CitationMatch> scan() {
        int position = text.skipBlanks(0);
        while (position < text.length()) {
            int end = take(position);
            if (end == position) {
                end = Math.max(text.wordEnd(position), position + 1);
                amended = text.key(position, end) == CitationWords.AMEND || (amended && text.at(position) != ';');
            }
            position = text.skipBlanks(end);
        }
        return found.build();
    }

    /** Whether a match leaves nothing of a text but white space, brackets and closing punctuation. */
    static boolean isAllOf(CharSequence text, CitationMatch match) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inside = i >= match.start() && i < match.end();
            if (!inside && !Folding.isBlank(c) && (i < match.start() || ".;,".indexOf(c) < 0)) {
                return false;
            }
        }
        return true;
    }

    /** Takes the citation that begins at an index; gives the index behind it, or the same where none begins. */
    private int take(int start) {
        if (!TextScanner.isWordUnit(text.at(start)) || !text.beginsWord(start)) {
            return start;
        }
        int provisionEnd = ProvisionReader.read(text, start);
        if (provisionEnd > start) {
            Document document = linked(provisionEnd);
            if (document != null) {
                add(document, start, Optional.of(text.printed(start, provisionEnd)));
                return document.end();
            }
        }
        Document document = document(start);
        if (document == null) {
            return start;
        }
        add(document, start, Optional.empty());
        return document.end();
    }

    private void add(Document document, int start, Optional<String> provision) {
        Citation citation = Citation.builder()
                .text(text.printed(document.start(), document.end()))
                .type(document.type())
                .number(document.number())
                .date(document.date())
                .provision(provision)
                .subject(CitationSubject.find(text, document.end()))
                .build();
        found.add(new CitationMatch(citation, start, document.end()));
        amended = false;
        lastType = document.type();
        lastEnd = document.end();
    }

    /** The document behind a provision: at once, behind a comma or {@code của}, or behind words that end with {@code kèm theo}. */
    private @Nullable Document linked(int from) {
        int of = text.word(from, CitationWords.OF);
        int at = of == from ? text.word(from, CitationWords.AT) : of;
        Document document = document(text.skipBlanks(at == from ? text.sign(from, ",") : at));
        if (document != null) {
            return document;
        }
        int position = from;
        for (int i = 0; i < MOST_LINKING_WORDS; i++) {
            int start = text.skipBlanks(text.sign(position, ","));
            int end = text.wordEnd(start);
            if (end == start) {
                return null;
            }
            int behind = text.word(end, CitationWords.TO);
            if (text.key(start, end) == CitationWords.ATTACHED && behind > end) {
                return document(text.skipBlanks(behind));
            }
            position = end;
        }
        return null;
    }

    private @Nullable Document document(int start) {
        if (start >= text.length()) {
            return null;
        }
        if (TextScanner.isDigit(text.at(start))) {
            return bareNumber(start);
        }
        for (CitationWords.Type type : CitationWords.TYPES.at(text, start)) {
            int end = type.read(text, start);
            if (end > start) {
                Document document = ofType(start, end, type.name());
                if (document != null) {
                    return document;
                }
            }
        }
        return null;
    }

    private @Nullable Document ofType(int start, int typeEnd, String type) {
        Document numbered = numbered(start, typeEnd, type);
        if (numbered != null) {
            return numbered;
        }
        // Small letters speak of law at large: pháp luật THADS.
        int nameEnd = text.isCapital(start) ? laws.nameEnd(typeEnd, type) : typeEnd;
        if (nameEnd == typeEnd) {
            return null;
        }
        Document law = numbered(start, nameEnd, type);
        if (law != null) {
            return law;
        }
        Optional<TextScanner.Dated> adopted = amended ? Optional.empty() : laws.dateBehind(nameEnd);
        int end = adopted.map(TextScanner.Dated::end).orElseGet(() -> laws.withAmendment(laws.withYear(nameEnd)));
        return new Document(start, end, Optional.of(type), Optional.empty(), adopted.map(TextScanner.Dated::date));
    }

    /** A number behind a kind of document, with or without {@code số}. */
    private @Nullable Document numbered(int start, int from, String type) {
        int number = text.skipBlanks(text.sign(text.word(from, CitationWords.NUMBER), ":"));
        int end = DocumentNumberParts.read(text.text(), number, text.length());
        return end == number ? null : dated(start, number, end, Optional.of(type));
    }

    /** A number without kind; it has that of the citation before if only a comma or {@code và} stands between. */
    private @Nullable Document bareNumber(int start) {
        boolean inside = start > 0 && "./-,".indexOf(text.at(start - 1)) >= 0;
        int end = DocumentNumberParts.read(text.text(), start, text.length());
        if (inside || end == start) {
            return null;
        }
        Optional<String> own = number(start, end).findTypeName();
        boolean shared = lastType.isPresent() && isListed(start) && (own.isEmpty() || own.equals(lastType));
        return dated(start, start, end, shared ? lastType : own);
    }

    private boolean isListed(int start) {
        if (lastEnd == 0) {
            return false;
        }
        int position = text.sign(lastEnd, ",;");
        position = text.word(position, CitationWords.AND);
        boolean separated = position > lastEnd;
        return separated && text.skipBlanks(text.word(position, CitationWords.NUMBER)) == start;
    }

    private DocumentNumber number(int from, int to) {
        return new DocumentNumber(DocumentNumberParts.withoutBlanks(text.text(), from, to));
    }

    private Document dated(int start, int from, int to, Optional<String> type) {
        DocumentNumber number = number(from, to);
        Optional<TextScanner.Dated> date = dateBehind(to);
        int end = date.map(TextScanner.Dated::end).orElse(to);
        return new Document(start, end, type, Optional.of(number), date.map(TextScanner.Dated::date));
    }

    /** {@code ngày 02/02/2018}, also behind a comma or bracket, or behind the issuer. */
    private Optional<TextScanner.Dated> dateBehind(int end) {
        int separated = text.sign(end, ",(");
        int day = text.word(separated, CitationWords.DAY);
        if (day > separated) {
            boolean bracket = separated > end && text.at(separated - 1) == '(';
            return text.date(day)
                    .map(date -> bracket ? new TextScanner.Dated(date.date(), text.sign(date.end(), ")")) : date);
        }
        int of = text.word(end, CitationWords.OF);
        int behindIssuer = of == end ? 0 : behindIssuer(of);
        return behindIssuer == 0 ? Optional.empty() : text.date(behindIssuer);
    }

    /** Behind {@code ngày} after the words of an issuer; 0 where it does not follow. */
    private int behindIssuer(int from) {
        int position = from;
        for (int i = 0; i <= MOST_ISSUER_WORDS; i++) {
            int start = text.skipBlanks(position);
            int end = text.wordEnd(start);
            if (end == start) {
                return 0;
            }
            if (text.key(start, end) == CitationWords.DAY) {
                return i == 0 ? 0 : end;
            }
            position = end;
        }
        return 0;
    }
}
