package vn.tiendo.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tiendo.citation.Citation;
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
        return row -> any(row, other -> isSame(document, other));
    }

    /** A date that one of the two leaves out does not tell them apart. */
    private static boolean isSame(Citation wanted, Citation found) {
        Optional<DocumentNumber> number = wanted.number();
        if (number.isPresent() != found.number().isPresent()) {
            return false;
        }
        boolean sameDate = wanted.date().isEmpty()
                || found.date().isEmpty()
                || wanted.date().equals(found.date());
        return sameDate && number.map(found.number().orElseThrow()::isSameAs).orElse(false);
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
