package vn.tiendo.io.document;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.org.UnitRef;
import vn.tiendo.outline.OutlineMark;
import vn.tiendo.plan.Bullet;
import vn.tiendo.plan.Deliverable;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.result.Parsed;
import vn.tiendo.text.Folding;

/**
 * Accounts for every word of a document: each must be found, as often as it is printed, in the point below whose first
 * line it stands, or in what the plan keeps of the whole document, or its line must be named in a diagnostic.
 */
final class Accounts {
    private final Plan plan;
    private final List<String> lines;
    private final Set<Integer> named = new HashSet<>();
    /** The words of bases, recipients, unplaced lines …, which belong to no point. */
    private final Multiset<String> common = HashMultiset.create();

    private final List<String> missing = new ArrayList<>();

    private Accounts(Parsed<Plan> parsed, List<String> lines) {
        this.plan = parsed.value().orElseThrow();
        this.lines = lines;
        parsed.diagnostics()
                .forEach(diagnostic -> named.add(diagnostic.location().line()));
        // A row of targets is its unit and its values, which are kept as decimal text.
        plan.unitTargets()
                .forEach(unit -> unit.targets().forEach(target -> target.line().ifPresent(named::add)));
    }

    /** {@code LINE: word}, for each word that is not accounted for. */
    static List<String> missing(Parsed<Plan> parsed, List<String> lines) {
        Accounts accounts = new Accounts(parsed, lines);
        accounts.take();
        return accounts.missing;
    }

    private void take() {
        document(text -> addWords(text, common));
        List<Task> tasks = plan.tasks();
        int from = 1;
        Multiset<String> own = HashMultiset.create();
        for (Task task : tasks) {
            int line = task.line().orElseThrow();
            takeLines(from, line, own);
            from = Math.max(from, line);
            own = HashMultiset.create(own);
            Multiset<String> words = own;
            texts(task, text -> addWords(text, words));
        }
        takeLines(from, lines.size() + 1, own);
    }

    /** Takes the words of the lines from one on to before another out of those of the points so far. */
    private void takeLines(int from, int to, Multiset<String> own) {
        String carried = "";
        for (int line = from; line < to; line++) {
            if (named.contains(line)) {
                continue;
            }
            List<String> words = words(withoutLabels(lines.get(line - 1)));
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                boolean rest = !carried.isEmpty() && own.remove(Folding.fold(carried + word));
                if (!rest && !carried.isEmpty() && !takeGlued(carried, own)) {
                    missing.add("before " + line + ": " + carried);
                }
                carried = "";
                if (rest || own.remove(word) || common.remove(word)) {
                    continue;
                }
                if (i == words.size() - 1) {
                    carried = word;
                } else if (!takeGlued(word, own)) {
                    missing.add(line + ": " + word);
                }
            }
        }
        if (!carried.isEmpty()) {
            missing.add("before " + to + ": " + carried);
        }
    }

    /** A word that stands in the plan together with the one before or behind it. */
    private static boolean takeGlued(String word, Multiset<String> own) {
        return own.elementSet().stream()
                .filter(other -> other.length() > word.length() && other.contains(word))
                .findFirst()
                .map(own::remove)
                .orElse(false);
    }

    /** A line without its mark, and without the labels of fields that open it or stand behind a stop in it. */
    private static String withoutLabels(String line) {
        String text = Texts.trim(line);
        String plain = Marks.isItem(text) ? Marks.withoutMark(text) : text;
        Optional<PointStart> point = PointStart.find(plain);
        String rest = point.map(PointStart::rest).orElse(plain);
        Optional<TaskLabels.Label> label = TaskLabels.findAtStart(rest)
                .or(() -> TaskLabels.findOpen(rest).filter(open -> open.field().opensInline()));
        String value = withoutInlineLabels(
                rest.substring(label.map(TaskLabels.Label::end).orElse(0)));
        // a) Sản phẩm: … is a field whose letter is a mark.
        boolean marked =
                label.isPresent() && point.filter(Accounts::isBracketed).isPresent();
        return marked ? value : point.map(start -> start.number().text() + " ").orElse("") + value;
    }

    private static boolean isBracketed(PointStart point) {
        return point.number().mark() != OutlineMark.PLAIN;
    }

    private static String withoutInlineLabels(String text) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            int label = colon;
            while (label > from && ";.,(".indexOf(text.charAt(label - 1)) < 0) {
                label--;
            }
            boolean inline = TaskLabels.find(Texts.trim(text.substring(label, colon)))
                    .filter(TaskField::opensInline)
                    .isPresent();
            rest.append(text, from, inline ? label : colon);
            from = colon;
        }
        return rest.append(text.substring(from)).toString();
    }

    private void document(Consumer<String> to) {
        var document = plan.document();
        document.number().ifPresent(number -> to.accept("Số " + number));
        document.type().ifPresent(to);
        document.issuer().ifPresent(to);
        document.title().ifPresent(to);
        document.place().ifPresent(to);
        document.date().ifPresent(date -> {
            to.accept("ngày tháng năm");
            to.accept(date.getYear() + " " + date.getMonthValue() + " 0" + date.getMonthValue() + " "
                    + date.getDayOfMonth() + " 0" + date.getDayOfMonth());
        });
        document.bases().forEach(to);
        document.preamble().forEach(to);
        to.accept("Nơi nhận");
        document.recipients().forEach(to);
        document.signer().forEach(to);
        plan.unplaced().forEach(line -> to.accept(line.text()));
    }

    private static void texts(Task task, Consumer<String> to) {
        to.accept(task.number() + " " + task.title());
        task.leaders().forEach(to);
        task.paragraphs().forEach(to);
        for (int i = 0; i < task.solutions().size(); i++) {
            // Numbers in brackets before solutions, (1) …; (2) …, are marks.
            to.accept((i + 1) + " " + task.solutions().get(i));
        }
        task.bullets().forEach(bullet -> texts(bullet, to));
        task.footnotes().forEach(note -> {
            to.accept(note.mark() + " " + note.mark());
            to.accept(note.text());
        });
        for (Deliverable row : task.deliverables()) {
            row.products().forEach(to);
            row.timeline().ifPresent(phrase -> to.accept(phrase.text()));
            units(row.lead(), to);
            units(row.cooperating(), to);
            row.basis().ifPresent(to);
        }
    }

    /** The units of a list, with the word that stands between two of them. */
    private static void units(List<UnitRef> units, Consumer<String> to) {
        units.forEach(unit -> to.accept(unit.text() + " và"));
    }

    private static void texts(Bullet bullet, Consumer<String> to) {
        to.accept(bullet.text());
        bullet.bullets().forEach(below -> texts(below, to));
    }

    private static void addWords(String text, Multiset<String> to) {
        to.addAll(words(text));
    }

    /** The folded words of a text without the marks of Markdown and HTML: runs of letters and digits. */
    private static List<String> words(String text) {
        String folded = Folding.fold(
                Markup.plain(text.replace("</li>", " ").replace("</p>", " ")).text());
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || Folding.isWordPart(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
