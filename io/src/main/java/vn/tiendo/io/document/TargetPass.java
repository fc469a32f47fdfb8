package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.tiendo.indicator.ChangeValue;
import vn.tiendo.indicator.TargetCondition;
import vn.tiendo.indicator.TargetMatch;
import vn.tiendo.indicator.TargetScanner;
import vn.tiendo.indicator.TargetValue;
import vn.tiendo.plan.PrintedTarget;

/** The targets that the sentences of a point set; a range is two of them with one text. */
final class TargetPass implements SentencePass {
    private final TargetAnnexes annexes;

    TargetPass(TargetAnnexes annexes) {
        this.annexes = annexes;
    }

    @Override
    public void read(TaskDraft task) {
        for (Passage sentence : task.sentences()) {
            ImmutableList<TargetMatch> matches = TargetScanner.scan(sentence.text());
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
