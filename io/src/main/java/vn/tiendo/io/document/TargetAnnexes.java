package vn.tiendo.io.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.indicator.Comparison;
import vn.tiendo.outline.OutlineNumber;
import vn.tiendo.outline.OutlineStyle;
import vn.tiendo.plan.PrintedTarget;
import vn.tiendo.plan.UnitTargets;
import vn.tiendo.text.Folding;

/** The annex tables of targets of one document, and what its sentences say about them. */
final class TargetAnnexes {
    private static final Pattern ANNEX = Pattern.compile(Folding.fold("(phụ lục)( số)?( ([0-9]{1,2}|[ivx]{1,4})\\b)?"));
    private static final Pattern TABLE_TITLE =
            Pattern.compile(Folding.fold("^(bảng|biểu) .*chỉ tiêu|^chỉ tiêu .*giao cho"));

    private static final String ANNEX_WORD = "phụ lục";

    private final Findings findings;
    private final List<UnitTargets> units = new ArrayList<>();
    /** The parts that hold a table of targets, folded: {@code phụ lục 1}. */
    private final Set<String> parts = new HashSet<>();
    /** A line of a cell that prints a value without comparison, by value and unit. */
    private final Map<String, Integer> bare = new HashMap<>();

    private final List<PrintedTarget> compared = new ArrayList<>();
    /** Where an annex is announced, by its folded name. */
    private final Map<String, Announced> announced = new HashMap<>();
    /** The folded names of those whose table is missing. */
    private final Set<String> missing = new HashSet<>();

    /**
     * An annex as a sentence names it.
     *
     * @param text its name
     * @param numbered whether that has a number
     * @param line where
     */
    private record Announced(String text, boolean numbered, int line) {}

    TargetAnnexes(Findings findings) {
        this.findings = findings;
    }

    List<UnitTargets> units() {
        return units;
    }

    void tableIn(String part) {
        parts.add(key(part));
    }

    /** One name for {@code Phụ lục II} and {@code phụ lục 02}. */
    private static String key(String part) {
        return OutlineNumber.findWhole(part)
                .filter(number -> number.style() == OutlineStyle.ANNEX)
                .map(number -> ANNEX_WORD + " " + number.ordinal())
                .orElseGet(() -> Folding.fold(part));
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
            String name = number == null ? ANNEX_WORD : ANNEX_WORD + " " + number.toUpperCase(Locale.ROOT);
            announced.putIfAbsent(key(name), new Announced(name, number != null, sentence.firstLine()));
        }
    }

    /**
     * Names what does not fit, when the whole document is read.
     *
     * @param empty the parts of which only the heading is there; they are named as such where no sentence announces them
     */
    void check(List<TaskDraft> roots, List<TaskDraft> empty) {
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
        Set<String> filled = new HashSet<>(parts);
        roots.stream()
                .filter(TargetAnnexes::hasContent)
                .forEach(root -> filled.add(key(root.path().steps().get(0))));
        announced.forEach((name, annex) -> {
            boolean present = annex.numbered() ? filled.contains(name) : !parts.isEmpty();
            if (!present) {
                missing.add(name);
                findings.add(DocumentCode.ANNEX_MISSING, annex.line(), annex.text());
            }
        });
        for (TaskDraft root : roots) {
            String step = root.path().steps().get(0);
            Passage title = root.title();
            if (title != null
                    && !parts.contains(key(step))
                    && root.children().isEmpty()
                    && TABLE_TITLE.matcher(Folding.fold(title.text())).find()
                    && !empty.contains(root)
                    && !announced.containsKey(key(step))) {
                findings.add(DocumentCode.ANNEX_MISSING, root.line(), step);
            }
        }
    }

    /** Whether more is there than a heading and its caption. */
    private static boolean hasContent(TaskDraft part) {
        return !part.children().isEmpty()
                || !part.bullets().isEmpty()
                || part.paragraphs().size() > 1;
    }

    /** Whether the part was named as an annex of targets without its table; known when {@link #check} has run. */
    boolean isMissing(String part) {
        return missing.contains(key(part));
    }

    private static String key(PrintedTarget target) {
        return target.value().orElse("") + " " + target.unit().orElse("");
    }
}
