package vn.tiendo.io.document;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Folding;

/** The labels of fields, as {@code labels.tsv} beside this class has them: field, beginnings, words. */
final class TaskLabels {
    /** No label is longer. */
    private static final int LONGEST = 60;

    private static final String TASK = "task";
    private static final Splitter TAB = Splitter.on('\t').trimResults();

    private static final ImmutableMap<String, LabelWords> WORDS = read();

    private TaskLabels() {}

    /**
     * A label at the start of a text.
     *
     * @param field what it opens
     * @param end where it ends, its colon or dash included
     * @param closed whether a colon or dash stands behind it, or nothing
     */
    record Label(TaskField field, int end, boolean closed) {}

    /** The field of a label that stands alone. */
    static Optional<TaskField> find(String label) {
        if (label.length() > LONGEST || label.isEmpty()) {
            return Optional.empty();
        }
        String plain = LabelWords.plain(label);
        for (TaskField field : TaskField.values()) {
            if (words(field).isLabel(plain)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Whether a text is the word before the number of a task: {@code Nhiệm vụ}. */
    static boolean isTaskWord(String text) {
        LabelWords words = WORDS.get(TASK);
        return words != null && text.length() <= LONGEST && words.isLabel(LabelWords.plain(text));
    }

    /** The label that a text begins with: up to its colon, up to a dash between blanks, or the whole text. */
    static Optional<Label> findAtStart(String text) {
        int colon = text.indexOf(':');
        if (colon > 0 && colon <= LONGEST) {
            Optional<TaskField> field = find(text.substring(0, colon));
            if (field.isPresent()) {
                return Optional.of(new Label(field.get(), colon + 1, true));
            }
        }
        int dash = dash(text);
        if (dash > 0) {
            Optional<TaskField> field = find(text.substring(0, dash));
            if (field.isPresent()) {
                return Optional.of(new Label(field.get(), dash + 1, true));
            }
        }
        int end = text.endsWith(".") ? text.length() - 1 : text.length();
        return end > LONGEST
                ? Optional.empty()
                : find(text.substring(0, end)).map(field -> new Label(field, text.length(), true));
    }

    /**
     * The longest label that a text begins with and goes on behind without a sign; whether it is one is for the value to
     * tell.
     */
    static Optional<Label> findOpen(String text) {
        int end = Math.min(text.length(), LONGEST);
        for (int i = end; i > 0; i--) {
            if (i < text.length() && Folding.isBlank(text.charAt(i))) {
                Optional<TaskField> field = find(text.substring(0, i));
                if (field.isPresent()) {
                    return Optional.of(new Label(field.get(), i, false));
                }
            }
        }
        return Optional.empty();
    }

    private static int dash(String text) {
        for (int i = 1; i + 1 < text.length() && i <= LONGEST; i++) {
            if (Folding.isDash(text.charAt(i))
                    && Folding.isBlank(text.charAt(i - 1))
                    && Folding.isBlank(text.charAt(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static LabelWords words(TaskField field) {
        LabelWords words = WORDS.get(field.name().toLowerCase(Locale.ROOT));
        if (words == null) {
            throw new IllegalStateException("labels.tsv must have labels of " + field);
        }
        return words;
    }

    private static ImmutableMap<String, LabelWords> read() {
        Map<String, LabelWords> words = new LinkedHashMap<>();
        try (BufferedReader reader = open(TaskLabels.class.getResourceAsStream("labels.tsv"))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    List<String> row = TAB.splitToList(line);
                    words.put(row.get(0), new LabelWords(row.get(1), row.size() > 2 ? row.get(2) : ""));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("resource labels.tsv cannot be read", new UncheckedIOException(e));
        }
        return ImmutableMap.copyOf(words);
    }

    private static BufferedReader open(@Nullable InputStream resource) {
        if (resource == null) {
            throw new IllegalStateException("resource labels.tsv is missing");
        }
        return new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
    }
}
