package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.Bullet;

/** A paragraph with a mark while it is read, and those under it. */
final class BulletDraft {
    private final String mark;
    private final Passage text;
    private final List<BulletDraft> bullets = new ArrayList<>();

    BulletDraft(String mark, Passage text) {
        this.mark = mark;
        this.text = text;
    }

    String mark() {
        return mark;
    }

    Passage text() {
        return text;
    }

    List<BulletDraft> bullets() {
        return bullets;
    }

    /** Its text and those under it, in their order. */
    void gather(List<Passage> texts) {
        texts.add(text);
        bullets.forEach(bullet -> bullet.gather(texts));
    }

    /** It and those under it as paragraphs, in their order. */
    void paragraphs(List<Paragraph> paragraphs) {
        paragraphs.add(new Paragraph(mark, text));
        bullets.forEach(bullet -> bullet.paragraphs(paragraphs));
    }

    Bullet build() {
        return new Bullet(
                mark,
                text.text(),
                text.firstLine(),
                bullets.stream().map(BulletDraft::build).collect(ImmutableList.toImmutableList()));
    }
}
