package vn.tiendo.io.csv;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.tiendo.org.OrgChange;
import vn.tiendo.org.OrgChangeKind;
import vn.tiendo.org.Reorganization;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;

/**
 * Reads and writes what became of units, one old and one new unit a row (phương án sắp xếp đơn vị):
 *
 * <pre>
 * effective_on,change,from,into,share,name,parent
 * 2025-07-01,merge,C89,T91,,,
 * 2025-07-01,merge,C91,T91,,,
 * 2025-07-01,rename,TC,CQL,,Cục Quản lý THADS,
 * 2025-07-01,split,C10,T10,3,,
 * 2025-07-01,split,C10,T11,1,,
 * </pre>
 *
 * <table>
 *   <caption>The columns, in any order; case and blanks of their names do not count</caption>
 *   <tr><th>column</th><th>also</th><th>value</th></tr>
 *   <tr><td>{@code effective_on}</td><td>{@code ngày hiệu lực}, {@code từ ngày}, {@code ngày}</td>
 *       <td>the first day of the new structure, {@code 2025-07-01} or {@code 01/07/2025}; needed</td></tr>
 *   <tr><td>{@code change}</td><td>{@code thay đổi}, {@code hình thức}</td>
 *       <td>{@code merge} ({@code sáp nhập}, {@code hợp nhất}), {@code split} ({@code chia}, {@code tách},
 *       {@code chia tách}), {@code rename} ({@code đổi tên}), {@code move} ({@code chuyển}), {@code close}
 *       ({@code giải thể}); needed</td></tr>
 *   <tr><td>{@code from}</td><td>{@code mã cũ}, {@code đơn vị cũ}</td><td>the code of the unit before; needed</td></tr>
 *   <tr><td>{@code into}</td><td>{@code mã mới}, {@code đơn vị mới}</td>
 *       <td>the code of the unit after; needed to merge, split and rename</td></tr>
 *   <tr><td>{@code share}</td><td>{@code tỷ lệ}, {@code tỉ lệ}</td>
 *       <td>the share of this part of a split, a whole number; in all rows of a split or in none; column may be
 *       missing</td></tr>
 *   <tr><td>{@code name}</td><td>{@code tên mới}</td><td>the new name of a unit that is renamed; column may be
 *       missing</td></tr>
 *   <tr><td>{@code parent}</td><td>{@code cấp trên mới}, {@code mã cấp trên mới}</td>
 *       <td>the code of the new superior, needed to move; column may be missing</td></tr>
 * </table>
 *
 * <p>Rows of one day are one reorganisation. Among them the rows of a merge are those with one new unit, the rows of a split
 * those with one old unit. The units that come into being are a file of their own, see {@link OrgUnitCsv} and
 * {@link Reorganization#withUnits}. A bad row is reported with its line and left out, and with it the split that it is part
 * of.
 */
public final class ReorganizationCsv {
    private static final String EFFECTIVE_ON = "effective_on";
    private static final String CHANGE = "change";
    private static final String FROM = "from";
    private static final String INTO = "into";
    private static final String SHARE = "share";
    private static final String NAME = "name";
    private static final String PARENT = "parent";

    private static final CellNames<OrgChangeKind> KINDS = new CellNames<>(
            OrgChangeKind.values(),
            ImmutableMap.<String, OrgChangeKind>builder()
                    .put("sáp nhập", OrgChangeKind.MERGE)
                    .put("hợp nhất", OrgChangeKind.MERGE)
                    .put("nhập", OrgChangeKind.MERGE)
                    .put("chia", OrgChangeKind.SPLIT)
                    .put("tách", OrgChangeKind.SPLIT)
                    .put("chia tách", OrgChangeKind.SPLIT)
                    .put("chia, tách", OrgChangeKind.SPLIT)
                    .put("đổi tên", OrgChangeKind.RENAME)
                    .put("đổi mã", OrgChangeKind.RENAME)
                    .put("chuyển", OrgChangeKind.MOVE)
                    .put("điều chuyển", OrgChangeKind.MOVE)
                    .put("giải thể", OrgChangeKind.CLOSE)
                    .put("chấm dứt", OrgChangeKind.CLOSE)
                    .buildOrThrow());

    static final ImmutableList<CsvColumn> COLUMNS = ImmutableList.of(
            CsvColumn.required(EFFECTIVE_ON, "ngày hiệu lực", "từ ngày", "ngày"),
            CsvColumn.required(CHANGE, "thay đổi", "hình thức"),
            CsvColumn.required(FROM, "mã cũ", "đơn vị cũ"),
            CsvColumn.required(INTO, "mã mới", "đơn vị mới"),
            CsvColumn.optional(SHARE, "tỷ lệ", "tỉ lệ"),
            CsvColumn.optional(NAME, "tên mới"),
            CsvColumn.optional(PARENT, "cấp trên mới", "mã cấp trên mới"));

    private ReorganizationCsv() {}

    /**
     * Reads all reorganisations. The stream is read to its end and not closed.
     *
     * @param input the bytes of the file
     * @param fileName the name that diagnostics give, such as {@code changes.csv}
     * @return the reorganisations in the order of their days, without units that come into being; a failure where the header
     *     makes no sense
     * @throws IOException if the stream cannot be read
     */
    public static Parsed<ImmutableList<Reorganization>> read(InputStream input, String fileName) throws IOException {
        CsvRows rows = CsvRows.read(input, fileName, COLUMNS);
        if (!rows.isReadable()) {
            return Parsed.failed(rows.diagnostics());
        }
        ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
        diagnostics.addAll(rows.diagnostics());
        TreeMap<LocalDate, Day> days = new TreeMap<>();
        for (CsvRow row : rows.rows()) {
            Optional<LocalDate> date = DateCells.find(row, EFFECTIVE_ON, diagnostics);
            if (row.find(EFFECTIVE_ON).isEmpty()) {
                diagnostics.add(row.missing(EFFECTIVE_ON));
            }
            // A row without day is looked at all the same, so that all its mistakes are named.
            Day day = date.map(found -> days.computeIfAbsent(found, key -> new Day()))
                    .orElseGet(Day::new);
            day.add(row, diagnostics);
        }
        ImmutableList.Builder<Reorganization> all = ImmutableList.builder();
        days.forEach((date, day) -> {
            Parsed<Reorganization> made = Reorganization.of(date, day.changes(diagnostics));
            diagnostics.addAll(made.diagnostics());
            made.value().ifPresent(all::add);
        });
        ImmutableList<Diagnostic> inOrder = ImmutableList.sortedCopyOf(
                comparingInt(diagnostic -> diagnostic.location().line()), diagnostics.build());
        return Parsed.of(all.build(), inOrder);
    }

    /**
     * Writes reorganisations with their header, without the units that come into being; the changes are read back as they
     * were, and in their order where the rows of each belong together by its kind.
     *
     * @param reorganizations the reorganisations
     * @param output where they go, in UTF-8; flushed and not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(Iterable<Reorganization> reorganizations, OutputStream output) throws IOException {
        try (CsvOutput csv = CsvOutput.to(output, CsvColumn.names(COLUMNS))) {
            for (Reorganization reorganization : reorganizations) {
                for (OrgChange change : reorganization.changes()) {
                    write(reorganization.effectiveOn().toString(), change, csv);
                }
            }
        }
    }

    private static void write(String day, OrgChange change, CsvOutput csv) throws IOException {
        for (String from : change.predecessors()) {
            for (int i = 0; i < Math.max(1, change.successors().size()); i++) {
                csv.write(ImmutableList.of(
                        day,
                        CellNames.name(change.kind()),
                        from,
                        change.successors().isEmpty() ? "" : change.successors().get(i),
                        change.shares().isEmpty() ? "" : change.shares().get(i).toString(),
                        change.name().orElse(""),
                        change.parent().orElse("")));
            }
        }
    }

    /** The rows of one day. */
    private static final class Day {
        /** Rows by what makes them one change, in the order of the first of each. */
        private final SetMultimap<String, Change> changes = LinkedHashMultimap.create();

        private final Set<String> damaged = new HashSet<>();

        void add(CsvRow row, ImmutableList.Builder<Diagnostic> diagnostics) {
            Optional<OrgChangeKind> kind = row.need(CHANGE, diagnostics).flatMap(KINDS::find);
            if (kind.isEmpty() && row.find(CHANGE).isPresent()) {
                diagnostics.add(row.invalid(CHANGE, KINDS.expected()));
            }
            Optional<String> from = row.need(FROM, diagnostics);
            if (kind.isEmpty() || from.isEmpty()) {
                return;
            }
            boolean needsOutcome = kind.get() != OrgChangeKind.MOVE && kind.get() != OrgChangeKind.CLOSE;
            Optional<String> into = needsOutcome ? row.need(INTO, diagnostics) : row.find(INTO);
            Optional<Long> share = row.find(SHARE).flatMap(Day::share);
            if (share.isEmpty() && row.find(SHARE).isPresent()) {
                diagnostics.add(row.invalid(SHARE, "0, 1, 2, …"));
            }
            boolean homeless = kind.get() == OrgChangeKind.MOVE
                    && row.need(PARENT, diagnostics).isEmpty();
            String key = key(kind.get(), from.get(), into.orElse(""), row);
            if ((needsOutcome && into.isEmpty())
                    || (share.isEmpty() && row.find(SHARE).isPresent())
                    || homeless) {
                damaged.add(key);
                return;
            }
            changes.put(key, new Change(row, kind.get(), from.get(), into.orElse(""), share));
        }

        /** Merges belong together by their new unit, splits by their old one, each other row is a change of its own. */
        private static String key(OrgChangeKind kind, String from, String into, CsvRow row) {
            return switch (kind) {
                case MERGE -> kind + " " + into;
                case SPLIT -> kind + " " + from;
                default -> kind + " " + row.location().line();
            };
        }

        private static Optional<Long> share(String text) {
            try {
                long number = Long.parseLong(text);
                return number < 0 ? Optional.empty() : Optional.of(number);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        ImmutableList<OrgChange> changes(ImmutableList.Builder<Diagnostic> diagnostics) {
            ImmutableList.Builder<OrgChange> all = ImmutableList.builder();
            changes.asMap().forEach((key, rows) -> {
                Change first = rows.iterator().next();
                boolean isSplit = first.kind() == OrgChangeKind.SPLIT;
                if (!isSplit || (hasAllSharesOrNone(rows, diagnostics) && !damaged.contains(key))) {
                    all.add(change(first, rows).at(first.row().location()));
                }
            });
            return all.build();
        }

        private static boolean hasAllSharesOrNone(
                Collection<Change> rows, ImmutableList.Builder<Diagnostic> diagnostics) {
            boolean any = rows.stream().anyMatch(row -> row.share().isPresent());
            boolean all = rows.stream().allMatch(row -> row.share().isPresent());
            if (any && !all) {
                rows.stream()
                        .filter(row -> row.share().isEmpty())
                        .forEach(row -> diagnostics.add(row.row().missing(SHARE)));
            }
            return all || !any;
        }

        private static OrgChange change(Change first, Collection<Change> rows) {
            CsvRow row = first.row();
            return switch (first.kind()) {
                case MERGE -> OrgChange.merge(rows.stream().map(Change::from).toList(), first.into());
                case SPLIT -> split(first, rows);
                case RENAME ->
                    row.find(NAME)
                            .map(name -> OrgChange.rename(first.from(), first.into(), name))
                            .orElseGet(() -> OrgChange.rename(first.from(), first.into()));
                case MOVE -> OrgChange.move(first.from(), row.find(PARENT).orElseThrow());
                case CLOSE -> OrgChange.close(first.from());
            };
        }

        private static OrgChange split(Change first, Collection<Change> rows) {
            ImmutableList<String> into = rows.stream().map(Change::into).collect(ImmutableList.toImmutableList());
            // A part that is named twice is told by the reorganisation itself.
            if (first.share().isEmpty() || new HashSet<>(into).size() < into.size()) {
                return OrgChange.split(first.from(), into);
            }
            return OrgChange.split(
                    first.from(),
                    rows.stream()
                            .collect(ImmutableMap.toImmutableMap(
                                    Change::into, row -> row.share().orElseThrow())));
        }
    }

    private record Change(CsvRow row, OrgChangeKind kind, String from, String into, Optional<Long> share) {}
}
