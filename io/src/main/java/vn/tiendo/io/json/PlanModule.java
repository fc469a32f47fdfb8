package vn.tiendo.io.json;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.module.SimpleSerializers;
import vn.tiendo.enforcement.CaseFact;
import vn.tiendo.enforcement.EnforcementCase;
import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.enforcement.StatisticalRow;
import vn.tiendo.indicator.Assessment;
import vn.tiendo.indicator.IndicatorSet;
import vn.tiendo.indicator.IndicatorValue;
import vn.tiendo.indicator.MeasureSet;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.indicator.Observation;
import vn.tiendo.indicator.Rational;
import vn.tiendo.indicator.Target;
import vn.tiendo.indicator.TargetProgress;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.org.Reorganization;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.plan.Plan;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.Timeline;
import vn.tiendo.time.TimelinePhrase;

/**
 * The Jackson module of plans (mô-đun Jackson cho kế hoạch); a mapper that looks for modules finds it by itself:
 * {@code JsonMapper.builder().findAndAddModules().build().readValue(json, Plan.class)}.
 *
 * <table>
 * <caption>Types and their forms</caption>
 * <tr><th>type</th><th>form</th></tr>
 * <tr><td>{@link Plan}</td><td>that of {@link PlanJson}</td></tr>
 * <tr><td>{@link TimelinePhrase}, {@link Timeline}</td><td>the object under {@code timeline} there; without
 * {@code text}, {@code bound} and {@code flags} for the latter</td></tr>
 * <tr><td>{@link OrgTree}, {@link Reorganization}</td><td>those of {@link OrgJson}</td></tr>
 * <tr><td>{@link OrgUnit}</td><td>an element of {@code units} there</td></tr>
 * <tr><td>{@link OutlinePath}</td><td>{@code "IV/1/1.7/a"}, also as the key of a map</td></tr>
 * <tr><td>{@link IndicatorSet}</td><td>that of {@link IndicatorJson}</td></tr>
 * <tr><td>{@link Target}</td><td>an element of {@code targets} in that of {@link TargetsJson}</td></tr>
 * <tr><td>{@link Assessment}, {@link TargetProgress}</td><td>outcome, result, bound, difference and what is needed; written
 * only</td></tr>
 * <tr><td>{@link IndicatorValue}</td><td>{@code {"numerator": 7443, "denominator": 13660, "percent": "54.49"}},
 * {@code {"count": 12}} or {@code {"status": "missing"}}; written only</td></tr>
 * <tr><td>{@link MeasureValues}</td><td>{@code moneyUnit} and {@code values} as in a row of {@link StatisticsJson}; written
 * only</td></tr>
 * <tr><td>{@link Observation}</td><td>{@code 13660}, or the reason why there is none, {@code "missing"}; written only</td></tr>
 * <tr><td>{@link Rational}</td><td>{@code "1679/2000"}; written only</td></tr>
 * <tr><td>{@link StatisticalRow}</td><td>an element of {@code rows} in that of {@link StatisticsJson}, with the measures of
 * enforcement statistics</td></tr>
 * <tr><td>{@link CaseFact}</td><td>an element of {@code facts} in that of {@link CaseFactsJson}</td></tr>
 * <tr><td>{@link EnforcementCase}</td><td>an element of {@code cases} in that of {@link CasesJson}</td></tr>
 * <tr><td>{@link ReportingPeriod}</td><td>{@code {"period": "2024-10/2025-03", "yearStart": 10}}, the month in which its year
 * begins left out where that is January</td></tr>
 * <tr><td>{@link Diagnostic}</td><td>code, severity, place, text, arguments and the message in both languages; written
 * only</td></tr>
 * </table>
 *
 * <p>Records and enums of the SDK are written by their parts; other types of the packages of these that have no form are
 * refused, by an {@code InvalidDefinitionException}.
 *
 * <p>Reading refuses unknown fields whatever the mapper's own setting, unless the module is {@link #lenient()}. A value
 * with errors is refused by one {@code MismatchedInputException} that lists them all; its cause is a
 * {@link vn.tiendo.result.DataException} with the diagnostics, whose pointers start at the mapper's root. Depth and size
 * are bounded by the mapper's {@code StreamReadConstraints}. Use {@link PlanJson} to keep the good parts or to see
 * warnings.
 */
public final class PlanModule extends JacksonModule {
    private final boolean lenient;

    /** The module as the service loader makes it. */
    public PlanModule() {
        this(false);
    }

    private PlanModule(boolean lenient) {
        this.lenient = lenient;
    }

    /** A module that skips what it does not know, see {@link PlanJson#lenient()}. */
    public static PlanModule lenient() {
        return new PlanModule(true);
    }

    @Override
    public String getModuleName() {
        return "tiendo-plan";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        // Asked last, for Jackson asks the last first.
        context.addSerializers(new WithoutForm());
        context.addSerializers(new SimpleSerializers()
                .addSerializer(FormSerializer.ofObject(Plan.class, PlanForm::write))
                .addSerializer(FormSerializer.ofObject(TimelinePhrase.class, TimelineForm::write))
                .addSerializer(FormSerializer.ofObject(Timeline.class, TimelineForm::write))
                .addSerializer(FormSerializer.ofObject(IndicatorSet.class, IndicatorForm::write))
                .addSerializer(FormSerializer.ofObject(Target.class, AssignedTargetForm::write))
                .addSerializer(FormSerializer.ofObject(Assessment.class, AssessmentForm::write))
                .addSerializer(FormSerializer.ofObject(TargetProgress.class, AssessmentForm::write))
                .addSerializer(FormSerializer.ofObject(IndicatorValue.class, AssessmentForm::write))
                .addSerializer(FormSerializer.ofObject(StatisticalRow.class, StatisticsForm::write))
                .addSerializer(FormSerializer.ofObject(CaseFact.class, CaseFactForm::write))
                .addSerializer(FormSerializer.ofObject(EnforcementCase.class, CaseForm::write))
                .addSerializer(FormSerializer.ofObject(ReportingPeriod.class, PeriodForm::write))
                .addSerializer(FormSerializer.ofObject(Diagnostic.class, DiagnosticForm::write))
                .addSerializer(FormSerializer.ofObject(OrgUnit.class, UnitForm::write))
                .addSerializer(FormSerializer.ofObject(OrgTree.class, OrgForm::writeTree))
                .addSerializer(FormSerializer.ofObject(Reorganization.class, OrgForm::writeReorganization))
                .addSerializer(FormSerializer.ofObject(MeasureValues.class, StatisticsForm::write))
                .addSerializer(FormSerializer.ofScalar(Observation.class, StatisticsForm::write))
                .addSerializer(FormSerializer.ofText(Rational.class))
                .addSerializer(FormSerializer.ofText(OutlinePath.class)));
        context.addKeySerializers(new SimpleSerializers().addSerializer(FormSerializer.ofKey(OutlinePath.class)));
        SimpleDeserializers deserializers = new SimpleDeserializers();
        deserializers.addDeserializer(Plan.class, new FormDeserializer<>(Plan.class, PlanForm::read, lenient));
        deserializers.addDeserializer(
                TimelinePhrase.class, new FormDeserializer<>(TimelinePhrase.class, TimelineForm::readPhrase, lenient));
        deserializers.addDeserializer(
                Timeline.class, new FormDeserializer<>(Timeline.class, TimelineForm::readTimeline, lenient));
        deserializers.addDeserializer(OrgUnit.class, new FormDeserializer<>(OrgUnit.class, UnitForm::read, lenient));
        deserializers.addDeserializer(OrgTree.class, new FormDeserializer<>(OrgTree.class, OrgForm::readTree, lenient));
        deserializers.addDeserializer(
                Reorganization.class,
                new FormDeserializer<>(Reorganization.class, OrgForm::readReorganization, lenient));
        deserializers.addDeserializer(
                OutlinePath.class, new FormDeserializer<>(OutlinePath.class, PathForm::read, lenient));
        deserializers.addDeserializer(
                IndicatorSet.class,
                new FormDeserializer<>(IndicatorSet.class, at -> IndicatorForm.read(at, MeasureSet.empty()), lenient));
        deserializers.addDeserializer(
                Target.class, new FormDeserializer<>(Target.class, AssignedTargetForm::read, lenient));
        StatisticsForm statistics = new StatisticsForm(EnforcementMeasures.withSeparateRegister());
        deserializers.addDeserializer(
                StatisticalRow.class, new FormDeserializer<>(StatisticalRow.class, statistics::read, lenient));
        deserializers.addDeserializer(
                CaseFact.class, new FormDeserializer<>(CaseFact.class, CaseFactForm::read, lenient));
        deserializers.addDeserializer(
                EnforcementCase.class, new FormDeserializer<>(EnforcementCase.class, CaseForm::read, lenient));
        deserializers.addDeserializer(
                ReportingPeriod.class, new FormDeserializer<>(ReportingPeriod.class, PeriodForm::read, lenient));
        context.addDeserializers(deserializers);
        context.addKeyDeserializers(
                new SimpleKeyDeserializers().addDeserializer(OutlinePath.class, new PathKeyDeserializer()));
    }
}
