package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;

/** The first row of a CSV file, which names its columns. */
final class CsvHeader {
    private final ImmutableList<CsvColumn> known;
    private final SourceLocation place;
    private final Consumer<Diagnostic> said;

    /**
     * A header.
     *
     * @param known the columns that are known
     * @param place where it stands
     * @param said takes what there is to say of it
     */
    CsvHeader(ImmutableList<CsvColumn> known, SourceLocation place, Consumer<Diagnostic> said) {
        this.known = known;
        this.place = place;
        this.said = said;
    }

    /** Says that a file has none. */
    Optional<ImmutableList<Optional<CsvColumn>>> missing() {
        report(CsvCode.EMPTY, "", "columns", names());
        return Optional.empty();
    }

    /**
     * The column under each cell, empty for one that is not known and left out; nothing where the header makes no sense, which
     * is said.
     */
    Optional<ImmutableList<Optional<CsvColumn>>> read(List<String> cells) {
        Optional<Diagnostic> damage = CsvLines.damage(cells, cells.size());
        if (damage.isPresent()) {
            said.accept(damage.get().at(place));
            return Optional.empty();
        }
        Set<CsvColumn> seen = new HashSet<>();
        ImmutableList.Builder<Optional<CsvColumn>> header = ImmutableList.builder();
        boolean good = true;
        for (String cell : cells) {
            Optional<CsvColumn> column =
                    known.stream().filter(one -> one.isNamed(cell)).findFirst();
            if (column.isEmpty() && !cell.isEmpty()) {
                report(CsvCode.COLUMN_UNKNOWN, cell, "columns", names());
            } else if (column.isPresent() && !seen.add(column.get())) {
                report(CsvCode.COLUMN_TWICE, cell, "column", column.get().name());
                good = false;
            }
            header.add(column);
        }
        for (CsvColumn column : known) {
            if (column.required() && !seen.contains(column)) {
                report(CsvCode.COLUMN_MISSING, "", "column", column.name());
                good = false;
            }
        }
        return good ? Optional.of(header.build()) : Optional.empty();
    }

    private void report(CsvCode code, String text, String argument, String value) {
        said.accept(Diagnostic.of(code, place, text).with(argument, value));
    }

    private String names() {
        return String.join(",", CsvColumn.names(known));
    }
}
