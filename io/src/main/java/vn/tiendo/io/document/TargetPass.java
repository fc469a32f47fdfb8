package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.indicator.ChangeValue;
import vn.tiendo.indicator.TargetCondition;
import vn.tiendo.indicator.TargetMatch;
import vn.tiendo.indicator.TargetScanner;
import vn.tiendo.indicator.TargetValue;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.plan.DocumentInfo;
import vn.tiendo.plan.PlanPeriod;
import vn.tiendo.plan.PrintedTarget;

/** The targets that the sentences of a point set; a range is two of them with one text. */
final class TargetPass implements SentencePass {
    /** A work year begins in October of the year before. */
    private static final int MONTHS_OF_THE_WORK_YEAR_BEFORE = 3;

    private final TargetAnnexes annexes;
    private final Optional<Year> firstYear;
    private final ReportHeadings reports;
    /** The last part that looks back; no target stands in it. */
    private @Nullable OutlinePath report;

    /** @param firstYear the first year of the plan; empty where it is not known */
    TargetPass(TargetAnnexes annexes, Optional<Year> firstYear) {
        this.annexes = annexes;
        this.firstYear = firstYear;
        this.reports = new ReportHeadings(firstYear);
    }

    /** The first year of a plan: of its period, or in which it is signed. */
    static Optional<Year> firstYear(DocumentInfo document) {
        return PlanPeriod.find(document)
                .map(period -> period.getStart().plusMonths(MONTHS_OF_THE_WORK_YEAR_BEFORE))
                .or(document::date)
                .map(Year::from);
    }

    @Override
    public void read(TaskDraft task) {
        if (reports.isReport(task)) {
            report = task.path();
        }
        if (report != null && (task.path().equals(report) || task.path().isUnder(report))) {
            return;
        }
        for (Passage sentence : task.sentences()) {
            ImmutableList<TargetMatch> matches = scan(sentence);
            for (TargetMatch match : matches) {
                int line = sentence.lineAt(match.start());
                for (TargetCondition condition : match.phrase().conditions()) {
                    PrintedTarget target = target(condition, match.phrase().text())
                            .indicator(indicator(match, task, sentence))
                            .line(line)
                            .build();
                    task.targets().add(target);
                    annexes.sentenceTarget(target, line);
                }
            }
            if (!matches.isEmpty()) {
                annexes.announcedIn(sentence);
            }
        }
    }

    private ImmutableList<TargetMatch> scan(Passage sentence) {
        return firstYear
                .map(year -> TargetScanner.scan(sentence.text(), year))
                .orElseGet(() -> TargetScanner.scan(sentence.text()));
    }

    /** The words of the sentence; where it has no others than the value, those of the point's title. */
    private static String indicator(TargetMatch match, TaskDraft task, Passage sentence) {
        Passage title = task.title();
        if (!match.indicator().isEmpty()) {
            return match.indicator();
        }
        return title == null || title.equals(sentence) ? match.phrase().text() : title.text();
    }

    /** What a condition says, without indicator and line. */
    static PrintedTarget.Builder target(TargetCondition condition, String text) {
        TargetValue value = condition.value();
        Optional<String> change = value instanceof ChangeValue changed
                ? Optional.of(changed.direction().code())
                : Optional.empty();
        PrintedTarget.Builder target = PrintedTarget.builder();
        target.comparator(condition.comparison().symbol())
                .value(value.findText())
                .unit(value.unit().code())
                .change(change)
                .baseline(value.baseline())
                .text(text);
        return target;
    }
}
