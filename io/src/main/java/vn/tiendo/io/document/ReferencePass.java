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
import vn.tiendo.outline.PointKind;
import vn.tiendo.outline.PointResolver;
import vn.tiendo.outline.PointSpec;
import vn.tiendo.outline.ReferenceMatch;
import vn.tiendo.outline.References;
import vn.tiendo.plan.PointReference;
import vn.tiendo.result.Parsed;
import vn.tiendo.text.Folding;

/** The references to other points of the document, each with the points that it means. */
final class ReferencePass implements SentencePass {
    private final PointResolver resolver;
    /** The annex that carries the plan: its points are named without it. */
    private final Optional<OutlineNumber> annexOfPlan;

    private final Findings findings;

    ReferencePass(OutlineTree tree, Optional<OutlineNumber> annexOfPlan, Findings findings) {
        this.annexOfPlan = annexOfPlan;
        List<OutlinePath> paths = new ArrayList<>();
        Set<OutlinePath> labelled = new HashSet<>();
        tree.roots().forEach(root -> gather(root, paths, labelled));
        this.resolver = PointResolver.of(paths, labelled);
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
        Parsed<ImmutableList<OutlinePath>> paths = resolver.resolve(inPlan(reference), Optional.of(task.path()));
        paths.diagnostics().forEach(problem -> findings.add(problem, line, 1));
        ImmutableList<OutlinePath> found = paths.value().orElse(ImmutableList.of());
        // A place in a law that the sentence does not name has neither.
        if (!found.isEmpty() || !paths.diagnostics().isEmpty()) {
            task.references().add(new PointReference(reference.text(), line, found));
        }
    }

    /** The points without the step of the annex that carries the plan; {@code Phụ lục II} alone is all of it and no point. */
    private ReferenceMatch inPlan(ReferenceMatch reference) {
        if (annexOfPlan.isEmpty()) {
            return reference;
        }
        ImmutableList.Builder<PointSpec> points = ImmutableList.builder();
        for (PointSpec point : reference.points()) {
            boolean ofPlan = isAnnexOfPlan(point.steps().get(0));
            if (!ofPlan) {
                points.add(point);
            } else if (point.steps().size() > 1) {
                points.add(new PointSpec(point.steps().subList(1, point.steps().size())));
            }
        }
        return new ReferenceMatch(
                reference.text(),
                reference.start(),
                reference.end(),
                points.build(),
                reference.named(),
                reference.problems());
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
}
