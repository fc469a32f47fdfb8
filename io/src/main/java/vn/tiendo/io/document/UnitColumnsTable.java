package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.indicator.TargetUnit;
import vn.tiendo.org.UnitRef;
import vn.tiendo.plan.PrintedTarget;
import vn.tiendo.plan.UnitTargets;
import vn.tiendo.text.Folding;

/**
 * Reads a table of targets that lies on its side (bảng chỉ tiêu có mỗi đơn vị một cột): {@code STT | Chỉ tiêu | Chi cục A |
 * Chi cục B}, a row for each indicator.
 */
final class UnitColumnsTable {
    private static final LabelWords INDICATOR =
            new LabelWords("chỉ tiêu|tên chỉ tiêu|các chỉ tiêu|nội dung chỉ tiêu|nhiệm vụ chỉ tiêu|nội dung", "");

    private static final LabelWords NUMBER = new LabelWords("tt|stt|số tt|số thứ tự", "");
    private static final int FEWEST_UNITS = 2;

    private final List<Block> blocks;
    private final Header header;
    private final TargetAnnexes annexes;
    private final List<Passage> unplaced;
    private final Findings findings;
    private final Map<Integer, ImmutableList.Builder<PrintedTarget>> targets = new LinkedHashMap<>();

    UnitColumnsTable(
            List<Block> blocks, Header header, TargetAnnexes annexes, List<Passage> unplaced, Findings findings) {
        this.blocks = blocks;
        this.header = header;
        this.annexes = annexes;
        this.unplaced = unplaced;
        this.findings = findings;
    }

    /**
     * The header.
     *
     * @param indicator where the indicator stands
     * @param numbers where the number of the row stands
     * @param units the names of the units by position
     * @param percentAbove whether a line above says that all is told in percent
     * @param start the index of its block
     */
    record Header(
            int indicator,
            ImmutableSet<Integer> numbers,
            ImmutableMap<Integer, String> units,
            boolean percentAbove,
            int start)
            implements SettingHeader {
        @Override
        public int end() {
            return start + 1;
        }

        @Override
        public boolean isRepeatedBy(Block.Row row, List<Block> blocks) {
            return Folding.same(row.text(), ((Block.Row) blocks.get(start)).text());
        }

        @Override
        public int endOfRepeated(List<Block> blocks, int at) {
            return at + 1;
        }
    }

    /** The header that a row is: an indicator, a number, and else names of units that are known; empty for any other. */
    static Optional<Header> find(List<Block> blocks, int at, UnitCells register) {
        if (!(blocks.get(at) instanceof Block.Row row)
                || at + 1 >= blocks.size()
                || !(blocks.get(at + 1) instanceof Block.Row first)) {
            return Optional.empty();
        }
        int indicator = -1;
        ImmutableSet.Builder<Integer> numbers = ImmutableSet.builder();
        ImmutableMap.Builder<Integer, String> units = ImmutableMap.builder();
        for (int i = 0; i < row.cells().size(); i++) {
            String label = Texts.single(row.cell(i).text());
            String plain = LabelWords.plain(label);
            if (indicator < 0 && INDICATOR.isLabel(plain)) {
                indicator = i;
            } else if (NUMBER.isLabel(plain)) {
                numbers.add(i);
            } else if (register.findNamed(label).filter(all -> all.size() == 1).isPresent()) {
                units.put(i, label);
            } else if (!label.isEmpty()) {
                return Optional.empty();
            }
        }
        ImmutableMap<Integer, String> named = units.buildOrThrow();
        boolean values = named.keySet().stream()
                .anyMatch(position ->
                        TargetValues.isValue(Texts.single(first.cell(position).text())));
        return indicator < 0 || named.size() < FEWEST_UNITS || !values
                ? Optional.empty()
                : Optional.of(new Header(indicator, numbers.build(), named, TargetHeader.percentAbove(blocks, at), at));
    }

    /** Reads header and rows; gives the index of the block behind the table. */
    int read() {
        header.units().keySet().forEach(position -> targets.put(position, ImmutableList.builder()));
        int end = new SettingRows(blocks, header, findings).forEach(this::take);
        targets.forEach((position, all) ->
                annexes.add(new UnitTargets(UnitRef.of(header.units().getOrDefault(position, "")), all.build())));
        return end;
    }

    private void take(Block.Row row) {
        String label = Texts.single(row.cell(header.indicator()).text());
        boolean values = header.units().keySet().stream()
                .anyMatch(position -> !row.cell(position).isEmpty());
        if (label.isEmpty() || !values) {
            if (!Texts.isMarksOnly(row.text())) {
                unplaced.add(Passage.of(row.text(), row.line()));
                findings.add(DocumentCode.TARGETS_WITHOUT_UNIT, row.line(), row.text());
            }
            return;
        }
        ImmutableList<String> chain = ImmutableList.of(label);
        String indicator = TargetHeader.indicator(chain);
        Optional<TargetUnit> unit = TargetHeader.unit(chain, header.percentAbove());
        for (int i = 0; i < row.cells().size(); i++) {
            Block.Cell cell = row.cell(i);
            String text = Texts.single(cell.text());
            ImmutableList.Builder<PrintedTarget> own = targets.get(i);
            if (own != null) {
                takeCell(row, cell, text, indicator, unit, own);
            } else if (i != header.indicator() && !header.numbers().contains(i) && !cell.isEmpty()) {
                unplaced.add(Passage.of(label + ": " + text, row.line()));
                findings.add(DocumentCode.NO_TARGET_COLUMN, row.line(), cell.column(), text, label);
            }
        }
    }

    private void takeCell(
            Block.Row row,
            Block.Cell cell,
            String text,
            String indicator,
            Optional<TargetUnit> unit,
            ImmutableList.Builder<PrintedTarget> own) {
        if (Texts.isMarksOnly(text)) {
            findings.add(DocumentCode.TARGET_CELL_EMPTY, row.line(), Math.max(1, cell.column()), text, indicator);
            return;
        }
        ImmutableList<PrintedTarget> read = TargetValues.read(text, indicator, unit, row.line());
        if (read.isEmpty()) {
            unplaced.add(Passage.of(indicator + ": " + text, row.line()));
            findings.add(DocumentCode.TARGET_NOT_UNDERSTOOD, row.line(), cell.column(), text, indicator);
        }
        own.addAll(read);
    }
}
