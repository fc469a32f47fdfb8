package vn.tiendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.plan.InheritableField;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.result.DataException;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;

/** Every sort of problem, its code and its pointer. */
class PlanJsonProblemsTest {
    private static final PlanJson JSON = PlanJson.standard();

    private static String plan(String fields) {
        return "{\"schema\": \"tiendo/plan/1\", \"document\": {}, " + fields.replace('\'', '"') + "}";
    }

    private static String row(String fields) {
        return plan("'items': [{'path': 'I', 'number': 'I', 'title': 'A', 'deliverables': [{" + fields + "}]}]");
    }

    private static List<String> problems(Parsed<?> parsed) {
        return parsed.diagnostics().stream()
                .map(problem -> problem.code().code() + " " + problem.location().pointer())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'more': 1                                                          | JSON-007 /more
            'items': {}                                                        | JSON-010 /items
            'items': null                                                      | JSON-010 /items
            'items': ['I']                                                     | JSON-010 /items/0
            'items': [{'path': 'I', 'number': 'I'}]                            | JSON-009 /items/0/title
            'items': [{'path': 'I', 'number': 1, 'title': ''}]                 | JSON-010 /items/0/number
            'items': [{'path': '', 'number': 'I', 'title': ''}]                | JSON-016 /items/0/path
            'items': [{'path': 'I//1', 'number': '1', 'title': ''}]            | JSON-016 /items/0/path
            'items': [{'path': 'II', 'number': 'I', 'title': ''}]              | JSON-017 /items/0/path
            'items': [{'path': 'I/1', 'number': '1', 'title': ''}]             | JSON-017 /items/0/path
            'items': [{'path': 'I', 'number': 'I', 'title': '', 'line': 0}]    | JSON-013 /items/0/line
            'items': [{'path': 'I', 'number': 'I', 'title': '', 'line': 1.5}]  | JSON-013 /items/0/line
            'items': [{'path': 'I', 'number': 'I', 'title': '', 'line': '1'}]  | JSON-010 /items/0/line
            'items': [{'path': 'I', 'number': 'I', 'title': '', 'line': 99999999999}] | JSON-013 /items/0/line
            'items': [{'path': 'I', 'number': 'I', 'title': '', 'leaders': ['A', 2]}] | JSON-010 /items/0/leaders/1
            'items': [{'path': 'I', 'number': 'I', 'title': '', 'inherited': {'lead': 'II'}}] | JSON-019 /items/0/inherited/lead
            'items': [{'path': 'I', 'number': 'I', 'title': '', 'inherited': {'lead': 'I#1'}}] | JSON-019 /items/0/inherited/lead
            'items': [{'path': 'I', 'number': 'I', 'title': '', 'inherited': {'lead': 'I#x'}}] | JSON-016 /items/0/inherited/lead
            'items': [{'path': 'I', 'number': 'I', 'title': '', 'inherited': {'basis': 'I'}}] | JSON-007 /items/0/inherited/basis
            'items': [{'path': 'I', 'number': 'I', 'title': '', 'references': [{'text': '', 'paths': ['II']}]}] | JSON-020 /items/0/references/0/paths/0
            'items': [{'path': 'I', 'number': 'I', 'title': '', 'targets': [{'indicator': '', 'comparator': '=>'}]}] | JSON-015 /items/0/targets/0/comparator
            'items': [{'path': 'I', 'number': 'I', 'title': '', 'targets': [{'indicator': '', 'unit': 'percent'}]}] | JSON-015 /items/0/targets/0/unit
            'items': [{'path': 'I', 'number': 'I', 'title': '', 'bullets': [{'mark': '-', 'text': '', 'bullets': [{'mark': '+'}]}]}] | JSON-009 /items/0/bullets/0/bullets/0/text
            'items': [{'path': 'I', 'number': 'I', 'title': '', 'deadlines': [{'text': ''}]}] | JSON-009 /items/0/deadlines/0/timeline
            'unitTargets': [{'unit': ' ', 'targets': []}]                      | JSON-014 /unitTargets/0/unit
            'citations': [{'text': '', 'date': '2018-02-30'}]                  | JSON-012 /citations/0/date
            'citations': [{'text': '', 'date': '02/02/2018'}]                  | JSON-012 /citations/0/date
            'citations': [{'text': '', 'number': 'số 5'}]                      | JSON-025 /citations/0/number
            'citations': [{'text': '', 'lines': [3, 0]}]                       | JSON-013 /citations/0/lines/1
            'unplaced': [{'line': 3}]                                          | JSON-009 /unplaced/0/text
            'a/b~c': 1                                                         | JSON-007 /a~1b~0c
            'unplaced': [], 'unplaced': []                                     | JSON-006 /unplaced
            """)
    void eachProblemHasItsPlace(String fields, String problem) {
        assertThat(problems(JSON.read(plan(fields)))).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'text': '', 'kind': 'monthly'                                      | JSON-015 kind
            'text': ''                                                         | JSON-009 kind
            'kind': 'month', 'edtf': '2018-10'                                 | JSON-009 text
            'text': '', 'kind': 'month'                                        | JSON-009 edtf
            'text': '', 'kind': 'month', 'edtf': '2018-13'                     | JSON-021 edtf
            'text': '', 'kind': 'month', 'edtf': 'Tháng 10/2018'               | JSON-021 edtf
            'text': '', 'kind': 'recurring', 'rrule': 'RRULE:FREQ=MONTHLY;BYMONTHDAY=-1' | JSON-021 rrule
            'text': '', 'kind': 'recurring', 'rrule': 'FREQ=MONTHLY'           | JSON-021 rrule
            'text': '', 'kind': 'recurring', 'rrule': ''                       | JSON-021 rrule
            'text': '', 'kind': 'recurring', 'rruleStart': 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1' | JSON-022 rruleStart
            'text': '', 'kind': 'month', 'edtf': '2018-35'                     | JSON-022 kind
            'text': '', 'kind': 'range', 'edtf': '2018-10'                     | JSON-022 kind
            'text': '', 'kind': 'month', 'edtf': '2018-10', 'start': '2018-10-02' | JSON-022 start
            'text': '', 'kind': 'month', 'edtf': '2018-10', 'end': '2018-10-30'   | JSON-022 end
            'text': '', 'kind': 'open_start', 'edtf': '../2020', 'start': '2018-01-01' | JSON-022 start
            'text': '', 'kind': 'continuous', 'edtf': '../..', 'end': '2018-01-01' | JSON-022 end
            'text': '', 'kind': 'month', 'edtf': '2018-10', 'start': '1/10/2018'  | JSON-012 start
            'text': '', 'kind': 'month', 'edtf': '2018-10', 'event': 'Khi'     | JSON-023 event
            'text': '', 'kind': 'unspecified', 'edtf': '2018-10'               | JSON-023 edtf
            'text': '', 'kind': 'on_event'                                     | JSON-009 event
            'text': '', 'kind': 'on_event', 'event': ' '                       | JSON-014 event
            'text': '', 'kind': 'on_event', 'event': 'Khi', 'offset': {'amount': 1, 'unit': 'decade'} | JSON-015 offset/unit
            'text': '', 'kind': 'per_other_document'                           | JSON-009 document
            'text': '', 'kind': 'list', 'items': [{'kind': 'year', 'edtf': '2020'}] | JSON-022 items
            'text': '', 'kind': 'list', 'items': [{'kind': 'year', 'edtf': '2020'}, {'kind': 'year'}] | JSON-009 items/1/edtf
            'text': '', 'kind': 'year', 'edtf': '2020', 'flags': ['vague']     | JSON-015 flags/0
            'text': '', 'kind': 'open_end', 'edtf': '2020/..', 'bound': 'until' | JSON-015 bound
            'text': '', 'kind': 'open_end', 'edtf': '2020/..', 'bound': 'by'   | JSON-022 bound
            'text': '', 'kind': 'open_start', 'edtf': '../2020', 'bound': 'after' | JSON-022 bound
            'text': '', 'kind': 'year', 'edtf': '2020', 'note': ''             | JSON-007 note
            """)
    void aTimelineAgreesWithItself(String timeline, String problem) {
        Parsed<Plan> parsed = JSON.read(row("'timeline': {" + timeline + "}"));

        assertThat(problems(parsed)).containsExactly(problem.replace(" ", " /items/0/deliverables/0/timeline/"));
    }

    @Test
    void allProblemsAreFoundAtOnceInTheOrderOfTheDocument() {
        String json = """
                {
                  "schema": "tiendo/plan/1",
                  "document": {"date": "26/7/2018", "colour": "red"},
                  "items": [
                    {"path": "I", "number": "I", "title": 7,
                     "items": [{"path": "II/1", "number": "1"}]}
                  ],
                  "citations": [{}]
                }
                """;

        Parsed<Plan> parsed = JSON.read(json, "plan.json");

        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::location)
                .containsExactly(
                        new SourceLocation("plan.json", 3, 24, "/document/date"),
                        new SourceLocation("plan.json", 3, 47, "/document/colour"),
                        new SourceLocation("plan.json", 5, 43, "/items/0/title"),
                        new SourceLocation("plan.json", 6, 16, "/items/0/items/0/title"),
                        new SourceLocation("plan.json", 6, 25, "/items/0/items/0/path"),
                        new SourceLocation("plan.json", 8, 17, "/citations/0/text"));
        DataException thrown = catchThrowableOfType(DataException.class, parsed::orThrow);
        assertThat(thrown.diagnostics()).isEqualTo(parsed.diagnostics());
        assertThat(thrown).hasMessageContaining("plan.json:8:17:/citations/0/text");
    }

    @Test
    void columnsCountCharacters() throws IOException {
        String json = "{\"schema\": \"tiendo/plan/1\", \"document\": {\"title\": \"Đề án\", \"date\": 7}}";

        Parsed<Plan> parsed = JSON.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));

        assertThat(parsed.diagnostics().get(0).location().column()).isEqualTo(json.indexOf('7') + 1);
    }

    @Test
    void theGoodPartsAreKept() {
        Parsed<Plan> parsed = JSON.read(plan("""
                'items': [
                  {'path': 'I', 'number': 'I', 'title': 'A', 'footnotes': [{'mark': '1'}, {'mark': '2', 'text': 'b'}],
                   'deliverables': [{'products': ['P'], 'timeline': {'text': 'x', 'kind': 'year', 'edtf': 'soon'}}]},
                  {'path': 'II', 'number': 'II'},
                  {'path': 'III', 'number': 'III', 'title': 'C', 'inherited': {'lead': 'I', 'timeline': 'IX'}}]
                """));

        Plan plan = parsed.value().orElseThrow();
        assertThat(plan.items()).extracting(Task::title).containsExactly("A", "C");
        Task first = plan.items().get(0);
        assertThat(first.footnotes()).hasSize(1);
        assertThat(first.deliverables().get(0).products()).containsExactly("P");
        assertThat(first.deliverables().get(0).timeline()).isEmpty();
        assertThat(plan.items().get(1).inherited()).containsOnlyKeys(InheritableField.LEAD);
        assertThatThrownBy(parsed::orThrow).isInstanceOf(DataException.class);
    }

    @Test
    void aPathOccursOnce() {
        Parsed<Plan> parsed = JSON.read(plan(
                "'items': [{'path': 'I', 'number': 'I', 'title': 'A'}, {'path': 'I', 'number': 'I', 'title': 'B'}]"));

        assertThat(problems(parsed)).containsExactly("JSON-018 /items/1/path");
        assertThat(parsed.value().orElseThrow().items()).hasSize(1);
    }

    /** A label or bracket belongs to the print, not to the step; a part without number has a step of its own. */
    @ParameterizedTest
    @CsvSource({"Điều 1,1", "ii,(ii)", "1,1", "Kế hoạch,''", "Điều 1,Điều 1", "2.3(2),2.3", "ii(3),(ii)"})
    void theLastStepIsTheNumber(String step, String number) {
        Parsed<Plan> parsed =
                JSON.read(plan("'items': [{'path': '" + step + "', 'number': '" + number + "', 'title': ''}]"));

        assertThat(parsed.orThrow().items().get(0).path()).isEqualTo(OutlinePath.of(step));
    }

    @Test
    void aReferenceToNowhereIsAWarning() {
        Parsed<Plan> parsed = JSON.read(plan(
                "'items': [{'path': 'I', 'number': 'I', 'title': '', 'references': [{'text': '', 'paths': ['X']}]}]"));

        assertThat(parsed.orThrow().items().get(0).references().get(0).paths()).containsExactly(OutlinePath.of("X"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            {'document': {}}                                   | JSON-009 /schema   | true
            {'schema': 'tiendo/plan/1'}                        | JSON-009 /document | true
            {'schema': 'tiendo/plan/2', 'document': 3, 'x': 1} | JSON-011 /schema   | false
            {'schema': 'other', 'document': {}}                | JSON-011 /schema   | false
            {'schema': 1, 'document': {}}                      | JSON-010 /schema   | false
            """)
    void theSchemaIsKnown(String json, String problem, boolean hasValue) {
        Parsed<Plan> parsed = JSON.read(json.replace('\'', '"'));

        assertThat(problems(parsed)).containsExactly(problem);
        assertThat(parsed.isPresent()).isEqualTo(hasValue);
    }

    @Test
    void aLenientReaderSkipsWhatItDoesNotKnow() {
        String json = row(
                "'colour': {'a': [1]}, 'basis': null, 'timeline': {'text': '', 'kind': 'open_end', 'edtf': '2020/..',"
                        + " 'bound': 'about', 'flags': ['new_flag', 'mixed']}");

        Parsed<Plan> parsed = JSON.lenient().read(json);

        assertThat(problems(parsed))
                .containsExactly(
                        "JSON-008 /items/0/deliverables/0/colour",
                        "JSON-008 /items/0/deliverables/0/basis",
                        "JSON-008 /items/0/deliverables/0/timeline/bound",
                        "JSON-008 /items/0/deliverables/0/timeline/flags/0");
        Plan expected = JSON.read(
                        row("'timeline': {'text': '', 'kind': 'open_end', 'edtf': '2020/..', 'flags': ['mixed']}"))
                .orThrow();
        assertThat(parsed.orThrow()).isEqualTo(expected);
        assertThat(JSON.read(json).hasErrors()).isTrue();
    }

    @Test
    void aLenientReaderStillRefusesWhatIsWrong() {
        assertThat(problems(JSON.lenient().read(plan("'items': [{'path': 'II', 'number': 'I', 'title': null}]"))))
                .containsExactlyInAnyOrder(
                        "JSON-017 /items/0/path", "JSON-008 /items/0/title", "JSON-009 /items/0/title");
    }
}
