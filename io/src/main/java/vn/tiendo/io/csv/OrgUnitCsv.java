package vn.tiendo.io.csv;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.tiendo.org.OrgHistory;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.org.UnitLevel;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;

/**
 * Reads and writes the units of an organisation, one a row, in any order (danh sách đơn vị):
 *
 * <pre>
 * code,name,parent,level,aliases,valid_from,valid_to
 * TC,Tổng cục Thi hành án dân sự,,national,TCTHADS,,30/06/2025
 * C89,Cục THADS tỉnh An Giang,TC,provincial,,,2025-06-30
 * </pre>
 *
 * <table>
 *   <caption>The columns, in any order; case and blanks of their names do not count</caption>
 *   <tr><th>column</th><th>also</th><th>value</th></tr>
 *   <tr><td>{@code code}</td><td>{@code mã}, {@code mã đơn vị}, {@code mã số}</td>
 *       <td>the code, exactly as other files write it; needed</td></tr>
 *   <tr><td>{@code name}</td><td>{@code tên}, {@code tên đơn vị}, {@code đơn vị}</td>
 *       <td>the name; where it is empty the tree says so</td></tr>
 *   <tr><td>{@code parent}</td><td>{@code mã cấp trên}, {@code cấp trên}, {@code mã đơn vị cấp trên},
 *       {@code đơn vị cấp trên}</td><td>the code of the superior; empty at the top</td></tr>
 *   <tr><td>{@code level}</td><td>{@code cấp}, {@code cấp đơn vị}</td>
 *       <td>{@code national} ({@code trung ương}), {@code provincial} ({@code tỉnh}), {@code district} ({@code huyện},
 *       {@code khu vực}), {@code commune} ({@code xã}) or another of {@link UnitLevel}; column may be missing</td></tr>
 *   <tr><td>{@code aliases}</td><td>{@code tên khác}, {@code tên viết tắt}, {@code viết tắt}</td>
 *       <td>other names, divided by {@code |} or {@code ;}; column may be missing</td></tr>
 *   <tr><td>{@code valid_from}</td><td>{@code từ ngày}, {@code hiệu lực từ}, {@code ngày hiệu lực}</td>
 *       <td>the first day in force, {@code 2025-07-01} or {@code 01/07/2025}; empty where it always was; column may be
 *       missing</td></tr>
 *   <tr><td>{@code valid_to}</td><td>{@code đến ngày}, {@code hiệu lực đến}, {@code ngày hết hiệu lực}</td>
 *       <td>the last day in force; empty where no end is known; column may be missing</td></tr>
 * </table>
 *
 * <p>UTF-8 or UTF-16, with or without byte-order mark; at most 1 000 000 rows. A row without code or with a bad day
 * is reported with its line and left out; an unknown level is reported and left open.
 */
public final class OrgUnitCsv {
    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String PARENT = "parent";
    private static final String LEVEL = "level";
    private static final String ALIASES = "aliases";
    private static final String VALID_FROM = "valid_from";
    private static final String VALID_TO = "valid_to";

    private static final CharMatcher DIVIDERS = CharMatcher.anyOf("|;");
    private static final Splitter ALIAS = Splitter.on(DIVIDERS).trimResults().omitEmptyStrings();

    private static final CellNames<UnitLevel> LEVELS = new CellNames<>(
            UnitLevel.values(),
            ImmutableMap.<String, UnitLevel>builder()
                    .put("trung ương", UnitLevel.NATIONAL)
                    .put("cấp trung ương", UnitLevel.NATIONAL)
                    .put("tỉnh", UnitLevel.PROVINCIAL)
                    .put("cấp tỉnh", UnitLevel.PROVINCIAL)
                    .put("huyện", UnitLevel.DISTRICT)
                    .put("cấp huyện", UnitLevel.DISTRICT)
                    .put("khu vực", UnitLevel.DISTRICT)
                    .put("xã", UnitLevel.COMMUNE)
                    .put("cấp xã", UnitLevel.COMMUNE)
                    .put("địa phương", UnitLevel.LOCAL)
                    .put("các cấp", UnitLevel.ALL)
                    .buildOrThrow());

    static final ImmutableList<CsvColumn> COLUMNS = ImmutableList.of(
            CsvColumn.required(CODE, "mã", "mã đơn vị", "mã số"),
            CsvColumn.required(NAME, "tên", "tên đơn vị", "đơn vị"),
            CsvColumn.required(PARENT, "mã cấp trên", "cấp trên", "mã đơn vị cấp trên", "đơn vị cấp trên"),
            CsvColumn.optional(LEVEL, "cấp", "cấp đơn vị"),
            CsvColumn.optional(ALIASES, "tên khác", "tên viết tắt", "viết tắt"),
            CsvColumn.optional(VALID_FROM, "từ ngày", "hiệu lực từ", "ngày hiệu lực"),
            CsvColumn.optional(VALID_TO, "đến ngày", "hiệu lực đến", "ngày hết hiệu lực"));

    /** What stands in each of the columns, in their order. */
    private static final ImmutableList<Function<OrgUnit, String>> CELLS = ImmutableList.of(
            OrgUnit::code,
            OrgUnit::name,
            unit -> unit.parent().orElse(""),
            unit -> unit.level() == UnitLevel.UNSPECIFIED ? "" : CellNames.name(unit.level()),
            OrgUnitCsv::aliases,
            unit -> unit.validFrom().map(LocalDate::toString).orElse(""),
            unit -> unit.validTo().map(LocalDate::toString).orElse(""));

    private OrgUnitCsv() {}

    /**
     * Reads the units as they are, without looking at how they hang together. The stream is read to its end and not closed.
     *
     * @param input the bytes of the file
     * @param fileName the name that diagnostics give, such as {@code units.csv}
     * @return the units of the good rows, each with its place; a failure where the header makes no sense
     * @throws IOException if the stream cannot be read
     */
    public static Parsed<ImmutableList<OrgUnit>> read(InputStream input, String fileName) throws IOException {
        CsvRows rows = CsvRows.read(input, fileName, COLUMNS);
        if (!rows.isReadable()) {
            return Parsed.failed(rows.diagnostics());
        }
        ImmutableList.Builder<OrgUnit> units = ImmutableList.builder();
        ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
        diagnostics.addAll(rows.diagnostics());
        for (CsvRow row : rows.rows()) {
            unit(row, diagnostics).ifPresent(units::add);
        }
        return Parsed.of(units.build(), diagnostics.build());
    }

    /** Reads the units and makes a tree of them, see {@link #read} and {@link OrgTree#of}; days of validity do not count. */
    public static Parsed<OrgTree> readTree(InputStream input, String fileName) throws IOException {
        return then(read(input, fileName), OrgTree::of);
    }

    /** Reads the units and makes a history of them, see {@link #read} and {@link OrgHistory#of}. */
    public static Parsed<OrgHistory> readHistory(InputStream input, String fileName) throws IOException {
        return then(read(input, fileName), OrgHistory::of);
    }

    private static <T> Parsed<T> then(
            Parsed<ImmutableList<OrgUnit>> units, Function<ImmutableList<OrgUnit>, Parsed<T>> next) {
        if (!units.isPresent()) {
            return Parsed.failed(units.diagnostics());
        }
        Parsed<T> made = next.apply(units.value().orElseThrow());
        ImmutableList<Diagnostic> all = ImmutableList.<Diagnostic>builder()
                .addAll(units.diagnostics())
                .addAll(made.diagnostics())
                .build();
        return made.isPresent() ? Parsed.of(made.value().orElseThrow(), all) : Parsed.failed(all);
    }

    private static Optional<OrgUnit> unit(CsvRow row, ImmutableList.Builder<Diagnostic> diagnostics) {
        Optional<String> code = row.need(CODE, diagnostics);
        Optional<UnitLevel> level = row.find(LEVEL).flatMap(LEVELS::find);
        if (level.isEmpty() && row.find(LEVEL).isPresent()) {
            diagnostics.add(row.invalid(LEVEL, LEVELS.expected()));
        }
        Optional<LocalDate> from = DateCells.find(row, VALID_FROM, diagnostics);
        Optional<LocalDate> to = DateCells.find(row, VALID_TO, diagnostics);
        if (code.isEmpty() || DateCells.isBad(row, VALID_FROM, from) || DateCells.isBad(row, VALID_TO, to)) {
            return Optional.empty();
        }
        return Optional.of(OrgUnit.builder()
                .code(code.get())
                .name(row.find(NAME).orElse(""))
                .parent(row.find(PARENT))
                .level(level.orElse(UnitLevel.UNSPECIFIED))
                .aliases(row.find(ALIASES).map(ALIAS::splitToList).orElse(ImmutableList.of()))
                .validFrom(from)
                .validTo(to)
                .location(row.location())
                .build());
    }

    /**
     * Writes units with their header; what is written is read back as it was, apart from blanks around names. Columns that
     * no unit needs are left out, save the first three.
     *
     * @param units the units, such as those of {@link OrgTree#units()}
     * @param output where they go, in UTF-8; flushed and not closed
     * @throws IllegalArgumentException if an alias holds {@code |} or {@code ;}
     * @throws IOException if the stream cannot be written
     */
    public static void write(Iterable<OrgUnit> units, OutputStream output) throws IOException {
        ImmutableList<OrgUnit> all = ImmutableList.copyOf(units);
        int[] columns = IntStream.range(0, COLUMNS.size())
                .filter(column -> COLUMNS.get(column).required() || isUsed(CELLS.get(column), all))
                .toArray();
        try (CsvOutput csv =
                CsvOutput.to(output, row(columns, column -> COLUMNS.get(column).name()))) {
            for (OrgUnit unit : all) {
                csv.write(row(columns, column -> CELLS.get(column).apply(unit)));
            }
        }
    }

    private static boolean isUsed(Function<OrgUnit, String> cell, ImmutableList<OrgUnit> units) {
        return units.stream().anyMatch(unit -> !cell.apply(unit).isEmpty());
    }

    private static ImmutableList<String> row(int[] columns, IntFunction<String> cell) {
        return IntStream.of(columns).mapToObj(cell).collect(ImmutableList.toImmutableList());
    }

    private static String aliases(OrgUnit unit) {
        for (String alias : unit.aliases()) {
            if (DIVIDERS.matchesAnyOf(alias)) {
                throw new IllegalArgumentException("units must have no alias with | or ; but one is \"" + alias + "\"");
            }
        }
        return String.join("|", unit.aliases());
    }
}
