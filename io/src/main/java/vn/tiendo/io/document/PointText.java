package vn.tiendo.io.document;

import java.util.ArrayList;
import java.util.List;

/** Puts the paragraphs of a point to it: title, labelled fields, bullets below bullets, further paragraphs. */
final class PointText {
    private final LabelledFields fields;

    PointText(LabelledFields fields) {
        this.fields = fields;
    }

    void add(TaskDraft task, List<Paragraph> paragraphs) {
        List<Paragraph> own = paragraphs;
        boolean untitled = task.title() == null && task.paragraphs().isEmpty();
        if (untitled && !own.isEmpty() && !own.get(0).isItem()) {
            task.title(own.get(0).passage());
            own = own.subList(1, own.size());
        }
        Nesting nesting = new Nesting(task.bullets());
        for (Paragraph paragraph : fields.take(task, own)) {
            if (paragraph.isItem()) {
                nesting.add(paragraph);
            } else {
                nesting.interrupt();
                task.paragraphs().add(paragraph.passage());
            }
        }
    }

    /** Which bullets stand below which: a new mark stands below the last one, a known mark goes back to its level. */
    private static final class Nesting {
        private final List<BulletDraft> roots;
        /** The marks in the order in which they were opened, from the highest level down. */
        private final List<String> order = new ArrayList<>();

        private final List<Paragraph> open = new ArrayList<>();
        private final List<BulletDraft> drafts = new ArrayList<>();

        Nesting(List<BulletDraft> roots) {
            this.roots = roots;
        }

        void add(Paragraph paragraph) {
            int level = order.indexOf(paragraph.mark());
            if (level < 0) {
                level = order.size();
                order.add(paragraph.mark());
            }
            while (!open.isEmpty() && order.indexOf(open.get(open.size() - 1).mark()) >= level) {
                open.remove(open.size() - 1);
                drafts.remove(drafts.size() - 1);
            }
            BulletDraft draft = new BulletDraft(Marks.mark(paragraph.mark()), paragraph.passage());
            (drafts.isEmpty() ? roots : drafts.get(drafts.size() - 1).bullets()).add(draft);
            open.add(paragraph);
            drafts.add(draft);
        }

        /** A paragraph without mark ends the bullets before it. */
        void interrupt() {
            open.clear();
            drafts.clear();
        }
    }
}
