package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.tiendo.citation.CitationMatch;
import vn.tiendo.citation.Citations;
import vn.tiendo.plan.PrintedDeadline;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.time.TimelineMatch;
import vn.tiendo.time.TimelineParser;
import vn.tiendo.time.TimelineScanner;

/** The dates inside sentences that bind someone; those of cited documents do not. */
final class DeadlinePass implements SentencePass {
    private final TimelineScanner scanner;
    private final Findings findings;

    DeadlinePass(TimelineParser timelines, Findings findings) {
        this.scanner = TimelineScanner.of(timelines);
        this.findings = findings;
    }

    @Override
    public void read(TaskDraft task) {
        for (Passage sentence : task.sentences()) {
            Parsed<ImmutableList<TimelineMatch>> found = scanner.findDeadlines(sentence.text());
            ImmutableList<TimelineMatch> times = found.value().orElse(ImmutableList.of());
            if (!times.isEmpty()) {
                ImmutableList<CitationMatch> citations = Citations.findAll(sentence.text());
                for (TimelineMatch time : times) {
                    if (!isOfCited(time, citations)) {
                        task.deadlines()
                                .add(new PrintedDeadline(time.clause(), sentence.lineAt(time.start()), time.phrase()));
                    }
                }
            }
            for (Diagnostic problem : found.diagnostics()) {
                findings.add(problem, sentence.lineAt(problem.location().column() - 1), 1);
            }
        }
    }

    private static boolean isOfCited(TimelineMatch time, List<CitationMatch> citations) {
        return citations.stream().anyMatch(citation -> time.start() < citation.end() && citation.start() < time.end());
    }
}
