package vn.tiendo.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.result.DataException;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Language;
import vn.tiendo.result.Parsed;

class LinearFormTest {
    private static final Measure A = Measure.count("a_cases", "Số việc A", "Cases A");
    private static final Measure B = Measure.count("b_cases", "Số việc B", "Cases B");
    private static final Measure C = Measure.count("c_cases", "Số việc C", "Cases C");
    private static final Measure MONEY = Measure.amount("a_amount", "Số tiền A", "Amount A");
    private static final MeasureSet MEASURES = MeasureSet.of(A, B, C, MONEY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a_cases                         | a_cases
            a_cases+b_cases                 | a_cases + b_cases
            ' a_cases -b_cases '            | a_cases - b_cases
            -a_cases + 2*b_cases            | -a_cases + 2 * b_cases
            3 * a_cases - 02 * c_cases      | 3 * a_cases - 2 * c_cases
            a_cases + a_cases               | 2 * a_cases
            a_cases + b_cases - a_cases     | b_cases
            1 * a_amount                    | a_amount
            """)
    void formsAreReadAndPrinted(String text, String printed) {
        LinearForm form = LinearForm.parse(text, MEASURES);
        assertThat(form).hasToString(printed).isEqualTo(LinearForm.parse(printed, MEASURES));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                    | FORM_NOT_UNDERSTOOD | 1
            a_cases +             | FORM_NOT_UNDERSTOOD | 10
            a_cases b_cases       | FORM_NOT_UNDERSTOOD | 9
            a_cases + 2           | FORM_NOT_UNDERSTOOD | 12
            2 a_cases             | FORM_NOT_UNDERSTOOD | 3
            a_cases / b_cases     | FORM_NOT_UNDERSTOOD | 9
            a_cases + - b_cases   | FORM_NOT_UNDERSTOOD | 11
            a_cases + việc        | UNKNOWN_MEASURE     | 11
            a_cases + d_cases     | UNKNOWN_MEASURE     | 11
            A_cases               | UNKNOWN_MEASURE     | 1
            a_cases - a_cases     | FORM_WITHOUT_TERM   | 1
            0 * a_cases           | FORM_WITHOUT_TERM   | 1
            a_cases + a_amount    | MIXED_KINDS         | 1
            9999999999999999999 * a_cases | FORM_COEFFICIENT | 1
            """)
    void whatIsNoFormIsLocated(String text, IndicatorCode code, int column) {
        Parsed<LinearForm> form = LinearForm.read(text, MEASURES);
        assertThat(form.isPresent()).isFalse();
        Diagnostic first = form.diagnostics().get(0);
        assertThat(first.code()).isEqualTo(code);
        assertThat(first.location().column()).isEqualTo(column);
        assertThat(first.message(Language.VIETNAMESE)).doesNotContain("{");
        assertThat(first.message(Language.ENGLISH)).doesNotContain("{");
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> LinearForm.parse(text, MEASURES));
    }

    @Test
    void allUnknownMeasuresAreNamedAtOnce() {
        assertThat(LinearForm.read("x2_cases + a_cases - việc", MEASURES).diagnostics())
                .extracting(Diagnostic::text)
                .containsExactly("x2_cases", "việc");
    }

    @Test
    void countsAndMoneyAreNeverAdded() {
        assertThatIllegalArgumentException().isThrownBy(() -> LinearForm.of(A, MONEY));
        assertThatIllegalArgumentException().isThrownBy(() -> LinearForm.of(A).plus(LinearForm.of(MONEY)));
        assertThatIllegalArgumentException().isThrownBy(() -> LinearForm.of(A).minus(LinearForm.of(A)));
        assertThatIllegalArgumentException().isThrownBy(() -> new LinearForm(ImmutableMap.of()));
    }

    @Test
    void missingZeroNotApplicableAndNotYetDueAreFourThings() {
        LinearForm form = LinearForm.of(A, B);
        assertThat(form.evaluate(row().put(A, 5).put(B, 0).build())).isEqualTo(Observation.of(5));
        assertThat(form.evaluate(row().put(A, 5).build())).isEqualTo(Observation.MISSING);
        assertThat(form.evaluate(
                        row().put(A, 5).put(B, Observation.NOT_APPLICABLE).build()))
                .isEqualTo(Observation.of(5));
        assertThat(form.evaluate(row().put(A, 5).put(B, Observation.NOT_YET_DUE).build()))
                .isEqualTo(Observation.NOT_YET_DUE);
        assertThat(form.evaluate(row().put(B, Observation.NOT_YET_DUE).build())).isEqualTo(Observation.MISSING);
        assertThat(form.evaluate(row().put(A, Observation.NOT_APPLICABLE)
                        .put(B, Observation.NOT_APPLICABLE)
                        .build()))
                .isEqualTo(Observation.NOT_APPLICABLE);
    }

    @Test
    void aPartialSumIsAskedForAndItsGapsAreNamed() {
        LinearForm form = LinearForm.of(A, B, C);
        MeasureValues values =
                row().put(A, 5).put(B, Observation.NOT_APPLICABLE).build();
        assertThat(form.evaluate(values, MissingPolicy.NEEDS_ONE)).isEqualTo(Observation.of(5));
        assertThat(form.findMissing(values)).containsExactly(C);
        assertThat(form.evaluate(row().build(), MissingPolicy.NEEDS_ONE)).isEqualTo(Observation.MISSING);
    }

    @Test
    void overflowThrows() {
        MeasureValues values = row().put(A, Long.MAX_VALUE).put(B, 1).build();
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> LinearForm.of(A, B).evaluate(values));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> LinearForm.of(A).times(2).evaluate(values));
    }

    @Property
    void theValueForAWholeIsTheSumForItsParts(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 1_000_000) Integer> parts,
            @ForAll @IntRange(min = -9, max = 9) int factor) {
        LinearForm form = LinearForm.of(A).times(3).plus(LinearForm.of(B).times(factor == 0 ? 1 : factor));
        ImmutableList<MeasureValues> rows = parts.stream()
                .map(part -> row().put(A, part).put(B, part / 7).build())
                .collect(ImmutableList.toImmutableList());
        MeasureValues whole = rows.stream().reduce(MeasureValues::plus).orElseThrow();
        Observation sum =
                rows.stream().map(form::evaluate).reduce(Observation::plus).orElseThrow();
        assertThat(form.evaluate(whole)).isEqualTo(sum);
        assertThat(LinearForm.parse(form.toString(), MEASURES)).isEqualTo(form);
    }

    private static MeasureValues.Builder row() {
        return MeasureValues.builder(MoneyUnit.THOUSAND_DONG);
    }
}
