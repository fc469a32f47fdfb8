package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.plan.Bullet;
import vn.tiendo.plan.InheritableField;
import vn.tiendo.plan.InheritedFrom;
import vn.tiendo.plan.Task;

/** A point of the outline while it is read. */
final class TaskDraft {
    private final OutlinePath path;
    private final String number;
    private final int line;
    private @Nullable Passage title;
    private final List<Passage> leaders = new ArrayList<>();
    private final List<Passage> paragraphs = new ArrayList<>();
    private final List<Bullet> bullets = new ArrayList<>();
    private final List<Passage> bulletTexts = new ArrayList<>();
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

    List<Passage> leaders() {
        return leaders;
    }

    List<Passage> paragraphs() {
        return paragraphs;
    }

    void bullet(String mark, Passage text) {
        bullets.add(new Bullet(mark, text.text(), text.firstLine(), ImmutableList.of()));
        bulletTexts.add(text);
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

    /** The texts of the point itself, rows included, points below it not. */
    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        if (title != null) {
            passages.add(title);
        }
        passages.addAll(paragraphs);
        passages.addAll(bulletTexts);
        rows.forEach(row -> passages.addAll(row.passages()));
        return passages;
    }

    Task build() {
        Task.Builder task = Task.builder();
        task.path(path).number(number).line(line).title(title == null ? "" : title.text());
        leaders.forEach(leader -> task.addLeaders(leader.text()));
        paragraphs.forEach(paragraph -> task.addParagraphs(paragraph.text()));
        task.addAllBullets(bullets);
        rows.forEach(row -> task.addDeliverables(row.build()));
        children.forEach(child -> task.addItems(child.build()));
        task.putAllInherited(inherited);
        return task.build();
    }
}
