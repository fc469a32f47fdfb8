package vn.tiendo.io.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.io.document.RichDocument.Cell;
import vn.tiendo.plan.Deliverable;
import vn.tiendo.plan.DocumentInfo;
import vn.tiendo.plan.InheritableField;
import vn.tiendo.plan.InheritedFrom;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;

/** Lays a plan out as its ministry would: head, articles, parts, and the annex as a table with merged cells. */
final class PlanFile {
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final List<String> LABELS = List.of(
            "TT",
            "Nhiệm vụ",
            "Lãnh đạo phụ trách",
            "Sản phẩm",
            "Thời hạn hoàn thành",
            "Cơ quan chủ trì",
            "Cơ quan phối hợp",
            "Căn cứ");

    private final RichDocument file = new RichDocument();
    private final Plan plan;
    private final List<List<Cell>> rows = new ArrayList<>();
    /** By column, of which task the cell is that the last row holds or goes on with. */
    private final String[] owners = new String[LABELS.size()];

    private PlanFile(Plan plan) {
        this.plan = plan;
    }

    static RichDocument of(Plan plan) {
        PlanFile file = new PlanFile(plan);
        file.write();
        return file.file;
    }

    private void write() {
        DocumentInfo head = plan.document();
        head(head);
        List<Task> before =
                plan.items().stream().filter(task -> !isInTable(task)).toList();
        boolean articles = before.stream().anyMatch(task -> task.number().startsWith("Điều"));
        before.stream().filter(task -> task.number().startsWith("Điều")).forEach(this::point);
        if (articles) {
            end(head);
        }
        before.stream().filter(task -> !task.number().startsWith("Điều")).forEach(this::point);
        boolean last = before.isEmpty();
        if (!articles && !last) {
            end(head);
        }
        plan.unplaced().forEach(line -> heading(line.text()));
        List<Task> inTable = plan.items().stream().filter(PlanFile::isInTable).toList();
        if (!inTable.isEmpty()) {
            rows.add(LABELS.stream().map(Cell::of).toList());
            inTable.forEach(this::row);
            file.table(rows);
        }
        if (last) {
            end(head);
        }
    }

    /** The heading of a part stands on a line of its own. */
    private void heading(String text) {
        for (String part : List.of("PHỤ LỤC", "KẾ HOẠCH")) {
            if (text.startsWith(part + " ")) {
                file.bold(part);
                file.text(text.substring(part.length() + 1));
                return;
            }
        }
        file.text(text);
    }

    private void head(DocumentInfo head) {
        List<List<Cell>> letterhead = new ArrayList<>();
        letterhead.add(List.of(
                Cell.of(head.issuer().map(name -> name.toUpperCase(Locale.ROOT)).stream()
                        .toArray(String[]::new)),
                Cell.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", MOTTO)));
        Optional<String> date = head.date()
                .filter(day -> head.place().isPresent())
                .map(day -> head.place().orElse("") + ", ngày " + day.getDayOfMonth() + " tháng " + day.getMonthValue()
                        + " năm " + day.getYear());
        // Without a place there was no head line: number and date came from the caption of the annex.
        Optional<String> number = head.place().isPresent() ? head.number() : Optional.empty();
        letterhead.add(List.of(
                Cell.of(number.map(text -> "Số: " + text).stream().toArray(String[]::new)),
                Cell.of(date.stream().toArray(String[]::new))));
        file.table(letterhead);
        head.type().ifPresent(type -> file.bold(type.toUpperCase(Locale.ROOT)));
        head.title().ifPresent(file::bold);
        List<String> preamble = head.preamble();
        preamble.stream().filter(PlanFile::isAuthority).forEach(file::bold);
        head.bases().forEach(file::text);
        preamble.stream().filter(line -> !isAuthority(line)).forEach(file::text);
    }

    private static boolean isAuthority(String line) {
        return Texts.isAllCaps(line) && !line.endsWith(":");
    }

    private void end(DocumentInfo head) {
        if (head.recipients().isEmpty() && head.signer().isEmpty()) {
            return;
        }
        List<String> to = new ArrayList<>();
        if (!head.recipients().isEmpty()) {
            to.add("Nơi nhận:");
            to.addAll(head.recipients());
        }
        file.table(List.of(List.of(
                Cell.of(to.toArray(String[]::new)), Cell.of(head.signer().toArray(String[]::new)))));
    }

    private static boolean isInTable(Task task) {
        return !task.deliverables().isEmpty() || task.items().stream().anyMatch(PlanFile::isInTable);
    }

    private void point(Task task) {
        boolean part = Headings.findPart(List.of(new Block.Text(1, 0, false, true, task.number())), 0)
                .isPresent();
        if (part) {
            file.bold(task.number().toUpperCase(Locale.ROOT));
            file.bold(task.title());
        } else {
            String number = task.number();
            boolean closed = number.endsWith(")");
            file.text(number + (closed ? " " : ". ") + task.title());
        }
        task.paragraphs().forEach(file::text);
        task.bullets().forEach(bullet -> file.text("- " + bullet.text()));
        task.items().forEach(this::point);
    }

    private void row(Task task) {
        String path = task.path().toString();
        List<String> leaders = task.leaders().stream().map(String::valueOf).toList();
        if (task.deliverables().isEmpty()) {
            // A heading goes over all columns behind its number.
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(task.number())));
            boolean inherits = !task.inherited().isEmpty() || !leaders.isEmpty();
            if (inherits) {
                cells.add(Cell.of(task.title()));
                cells.add(cell(2, path, leaders, task.inherited().get(InheritableField.LEADERS)));
                for (int i = 3; i < LABELS.size(); i++) {
                    cells.add(Cell.of());
                    owners[i] = null;
                }
            } else {
                cells.add(new Cell(List.of(task.title()), LABELS.size() - 1, false, true));
                java.util.Arrays.fill(owners, null);
            }
            rows.add(cells);
        }
        for (int i = 0; i < task.deliverables().size(); i++) {
            Deliverable row = task.deliverables().get(i);
            List<Cell> cells = new ArrayList<>();
            boolean first = i == 0;
            cells.add(first ? Cell.of(task.number()) : Cell.CONTINUED);
            cells.add(first ? Cell.of(task.title()) : Cell.CONTINUED);
            cells.add(first ? cell(2, path, leaders, task.inherited().get(InheritableField.LEADERS)) : Cell.CONTINUED);
            cells.add(Cell.of(row.products().toArray(String[]::new)));
            cells.add(cell(
                    4,
                    path,
                    row.timeline().map(phrase -> phrase.text()).stream().toList(),
                    inherited(task, row, InheritableField.TIMELINE, first)));
            cells.add(cell(
                    5,
                    path,
                    row.lead().stream().map(String::valueOf).toList(),
                    inherited(task, row, InheritableField.LEAD, first)));
            cells.add(cell(
                    6,
                    path,
                    row.cooperating().stream().map(String::valueOf).toList(),
                    inherited(task, row, InheritableField.COOPERATING, first)));
            cells.add(Cell.of(row.basis().stream().toArray(String[]::new)));
            rows.add(cells);
        }
        task.items().forEach(this::row);
    }

    private static InheritedFrom inherited(Task task, Deliverable row, InheritableField field, boolean first) {
        InheritedFrom own = row.inherited().get(field);
        return own == null && first ? task.inherited().get(field) : own;
    }

    private Cell cell(int column, String path, List<String> lines, InheritedFrom from) {
        if (!lines.isEmpty()) {
            owners[column] = path;
            return Cell.of(lines.toArray(String[]::new));
        }
        String owner = from == null ? null : from.path().toString();
        if (owner != null && owner.equals(owners[column])) {
            return Cell.CONTINUED;
        }
        owners[column] = null;
        return Cell.of();
    }
}
