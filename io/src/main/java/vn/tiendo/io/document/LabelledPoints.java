package vn.tiendo.io.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Points that are nothing but the fields of the task above them (mục có nhãn đánh số): {@code a) Sản phẩm: …},
 * {@code b) Thời gian: …}, {@code c) Chủ trì: …}. Their numbers are marks like dashes; what they hold goes to the task.
 */
final class LabelledPoints {
    private final LabelledFields fields;

    LabelledPoints(LabelledFields fields) {
        this.fields = fields;
    }

    /** Looks at points and at all below them. */
    void resolve(List<TaskDraft> tasks) {
        for (TaskDraft task : tasks) {
            if (areFields(task.children())) {
                List<Paragraph> paragraphs = new ArrayList<>();
                for (TaskDraft child : task.children()) {
                    gather(child, paragraphs);
                    task.footnotes().addAll(child.footnotes());
                }
                task.children().clear();
                for (Paragraph other : fields.take(task, paragraphs)) {
                    task.paragraphs().add(other.passage());
                }
            } else {
                resolve(task.children());
            }
        }
    }

    /** Whether all points begin with labels, of at least two fields, one of them of time or units. */
    private static boolean areFields(List<TaskDraft> points) {
        Set<TaskField> found = EnumSet.noneOf(TaskField.class);
        for (TaskDraft point : points) {
            Passage title = point.title();
            Optional<TaskLabels.Label> label = title == null ? Optional.empty() : TaskLabels.findAtStart(title.text());
            if (label.isEmpty() || !point.children().isEmpty()) {
                return false;
            }
            found.add(label.get().field());
        }
        return found.size() > 1 && found.stream().anyMatch(TaskField::opensInline);
    }

    /** The paragraphs of a point as they stood, its fields included. */
    private static void gather(TaskDraft point, List<Paragraph> paragraphs) {
        Passage title = point.title();
        if (title != null) {
            paragraphs.add(new Paragraph("", title));
        }
        point.paragraphs().forEach(text -> paragraphs.add(new Paragraph("", text)));
        point.bullets().forEach(bullet -> bullet.paragraphs(paragraphs));
    }
}
