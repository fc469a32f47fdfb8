package vn.tiendo.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tiendo.citation.Citation;
import vn.tiendo.citation.CitationIdentity;
import vn.tiendo.citation.CitationMatch;
import vn.tiendo.citation.Citations;
import vn.tiendo.citation.DocumentNumber;

/** Says which rows cite a document: in their own words or in those of their task, but not of the tasks below it. */
final class RowCitations {
    private RowCitations() {}

    static Predicate<EffectiveRow> citing(DocumentNumber number) {
        return row -> any(row, other -> other.number().map(number::isSameAs).orElse(false));
    }

    static Predicate<EffectiveRow> citing(Citation document) {
        CitationIdentity wanted = document.identity();
        return row -> any(row, other -> isSame(wanted, other.identity()));
    }

    /** One number or name, kind and issuer; a kind, date or year that one of the two leaves out does not tell them apart. */
    private static boolean isSame(CitationIdentity wanted, CitationIdentity found) {
        return wanted.number().equals(found.number())
                && wanted.family() == found.family()
                && agree(wanted.type(), found.type())
                && agree(wanted.date(), found.date())
                && agree(wanted.year(), found.year());
    }

    private static boolean agree(Optional<?> wanted, Optional<?> found) {
        return wanted.isEmpty() || found.isEmpty() || wanted.equals(found);
    }

    private static boolean any(EffectiveRow row, Predicate<Citation> condition) {
        for (String text : texts(row)) {
            for (CitationMatch match : Citations.findAll(text)) {
                if (condition.test(match.citation())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> texts(EffectiveRow row) {
        Task task = row.task();
        List<String> texts = new ArrayList<>(row.products());
        row.basis().ifPresent(texts::add);
        texts.add(task.title());
        texts.addAll(task.paragraphs());
        texts.addAll(task.solutions());
        task.footnotes().forEach(footnote -> texts.add(footnote.text()));
        Deque<Bullet> bullets = new ArrayDeque<>(task.bullets());
        while (!bullets.isEmpty()) {
            Bullet bullet = bullets.pop();
            texts.add(bullet.text());
            bullets.addAll(bullet.bullets());
        }
        return texts;
    }
}
