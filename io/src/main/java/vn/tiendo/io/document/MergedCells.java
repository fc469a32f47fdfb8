package vn.tiendo.io.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.org.UnitMatch;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.plan.InheritableField;
import vn.tiendo.plan.InheritedFrom;
import vn.tiendo.text.Folding;

/**
 * Finds where a value that a task does not print is printed (ô gộp): with the task before it under the same heading, for
 * a merged cell reads from its first row; or with an earlier row of its own.
 */
final class MergedCells {
    private static final List<String> OUTSIDE =
            List.of("ubnd", "ủy ban nhân dân", "hđnd", "hội đồng nhân dân", "cấp ủy", "chính quyền", "mặt trận")
                    .stream()
                    .map(Folding::fold)
                    .toList();

    private final TableHeader header;
    private final Findings findings;
    /** Whether the values of merged cells float to the rows in whose height they were set, as scanners see them. */
    private final boolean floating;

    private @Nullable Block lastBlock;

    /** Whether borders are lost: then a task that prints an office of its own is taken to begin a block of its own. */
    private final boolean onLines;

    private MergedCells(TableHeader header, boolean floating, boolean onLines, Findings findings) {
        this.header = header;
        this.floating = floating;
        this.onLines = onLines;
        this.findings = findings;
    }

    /** For a table whose cells stand on lines. */
    static MergedCells onLines(TableHeader header, Findings findings) {
        return new MergedCells(header, false, true, findings);
    }

    /** For a table of cells with these tasks. */
    static MergedCells ofCells(TableHeader header, List<TaskDraft> tasks, Findings findings) {
        return new MergedCells(header, isFloating(tasks), false, findings);
    }

    /** Fills in what the tasks under one heading inherit, and those below them. */
    void resolve(List<TaskDraft> siblings) {
        List<TaskDraft> tasks =
                siblings.stream().filter(task -> !isHeading(task)).toList();
        Map<InheritableField, List<@Nullable TaskDraft>> below = floating ? nextPrinted(tasks) : Map.of();
        Map<InheritableField, TaskDraft> above = new EnumMap<>(InheritableField.class);
        for (int i = 0; i < tasks.size(); i++) {
            TaskDraft task = tasks.get(i);
            cooperatingOnly(task, above.get(InheritableField.LEAD));
            for (InheritableField field : InheritableField.values()) {
                TaskDraft next = at(below.get(field), i);
                fromOtherTasks(task, field, above.get(field), next);
            }
            rows(task);
            for (InheritableField field : InheritableField.values()) {
                if (prints(task, field)) {
                    above.put(field, task);
                }
            }
        }
        siblings.forEach(task -> resolve(task.children()));
    }

    /** Whether a value stands below a task at the head of its block that lacks it: only a scanner prints it so. */
    private static boolean isFloating(List<TaskDraft> siblings) {
        List<TaskDraft> tasks =
                siblings.stream().filter(task -> !isHeading(task)).toList();
        for (InheritableField field : List.of(InheritableField.LEADERS, InheritableField.LEAD)) {
            boolean first = !tasks.isEmpty() && prints(tasks.get(0), field);
            if (!first && tasks.stream().anyMatch(task -> prints(task, field))) {
                return true;
            }
        }
        return siblings.stream().anyMatch(task -> isFloating(task.children()));
    }

    private static @Nullable TaskDraft at(@Nullable List<@Nullable TaskDraft> tasks, int index) {
        return tasks == null ? null : tasks.get(index);
    }

    /** For each task the next one that prints the field. */
    private static Map<InheritableField, List<@Nullable TaskDraft>> nextPrinted(List<TaskDraft> tasks) {
        Map<InheritableField, List<@Nullable TaskDraft>> next = new EnumMap<>(InheritableField.class);
        for (InheritableField field : InheritableField.values()) {
            List<@Nullable TaskDraft> own = new ArrayList<>();
            TaskDraft last = null;
            for (int i = tasks.size() - 1; i >= 0; i--) {
                own.add(last);
                last = prints(tasks.get(i), field) ? tasks.get(i) : last;
            }
            Collections.reverse(own);
            next.put(field, own);
        }
        return next;
    }

    private static boolean isHeading(TaskDraft task) {
        return task.rows().isEmpty()
                && task.leaders().isEmpty()
                && !task.children().isEmpty();
    }

    /** Whether a task prints the field. */
    private static boolean prints(TaskDraft task, InheritableField field) {
        return switch (field) {
            case LEADERS -> !task.leaders().isEmpty();
            case PRODUCTS -> task.rows().stream().anyMatch(RowDraft::hasProducts);
            case TIMELINE -> task.rows().stream().anyMatch(RowDraft::hasTimeline);
            case LEAD -> task.rows().stream().anyMatch(row -> !row.lead().isEmpty());
            case COOPERATING ->
                task.rows().stream().anyMatch(row -> !row.cooperating().isEmpty());
        };
    }

    private void fromOtherTasks(
            TaskDraft task, InheritableField field, @Nullable TaskDraft above, @Nullable TaskDraft below) {
        boolean leaders = field == InheritableField.LEADERS;
        if (prints(task, field)
                || task.inherits(field)
                || !hasColumn(field)
                || (task.rows().isEmpty() && !leaders)) {
            return;
        }
        if (field == InheritableField.TIMELINE && task.rows().stream().anyMatch(RowDraft::isTimelineFailed)) {
            return;
        }
        if (!task.rows().isEmpty() && task.rows().get(0).knowsMerged()) {
            exactly(task, field);
            return;
        }
        if (field == InheritableField.PRODUCTS) {
            // A task may well print no product; only a file that marks merged cells says that it shares one.
            return;
        }
        boolean units = field == InheritableField.LEAD || field == InheritableField.COOPERATING;
        if (units && task.rows().stream().anyMatch(RowDraft::hasUnits)) {
            // Its own cell names the units, and names none for this role.
            return;
        }
        boolean ownBlock =
                onLines && header.has(Column.LEADER) && !task.leaders().isEmpty();
        TaskDraft source = ownBlock ? null : source(field, above, below);
        if (field == InheritableField.COOPERATING && !isSourceOfLead(task, source)) {
            if (floating && source == null && task.inherits(InheritableField.LEAD)) {
                findings.add(DocumentCode.EMPTY_CELL, task.line(), task.path().toString(), field.code());
            }
            // Else the merged cell with the lead has none beside it.
            return;
        }
        if (source != null) {
            task.inherit(field, InheritedFrom.task(source.path()));
            if (floating) {
                findings.add(
                        DocumentCode.FLOATING_CELL,
                        task.line(),
                        task.path().toString(),
                        field.code() + ": " + source.path());
            }
        } else if (!leaders || !task.rows().isEmpty()) {
            findings.add(DocumentCode.EMPTY_CELL, task.line(), task.path().toString(), field.code());
        }
    }

    /** Where the file says which cells are merged, nothing is guessed. */
    private void exactly(TaskDraft task, InheritableField field) {
        OutlinePath source = task.rows().get(0).mergedWith(columnOf(field));
        if (source != null && !source.equals(task.path())) {
            task.inherit(field, InheritedFrom.task(source));
        } else if (field == InheritableField.LEAD
                ? task.rows().stream().noneMatch(RowDraft::hasUnits)
                : field != InheritableField.COOPERATING && field != InheritableField.PRODUCTS) {
            findings.add(DocumentCode.EMPTY_CELL, task.line(), task.path().toString(), field.code());
        }
    }

    private static Column columnOf(InheritableField field) {
        return switch (field) {
            case LEADERS -> Column.LEADER;
            case PRODUCTS -> Column.PRODUCT;
            case TIMELINE -> Column.TIMELINE;
            case LEAD -> Column.LEAD;
            case COOPERATING -> Column.COOPERATING;
        };
    }

    private static boolean isSourceOfLead(TaskDraft task, @Nullable TaskDraft source) {
        return source != null && InheritedFrom.task(source.path()).equals(task.inheritedFrom(InheritableField.LEAD));
    }

    private @Nullable TaskDraft source(InheritableField field, @Nullable TaskDraft above, @Nullable TaskDraft below) {
        if (!floating || below == null) {
            return above;
        }
        if (above == null) {
            // A deadline is too grave a thing to be taken from a later row.
            return field == InheritableField.TIMELINE ? null : below;
        }
        // A value between two others may belong to either; only if they agree it does not matter.
        return printed(above, field).equals(printed(below, field)) ? above : null;
    }

    private static String printed(TaskDraft task, InheritableField field) {
        List<String> values = new ArrayList<>();
        switch (field) {
            case LEADERS -> task.leaders().forEach(leader -> values.add(leader.text()));
            case PRODUCTS -> task.rows().forEach(row -> row.products().forEach(product -> values.add(product.text())));
            case TIMELINE -> task.rows().forEach(row -> values.add(String.valueOf(row.timeline())));
            case LEAD -> task.rows().forEach(row -> names(row.lead(), values));
            case COOPERATING -> task.rows().forEach(row -> names(row.cooperating(), values));
        }
        return Folding.fold(String.join("\n", values));
    }

    private static void names(List<UnitMatch> units, List<String> values) {
        units.forEach(unit -> values.add(unit.ref().text()));
    }

    private boolean hasColumn(InheritableField field) {
        return header.has(columnOf(field));
    }

    /**
     * In a merged block, units that the leader of the block does not command, and that its cell of cooperating units
     * names or that are local authorities, cooperate: the lead is that of the block.
     */
    private void cooperatingOnly(TaskDraft task, @Nullable TaskDraft block) {
        if (!header.has(Column.LEADER)
                || !header.has(Column.COOPERATING)
                || !task.leaders().isEmpty()) {
            return;
        }
        if (block == null || task.rows().stream().anyMatch(row -> !row.isBorderLost())) {
            return;
        }
        Block known = blockOf(block);
        for (RowDraft row : task.rows()) {
            if (row.lead().isEmpty()
                    || row.lead().stream().anyMatch(known::leads)
                    || row.cooperating().stream().anyMatch(known::leads)
                    || row.lead().stream().noneMatch(unit -> known.names(unit) || isOutside(unit))) {
                return;
            }
        }
        for (RowDraft row : task.rows()) {
            findings.add(
                    DocumentCode.COOPERATING_ONLY,
                    row.line(),
                    row.lead().get(0).ref().text(),
                    block.path().toString());
            row.takeLeadAsCooperating();
        }
        task.inherit(InheritableField.LEAD, InheritedFrom.task(block.path()));
    }

    /** The task of which a block takes its units, with the systems of its lead and the names that cooperate. */
    private record Block(TaskDraft task, Set<String> systems, Set<String> others) {
        boolean leads(UnitMatch unit) {
            return systems.contains(unit.system());
        }

        boolean names(UnitMatch unit) {
            return others.contains(Folding.fold(unit.ref().text()));
        }
    }

    private Block blockOf(TaskDraft task) {
        Block known = lastBlock;
        if (known == null || known.task() != task) {
            Set<String> systems = new HashSet<>();
            Set<String> others = new HashSet<>();
            for (RowDraft row : task.rows()) {
                row.lead().forEach(unit -> systems.add(unit.system()));
                row.cooperating()
                        .forEach(unit -> others.add(Folding.fold(unit.ref().text())));
            }
            known = new Block(task, systems, others);
            lastBlock = known;
        }
        return known;
    }

    private static boolean isOutside(UnitMatch unit) {
        String name = Folding.fold(unit.ref().text());
        String full = Folding.fold(unit.name());
        return OUTSIDE.stream().anyMatch(word -> name.startsWith(word) || full.startsWith(word));
    }

    /** Whether a row without value may take that of a row before it: surely where the file says so, else by its look. */
    private static boolean mayTake(RowDraft row, Column column) {
        return !row.knowsMerged() || row.mergedWith(column) != null;
    }

    /** Later rows of a task take what they do not print from the nearest row before them that does. */
    private void rows(TaskDraft task) {
        int timeline = -1;
        int units = -1;
        int products = -1;
        for (int i = 0; i < task.rows().size(); i++) {
            RowDraft row = task.rows().get(i);
            if (row.hasTimeline()) {
                timeline = i;
            } else if (timeline >= 0 && !row.isTimelineFailed() && mayTake(row, Column.TIMELINE)) {
                row.inherit(InheritableField.TIMELINE, InheritedFrom.row(task.path(), timeline + 1));
            }
            if (row.hasProducts()) {
                products = i;
            } else if (products >= 0 && row.mergedWith(Column.PRODUCT) != null) {
                row.inherit(InheritableField.PRODUCTS, InheritedFrom.row(task.path(), products + 1));
            }
            if (row.hasUnits()) {
                units = i;
            } else if (units >= 0) {
                RowDraft source = task.rows().get(units);
                if (!source.lead().isEmpty() && mayTake(row, Column.LEAD)) {
                    row.inherit(InheritableField.LEAD, InheritedFrom.row(task.path(), units + 1));
                }
                if (!source.cooperating().isEmpty() && mayTake(row, Column.COOPERATING)) {
                    row.inherit(InheritableField.COOPERATING, InheritedFrom.row(task.path(), units + 1));
                }
            }
            if (row.hasUnits()
                    && row.lead().isEmpty()
                    && hasColumn(InheritableField.LEAD)
                    && !task.inherits(InheritableField.LEAD)) {
                findings.add(DocumentCode.EMPTY_CELL, row.line(), task.path().toString(), InheritableField.LEAD.code());
            }
        }
    }
}
