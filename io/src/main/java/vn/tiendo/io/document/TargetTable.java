package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.io.document.TargetHeader.TargetColumn;
import vn.tiendo.org.UnitMatch;
import vn.tiendo.org.UnitRecognition;
import vn.tiendo.org.UnitRef;
import vn.tiendo.plan.PrintedTarget;
import vn.tiendo.plan.UnitTargets;
import vn.tiendo.text.Folding;

/**
 * Reads a table of cells that sets targets, a row for each unit: {@code STT | ĐƠN VỊ | Chỉ tiêu về việc | Chỉ tiêu về
 * tiền}.
 *
 * <p>Columns stand in any order, under one row of labels or several, and what their header does not call a target is kept
 * as unplaced text, as are rows of totals and headings of groups. A bare number has the unit that the header names; a
 * cell may also print a phrase, {@code trên 84}. An empty cell is a warning, one that is no value an error.
 */
final class TargetTable {
    private static final ImmutableSet<String> TOTALS = folded(
            "tổng",
            "tổng số",
            "tổng cộng",
            "cộng",
            "toàn tỉnh",
            "toàn ngành",
            "toàn quốc",
            "cả nước",
            "chung",
            "bình quân",
            "bình quân chung",
            "toàn thành phố",
            "toàn hệ thống",
            "tổng toàn tỉnh",
            "trung bình");

    private final List<Block> blocks;
    private final TargetHeader header;
    private final UnitCells units;
    private final TargetAnnexes annexes;
    private final List<Passage> unplaced;
    private final Findings findings;
    private final Map<String, Integer> lines = new HashMap<>();

    TargetTable(
            List<Block> blocks,
            TargetHeader header,
            UnitCells units,
            TargetAnnexes annexes,
            List<Passage> unplaced,
            Findings findings) {
        this.blocks = blocks;
        this.header = header;
        this.units = units;
        this.annexes = annexes;
        this.unplaced = unplaced;
        this.findings = findings;
    }

    /** Reads header and rows; gives the index of the block behind the table. */
    int read() {
        return new SettingRows(blocks, header, findings).forEach(this::take);
    }

    private void take(Block.Row row) {
        Block.Cell unit = row.cell(header.unitColumn());
        boolean total = TOTALS.contains(Folding.fold(unit.text())) || isTotalElsewhere(row);
        boolean values = header.columns().stream()
                .anyMatch(column -> !row.cell(column.position()).isEmpty());
        if (total || unit.isEmpty() || !values) {
            keep(row, total ? DocumentCode.TOTAL_ROW : DocumentCode.TARGETS_WITHOUT_UNIT);
        } else {
            takeUnit(row, Texts.single(unit.text()));
        }
    }

    private boolean isTotalElsewhere(Block.Row row) {
        return row.cell(header.unitColumn()).isEmpty()
                && row.cells().stream().anyMatch(cell -> TOTALS.contains(Folding.fold(cell.text())));
    }

    private void keep(Block.Row row, DocumentCode code) {
        if (!Texts.isMarksOnly(row.text())) {
            unplaced.add(Passage.of(row.text(), row.line()));
            findings.add(code, row.line(), row.text());
        }
    }

    private void takeUnit(Block.Row row, String name) {
        UnitRef unit = UnitRef.of(name);
        if (!header.persons()) {
            ImmutableList<UnitMatch> known = units.inColumn(name);
            boolean unknown =
                    known.stream().anyMatch(match -> match.recognition() == UnitRecognition.UNKNOWN) || known.isEmpty();
            if (unknown) {
                findings.add(
                        DocumentCode.UNIT_UNKNOWN,
                        row.line(),
                        row.cell(header.unitColumn()).column(),
                        name,
                        "");
            }
        }
        Integer before = lines.putIfAbsent(Folding.fold(name), row.line());
        if (before != null) {
            findings.add(DocumentCode.TARGETS_TWICE, row.line(), name, String.valueOf(before));
        }
        ImmutableList.Builder<PrintedTarget> targets = ImmutableList.builder();
        for (TargetColumn column : header.columns()) {
            takeCell(row, column, targets);
        }
        annexes.add(new UnitTargets(unit, targets.build()));
        for (int i = 0; i < row.cells().size(); i++) {
            int position = i;
            boolean known = i == header.unitColumn()
                    || header.numberColumns().contains(i)
                    || header.columns().stream().anyMatch(column -> column.position() == position);
            Block.Cell cell = row.cell(i);
            if (!known && !cell.isEmpty()) {
                unplaced.add(Passage.of(name + ": " + cell.text(), row.line()));
                findings.add(DocumentCode.NO_TARGET_COLUMN, row.line(), cell.column(), cell.text(), name);
            }
        }
    }

    private void takeCell(Block.Row row, TargetColumn column, ImmutableList.Builder<PrintedTarget> targets) {
        Block.Cell cell = row.cell(column.position());
        String text = Texts.single(cell.text());
        if (Texts.isMarksOnly(text)) {
            findings.add(
                    DocumentCode.TARGET_CELL_EMPTY, row.line(), Math.max(1, cell.column()), text, column.indicator());
            return;
        }
        ImmutableList<PrintedTarget> read = TargetValues.read(text, column.indicator(), column.unit(), row.line());
        if (read.isEmpty()) {
            unplaced.add(Passage.of(row.cell(header.unitColumn()).text() + ": " + text, row.line()));
            findings.add(DocumentCode.TARGET_NOT_UNDERSTOOD, row.line(), cell.column(), text, column.indicator());
        }
        targets.addAll(read);
    }

    private static ImmutableSet<String> folded(String... words) {
        ImmutableSet.Builder<String> folded = ImmutableSet.builder();
        for (String word : words) {
            folded.add(Folding.fold(word));
        }
        return folded.build();
    }
}
