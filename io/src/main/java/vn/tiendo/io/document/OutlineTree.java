package vn.tiendo.io.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.outline.OutlineCursor;
import vn.tiendo.outline.OutlineNumber;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.outline.OutlinePlace;
import vn.tiendo.outline.OutlineRelation;

/** The points of the document as they are opened, and the cursor that says where the next number goes. */
final class OutlineTree {
    private final Findings findings;
    private final int maxDepth;
    private final List<TaskDraft> roots = new ArrayList<>();
    private final Map<OutlinePath, Integer> copies = new HashMap<>();
    /** The open points, from the part's root down; a point for each number of the cursor. */
    private final List<TaskDraft> open = new ArrayList<>();

    private @Nullable TaskDraft part;
    private OutlineCursor cursor = OutlineCursor.start();

    OutlineTree(Findings findings, int maxDepth) {
        this.findings = findings;
        this.maxDepth = maxDepth;
    }

    List<TaskDraft> roots() {
        return roots;
    }

    /** The points on the highest level of the part that is open; it grows as points are added. */
    List<TaskDraft> tops() {
        return part == null ? roots : part.children();
    }

    OutlineCursor cursor() {
        return cursor;
    }

    /** The point that was opened last; empty before the first one of a part. */
    Optional<TaskDraft> current() {
        return open.isEmpty() ? Optional.ofNullable(part) : Optional.of(open.get(open.size() - 1));
    }

    /** Begins a part whose points have no step before theirs. */
    void startBody() {
        part = null;
        open.clear();
        cursor = OutlineCursor.start();
    }

    /** Begins a part that is a step of its own. */
    TaskDraft startPart(String step, int line) {
        startBody();
        TaskDraft draft = add(null, step, step, line);
        if (!draft.path().toString().equals(step)) {
            OutlineNumber.findWhole(step)
                    .ifPresent(number -> findings.add(
                            DocumentCode.NUMBER_REPEATED,
                            line,
                            step,
                            number.style().word() + " " + (number.ordinal() + 1)));
        }
        part = draft;
        return draft;
    }

    /**
     * Begins a table inside the text of a point: its numbers stand below that point, whatever their style. What is given
     * back leads to the text again.
     */
    Runnable enterTable() {
        TaskDraft outer = part;
        OutlineCursor before = cursor;
        List<TaskDraft> stack = List.copyOf(open);
        TaskDraft point = current().orElse(null);
        part = point;
        open.clear();
        cursor = OutlineCursor.start();
        return () -> {
            part = outer;
            open.clear();
            open.addAll(stack);
            cursor = before;
        };
    }

    /** Whether a part is open that is a step of its own. */
    boolean isInPart() {
        return part != null;
    }

    OutlinePlace place(OutlineNumber number) {
        return cursor.place(number);
    }

    /** Opens a point at its place, and says so if the number does not follow. */
    TaskDraft open(OutlinePlace place, String printed, int line) {
        int depth = place.after().open().size();
        while (open.size() >= depth) {
            open.remove(open.size() - 1);
        }
        TaskDraft above = open.isEmpty() ? part : open.get(open.size() - 1);
        cursor = place.after();
        String step = place.number().text();
        if (place.relation() == OutlineRelation.REPEAT) {
            findings.add(DocumentCode.NUMBER_REPEATED, line, printed, place.expected());
        } else if (!place.expected().equals(step)) {
            findings.add(DocumentCode.NUMBER_GAP, line, printed, place.expected());
        }
        TaskDraft draft;
        if (depth + (part == null ? 0 : 1) > maxDepth && above != null) {
            findings.add(DocumentCode.TOO_DEEP, line, printed, String.valueOf(maxDepth));
            draft = above;
        } else {
            draft = add(above, step, printed, line);
        }
        open.add(draft);
        return draft;
    }

    /**
     * Opens a point without number in a table: its step is its place there.
     *
     * @param group the point of the table above it; null for none
     */
    TaskDraft openAtPlace(@Nullable TaskDraft group, int place, int line) {
        TaskDraft above = group == null ? part : group;
        String step = String.valueOf(place);
        if (above != null && above.path().depth() >= maxDepth) {
            findings.add(DocumentCode.TOO_DEEP, line, step, String.valueOf(maxDepth));
            return above;
        }
        return add(above, step, "", line);
    }

    private TaskDraft add(@Nullable TaskDraft above, String number, String printed, int line) {
        // Paths are keys: those of a decomposed and of a composed text are equal.
        String step = Normalizer.normalize(number, Normalizer.Form.NFC);
        OutlinePath first = above == null ? OutlinePath.of(step) : above.path().child(step);
        // A path occurs once: the second 2.3 of a section is 2.3(2).
        int copy = copies.merge(first, 1, Integer::sum);
        String own = copy == 1 ? step : step + "(" + copy + ")";
        OutlinePath path = above == null ? OutlinePath.of(own) : above.path().child(own);
        TaskDraft draft = new TaskDraft(path, printed, line);
        if (above == null) {
            roots.add(draft);
        } else {
            above.children().add(draft);
        }
        return draft;
    }
}
