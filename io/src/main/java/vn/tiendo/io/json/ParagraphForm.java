package vn.tiendo.io.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.tiendo.plan.Bullet;
import vn.tiendo.plan.Footnote;
import vn.tiendo.plan.UnplacedLine;

/** The forms of paragraphs that are more than a text: {@code {"mark": "-", "text": "…", "line": 12}}. */
final class ParagraphForm {
    private ParagraphForm() {}

    static void write(FieldWriter out, Bullet bullet) {
        out.text("mark", bullet.mark())
                .text("text", bullet.text())
                .line(bullet.line())
                .objects("bullets", bullet.bullets(), (FieldWriter below, Bullet next) -> write(below, next));
    }

    static void write(FieldWriter out, Footnote footnote) {
        out.text("mark", footnote.mark()).text("text", footnote.text()).line(footnote.line());
    }

    static void write(FieldWriter out, UnplacedLine unplaced) {
        out.line(unplaced.line()).text("text", unplaced.text());
    }

    static Optional<Bullet> readBullet(TreeReader at) {
        return at.object(fields -> {
            String mark = fields.requiredText("mark");
            String text = fields.requiredText("text");
            int line = fields.lineOrZero();
            ImmutableList<Bullet> bullets = fields.list("bullets", ParagraphForm::readBullet);
            return fields.made(() -> new Bullet(mark, text, line, bullets));
        });
    }

    static Optional<Footnote> readFootnote(TreeReader at) {
        return at.object(fields -> {
            String mark = fields.requiredText("mark");
            String text = fields.requiredText("text");
            int line = fields.lineOrZero();
            return fields.made(() -> new Footnote(mark, text, line));
        });
    }

    static Optional<UnplacedLine> readUnplaced(TreeReader at) {
        return at.object(fields -> {
            int line = fields.lineOrZero();
            String text = fields.requiredText("text");
            return fields.made(() -> new UnplacedLine(line, text));
        });
    }
}
