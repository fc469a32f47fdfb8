package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.Deliverable;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.result.Parsed;
import vn.tiendo.text.Folding;

/** Every word of every line is in the plan, or a diagnostic names the line. */
class NothingIsLostTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                ReaderFixture.LINES,
                ReaderFixture.TABLE,
                "1605-qd-cthads-2021.txt",
                "chuong-trinh-hanh-dong-2024.txt",
                "ke-hoach-gia-lai-2026.txt"
            })
    void ofAnOriginal(String name) {
        check(ReaderFixture.original(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "health-2024.lines.txt",
                "forest-2022.lines.txt",
                "forest-2022.table.txt",
                "school-2023.table.txt"
            })
    void ofASample(String name) {
        check(ReaderFixture.sample(name));
    }

    private static void check(byte[] bytes) {
        Parsed<Plan> parsed = ReaderFixture.read(bytes);
        Plan plan = parsed.value().orElseThrow();
        Set<Integer> named = new HashSet<>();
        parsed.diagnostics()
                .forEach(diagnostic -> named.add(diagnostic.location().line()));
        // A row of targets is its unit and its values, which are kept as decimal text.
        plan.unitTargets()
                .forEach(unit -> unit.targets().forEach(target -> target.line().ifPresent(named::add)));
        String all = squeezed(String.join("\u0001", texts(plan)));
        List<String> lost = new ArrayList<>();
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!named.contains(i + 1) && !isKept(lines.get(i), all)) {
                lost.add(i + 1 + ": " + lines.get(i));
            }
        }
        assertThat(lost).isEmpty();
    }

    /** Whether the text of each cell, without marks and blanks, stands in the plan; long ones word by word. */
    private static boolean isKept(String line, String all) {
        for (String cell : line.split("\t", -1)) {
            String plain = squeezed(Markup.plain(cell.replace("</li>", " ").replace("</p>", " "))
                    .text());
            if (!plain.isEmpty() && !all.contains(plain)) {
                for (String word : Markup.plain(cell.replace("</li>", " ").replace("</p>", " "))
                        .text()
                        .split("\\s+", -1)) {
                    if (!all.contains(squeezed(word))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static String squeezed(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : Folding.fold(text).toCharArray()) {
            if (c == '\u0001' || Character.isLetterOrDigit(c) || Folding.isWordPart(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static List<String> texts(Plan plan) {
        var document = plan.document();
        List<String> texts = new ArrayList<>();
        Stream.of(document.number(), document.type(), document.issuer(), document.title(), document.place())
                .flatMap(value -> value.stream())
                .forEach(texts::add);
        document.number().ifPresent(number -> texts.add("Số: " + number));
        document.date()
                .ifPresent(date -> texts.add(String.format(
                        java.util.Locale.ROOT,
                        "%s, ngày %02d tháng %d năm %d",
                        document.place().orElse(""),
                        date.getDayOfMonth(),
                        date.getMonthValue(),
                        date.getYear())));
        document.date()
                .ifPresent(date -> texts.add(String.format(
                        java.util.Locale.ROOT, "ngày %02d tháng %02d", date.getDayOfMonth(), date.getMonthValue())));
        texts.addAll(document.bases());
        texts.addAll(document.preamble());
        texts.addAll(document.recipients());
        texts.add("Nơi nhận:");
        texts.addAll(document.signer());
        plan.unplaced().forEach(line -> texts.add(line.text()));
        plan.items().forEach(task -> texts(task, texts));
        return texts;
    }

    private static void texts(Task task, List<String> texts) {
        texts.add(task.number() + " " + task.title());
        texts.addAll(task.leaders());
        texts.addAll(task.paragraphs());
        task.bullets().forEach(bullet -> texts.add(bullet.text()));
        for (Deliverable row : task.deliverables()) {
            texts.addAll(row.products());
            row.timeline().ifPresent(phrase -> texts.add(phrase.text()));
            texts.add(String.join(" ", row.lead().stream().map(String::valueOf).toList()));
            texts.add(String.join(
                    " ", row.cooperating().stream().map(String::valueOf).toList()));
            texts.add(Stream.concat(row.lead().stream(), row.cooperating().stream())
                    .map(String::valueOf)
                    .reduce("", String::concat));
            row.basis().ifPresent(texts::add);
        }
        task.items().forEach(child -> texts(child, texts));
    }
}
