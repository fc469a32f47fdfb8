package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import vn.tiendo.plan.DocumentInfo;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.UnplacedLine;
import vn.tiendo.result.Parsed;
import vn.tiendo.time.TimelineParser;

/** Runs the stages over one document. */
final class PlanAssembly {
    private final TimelineParser timelines;
    private final ReaderLimits limits;
    private final Findings findings;

    PlanAssembly(TimelineParser timelines, ReaderLimits limits, Findings findings) {
        this.timelines = timelines;
        this.limits = limits;
        this.findings = findings;
    }

    Parsed<Plan> read(InputStream input) throws IOException {
        Optional<ImmutableList<SourceLine>> lines = new InputText(limits, findings).read(input);
        if (lines.isEmpty()) {
            return Parsed.failed(findings.inOrder());
        }
        Plan.Builder plan = Plan.builder();
        plan.document(DocumentInfo.builder().build());
        for (SourceLine line : lines.get()) {
            plan.addUnplaced(new UnplacedLine(line.number(), line.text()));
        }
        findings.add(DocumentCode.NO_PLAN, 0, "", timelines.toString());
        return Parsed.of(plan.build(), findings.inOrder());
    }
}
