package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.enforcement.CaseFact;
import vn.tiendo.enforcement.CaseFacts;
import vn.tiendo.enforcement.CaseState;
import vn.tiendo.org.OrgTree;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.rollup.Months;

/** What the cells of a row of a {@linkplain CaseFactCsv file of case facts} mean. */
final class CaseRowReader implements RowReader {
    private static final int KEYS = 6;
    private static final int ANSWERS = 2;
    private static final ImmutableList<CaseState> STATES = ImmutableList.copyOf(CaseState.values());

    private final OrgTree tree;
    private final ImmutableList<Optional<CsvColumn>> header;

    CaseRowReader(OrgTree tree, ImmutableList<Optional<CsvColumn>> header) {
        this.tree = tree;
        this.header = header;
    }

    /** The layout of such a file: cells are those of {@link CaseFacts#schema()}. */
    static RowLayout layout(OrgTree tree, ImmutableList<Optional<CsvColumn>> header) {
        CaseFacts form = CaseFacts.of(tree, ImmutableList.of(""));
        ImmutableIntArray.Builder codes = ImmutableIntArray.builder();
        for (CaseState state : STATES) {
            for (int answers = 0; answers < ANSWERS * ANSWERS; answers++) {
                boolean enforceable = answers / ANSWERS == 1;
                boolean completed = answers % ANSWERS == 1;
                codes.add(completed && !enforceable ? -1 : code(tree, form, state, enforceable, completed));
            }
        }
        ImmutableList<CsvColumn> columns = CaseFactCsv.COLUMNS;
        return new RowLayout(
                header.size(),
                RowLayout.places(header, columns.subList(0, KEYS)),
                RowLayout.places(header, columns.subList(KEYS, columns.size())),
                codes.build(),
                ImmutableIntArray.of(STATES.size(), ANSWERS, ANSWERS),
                form.schema().cells(),
                true);
    }

    /** The cell where there is but one category. */
    private static int code(OrgTree tree, CaseFacts form, CaseState state, boolean enforceable, boolean completed) {
        String anyUnit = tree.unit(0).code();
        return form.toFact(new CaseFact(anyUnit, YearMonth.of(2025, 10), "", state, enforceable, completed, 0, 0, 0))
                .orThrow()
                .cell();
    }

    @Override
    public RowReading read(List<String> cells) {
        ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        for (int i = 0; i < header.size(); i++) {
            String cell = cells.get(i);
            if (!cell.isEmpty()) {
                header.get(i).ifPresent(column -> values.put(column.name(), cell));
            }
        }
        List<Diagnostic> said = new ArrayList<>();
        return CaseFactCsv.fact(new CsvRow(SourceLocation.NONE, values.buildOrThrow()), tree, said)
                .map(this::reading)
                .orElseGet(() -> RowReading.refused(ImmutableList.copyOf(said)));
    }

    private RowReading reading(CaseFact fact) {
        return new RowReading(
                true,
                ImmutableIntArray.of(
                        tree.indexOf(fact.unit()),
                        Months.of(fact.month()),
                        0,
                        STATES.indexOf(fact.state()),
                        fact.enforceable() ? 1 : 0,
                        fact.completed() ? 1 : 0),
                Optional.of(fact.category()),
                ImmutableLongArray.of(fact.due(), fact.collected(), fact.reduced()),
                ImmutableList.of());
    }
}
