package vn.tiendo.io.document;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tiendo.plan.Bullet;
import vn.tiendo.plan.Deliverable;
import vn.tiendo.plan.InheritableField;
import vn.tiendo.plan.InheritedFrom;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.result.Parsed;

/** A plan and its diagnostics as lines, for comparing with an expectation kept in a file. */
final class PlanText {
    private final StringBuilder text = new StringBuilder();

    static String of(Parsed<Plan> parsed) {
        PlanText text = new PlanText();
        parsed.value().ifPresent(text::plan);
        ReaderFixture.found(parsed).forEach(found -> text.line("! " + found));
        return text.text.toString();
    }

    private void plan(Plan plan) {
        var document = plan.document();
        line("type " + document.type().orElse("-"));
        line("number " + document.number().orElse("-"));
        line("date " + document.date().map(String::valueOf).orElse("-"));
        line("issuer " + document.issuer().orElse("-"));
        line("place " + document.place().orElse("-"));
        line("title " + document.title().orElse("-"));
        document.bases().forEach(base -> line("basis " + base));
        document.preamble().forEach(part -> line("preamble " + part));
        document.recipients().forEach(to -> line("to " + to));
        document.signer().forEach(by -> line("signed " + by));
        plan.items().forEach(this::task);
        plan.unplaced().forEach(other -> line("? " + other.line() + " " + other.text()));
    }

    private void task(Task task) {
        line(task.path() + " @" + task.line().orElse(0) + " " + task.title());
        task.leaders().forEach(leader -> line("  leader " + leader));
        task.paragraphs().forEach(paragraph -> line("  text " + paragraph));
        task.addressee().ifPresent(addressee -> line("  for " + addressee));
        task.bullets().forEach(bullet -> bullet(bullet, "  "));
        task.solutions().forEach(solution -> line("  by " + solution));
        task.footnotes().forEach(note -> line("  note " + note.mark() + " @" + note.line() + " " + note.text()));
        task.deliverables().forEach(this::row);
        inherited(task.inherited());
        task.items().forEach(this::task);
    }

    private void bullet(Bullet bullet, String indent) {
        line(indent + bullet.mark() + " " + bullet.text());
        bullet.bullets().forEach(below -> bullet(below, indent + "  "));
    }

    private void row(Deliverable row) {
        line("  row @" + row.line().orElse(0) + " " + String.join(" | ", row.products()));
        row.timeline()
                .ifPresent(phrase -> line(
                        "    time " + phrase.text() + " = " + phrase.timeline().toCanonical()));
        if (!row.lead().isEmpty()) {
            line("    lead " + row.lead().stream().map(String::valueOf).collect(Collectors.joining(" | ")));
        }
        if (!row.cooperating().isEmpty()) {
            line("    with " + row.cooperating().stream().map(String::valueOf).collect(Collectors.joining(" | ")));
        }
        row.basis().ifPresent(basis -> line("    basis " + basis));
        inherited(row.inherited());
    }

    private void inherited(Map<InheritableField, InheritedFrom> inherited) {
        new TreeMap<>(inherited).forEach((field, from) -> line("    takes " + field.code() + " " + from));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
