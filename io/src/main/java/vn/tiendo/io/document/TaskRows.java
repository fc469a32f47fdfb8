package vn.tiendo.io.document;

import org.jspecify.annotations.Nullable;

/** Puts what a table says of a task into its draft. */
final class TaskRows {
    private TaskRows() {}

    static void fill(TaskDraft task, RowGrammar.Content content, RowMaker maker, Findings findings) {
        Passage title = RowMaker.joined(content.title());
        title(task, title, findings);
        content.leaders().forEach(leader -> task.leaders().add(leader.passage()));
        content.notes().forEach(note -> {
            task.paragraphs().add(note.passage());
            findings.add(DocumentCode.NO_COLUMN, note.line(), note.text());
        });
        content.rows().forEach(row -> task.rows().addAll(maker.make(row)));
    }

    static void title(TaskDraft task, @Nullable Passage title, Findings findings) {
        if (title == null) {
            findings.add(DocumentCode.NO_TITLE, task.line(), task.number());
        } else {
            task.title(title);
        }
    }
}
