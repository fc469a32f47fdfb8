package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.indicator.TargetUnit;
import vn.tiendo.outline.OutlineNumber;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.plan.InheritableField;
import vn.tiendo.plan.InheritedFrom;
import vn.tiendo.plan.PrintedTarget;
import vn.tiendo.text.Folding;

/**
 * Reads a table whose rows are indicators (bảng chỉ tiêu). A row with a number is a point of the outline: its title is the
 * indicator, its targets what the columns of plans set, and the units and time make a row of it. A row without number,
 * {@code Trong đó: …}, sets targets of the point above.
 */
final class IndicatorTable {
    private static final ImmutableMap<Column, InheritableField> INHERITED = ImmutableMap.of(
            Column.LEAD, InheritableField.LEAD,
            Column.COOPERATING, InheritableField.COOPERATING,
            Column.TIMELINE, InheritableField.TIMELINE);

    private final List<Block> blocks;
    private final IndicatorHeader header;
    private final OutlineTree tree;
    private final RowMaker maker;
    private final List<Passage> unplaced;
    private final Findings findings;
    /** By column, the point where the last cell is printed that is no part of a merged one. */
    private final Map<Column, OutlinePath> printed = new EnumMap<>(Column.class);
    /** The point whose row was read last; at first the one under which the table stands. */
    private @Nullable TaskDraft open;

    IndicatorTable(
            List<Block> blocks,
            IndicatorHeader header,
            OutlineTree tree,
            RowMaker maker,
            @Nullable TaskDraft point,
            List<Passage> unplaced,
            Findings findings) {
        this.blocks = blocks;
        this.header = header;
        this.tree = tree;
        this.maker = maker;
        this.open = point;
        this.unplaced = unplaced;
        this.findings = findings;
    }

    /** Reads header and rows; gives the index of the block behind the table. */
    int read() {
        return new SettingRows(blocks, header, findings).forEach(this::take);
    }

    private void take(Block.Row row) {
        if (Texts.isMarksOnly(row.text())) {
            findings.add(DocumentCode.FURNITURE, row.line(), row.text());
            return;
        }
        Integer numbers = header.columns().get(Column.NUMBER);
        String mark = numbers == null ? "" : row.cell(numbers).text();
        OutlineNumber number = RowNumbers.numberOf(mark);
        Block.Cell cell = row.cell(header.indicator());
        String indicator = Texts.single(cell.text());
        if (number != null) {
            TaskDraft task = tree.open(tree.place(number), number.text(), row.line());
            TaskRows.title(task, indicator.isEmpty() ? null : Passage.of(indicator, row.line()), findings);
            open = task;
        }
        TaskDraft task = open;
        if (task == null) {
            findings.add(DocumentCode.BEFORE_FIRST_NUMBER, row.line(), row.text());
            unplaced.add(Passage.of(row.text(), row.line()));
            return;
        }
        boolean any = takeValues(row, indicator, task);
        if (number == null) {
            takeRest(row, mark, any ? "" : indicator, task);
        }
        takeUnits(row, task);
        takeOthers(row, indicator);
    }

    /** What a row without number has besides targets. */
    private void takeRest(Block.Row row, String mark, String text, TaskDraft task) {
        if (!Texts.isMarksOnly(mark)) {
            findings.add(DocumentCode.CELL_OUT_OF_PLACE, row.line(), mark, String.valueOf(Column.NUMBER));
            task.paragraphs().add(Passage.of(mark, row.line()));
        }
        if (!text.isEmpty()) {
            task.paragraphs().add(Passage.of(text, row.line()));
        }
    }

    /** Whether the row sets a target. */
    private boolean takeValues(Block.Row row, String indicator, TaskDraft task) {
        String measure = header.measure().isPresent()
                ? Texts.single(row.cell(header.measure().getAsInt()).text())
                : "";
        Passage title = task.title();
        String name = indicator.isEmpty() && title != null ? title.text() : indicator;
        boolean any = false;
        for (var column : header.values().entrySet()) {
            Block.Cell cell = row.cell(column.getKey());
            String text = Texts.single(cell.text());
            if (Texts.isMarksOnly(text)) {
                continue;
            }
            String own = header.values().size() == 1 ? name : name + " (" + column.getValue() + ")";
            String phrase = phrase(text, measure);
            ImmutableList<PrintedTarget> targets = TargetValues.read(text, own, unit(measure), row.line());
            if (targets.isEmpty()) {
                targets = TargetValues.read(phrase, own, unit(measure), row.line());
            }
            if (targets.isEmpty()) {
                unplaced.add(Passage.of(name + ": " + text, row.line()));
                findings.add(DocumentCode.TARGET_NOT_UNDERSTOOD, row.line(), cell.column(), text, name);
            }
            targets.forEach(target -> task.targets().add(target.withText(phrase)));
            any = true;
        }
        if (!any && !measure.isEmpty()) {
            unplaced.add(Passage.of(name + ": " + measure, row.line()));
            findings.add(DocumentCode.TARGET_CELL_EMPTY, row.line(), measure, name);
        }
        return any;
    }

    /** The value with its unit of measurement: {@code 7,5%}, {@code 306,4 tỷ kWh}. */
    private static String phrase(String value, String measure) {
        if (measure.isEmpty() || value.endsWith(measure)) {
            return value;
        }
        return measure.equals(TargetUnit.PERCENT.code()) ? value + measure : value + " " + measure;
    }

    private static Optional<TargetUnit> unit(String measure) {
        if (measure.isEmpty()) {
            return Optional.empty();
        }
        String folded = Folding.fold(measure);
        boolean percent = folded.startsWith("%") || folded.equals(Folding.fold("phần trăm"));
        return Optional.of(percent ? TargetUnit.PERCENT : TargetUnit.COUNT);
    }

    private void takeUnits(Block.Row row, TaskDraft task) {
        RowText text = new RowText();
        text.startAt(row.line());
        text.lead().addAll(lines(row, Column.LEAD));
        text.cooperating().addAll(lines(row, Column.COOPERATING));
        text.timeline().addAll(lines(row, Column.TIMELINE));
        if (text.hasUnits() || !text.timeline().isEmpty()) {
            task.rows().addAll(maker.make(text));
        }
        INHERITED.forEach((column, field) -> {
            Integer position = header.columns().get(column);
            Block.Cell cell = position == null ? Block.Cell.EMPTY : row.cell(position);
            OutlinePath from = printed.get(column);
            if (cell.merged() && from != null && !from.equals(task.path())) {
                task.inherit(field, InheritedFrom.task(from));
            } else if (cell.isEmpty()) {
                printed.remove(column);
            } else {
                printed.put(column, task.path());
            }
        });
    }

    private List<CellLine> lines(Block.Row row, Column column) {
        Integer position = header.columns().get(column);
        if (position == null) {
            return List.of();
        }
        Block.Cell cell = row.cell(position);
        return cell.parts().stream()
                .filter(part -> !Texts.isMarksOnly(part.text()))
                .map(part -> new CellLine(Passage.of(part.text(), row.line()), part.item(), cell.column()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Keeps what stands in columns that set no target. */
    private void takeOthers(Block.Row row, String indicator) {
        for (int i = 0; i < row.cells().size(); i++) {
            Block.Cell cell = row.cell(i);
            boolean taken = i == header.indicator()
                    || (header.measure().isPresent() && header.measure().getAsInt() == i)
                    || header.columns().containsValue(i)
                    || header.values().containsKey(i);
            if (!taken && !Texts.isMarksOnly(cell.text())) {
                String label = header.others().getOrDefault(i, "");
                String text = label.isEmpty() ? cell.text() : label + ": " + cell.text();
                unplaced.add(Passage.of(indicator + ", " + text, row.line()));
                findings.add(DocumentCode.NO_TARGET_COLUMN, row.line(), cell.column(), cell.text(), indicator);
            }
        }
    }
}
