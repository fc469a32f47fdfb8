package vn.tiendo.io.document;

/**
 * Reads what the sentences of a point say beside its place in the outline, such as the targets that they set, and adds
 * it to the point. The passes run when the whole outline is read, so that one may look at other points; a pass is made
 * anew for each document and is asked for each point once, a point before those below it.
 */
interface SentencePass {
    /** Reads the {@link TaskDraft#sentences()} of a point; {@link Passage#lineAt} tells the line of what is found. */
    void read(TaskDraft task);
}
