package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.org.UnitMatch;
import vn.tiendo.text.Folding;

/**
 * Puts the paragraphs of a task, whose cell borders are lost, back into the columns of the header.
 *
 * <p>Each paragraph is of a kind that the SDK's parsers decide: an office, a timeline, units, a basis, or text. Rows run
 * through the columns in their order, so a paragraph goes to the next column that takes its kind, and where that lies
 * behind, a new row begins.
 */
final class RowGrammar {
    private static final int LONGEST_UNIT = 8;

    /** What deliverables are called; a line that begins so is no unit. */
    private static final ImmutableSet<String> PRODUCT_WORDS = List.of(
                    "báo", "kế", "quyết", "công", "văn", "hội", "đề", "thông", "tờ", "nghị", "chương", "quy", "hướng",
                    "tài", "hồ", "danh", "lớp", "cuộc", "đợt", "tin", "bài", "phần", "hệ", "cơ", "kết", "biên", "việc",
                    "các", "xây", "tổ", "triển", "ban", "thực", "hoàn", "tăng", "nâng")
            .stream()
            .map(Folding::fold)
            .collect(ImmutableSet.toImmutableSet());

    private final TableHeader header;
    private final TimelineCells timelines;
    private final UnitCells units;
    private final Findings findings;

    RowGrammar(TableHeader header, TimelineCells timelines, UnitCells units, Findings findings) {
        this.header = header;
        this.timelines = timelines;
        this.units = units;
        this.findings = findings;
    }

    /** What a paragraph is by its form. */
    private enum Kind {
        LEADER,
        TIMELINE,
        /** Units whose names are registered. */
        UNITS,
        /** Units by their head words, which may begin a product as well. */
        LIKELY_UNITS,
        BASIS,
        TEXT
    }

    /**
     * What a task holds.
     *
     * @param title its paragraphs
     * @param leaders its offices
     * @param rows its rows
     * @param notes paragraphs of the column of remarks
     */
    record Content(List<CellLine> title, List<CellLine> leaders, List<RowText> rows, List<CellLine> notes) {}

    /**
     * Reads the paragraphs of one task.
     *
     * @param lines the paragraphs behind its number
     * @param isHeading whether the first point below it follows
     */
    Content read(List<CellLine> lines, boolean isHeading) {
        return new Walk(lines, isHeading).run();
    }

    /** Whether the text would be taken for a timeline or for units by itself. */
    boolean isCellOfItsOwn(String text) {
        return (header.has(Column.TIMELINE) && timelines.findOne(text).isPresent()) || isUnits(text);
    }

    boolean isUnits(String text) {
        return hasUnitColumn() && units.findAll(text).isPresent();
    }

    private boolean hasUnitColumn() {
        return header.has(Column.LEAD) || header.has(Column.COOPERATING);
    }

    private Kind kindOf(CellLine line) {
        String text = line.text();
        if (header.has(Column.LEADER) && !line.item() && Leaders.isLeader(text)) {
            return Kind.LEADER;
        }
        if (header.has(Column.TIMELINE) && !timelines.divide(text).isEmpty()) {
            return Kind.TIMELINE;
        }
        if (hasUnitColumn() && !line.item()) {
            Optional<ImmutableList<UnitMatch>> found = units.findAll(text);
            if (found.isPresent()) {
                return UnitCells.isRegistered(found.get()) ? Kind.UNITS : Kind.LIKELY_UNITS;
            }
            if (units.findRoles(line.passage())
                    .filter(roles -> roles.behind() == null)
                    .isPresent()) {
                return Kind.UNITS;
            }
        }
        return header.has(Column.BASIS) && BasisCells.isBasis(text) ? Kind.BASIS : Kind.TEXT;
    }

    /** One pass over the paragraphs of a task. */
    private final class Walk {
        private final List<CellLine> lines;
        private final boolean isHeading;
        private final List<Kind> kinds = new ArrayList<>();
        private final List<CellLine> leaders = new ArrayList<>();
        private final List<CellLine> notes = new ArrayList<>();
        private final List<RowText> rows = new ArrayList<>();
        /** For each paragraph the index of the next one that is no text, its own included. */
        private final int[] nextOther;

        private @Nullable RowText row;
        private int column;

        Walk(List<CellLine> lines, boolean isHeading) {
            this.lines = lines;
            this.isHeading = isHeading;
            this.nextOther = new int[lines.size() + 1];
        }

        Content run() {
            for (CellLine line : lines) {
                kinds.add(kindOf(line));
            }
            nextOther[lines.size()] = lines.size();
            for (int i = lines.size() - 1; i >= 0; i--) {
                nextOther[i] = kindAt(i) == Kind.TEXT ? nextOther[i + 1] : i;
            }
            column = header.indexOf(Column.CONTENT);
            int title = titleEnd();
            column++;
            for (int i = title; i < lines.size(); i++) {
                place(i);
            }
            return new Content(lines.subList(0, title), leaders, rows, notes);
        }

        /** How many paragraphs are the title. */
        private int titleEnd() {
            if (lines.isEmpty()) {
                return 0;
            }
            int leader = kinds.indexOf(Kind.LEADER);
            int timeline = kinds.indexOf(Kind.TIMELINE);
            if (leader > 0 && (timeline < 0 || leader < timeline)) {
                // Nothing but the title stands before the office, whatever its lines look like.
                return leader;
            }
            // The first paragraph is the title whatever it looks like; so is a text before another cell.
            int text = 1;
            while (text < lines.size() && kindAt(text) == Kind.TEXT) {
                text++;
            }
            if (text < lines.size() && kindAt(text) == Kind.LIKELY_UNITS && !isUnitPlace(text)) {
                text++;
            }
            boolean open = text == lines.size();
            if ((open && isHeading) || !header.has(Column.PRODUCT)) {
                return text;
            }
            if (!open && targetOf(kindAt(text), column) < header.indexOf(Column.PRODUCT)) {
                return text;
            }
            return firstParagraphs(text);
        }

        /**
         * Where title and products stand in one run, no border printed between them: the title is the first paragraph,
         * and the following ones as long as sentences follow a sentence and a product is left.
         */
        private int firstParagraphs(int end) {
            int plain = 0;
            while (plain < end && !lines.get(plain).item()) {
                plain++;
            }
            int title = 1;
            int most = plain < end ? plain : plain - 1;
            while (title < most && isSentence(title - 1) && isSentence(title)) {
                title++;
            }
            if (plain > 2 && isSentence(title - 1) && title < plain) {
                findings.add(
                        DocumentCode.TITLE_BORDER,
                        lines.get(title).line(),
                        lines.get(title).text());
            }
            return title;
        }

        private boolean isSentence(int index) {
            String text = lines.get(index).text();
            return text.endsWith(".") || text.endsWith(";");
        }

        private Kind kindAt(int index) {
            return kinds.get(index);
        }

        private void place(int i) {
            Kind kind = settled(i);
            int target = targetOf(kind, column);
            if (target < 0) {
                row = null;
                target = targetOf(kind, header.indexOf(Column.CONTENT) + 1);
            }
            if (target < 0) {
                // The header has no column for it: it is read as text, which the products take.
                notes.add(lines.get(i));
                return;
            }
            column = target;
            put(i, header.columns().get(target));
        }

        /** The kind by the form and by what stands around. */
        private Kind settled(int i) {
            Kind kind = kindAt(i);
            if (kind == Kind.LEADER && !rows.isEmpty()) {
                // The head of a unit stands among the units for it.
                return isUnits(lines.get(i).text()) ? Kind.UNITS : Kind.TEXT;
            }
            if (kind == Kind.LIKELY_UNITS) {
                return isUnitPlace(i) ? Kind.UNITS : Kind.TEXT;
            }
            if (kind == Kind.TEXT && isBadTimeline(i)) {
                return Kind.TIMELINE;
            }
            return kind == Kind.TEXT && isUnknownUnit(i) ? Kind.UNITS : kind;
        }

        /** Whether a name known by its head word only stands where units stand: not before a timeline that leads a row. */
        private boolean isUnitPlace(int i) {
            int timeline = header.indexOf(Column.TIMELINE);
            int unit = firstUnitColumn();
            if (timeline < 0 || timeline > unit) {
                return true;
            }
            boolean beforeTimeline = i + 1 < lines.size() && kindAt(i + 1) == Kind.TIMELINE;
            return !beforeTimeline && row != null && !row.timeline().isEmpty();
        }

        private int firstUnitColumn() {
            int lead = header.indexOf(Column.LEAD);
            return lead >= 0 ? lead : header.indexOf(Column.COOPERATING);
        }

        /** Whether a text in the place of a timeline was meant as one. */
        private boolean isBadTimeline(int i) {
            int timeline = header.indexOf(Column.TIMELINE);
            boolean ahead = timeline >= column && (row == null || row.timeline().isEmpty());
            boolean unitsFollow =
                    i + 1 == lines.size() || kindAt(i + 1) == Kind.UNITS || kindAt(i + 1) == Kind.LIKELY_UNITS;
            return ahead
                    && timeline >= 0
                    && unitsFollow
                    && TimelineCells.isMeantAsOne(lines.get(i).text());
        }

        /**
         * Whether a text in the place of the units names one that no register knows. Before further units of a row, or
         * at the end of the task, it does so unless it reads as a deliverable.
         */
        private boolean isUnknownUnit(int i) {
            RowText open = row;
            if (open == null || !hasUnitColumn() || column < header.indexOf(Column.TIMELINE)) {
                return false;
            }
            if (targetOf(Kind.UNITS, column) < 0 || lines.get(i).item()) {
                return false;
            }
            int next = nextOther[i + 1];
            if (next < lines.size() && kindAt(next) == Kind.TIMELINE) {
                return false;
            }
            boolean unitsFollow =
                    next < lines.size() && (kindAt(next) == Kind.UNITS || kindAt(next) == Kind.LIKELY_UNITS);
            if (unitsFollow && !open.hasUnits()) {
                return true;
            }
            String text = lines.get(i).text();
            return Texts.words(text) <= LONGEST_UNIT
                    && !text.endsWith(".")
                    && !PRODUCT_WORDS.contains(Folding.fold(Texts.firstWord(text)));
        }

        /** The next column from a place on that takes the kind; −1 where there is none. */
        private int targetOf(Kind kind, int from) {
            for (int i = Math.max(0, from); i < header.columns().size(); i++) {
                if (takes(header.columns().get(i), kind)) {
                    return i;
                }
            }
            return -1;
        }

        private boolean takes(Column candidate, Kind kind) {
            return switch (candidate) {
                case LEADER -> kind == Kind.LEADER;
                case PRODUCT -> kind == Kind.TEXT;
                case TIMELINE -> kind == Kind.TIMELINE;
                case LEAD, COOPERATING -> kind == Kind.UNITS || kind == Kind.LIKELY_UNITS;
                case BASIS -> kind == Kind.BASIS;
                case NOTE -> kind == Kind.TEXT && !header.has(Column.PRODUCT);
                case NUMBER, CONTENT -> false;
            };
        }

        private void put(int i, Column target) {
            CellLine line = lines.get(i);
            if (target == Column.LEADER) {
                leaders.add(line);
                return;
            }
            if (target == Column.NOTE) {
                notes.add(line);
                return;
            }
            RowText open = row;
            if (open == null) {
                open = new RowText();
                rows.add(open);
                row = open;
            }
            open.startAt(line.line());
            switch (target) {
                case PRODUCT -> open.products().add(line);
                case TIMELINE -> open.timeline().add(line);
                case BASIS -> open.basis().add(line);
                default -> putUnit(open, line, target);
            }
        }

        private void putUnit(RowText open, CellLine line, Column target) {
            int lead = header.indexOf(Column.LEAD);
            int cooperating = header.indexOf(Column.COOPERATING);
            if (lead < 0 || (target == Column.COOPERATING && Math.abs(lead - cooperating) != 1)) {
                open.cooperating().add(line);
            } else {
                open.lead().add(line);
                if (header.mixesUnits() || (cooperating >= 0 && Math.abs(cooperating - lead) == 1)) {
                    open.loseBorder();
                }
            }
        }
    }
}
