package vn.tiendo.io.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Folding;

/**
 * Takes the labelled fields of a task out of its paragraphs (các mục có nhãn của nhiệm vụ): {@code - Kết quả đạt được: …},
 * {@code - Giải pháp:} with its items, {@code - Tiến độ thực hiện: …}, {@code - Đơn vị chủ trì: A; phối hợp: B}. They make
 * one row of the task, and its solutions.
 */
final class LabelledFields {
    private final RowMaker maker;
    private final TimelineCells timelines;
    private final UnitCells units;
    private final Findings findings;

    LabelledFields(TimelineCells timelines, UnitCells units, Findings findings) {
        this.maker = RowMaker.ofText(timelines, units, findings);
        this.timelines = timelines;
        this.units = units;
        this.findings = findings;
    }

    /** Puts the fields to the task, and gives back the paragraphs that are of none. */
    List<Paragraph> take(TaskDraft task, List<Paragraph> paragraphs) {
        Taking taking = new Taking();
        Passage title = task.title();
        if (title != null) {
            taking.takeTitle(task, title);
        }
        paragraphs.forEach(taking::take);
        return taking.finish(task);
    }

    /** A part of a text and the field that it is of. */
    private record Segment(TaskField field, Passage text) {}

    private final class Taking {
        private final Map<TaskField, List<CellLine>> values = new EnumMap<>(TaskField.class);
        private final Map<TaskField, Paragraph> labels = new EnumMap<>(TaskField.class);
        private final List<Paragraph> others = new ArrayList<>();
        private int line;

        private @Nullable TaskField open;
        private String labelMark = "";
        private String valueMark = "";
        private boolean empty;

        /** Labels in the midst of a title: {@code Rà soát quy định. Thời gian thực hiện: Quý II/2026}. */
        void takeTitle(TaskDraft task, Passage title) {
            int cut = nextLabel(title.text(), 0);
            if (TaskLabels.findAtStart(title.text()).isPresent()) {
                return;
            }
            if (cut <= 0) {
                takeLastSentence(task, title);
                return;
            }
            task.title(trimmed(title.part(0, cut), " (;,-"));
            Passage rest = title.part(cut, title.text().length());
            TaskLabels.findAtStart(rest.text()).ifPresent(label -> open(label, new Paragraph("", rest)));
            close();
        }

        /** Who does it may stand behind the title: {@code Rà soát quy định. Vụ A chủ trì, phối hợp với Vụ B.} */
        private void takeLastSentence(TaskDraft task, Passage title) {
            String text = title.text();
            int end = text.endsWith(".") ? text.length() - 1 : text.length();
            boolean bracketed = end > 0 && text.charAt(end - 1) == ')';
            int cut = bracketed ? text.lastIndexOf(" (", end - 1) : text.lastIndexOf(". ", end - 1);
            if (cut > 0 && takeRoles(title.part(cut + 2, bracketed ? end - 1 : end))) {
                task.title(title.part(0, bracketed ? cut : cut + 1));
            }
        }

        /** Takes a sentence that says nothing but who leads, who cooperates, and until when. */
        private boolean takeRoles(Passage sentence) {
            UnitRoles roles = units.findRoles(sentence).orElse(null);
            if (roles == null || roles.lead() == null || roles.cooperating() == null) {
                return false;
            }
            Passage behind = roles.behind();
            if (behind != null) {
                behind = trimmed(behind, " .;,");
                if (timelines.findOne(behind.text()).isEmpty()) {
                    return false;
                }
                add(TaskField.TIMELINE, behind, false);
            }
            line = line == 0 ? sentence.firstLine() : line;
            add(TaskField.LEAD, roles.lead(), false);
            add(TaskField.COOPERATING, roles.cooperating(), false);
            return true;
        }

        void take(Paragraph paragraph) {
            Optional<TaskLabels.Label> label = label(paragraph.text());
            TaskField field = open;
            if (label.isEmpty() && field == null && takeRoles(paragraph.passage())) {
                return;
            }
            if (label.isPresent()) {
                close();
                open(label.get(), paragraph);
            } else if (field != null && belongs(field, paragraph)) {
                empty = false;
                valueMark = paragraph.mark();
                add(field, paragraph.passage(), paragraph.isItem());
            } else {
                close();
                others.add(paragraph);
            }
        }

        private Optional<TaskLabels.Label> label(String text) {
            Optional<TaskLabels.Label> closed = TaskLabels.findAtStart(text);
            return closed.isPresent()
                    ? closed
                    : TaskLabels.findOpen(text)
                            .filter(label -> isValue(label.field(), value(text.substring(label.end()))));
        }

        private boolean isValue(TaskField field, String text) {
            return switch (field) {
                case TIMELINE -> timelines.findOne(text).isPresent();
                case LEAD, COOPERATING ->
                    units.findAll(text).filter(UnitCells::isRegistered).isPresent();
                default -> false;
            };
        }

        private void open(TaskLabels.Label label, Paragraph paragraph) {
            Passage passage = paragraph.passage();
            List<Segment> segments = segments(
                    label.field(), passage.part(label.end(), passage.text().length()));
            for (Segment segment : segments) {
                if (labels.putIfAbsent(segment.field(), paragraph) != null) {
                    findings.add(DocumentCode.LABEL_TWICE, segment.text().firstLine(), paragraph.text());
                }
            }
            line = line == 0 ? paragraph.line() : line;
            Segment last = segments.get(segments.size() - 1);
            open = last.field();
            labelMark = paragraph.mark();
            valueMark = "";
            empty = last.text().text().isEmpty();
            for (int i = 0; i < segments.size(); i++) {
                Segment segment = segments.get(i);
                if (!segment.text().text().isEmpty()) {
                    add(segment.field(), segment.text(), false);
                } else if (i < segments.size() - 1) {
                    findings.add(DocumentCode.LABEL_EMPTY, paragraph.line(), paragraph.text());
                }
            }
        }

        /** Names a label that nothing follows. */
        private void close() {
            TaskField field = open;
            if (field != null && empty) {
                Paragraph label = labels.get(field);
                if (label != null) {
                    findings.add(DocumentCode.LABEL_EMPTY, label.line(), label.text());
                }
            }
            open = null;
        }

        /**
         * Whether a paragraph without label is a value of the open field: the first one behind an empty label, then those
         * with its mark or a deeper one; behind prose also those without mark.
         */
        private boolean belongs(TaskField field, Paragraph paragraph) {
            if (empty) {
                return true;
            }
            if (!paragraph.isItem()) {
                return field.isProse();
            }
            boolean likeLabel = paragraph.mark().equals(labelMark);
            return valueMark.isEmpty() ? !likeLabel : paragraph.mark().equals(valueMark) || !likeLabel;
        }

        private void add(TaskField field, Passage text, boolean item) {
            List<CellLine> own = values.computeIfAbsent(field, key -> new ArrayList<>());
            if (field == TaskField.SOLUTION) {
                Enumerations.divide(text).forEach(part -> own.add(new CellLine(part, item)));
            } else if (field == TaskField.PRODUCT || field == TaskField.BASIS) {
                own.add(new CellLine(Enumerations.withoutMark(text), item));
            } else {
                Passage plain = trimmed(text, " .;,");
                if (!plain.text().isEmpty()) {
                    own.add(new CellLine(plain, item));
                }
            }
        }

        List<Paragraph> finish(TaskDraft task) {
            close();
            values(TaskField.SOLUTION).forEach(solution -> task.solutions().add(solution.passage()));
            values(TaskField.LEADER).forEach(leader -> task.leaders().add(leader.passage()));
            RowText row = new RowText();
            row.products().addAll(values(TaskField.PRODUCT));
            row.timeline().addAll(timeline());
            row.lead().addAll(values(TaskField.LEAD));
            row.cooperating().addAll(values(TaskField.COOPERATING));
            row.basis().addAll(values(TaskField.BASIS));
            if (row.lead().isEmpty() && !values(TaskField.UNITS).isEmpty()) {
                row.lead().addAll(values(TaskField.UNITS));
                row.loseBorder();
            } else {
                row.cooperating().addAll(values(TaskField.UNITS));
            }
            boolean any = !row.products().isEmpty()
                    || !row.timeline().isEmpty()
                    || row.hasUnits()
                    || !row.basis().isEmpty();
            if (any) {
                row.startAt(line);
                task.rows().addAll(maker.make(row));
            }
            return others;
        }

        /** The first timeline; a second one, and one that is not understood, is kept with its label as a paragraph too. */
        private List<CellLine> timeline() {
            List<CellLine> own = values(TaskField.TIMELINE);
            Paragraph label = labels.get(TaskField.TIMELINE);
            for (CellLine value : own) {
                if (timelines.divide(value.text()).isEmpty() && label != null) {
                    others.add(label.passage().lastLine() >= value.line() ? label : new Paragraph("", value.passage()));
                }
            }
            return own;
        }

        private List<CellLine> values(TaskField field) {
            return values.getOrDefault(field, List.of());
        }
    }

    /** The value behind a label, divided at further labels: {@code A; phối hợp: B}. */
    private static List<Segment> segments(TaskField first, Passage value) {
        List<Segment> segments = new ArrayList<>();
        TaskField field = first;
        Passage rest = value;
        while (true) {
            int cut = field.isProse() || field.opensInline() ? nextLabel(rest.text(), 0) : -1;
            if (cut < 0) {
                segments.add(new Segment(field, closedBracket(rest)));
                return segments;
            }
            segments.add(new Segment(field, trimmed(rest.part(0, cut), " (;,-")));
            Passage behind = rest.part(cut, rest.text().length());
            TaskLabels.Label label = TaskLabels.findAtStart(behind.text()).orElseThrow();
            field = label.field();
            rest = behind.part(label.end(), behind.text().length());
        }
    }

    /** Where the next label begins that stands behind a stop, semicolon, comma or bracket; −1 where there is none. */
    private static int nextLabel(String text, int from) {
        for (int colon = text.indexOf(':', from); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            for (int i = colon - 1; i > from; i--) {
                if (";.,(".indexOf(text.charAt(i - 1)) >= 0 && isWordStart(text, i)) {
                    String label = Texts.trim(text.substring(i, colon));
                    Optional<TaskField> field = TaskLabels.find(label);
                    if (field.isPresent() && field.get().opensInline()) {
                        return i + leadingBlanks(text, i);
                    }
                    break;
                }
            }
        }
        return -1;
    }

    private static boolean isWordStart(String text, int index) {
        return Folding.isBlank(text.charAt(index)) || text.charAt(index - 1) == '(';
    }

    private static int leadingBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Folding.isBlank(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    /** A text without a closing bracket that has no opening one. */
    private static Passage closedBracket(Passage text) {
        String plain = text.text();
        int end = plain.length();
        while (end > 0 && (plain.charAt(end - 1) == '.' || plain.charAt(end - 1) == ' ')) {
            end--;
        }
        boolean stray = end > 0 && plain.charAt(end - 1) == ')' && plain.indexOf('(') < 0;
        return stray ? text.part(0, end - 1) : text;
    }

    private static String value(String text) {
        int end = text.length();
        while (end > 0 && " .;,".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return Texts.trim(text.substring(0, end));
    }

    private static Passage trimmed(Passage text, String marks) {
        int end = text.text().length();
        while (end > 0 && marks.indexOf(text.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return text.part(0, end);
    }
}
