package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** @param signed when the document was signed; empty where it does not say */
    DeadlinePass(TimelineParser timelines, Optional<LocalDate> signed, Findings findings) {
        TimelineScanner anyDay = TimelineScanner.of(timelines);
        this.scanner = signed.map(anyDay::withSigned).orElse(anyDay);
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
