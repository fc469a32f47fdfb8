package vn.tiendo.io.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.indicator.Comparison;
import vn.tiendo.plan.PrintedTarget;
import vn.tiendo.plan.UnitTargets;
import vn.tiendo.text.Folding;

/** The annex tables of targets of one document, and what its sentences say about them. */
final class TargetAnnexes {
    private static final Pattern ANNEX = Pattern.compile(Folding.fold("(phụ lục)( số)?( ([0-9]{1,2}|[ivx]{1,4})\\b)?"));
    private static final Pattern TABLE_TITLE =
            Pattern.compile(Folding.fold("^(bảng|biểu) .*chỉ tiêu|^chỉ tiêu .*giao cho"));

    private final Findings findings;
    private final List<UnitTargets> units = new ArrayList<>();
    /** The parts that hold a table of targets, folded: {@code phụ lục 1}. */
    private final Set<String> parts = new HashSet<>();
    /** A line of a cell that prints a value without comparison, by value and unit. */
    private final Map<String, Integer> bare = new HashMap<>();

    private final List<PrintedTarget> compared = new ArrayList<>();
    private final Map<String, Integer> announced = new HashMap<>();

    TargetAnnexes(Findings findings) {
        this.findings = findings;
    }

    List<UnitTargets> units() {
        return units;
    }

    void tableIn(String part) {
        parts.add(Folding.fold(part));
    }

    void add(UnitTargets targets) {
        units.add(targets);
        for (PrintedTarget target : targets.targets()) {
            if (target.comparator().isEmpty()) {
                bare.putIfAbsent(key(target), target.line().orElse(0));
            }
        }
    }

    void sentenceTarget(PrintedTarget target, int line) {
        boolean value = target.baseline().isEmpty()
                && target.change().isEmpty()
                && target.value().isPresent();
        if (value && !target.comparator().equals(Optional.of(Comparison.EQUAL.symbol()))) {
            compared.add(target.withLine(line));
        }
    }

    /** A sentence that sets a target may say in which annex the rest stands: {@code (chi tiết phụ lục 1)}. */
    void announcedIn(Passage sentence) {
        Matcher annex = ANNEX.matcher(Folding.fold(sentence.text()));
        while (annex.find()) {
            String number = annex.group(4);
            announced.putIfAbsent(annex.group(1) + (number == null ? "" : " " + number), sentence.firstLine());
        }
    }

    /** Names what does not fit, when the whole document is read. */
    void check(List<TaskDraft> roots) {
        for (PrintedTarget target : compared) {
            Integer line = bare.get(key(target));
            if (line != null) {
                findings.add(
                        DocumentCode.COMPARISON_ONLY_IN_TEXT,
                        target.line().orElse(0),
                        target.text().orElse(""),
                        String.valueOf(line));
            }
        }
        announced.forEach((name, line) -> {
            boolean present = name.indexOf(' ', name.indexOf(' ') + 1) < 0
                    ? !parts.isEmpty()
                    : parts.stream().anyMatch(part -> part.equals(name));
            if (!present) {
                findings.add(DocumentCode.ANNEX_MISSING, line, name);
            }
        });
        for (TaskDraft root : roots) {
            String step = root.path().steps().get(0);
            Passage title = root.title();
            if (title != null
                    && !parts.contains(Folding.fold(step))
                    && root.children().isEmpty()
                    && TABLE_TITLE.matcher(Folding.fold(title.text())).find()
                    && !announced.containsKey(Folding.fold(step))) {
                findings.add(DocumentCode.ANNEX_MISSING, root.line(), step);
            }
        }
    }

    private static String key(PrintedTarget target) {
        return target.value().orElse("") + " " + target.unit().orElse("");
    }
}
