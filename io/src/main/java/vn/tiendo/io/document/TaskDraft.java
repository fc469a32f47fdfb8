package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.plan.InheritableField;
import vn.tiendo.plan.InheritedFrom;
import vn.tiendo.plan.PointReference;
import vn.tiendo.plan.PrintedDeadline;
import vn.tiendo.plan.PrintedTarget;
import vn.tiendo.plan.Task;

/** A point of the outline while it is read. */
final class TaskDraft {
    private final OutlinePath path;
    private final String number;
    private final int line;
    private @Nullable Passage title;
    private boolean labelled;
    private final List<Passage> leaders = new ArrayList<>();
    private final List<Passage> paragraphs = new ArrayList<>();
    private final List<BulletDraft> bullets = new ArrayList<>();
    private final List<Passage> solutions = new ArrayList<>();
    private final List<NoteDraft> footnotes = new ArrayList<>();
    private final List<PrintedTarget> targets = new ArrayList<>();
    private final List<PrintedDeadline> deadlines = new ArrayList<>();
    private final List<PointReference> references = new ArrayList<>();
    private @Nullable String addressee;
    private final List<RowDraft> rows = new ArrayList<>();
    private final List<TaskDraft> children = new ArrayList<>();
    private final Map<InheritableField, InheritedFrom> inherited = new EnumMap<>(InheritableField.class);

    TaskDraft(OutlinePath path, String number, int line) {
        this.path = path;
        this.number = number;
        this.line = line;
    }

    OutlinePath path() {
        return path;
    }

    String number() {
        return number;
    }

    int line() {
        return line;
    }

    @Nullable Passage title() {
        return title;
    }

    void title(Passage text) {
        title = text;
    }

    /** Whether the word of a task is printed before its number: {@code Nhiệm vụ 3: …}. */
    boolean isLabelled() {
        return labelled;
    }

    void label() {
        labelled = true;
    }

    List<Passage> leaders() {
        return leaders;
    }

    List<Passage> paragraphs() {
        return paragraphs;
    }

    List<BulletDraft> bullets() {
        return bullets;
    }

    List<Passage> solutions() {
        return solutions;
    }

    List<NoteDraft> footnotes() {
        return footnotes;
    }

    /** For whom the point is meant; null where its heading does not say. */
    @Nullable String addressee() {
        return addressee;
    }

    void addressee(String name) {
        addressee = name;
    }

    List<PrintedTarget> targets() {
        return targets;
    }

    List<PrintedDeadline> deadlines() {
        return deadlines;
    }

    List<PointReference> references() {
        return references;
    }

    List<RowDraft> rows() {
        return rows;
    }

    List<TaskDraft> children() {
        return children;
    }

    void inherit(InheritableField field, InheritedFrom from) {
        inherited.put(field, from);
    }

    boolean inherits(InheritableField field) {
        return inherited.containsKey(field);
    }

    @Nullable InheritedFrom inheritedFrom(InheritableField field) {
        return inherited.get(field);
    }

    /**
     * The texts of the point itself in which something may be said, points below it not: title, paragraphs, bullets,
     * solutions and the products of its rows, in the order of their lines.
     */
    ImmutableList<Passage> sentences() {
        List<Passage> sentences = ownTexts();
        rows.forEach(row -> sentences.addAll(row.products()));
        sentences.sort(Comparator.comparingInt(Passage::firstLine));
        return ImmutableList.copyOf(sentences);
    }

    /** The texts of the point itself in which documents may be cited, the bases of its rows and footnotes included. */
    List<Passage> passages() {
        List<Passage> passages = ownTexts();
        rows.forEach(row -> passages.addAll(row.passages()));
        footnotes.forEach(note -> passages.add(note.text()));
        return passages;
    }

    private List<Passage> ownTexts() {
        List<Passage> texts = new ArrayList<>();
        if (title != null) {
            texts.add(title);
        }
        texts.addAll(paragraphs);
        bullets.forEach(bullet -> bullet.gather(texts));
        texts.addAll(solutions);
        return texts;
    }

    Task build() {
        Task.Builder task = Task.builder();
        task.path(path).number(number).line(line).title(title == null ? "" : title.text());
        leaders.forEach(leader -> task.addLeaders(leader.text()));
        paragraphs.forEach(paragraph -> task.addParagraphs(paragraph.text()));
        bullets.forEach(bullet -> task.addBullets(bullet.build()));
        solutions.forEach(solution -> task.addSolutions(solution.text()));
        task.addressee(Optional.ofNullable(addressee));
        footnotes.forEach(note -> task.addFootnotes(note.build()));
        task.addAllTargets(targets).addAllDeadlines(deadlines).addAllReferences(references);
        rows.forEach(row -> task.addDeliverables(row.build()));
        children.forEach(child -> task.addItems(child.build()));
        task.putAllInherited(inherited);
        return task.build();
    }
}
