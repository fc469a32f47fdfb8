package vn.tiendo.io.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.tiendo.org.UnitRef;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.plan.Bullet;
import vn.tiendo.plan.Deliverable;
import vn.tiendo.plan.Footnote;
import vn.tiendo.plan.PointReference;
import vn.tiendo.plan.PrintedDeadline;
import vn.tiendo.plan.PrintedTarget;
import vn.tiendo.plan.Task;
import vn.tiendo.time.TimelinePhrase;

/** The form of an item of the outline: {@code {"path": "II/2/2.1", "number": "2.1", "title": "…"}}. */
final class TaskForm {
    private final PathForm paths;

    TaskForm(PathForm paths) {
        this.paths = paths;
    }

    static void write(FieldWriter out, Task task) {
        out.text("path", task.path().toString())
                .text("number", task.number())
                .text("title", task.title())
                .line(task.line())
                .texts("leaders", task.leaders())
                .text("addressee", task.addressee())
                .objects("deliverables", task.deliverables(), TaskForm::writeRow)
                .texts("solutions", task.solutions())
                .objects(
                        "targets", task.targets(), (FieldWriter each, PrintedTarget one) -> TargetForm.write(each, one))
                .objects("deadlines", task.deadlines(), TaskForm::writeDeadline)
                .objects("references", task.references(), TaskForm::writeReference)
                .texts("paragraphs", task.paragraphs())
                .objects("bullets", task.bullets(), (FieldWriter each, Bullet one) -> ParagraphForm.write(each, one))
                .objects(
                        "footnotes",
                        task.footnotes(),
                        (FieldWriter each, Footnote one) -> ParagraphForm.write(each, one));
        if (!task.inherited().isEmpty()) {
            out.object("inherited", task.inherited(), PathForm::write);
        }
        out.objects("items", task.items(), TaskForm::write);
    }

    private static void writeRow(FieldWriter out, Deliverable row) {
        out.texts("products", row.products())
                .object(
                        "timeline",
                        row.timeline(),
                        (FieldWriter phrase, TimelinePhrase timeline) -> TimelineForm.write(phrase, timeline))
                .scalars("lead", row.lead(), UnitRef::text)
                .scalars("cooperating", row.cooperating(), UnitRef::text)
                .text("basis", row.basis());
        if (!row.inherited().isEmpty()) {
            out.object("inherited", row.inherited(), PathForm::write);
        }
        out.line(row.line());
    }

    private static void writeDeadline(FieldWriter out, PrintedDeadline deadline) {
        out.text("text", deadline.text())
                .line(deadline.line())
                .object(
                        "timeline",
                        deadline.timeline(),
                        (FieldWriter phrase, TimelinePhrase timeline) -> TimelineForm.write(phrase, timeline));
    }

    private static void writeReference(FieldWriter out, PointReference reference) {
        out.text("text", reference.text())
                .line(reference.line())
                .scalars("paths", reference.paths(), OutlinePath::toString);
    }

    /** An item at the top of the outline. */
    Optional<Task> read(TreeReader at) {
        return read(at, Optional.of(""));
    }

    private Optional<Task> read(TreeReader at, Optional<String> prefix) {
        return at.object(fields -> {
            String number = fields.requiredText("number");
            Optional<OutlinePath> path = fields.required("path", field -> paths.readOwn(field, prefix, number));
            Optional<String> below = path.map(own -> own + "/");
            Task.Builder task = Task.builder()
                    .number(number)
                    .title(fields.requiredText("title"))
                    .line(fields.line())
                    .leaders(fields.texts("leaders"))
                    .addressee(fields.text("addressee"))
                    .deliverables(fields.list("deliverables", this::readRow))
                    .solutions(fields.texts("solutions"))
                    .targets(fields.list("targets", TargetForm::read))
                    .deadlines(fields.list("deadlines", TaskForm::readDeadline))
                    .references(fields.list("references", this::readReference))
                    .paragraphs(fields.texts("paragraphs"))
                    .bullets(fields.list("bullets", ParagraphForm::readBullet))
                    .footnotes(fields.list("footnotes", ParagraphForm::readFootnote))
                    .inherited(paths.readInherited(fields))
                    .items(fields.list("items", item -> read(item, below)));
            return fields.made(() -> task.path(path.orElseThrow()).build());
        });
    }

    private Optional<Deliverable> readRow(TreeReader at) {
        return at.object(fields -> Optional.of(Deliverable.builder()
                .products(fields.texts("products"))
                .timeline(fields.optional("timeline", TimelineForm::readPhrase))
                .lead(fields.list("lead", TargetForm::readRef))
                .cooperating(fields.list("cooperating", TargetForm::readRef))
                .basis(fields.text("basis"))
                .inherited(paths.readInherited(fields))
                .line(fields.line())
                .build()));
    }

    private static Optional<PrintedDeadline> readDeadline(TreeReader at) {
        return at.object(fields -> {
            String text = fields.requiredText("text");
            int line = fields.lineOrZero();
            Optional<TimelinePhrase> timeline = fields.required("timeline", TimelineForm::readPhrase);
            return fields.made(() -> new PrintedDeadline(text, line, timeline.orElseThrow()));
        });
    }

    private Optional<PointReference> readReference(TreeReader at) {
        return at.object(fields -> {
            String text = fields.requiredText("text");
            int line = fields.lineOrZero();
            ImmutableList<OutlinePath> targets = fields.list("paths", paths::readTarget);
            return fields.made(() -> new PointReference(text, line, targets));
        });
    }
}
