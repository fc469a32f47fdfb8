package vn.tiendo.examples;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import vn.tiendo.plan.Obligation;
import vn.tiendo.plan.ObligationLink;
import vn.tiendo.plan.Task;

/**
 * One row of {@code tiendo obligations}: the path of a point; {@code own} or {@code reference}; why it binds; the chain
 * of references, {@code II/5/5.3/b: mục 5.2 > II/5/5.2} and so on, divided by semicolons; the line; the text.
 */
final class ObligationRow {
    static final String HEADER = "path\tkind\tsource\tchain\tline\ttext";

    private static final Joiner TAB = Joiner.on('\t');

    private ObligationRow() {}

    static String of(Obligation obligation) {
        Task task = obligation.task();
        ImmutableList<String> texts = ImmutableList.<String>builder()
                .add(task.title())
                .addAll(task.paragraphs())
                .build();
        return TAB.join(
                obligation.path(),
                obligation.isOwn() ? "own" : "reference",
                Ascii.toLowerCase(obligation.source().name()),
                obligation.chain().stream().map(ObligationRow::link).collect(Collectors.joining("; ")),
                task.line().isPresent() ? String.valueOf(task.line().getAsInt()) : "",
                DisplayText.clean(String.join(" ", texts)));
    }

    private static String link(ObligationLink link) {
        return DisplayText.clean(link.from() + ": " + link.text() + " > " + link.to());
    }
}
