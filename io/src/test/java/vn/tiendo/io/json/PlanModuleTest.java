package vn.tiendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.plan.Plan;
import vn.tiendo.result.DataException;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.time.RecurrenceRule;
import vn.tiendo.time.RecurringTimeline;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.Timeline;
import vn.tiendo.time.TimelinePhrase;

/** The module in an application's own mapper. */
class PlanModuleTest {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    record Report(String name, Plan plan, Map<OutlinePath, TimelinePhrase> due) {}

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(ServiceLoader.load(JacksonModule.class)).anyMatch(PlanModule.class::isInstance);
    }

    @Test
    void takesTimelinesAlone() {
        assertThat(MAPPER.writeValueAsString(Timeline.parse("2018-35")))
                .isEqualTo(
                        "{\"kind\":\"quarter\",\"edtf\":\"2018-35\",\"start\":\"2018-07-01\",\"end\":\"2018-09-30\"}");
        assertThat(MAPPER.writeValueAsString(TimelinePhrase.of("Thường xuyên", Timeline.parse("../.."))))
                .isEqualTo("{\"text\":\"Thường xuyên\",\"kind\":\"continuous\",\"edtf\":\"../..\"}");
        assertThat(MAPPER.writeValueAsString(
                        RecurringTimeline.ofWindow(RecurrenceRule.yearly(11, 1), RecurrenceRule.YEARLY)))
                .isEqualTo("{\"kind\":\"recurring\",\"rrule\":\"FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31\","
                        + "\"rruleStart\":\"FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1\"}");
        assertThat(MAPPER.writeValueAsString(Timeline.parse("{2023,2026}")))
                .isEqualTo("{\"kind\":\"list\",\"start\":\"2023-01-01\",\"end\":\"2026-12-31\",\"items\":["
                        + "{\"kind\":\"year\",\"edtf\":\"2023\",\"start\":\"2023-01-01\",\"end\":\"2023-12-31\"},"
                        + "{\"kind\":\"year\",\"edtf\":\"2026\",\"start\":\"2026-01-01\",\"end\":\"2026-12-31\"}]}");
    }

    @Test
    void takesPathsAsValuesAndKeys() {
        Map<OutlinePath, OutlinePath> paths = ImmutableMap.of(OutlinePath.parse("IV/1"), OutlinePath.parse("IV/1/1.1"));
        String json = MAPPER.writeValueAsString(paths);

        assertThat(json).isEqualTo("{\"IV/1\":\"IV/1/1.1\"}");
        assertThat(MAPPER.readValue(json, new TypeReference<Map<OutlinePath, OutlinePath>>() {}))
                .isEqualTo(paths);
        assertThatThrownBy(
                        () -> MAPPER.readValue("{\"IV//1\":\"I\"}", new TypeReference<Map<OutlinePath, String>>() {}))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("IV//1");
    }

    @Test
    void writesDiagnostics() {
        Diagnostic diagnostic = Diagnostic.of(
                JsonCode.BAD_DATE, new SourceLocation("p.json", 3, 7, "/document/date"), "hôm qua", "2018-07-26");

        assertThat(MAPPER.writeValueAsString(diagnostic))
                .startsWith("{\"code\":\"JSON-012\",\"severity\":\"error\",\"file\":\"p.json\",\"line\":3,\"column\":7,"
                        + "\"pointer\":\"/document/date\",\"text\":\"hôm qua\",\"arguments\":{\"expected\":\"2018-07-26\"},"
                        + "\"message\":{\"vi\":\"")
                .contains("\"en\":\"\\\"hôm qua\\\" is no date; expected one such as 2018-07-26\"");
    }

    @Test
    void aPlanMayStandInsideOtherValues() {
        Report report = new Report(
                "2018",
                RandomPlans.full(5),
                ImmutableMap.of(OutlinePath.of("I"), TimelinePhrase.of("", Timeline.parse("2018"))));

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(report), Report.class))
                .isEqualTo(report);
    }

    @Test
    void oneExceptionListsAllErrorsFromTheRoot() {
        String json =
                "{\"name\": \"x\", \"plan\": {\"schema\": \"tiendo/plan/1\", \"document\": {\"date\": \"x\", \"y\": 1}}}";

        MismatchedInputException thrown =
                catchThrowableOfType(MismatchedInputException.class, () -> MAPPER.readValue(json, Report.class));

        assertThat(thrown).hasMessageContaining("/plan/document/date").hasMessageContaining("/plan/document/y");
        assertThat(thrown.getTargetType()).isEqualTo(Plan.class);
        assertThat(thrown.getCause()).isInstanceOf(DataException.class);
        assertThat(((DataException) thrown.getCause()).diagnostics()).hasSize(2);
    }

    @Test
    void aLenientModuleSkipsUnknownFields() {
        String json = "{\"schema\": \"tiendo/plan/1\", \"document\": {}, \"later\": 1}";

        assertThat(JsonMapper.builder().addModule(PlanModule.lenient()).build().readValue(json, Plan.class))
                .isEqualTo(PlanJson.standard().lenient().read(json).orThrow());
        assertThatThrownBy(() -> MAPPER.readValue(json, Plan.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void aPeriodOfAnApplicationsRecordHasItsForm() {
        record Choice(ReportingPeriod period, ReportingPeriod calendar) {}
        Choice choice = new Choice(ReportingPeriod.workYear(2025).months(6), ReportingPeriod.calendarYear(2025));

        String json = MAPPER.writeValueAsString(choice);

        assertThat(json)
                .isEqualTo("{\"period\":{\"period\":\"2024-10/2025-03\",\"yearStart\":10},"
                        + "\"calendar\":{\"period\":\"2025\"}}");
        assertThat(MAPPER.readValue(json, Choice.class)).isEqualTo(choice);
    }
}
