package vn.tiendo.io.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a document into its outline. */
final class Tables {
    private final OutlineTree tree;
    private final TimelineCells timelines;
    private final UnitCells units;
    private final TargetAnnexes annexes;
    private final Findings findings;
    /** What no task takes, in the order of the file; the body adds what stands outside tables. */
    private final List<Passage> unplaced = new ArrayList<>();

    Tables(OutlineTree tree, TimelineCells timelines, UnitCells units, TargetAnnexes annexes, Findings findings) {
        this.tree = tree;
        this.timelines = timelines;
        this.units = units;
        this.annexes = annexes;
        this.findings = findings;
    }

    List<Passage> unplaced() {
        return unplaced;
    }

    /** A table on lines; gives the index of the block behind it. */
    int readLines(List<Block> blocks, TableHeader header) {
        name(blocks, header);
        Runnable leave = tree.enterTable();
        List<TaskDraft> tops = tree.tops();
        int before = tops.size();
        RowGrammar grammar = new RowGrammar(header, timelines, units, findings);
        int at = new LinesTable(
                        blocks, header, tree, grammar, RowMaker.ofCells(timelines, units, findings), unplaced, findings)
                .read();
        List<TaskDraft> own = tops.subList(before, tops.size());
        MergedCells.onLines(header, findings).resolve(own);
        withoutRows(own);
        leave.run();
        return at;
    }

    /** A table of cells; gives the index of the block behind it. */
    int readCells(List<Block> blocks, TableHeader header) {
        name(blocks, header);
        Runnable leave = tree.enterTable();
        List<TaskDraft> tops = tree.tops();
        int before = tops.size();
        RowMaker maker = RowMaker.ofScan(timelines, units, findings);
        int at = new CellTable(blocks, header, tree, maker, units, unplaced, findings).read();
        List<TaskDraft> own = tops.subList(before, tops.size());
        MergedCells.ofCells(header, own, findings).resolve(own);
        withoutRows(own);
        leave.run();
        return at;
    }

    /** A table of cells that sets targets in a part; gives the index of the block behind it. */
    int readTargets(List<Block> blocks, TargetHeader header, String part) {
        annexes.tableIn(part);
        return new TargetTable(blocks, header, units, annexes, unplaced, findings).read();
    }

    /** A table of targets in a part that has a column for each unit; empty where the row begins none. */
    Optional<UnitColumnsTable.Header> findUnitColumns(List<Block> blocks, int at) {
        return UnitColumnsTable.find(blocks, at, units);
    }

    /** Reads a table of targets that has a column for each unit; gives the index of the block behind it. */
    int readUnitColumns(List<Block> blocks, UnitColumnsTable.Header header, String part) {
        annexes.tableIn(part);
        return new UnitColumnsTable(blocks, header, annexes, unplaced, findings).read();
    }

    /** A table of cells whose rows are indicators, under a point; gives the index of the block behind it. */
    int readIndicators(List<Block> blocks, IndicatorHeader header, @Nullable TaskDraft point) {
        annexes.tableIn(point == null ? "" : point.path().steps().get(0));
        Runnable leave = tree.enterTable();
        RowMaker maker = RowMaker.ofCells(timelines, units, findings);
        int at = new IndicatorTable(blocks, header, tree, maker, point, unplaced, findings).read();
        leave.run();
        return at;
    }

    /** Names the tasks of a table that have neither rows nor tasks below them. */
    private void withoutRows(List<TaskDraft> tasks) {
        for (TaskDraft task : tasks) {
            if (task.rows().isEmpty() && task.children().isEmpty()) {
                findings.add(DocumentCode.NO_ROW, task.line(), task.path().toString());
            }
            withoutRows(task.children());
        }
    }

    private void name(List<Block> blocks, TableHeader header) {
        for (int i = header.start(); i < header.end(); i++) {
            Block block = blocks.get(i);
            String text = block instanceof Block.Text line ? line.text() : ((Block.Row) block).text();
            findings.add(DocumentCode.TABLE_HEADER, block.line(), text);
        }
    }
}
