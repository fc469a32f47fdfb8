package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.citation.Citation;
import vn.tiendo.org.UnitRegister;
import vn.tiendo.outline.OutlineNumber;
import vn.tiendo.outline.OutlineStyle;
import vn.tiendo.plan.CitedDocument;
import vn.tiendo.plan.DocumentInfo;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.UnplacedLine;
import vn.tiendo.result.Parsed;
import vn.tiendo.time.TimelineParser;

/** Runs the stages over one document. */
final class PlanAssembly {
    private final TimelineParser parser;
    private final TimelineCells timelines;
    private final UnitCells units;
    private final ReaderLimits limits;
    private final Findings findings;

    PlanAssembly(TimelineParser timelines, UnitRegister units, ReaderLimits limits, Findings findings) {
        this.parser = timelines;
        this.timelines = new TimelineCells(timelines);
        this.units = new UnitCells(units);
        this.limits = limits;
        this.findings = findings;
    }

    Parsed<Plan> read(InputStream input) throws IOException {
        Optional<DocumentSource.Content> content = new DocumentSource(limits, findings).read(input);
        if (content.isEmpty()) {
            return Parsed.failed(findings.inOrder());
        }
        ImmutableList<Block> printed = RunningHeads.drop(
                content.get().blocks(),
                text -> units.findNamed(text).isPresent()
                        || timelines.findOne(text).isPresent(),
                findings);
        TextFlow flow = content.get().flow();
        Footnotes.Split split = Footnotes.take(printed, flow);
        ImmutableList<Block> blocks = split.blocks();
        DocumentInfo.Builder info = DocumentInfo.builder();
        HeadReader head = new HeadReader(blocks, flow, timelines, units, findings, info);
        int behindHead = head.read();

        OutlineTree tree = new OutlineTree(findings, limits.depth());
        TargetAnnexes annexes = new TargetAnnexes(findings);
        Tables tables = new Tables(tree, timelines, units, annexes, findings);
        int planPart = planPart(blocks, behindHead);
        BodyReader body = new BodyReader(
                blocks,
                split.notes(),
                flow,
                tree,
                tables,
                timelines,
                units,
                findings,
                info,
                planPart,
                head.type(),
                head.title());
        body.read(behindHead);
        body.unplaced().addAll(content.get().aside());
        body.unplaced().addAll(content.get().placeNotes(tree.roots()));
        new LabelledPoints(new LabelledFields(timelines, units, findings)).resolve(tree.roots());
        new Addressees(units).assign(tree.roots());
        int lineOfPlan = planPart < 0 ? 0 : blocks.get(planPart).line();
        readSentences(
                new ReferencePass(tree, annexOfPlan(blocks, planPart), lineOfPlan, findings),
                tree,
                annexes,
                info.build());
        annexes.check(tree.roots(), body.emptyParts());
        nameEmpty(body.emptyParts(), annexes);

        List<Passage> passages = new ArrayList<>(head.passages());
        tree.roots().forEach(root -> gather(root, passages));
        passages.addAll(body.unplaced());
        List<CitedDocument> cited = CitedDocuments.of(passages, findings);
        if (!head.hasNumber() && !head.type().isEmpty()) {
            ownNumber(passages, head.hasDate(), info);
        }
        endsAbruptly(blocks, flow);
        if (tree.roots().isEmpty()) {
            findings.add(DocumentCode.NO_PLAN, 0, "");
        }
        Plan.Builder plan = Plan.builder().document(info.build());
        tree.roots().forEach(root -> plan.addItems(root.build()));
        plan.addAllUnitTargets(annexes.units()).addAllCitations(cited);
        body.unplaced().forEach(text -> plan.addUnplaced(new UnplacedLine(text.firstLine(), text.text())));
        return Parsed.of(plan.build(), findings.inOrder());
    }

    /** An annex of targets whose table is missing is named as such. */
    private void nameEmpty(List<TaskDraft> parts, TargetAnnexes annexes) {
        for (TaskDraft part : parts) {
            if (!annexes.isMissing(part.path().toString())) {
                findings.add(DocumentCode.EMPTY_PART, part.line(), part.path().toString());
            }
        }
    }

    /** The number of the annex that carries the plan, whose points have no step for it; empty where none does. */
    private static Optional<OutlineNumber> annexOfPlan(List<Block> blocks, int planPart) {
        if (planPart < 0 || !(blocks.get(planPart) instanceof Block.Text line)) {
            return Optional.empty();
        }
        return PointStart.find(line.text())
                .map(PointStart::number)
                .or(() -> Headings.findPart(blocks, planPart).flatMap(OutlineNumber::findWhole))
                .filter(number -> number.style() == OutlineStyle.ANNEX);
    }

    /** What is read from the sentences of points, in this order. */
    private void readSentences(
            ReferencePass references, OutlineTree tree, TargetAnnexes annexes, DocumentInfo document) {
        ImmutableList<SentencePass> passes = ImmutableList.of(
                references,
                new DeadlinePass(parser, document.date(), findings),
                new TargetPass(annexes, TargetPass.firstYear(document)));
        for (SentencePass pass : passes) {
            tree.roots().forEach(root -> read(pass, root));
        }
    }

    private static void read(SentencePass pass, TaskDraft task) {
        pass.read(task);
        task.children().forEach(child -> read(pass, child));
    }

    /** A text that clearly ends within a sentence or word was cut. */
    private void endsAbruptly(List<Block> blocks, TextFlow flow) {
        if (blocks.isEmpty() || !(blocks.get(blocks.size() - 1) instanceof Block.Text last)) {
            return;
        }
        if (BrokenEnd.is(last.text()) || flow.endsWithin(last)) {
            findings.add(DocumentCode.CUT_SHORT, last.line(), last.text());
        }
    }

    /**
     * The heading of the part that carries the plan: the one before the first table of tasks, or where there is no table
     * that of a plan or programme behind a decision.
     */
    private static int planPart(List<Block> blocks, int from) {
        int last = -1;
        int plan = -1;
        for (int i = from; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Text line) {
                Optional<String> part = Headings.findPart(blocks, i);
                if (part.isPresent()) {
                    last = i;
                    plan = plan < 0 && !part.get().startsWith("Phụ lục") ? i : plan;
                } else if (Headings.isTitledAnnex(line)) {
                    last = i;
                } else if (TableHeader.findLines(blocks, i).isPresent()) {
                    return last;
                }
            } else if (TableHeader.findRow(blocks, i).isPresent()) {
                return last;
            }
        }
        return plan;
    }

    /** A decision whose head was lost is named by its annexes: {@code (Ban hành kèm theo Quyết định số … ngày …)}. */
    private void ownNumber(List<Passage> passages, boolean dated, DocumentInfo.Builder info) {
        Optional<CitedDocuments.Caption> caption = CitedDocuments.findCaption(passages);
        if (caption.isEmpty()) {
            return;
        }
        Citation citation = caption.get().citation();
        citation.number().ifPresent(number -> info.number(number.text()));
        if (!dated) {
            citation.date().ifPresent(info::date);
        }
        findings.add(DocumentCode.NUMBER_FROM_CAPTION, caption.get().line(), citation.text());
    }

    private static void gather(TaskDraft task, List<Passage> passages) {
        passages.addAll(task.passages());
        task.children().forEach(child -> gather(child, passages));
    }
}
