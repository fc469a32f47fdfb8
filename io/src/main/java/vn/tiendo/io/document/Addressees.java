package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.org.UnitMatch;
import vn.tiendo.text.Folding;

/**
 * For whom the sections of a programme are meant (đối tượng thực hiện), where their headings say it: {@code Đối với Cục Thuế
 * cấp tỉnh} beside {@code Đối với Tổng cục Thuế} is meant for the level {@code Cục}; other units stand with their printed
 * name, and {@code Toàn hệ thống} is everyone.
 */
final class Addressees {
    private static final ImmutableList<String> OPENINGS = folded("đối với", "trách nhiệm của", "nhiệm vụ của", "tại");
    private static final ImmutableList<String> WHOLE = folded("toàn hệ thống", "toàn thể hệ thống", "cả hệ thống");
    private static final ImmutableList<String> INSIDE =
            folded("trong hệ thống", "trong toàn hệ thống", "toàn hệ thống");
    private static final String EVERYONE = "Toàn hệ thống";
    /** Scopes beside a system's own; they are named as printed. */
    private static final ImmutableList<String> SCOPES = folded(
            "toàn ngành",
            "toàn tỉnh",
            "toàn thành phố",
            "toàn huyện",
            "toàn xã",
            "toàn quốc",
            "toàn bộ",
            "cả nước",
            "các cấp");

    private final UnitCells units;

    Addressees(UnitCells units) {
        this.units = units;
    }

    /** A section that addresses a unit, and that unit; null for several. */
    private record Section(
            TaskDraft task, String printed, @Nullable UnitMatch unit) {}

    /** Assigns addressees to points that stand side by side, and to those below them. */
    void assign(List<TaskDraft> siblings) {
        List<Section> sections = new ArrayList<>();
        for (TaskDraft task : siblings) {
            assign(task.children());
            section(task).ifPresent(sections::add);
        }
        boolean levels = areLevels(sections);
        for (Section section : sections) {
            UnitMatch unit = section.unit();
            String level = levels && unit != null ? head(unit) : "";
            section.task().addressee(level.isEmpty() ? section.printed() : level);
        }
        for (TaskDraft task : siblings) {
            Passage title = task.title();
            if (title != null && task.addressee() == null && isForEveryone(title.text(), !sections.isEmpty())) {
                task.addressee(EVERYONE);
            }
        }
    }

    private Optional<Section> section(TaskDraft task) {
        Passage title = task.title();
        if (title == null || title.text().length() > UnitCells.LONGEST_NAME) {
            return Optional.empty();
        }
        String text = title.text();
        String folded = Folding.fold(text);
        for (String opening : OPENINGS) {
            if (folded.startsWith(opening + " ")) {
                String name = withoutStop(behind(text, Texts.words(opening)));
                Optional<Section> named = units.findNamed(name)
                        .map(found -> new Section(task, name, found.size() == 1 ? found.get(0) : null));
                return named.isPresent() || !isScope(name) ? named : Optional.of(new Section(task, scope(name), null));
            }
        }
        return Optional.empty();
    }

    private static boolean isScope(String name) {
        String folded = Folding.fold(name) + " ";
        return Stream.concat(WHOLE.stream(), SCOPES.stream()).anyMatch(scope -> folded.startsWith(scope + " "));
    }

    private static String scope(String name) {
        return WHOLE.contains(Folding.fold(name)) ? EVERYONE : name;
    }

    /** Whether sections address several levels of one line of command. */
    private static boolean areLevels(List<Section> sections) {
        Map<String, UnitMatch> firsts = new HashMap<>();
        for (Section section : sections) {
            UnitMatch unit = section.unit();
            UnitMatch first = unit == null ? null : firsts.putIfAbsent(unit.system(), unit);
            if (unit != null
                    && first != null
                    && unit.rank() != first.rank()
                    && !head(unit).equals(head(first))) {
                return true;
            }
        }
        return false;
    }

    /** The word of its level before the name of its system: {@code Chi cục} of {@code Chi cục Thuế}. */
    private static String head(UnitMatch unit) {
        String folded = Folding.fold(unit.name());
        int system = folded.indexOf(" " + unit.system());
        if (unit.rank() == 0 || system <= 0) {
            return "";
        }
        int words = Texts.words(folded.substring(0, system));
        String name = unit.name();
        return name.substring(0, name.length() - behind(name, words).length()).strip();
    }

    private static boolean isForEveryone(String title, boolean besideOthers) {
        String folded = Folding.fold(title) + " ";
        return WHOLE.stream().anyMatch(start -> folded.startsWith(start + " "))
                || (besideOthers && INSIDE.stream().anyMatch(words -> folded.contains(words + " ")));
    }

    /** What stands behind the first words of a text. */
    private static String behind(String text, int words) {
        int at = 0;
        for (int i = 0; i < words && at < text.length(); i++) {
            while (at < text.length() && !Folding.isBlank(text.charAt(at))) {
                at++;
            }
            while (at < text.length() && Folding.isBlank(text.charAt(at))) {
                at++;
            }
        }
        return text.substring(at);
    }

    private static String withoutStop(String text) {
        boolean stop = text.endsWith(":") || text.endsWith(".") || text.endsWith(";");
        return stop ? Texts.trim(text.substring(0, text.length() - 1)) : text;
    }

    private static ImmutableList<String> folded(String... phrases) {
        return List.of(phrases).stream().map(Folding::fold).collect(ImmutableList.toImmutableList());
    }
}
