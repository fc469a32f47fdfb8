package vn.tiendo.org;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tables beside this class. Lines that begin with # are remarks.
 *
 * <p>{@code units.tsv}: name, aliases divided by {@code |}, level, name of the superior, system, {@code group} for a name
 * that stands for several units. {@code heads.tsv}: head word, level, rank in a line of command, second words behind which
 * it is no unit, divided by {@code |}. {@code words.tsv}: kind, words.
 */
final class UnitData {
    private static final Splitter TAB = Splitter.on('\t').trimResults();
    private static final Splitter BAR = Splitter.on('|').trimResults().omitEmptyStrings();

    private UnitData() {}

    static ImmutableList<RegisteredUnit> readUnits() {
        ImmutableList.Builder<RegisteredUnit> units = ImmutableList.builder();
        for (List<String> row : rows("units.tsv")) {
            units.add(RegisteredUnit.builder()
                    .name(row.get(0))
                    .addAllAliases(BAR.split(cell(row, 1)))
                    .level(cell(row, 2).isEmpty() ? UnitLevel.UNSPECIFIED : UnitLevel.valueOf(cell(row, 2)))
                    .parent(present(cell(row, 3)))
                    .system(present(cell(row, 4)))
                    .isGroup(cell(row, 5).equals("group"))
                    .build());
        }
        return units.build();
    }

    static ImmutableList<List<String>> rows(String name) {
        ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
        try (BufferedReader reader = open(name, UnitData.class.getResourceAsStream(name))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    rows.add(TAB.splitToList(line));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("resource " + name + " cannot be read", new UncheckedIOException(e));
        }
        return rows.build();
    }

    static Iterable<String> alternatives(String cell) {
        return BAR.split(cell);
    }

    static String cell(List<String> row, int index) {
        return index < row.size() ? row.get(index) : "";
    }

    private static Optional<String> present(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static BufferedReader open(String name, @Nullable InputStream resource) {
        if (resource == null) {
            throw new IllegalStateException("resource " + name + " is missing");
        }
        return new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
    }
}
