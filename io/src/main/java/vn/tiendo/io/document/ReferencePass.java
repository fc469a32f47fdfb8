package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.citation.CitationMatch;
import vn.tiendo.citation.Citations;
import vn.tiendo.outline.OutlineNumber;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.outline.OutlineStyle;
import vn.tiendo.outline.PointKind;
import vn.tiendo.outline.PointResolver;
import vn.tiendo.outline.PointSpec;
import vn.tiendo.outline.ReferenceMatch;
import vn.tiendo.outline.References;
import vn.tiendo.plan.PointReference;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.text.Folding;

/** The references to other points of the document, each with the points that it means. */
final class ReferencePass implements SentencePass {
    private final PointResolver resolver;
    /** Of the points of that annex alone; each of its rows is a task. */
    private final PointResolver ofPlan;

    /** The annex that carries the plan: its points are named without it. */
    private final Optional<OutlineNumber> annexOfPlan;

    private final Findings findings;

    /**
     * Makes a pass.
     *
     * @param annexOfPlan the number of the annex that carries the plan; empty where none does
     * @param lineOfPlan the line of its heading
     */
    ReferencePass(OutlineTree tree, Optional<OutlineNumber> annexOfPlan, int lineOfPlan, Findings findings) {
        this.annexOfPlan = annexOfPlan;
        List<OutlinePath> paths = new ArrayList<>();
        Set<OutlinePath> labelled = new HashSet<>();
        List<OutlinePath> pathsOfPlan = new ArrayList<>();
        Set<OutlinePath> rowsOfPlan = new HashSet<>();
        for (TaskDraft root : tree.roots()) {
            gather(root, paths, labelled);
            if (annexOfPlan.isPresent() && root.line() > lineOfPlan && !isAnnex(root)) {
                gatherRows(root, pathsOfPlan, rowsOfPlan);
            }
        }
        this.resolver = PointResolver.of(paths, labelled);
        this.ofPlan = PointResolver.of(pathsOfPlan, rowsOfPlan);
        this.findings = findings;
    }

    @Override
    public void read(TaskDraft task) {
        for (Passage sentence : task.sentences()) {
            ImmutableList<ReferenceMatch> references = References.findAll(sentence.text());
            if (references.isEmpty()) {
                continue;
            }
            ImmutableList<CitationMatch> citations = Citations.findAll(sentence.text());
            for (ReferenceMatch reference : references) {
                if (!isLabel(reference, sentence.text()) && !isOfCited(reference, citations, sentence.text())) {
                    add(reference, sentence, task);
                }
            }
        }
    }

    private void add(ReferenceMatch reference, Passage sentence, TaskDraft task) {
        int line = sentence.lineAt(reference.start());
        Parsed<ImmutableList<OutlinePath>> paths = resolve(reference, task);
        paths.diagnostics().forEach(problem -> findings.add(problem, line, 1));
        ImmutableList<OutlinePath> found = paths.value().orElse(ImmutableList.of());
        // A place in a law that the sentence does not name has neither.
        if (!found.isEmpty() || !paths.diagnostics().isEmpty()) {
            task.references().add(new PointReference(reference.text(), line, found));
        }
    }

    /** The points of the annex that carries the plan are looked for there, without its step, the others around the sentence. */
    private Parsed<ImmutableList<OutlinePath>> resolve(ReferenceMatch reference, TaskDraft task) {
        if (annexOfPlan.isEmpty()) {
            return resolver.resolve(reference, Optional.of(task.path()));
        }
        List<PointSpec> around = new ArrayList<>();
        List<PointSpec> inPlan = new ArrayList<>();
        for (PointSpec point : reference.points()) {
            if (!isAnnexOfPlan(point.steps().get(0))) {
                around.add(point);
            } else if (point.steps().size() > 1) {
                inPlan.add(new PointSpec(point.steps().subList(1, point.steps().size())));
            }
            // Phụ lục II alone is all of it and no point.
        }
        Parsed<ImmutableList<OutlinePath>> first =
                resolver.resolve(with(reference, around, true), Optional.of(task.path()));
        if (inPlan.isEmpty()) {
            return first;
        }
        Parsed<ImmutableList<OutlinePath>> second = ofPlan.resolve(with(reference, inPlan, false), Optional.empty());
        return Parsed.of(
                ImmutableList.<OutlinePath>builder()
                        .addAll(first.value().orElse(ImmutableList.of()))
                        .addAll(second.value().orElse(ImmutableList.of()))
                        .build(),
                ImmutableList.<Diagnostic>builder()
                        .addAll(first.diagnostics())
                        .addAll(second.diagnostics())
                        .build());
    }

    private static ReferenceMatch with(ReferenceMatch reference, List<PointSpec> points, boolean problems) {
        return new ReferenceMatch(
                reference.text(),
                reference.start(),
                reference.end(),
                ImmutableList.copyOf(points),
                reference.named(),
                problems ? reference.problems() : ImmutableList.of());
    }

    private boolean isAnnexOfPlan(PointSpec.Step step) {
        return step.kind() == PointKind.ANNEX
                && OutlineNumber.findWhole(step.toString())
                        .filter(number ->
                                number.ordinal() == annexOfPlan.orElseThrow().ordinal())
                        .isPresent();
    }

    /** {@code Nhiệm vụ 3: …} names the point itself. */
    private static boolean isLabel(ReferenceMatch reference, String text) {
        return reference.start() == 0
                && reference.end() < text.length()
                && ":.".indexOf(text.charAt(reference.end())) >= 0;
    }

    /** Whether it is a place in a document that the sentence cites, before it or at once behind it. */
    private static boolean isOfCited(ReferenceMatch reference, List<CitationMatch> citations, String text) {
        for (CitationMatch citation : citations) {
            boolean inside = reference.start() < citation.end() && citation.start() < reference.end();
            if (inside || (citation.end() <= reference.start() && leadsInto(text, citation.end(), reference.start()))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Quyết định số … (mục 3)}, {@code Luật … tại Điều 5}. */
    private static boolean leadsInto(String text, int from, int to) {
        if (to - from > 6) {
            return false;
        }
        String between = Folding.fold(text.substring(from, to));
        return between.equals("(") || between.equals(Folding.fold("tại")) || between.equals(":");
    }

    private static void gather(TaskDraft task, List<OutlinePath> paths, Set<OutlinePath> labelled) {
        paths.add(task.path());
        if (task.isLabelled()) {
            labelled.add(task.path());
        }
        task.children().forEach(child -> gather(child, paths, labelled));
    }

    private static boolean isAnnex(TaskDraft root) {
        return OutlineNumber.findWhole(root.path().last())
                .filter(number -> number.style() == OutlineStyle.ANNEX)
                .isPresent();
    }

    private static void gatherRows(TaskDraft task, List<OutlinePath> paths, Set<OutlinePath> rows) {
        paths.add(task.path());
        if (!task.rows().isEmpty()) {
            rows.add(task.path());
        }
        task.children().forEach(child -> gatherRows(child, paths, rows));
    }
}
