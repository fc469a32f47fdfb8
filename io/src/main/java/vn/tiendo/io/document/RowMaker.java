package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.org.UnitMatch;
import vn.tiendo.org.UnitRecognition;
import vn.tiendo.org.UnitRef;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.time.Timeline;
import vn.tiendo.time.TimelineFlag;
import vn.tiendo.time.TimelineList;
import vn.tiendo.time.TimelinePhrase;

/** Understands the cells of a row: its timeline or timelines, its units, and how many rows of the plan it makes. */
final class RowMaker {
    private final TimelineCells timelines;
    private final Function<String, ImmutableList<UnitMatch>> units;
    private final Findings findings;
    /** Divides cells of products that a scanner wrote; null where the lines of the cells are known. */
    private final @Nullable ProductCells products;

    private RowMaker(
            TimelineCells timelines,
            Function<String, ImmutableList<UnitMatch>> units,
            @Nullable ProductCells products,
            Findings findings) {
        this.timelines = timelines;
        this.units = units;
        this.products = products;
        this.findings = findings;
    }

    /** A maker of rows from cells on lines. */
    static RowMaker ofCells(TimelineCells timelines, UnitCells units, Findings findings) {
        return new RowMaker(timelines, units::inColumn, null, findings);
    }

    /** A maker of rows from cells as scanners write them, in which the ends of lines and the marks of items may be lost. */
    static RowMaker ofScan(TimelineCells timelines, UnitCells units, Findings findings) {
        return new RowMaker(timelines, units::inColumn, new ProductCells(findings), findings);
    }

    /** A maker of rows from running text. */
    static RowMaker ofText(TimelineCells timelines, UnitCells units, Findings findings) {
        return new RowMaker(timelines, units::inText, null, findings);
    }

    /** Whether a cell is a timeline, whole. */
    boolean isTimeline(String text) {
        return timelines.findOne(text).isPresent();
    }

    /** The rows: one, or one for each product where the cell lists as many timelines. */
    ImmutableList<RowDraft> make(RowText row) {
        ImmutableList<RowDraft> rows = read(row);
        rows.forEach(made -> made.merge(row.merged()));
        return rows;
    }

    private ImmutableList<RowDraft> read(RowText row) {
        List<CellLine> leadCells = new ArrayList<>();
        List<CellLine> cooperatingCells = new ArrayList<>();
        boolean told = divide(row.lead(), leadCells, leadCells, cooperatingCells);
        told |= divide(row.cooperating(), cooperatingCells, leadCells, cooperatingCells);
        boolean borderLost = row.isBorderLost() && !told;
        List<UnitMatch> lead = units(leadCells);
        List<UnitMatch> cooperating = units(cooperatingCells);
        if (borderLost && lead.size() > 1) {
            int border = UnitCells.leads(lead);
            List<UnitMatch> behind = lead.subList(border, lead.size());
            cooperating.addAll(0, behind);
            behind.clear();
            findings.add(
                    DocumentCode.LEAD_BORDER,
                    row.lead().get(0).line(),
                    row.lead().get(0).column(),
                    names(lead),
                    names(cooperating));
        }
        Passage basis = joined(row.basis());
        List<TimelinePhrase> phrases = phrases(row);
        List<CellLine> products = products(row, phrases.size());
        if (phrases.size() > 1 && phrases.size() == products.size()) {
            if (row.timeline().stream().anyMatch(cell -> !cell.item())) {
                findings.add(
                        DocumentCode.TIMELINES_PAIRED,
                        row.timeline().get(0).line(),
                        row.timeline().get(0).column(),
                        printed(row.timeline()),
                        "");
            }
            ImmutableList.Builder<RowDraft> paired = ImmutableList.builder();
            for (int i = 0; i < products.size(); i++) {
                CellLine product = products.get(i);
                paired.add(new RowDraft(
                        product.line(),
                        ImmutableList.of(product.passage()),
                        phrases.get(i),
                        lead,
                        cooperating,
                        basis,
                        borderLost,
                        false));
            }
            return paired.build();
        }
        ImmutableList<Passage> passages =
                products.stream().map(CellLine::passage).collect(ImmutableList.toImmutableList());
        return ImmutableList.of(new RowDraft(
                row.line(),
                passages,
                timeline(row, phrases, products.size()),
                lead,
                cooperating,
                basis,
                borderLost,
                phrases.isEmpty() && !row.timeline().isEmpty()));
    }

    /**
     * Puts cells of units to those of the lead and those that cooperate, where their words say so.
     *
     * @param others where cells go that do not
     * @return whether any of them does
     */
    private static boolean divide(
            List<CellLine> cells, List<CellLine> others, List<CellLine> lead, List<CellLine> cooperating) {
        boolean told = false;
        for (CellLine cell : cells) {
            UnitRoles roles = UnitRoles.find(cell.passage())
                    .filter(found -> found.behind() == null)
                    .orElse(null);
            if (roles == null) {
                others.add(cell);
                continue;
            }
            told = true;
            Passage first = roles.lead();
            if (first != null) {
                lead.add(new CellLine(first, cell.item(), cell.column()));
            }
            Passage second = roles.cooperating();
            if (second != null) {
                cooperating.add(new CellLine(second, cell.item(), cell.column()));
            }
        }
        return told;
    }

    /** The products of a row; those of a scanned cell are divided where its text decides. */
    private List<CellLine> products(RowText row, int timelineCount) {
        ProductCells scanned = products;
        boolean exact = row.merged() != null;
        return scanned == null || exact ? row.products() : scanned.divide(row.products(), timelineCount);
    }

    private @Nullable TimelinePhrase timeline(RowText row, List<TimelinePhrase> phrases, int productCount) {
        if (phrases.isEmpty()) {
            return null;
        }
        if (phrases.size() == 1) {
            TimelinePhrase only = phrases.get(0);
            if (only.timeline() instanceof TimelineList list && list.parts().size() != productCount) {
                listed(row, list.parts().size(), productCount);
            }
            return only;
        }
        listed(row, phrases.size(), productCount);
        List<Timeline> parts = new ArrayList<>();
        ImmutableSet.Builder<TimelineFlag> flags = ImmutableSet.builder();
        for (TimelinePhrase phrase : phrases) {
            if (phrase.timeline() instanceof TimelineList list) {
                parts.addAll(list.parts());
            } else {
                parts.add(phrase.timeline());
            }
            flags.addAll(phrase.flags());
        }
        return new TimelinePhrase(
                printed(row.timeline()), TimelineList.of(parts), Optional.empty(), ImmutableSet.copyOf(flags.build()));
    }

    private void listed(RowText row, int timelines, int productCount) {
        CellLine first = row.timeline().get(0);
        findings.add(
                DocumentCode.TIMELINES_IN_CELL,
                first.line(),
                first.column(),
                printed(row.timeline()),
                timelines + " : " + productCount);
    }

    private List<TimelinePhrase> phrases(RowText row) {
        List<TimelinePhrase> phrases = new ArrayList<>();
        for (CellLine cell : row.timeline()) {
            ImmutableList<TimelinePhrase> several = timelines.divide(cell.text());
            if (several.isEmpty()) {
                findings.add(DocumentCode.TIMELINE_NOT_UNDERSTOOD, cell.line(), cell.column(), cell.text(), "");
                for (Diagnostic problem : timelines.problems(cell.text())) {
                    int column = Math.max(1, problem.location().column());
                    findings.add(problem, cell.line(), cell.column() + column - 1);
                }
            } else {
                phrases.addAll(several);
            }
        }
        return phrases;
    }

    private List<UnitMatch> units(List<CellLine> cells) {
        Map<UnitRef, UnitMatch> all = new LinkedHashMap<>();
        for (CellLine cell : cells) {
            for (UnitMatch unit : units.apply(cell.text())) {
                DocumentCode problem = all.putIfAbsent(unit.ref(), unit) != null
                        ? DocumentCode.UNIT_TWICE
                        : unit.recognition() == UnitRecognition.UNKNOWN ? DocumentCode.UNIT_UNKNOWN : null;
                if (problem != null) {
                    findings.add(problem, cell.line(), cell.column(), unit.ref().text(), "");
                }
            }
        }
        return new ArrayList<>(all.values());
    }

    private static String names(List<UnitMatch> units) {
        return units.isEmpty()
                ? "–"
                : units.stream().map(unit -> unit.ref().text()).collect(Collectors.joining("; "));
    }

    private static String printed(List<CellLine> cells) {
        return cells.stream()
                .map(cell -> cell.item() ? "- " + cell.text() : cell.text())
                .collect(Collectors.joining(" "));
    }

    static @Nullable Passage joined(List<CellLine> cells) {
        if (cells.isEmpty()) {
            return null;
        }
        Passage.Builder joined = new Passage.Builder();
        for (CellLine cell : cells) {
            joined.append(joined.isEmpty() ? "" : " ", cell.passage());
        }
        return joined.build();
    }
}
