package vn.tiendo.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.org.Shares;
import vn.tiendo.result.Language;

class MeasureValuesTest {
    private static final Measure CASES = Measure.count("late_files", "Hồ sơ quá hạn", "Late files");
    private static final Measure MONEY = Measure.amount("spent_amount", "Số tiền đã giải ngân", "Amount spent");

    @ParameterizedTest
    @ValueSource(strings = {"", "Cases", "1_cases", "_cases", "so việc", "late-files", "hồ_sơ"})
    void identifiersHaveAForm(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.count(id, "x", "x"))
                .withMessageContaining("id");
    }

    @Test
    void namesAreNotTheIdentityOfAMeasure() {
        assertThat(Measure.count("late_files", "Trễ hạn", "Overdue")).isEqualTo(CASES);
        assertThat(Measure.amount("late_files", "Trễ hạn", "Overdue")).isNotEqualTo(CASES);
        assertThat(CASES.name(Language.VIETNAMESE)).isEqualTo("Hồ sơ quá hạn");
        assertThat(CASES.name(Language.ENGLISH)).isEqualTo("Late files");
    }

    @Test
    void oneIdentifierIsDeclaredOnce() {
        MeasureSet measures = MeasureSet.of(CASES, MONEY);
        assertThat(measures.get("spent_amount")).isEqualTo(MONEY);
        assertThat(measures.find("other")).isEmpty();
        assertThat(measures.contains(Measure.amount("late_files", "x", "x"))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measures.get("other"))
                .withMessageContaining("late_files");
        assertThatIllegalArgumentException().isThrownBy(() -> MeasureSet.of(CASES, CASES));
    }

    @Test
    void rowsAddUpAndAreDividedWithoutLoss() {
        Measure files = Measure.count("all_files", "Tổng số hồ sơ", "All files");
        MeasureValues row = MeasureValues.builder(MoneyUnit.THOUSAND_DONG)
                .put(CASES, 10)
                .put(MONEY, 7)
                .put(files, Observation.NOT_APPLICABLE)
                .build();
        ImmutableList<MeasureValues> parts = MeasureValues.additive()
                .split(row, Shares.of(ImmutableList.of(3L, 1L)))
                .orElseThrow();
        assertThat(parts).extracting(part -> part.get(CASES)).containsExactly(Observation.of(8), Observation.of(2));
        assertThat(parts).extracting(part -> part.get(MONEY)).containsExactly(Observation.of(5), Observation.of(2));
        assertThat(parts).extracting(part -> part.get(files)).containsOnly(Observation.NOT_APPLICABLE);
        assertThat(MeasureValues.additive().add(parts.get(0), parts.get(1))).isEqualTo(row);
    }

    @Test
    void amountsAreConvertedToTheUnitOfTheRow() {
        MeasureValues row = MeasureValues.builder(MoneyUnit.THOUSAND_DONG)
                .put(MONEY, Amount.parse("20 tỷ đồng"))
                .put(CASES, 3)
                .build();
        assertThat(row.get(MONEY).getValue()).isEqualTo(20_000_000);
        assertThat(row.to(MoneyUnit.BILLION_DONG).get(MONEY).getValue()).isEqualTo(20);
        assertThat(row.to(MoneyUnit.BILLION_DONG).get(CASES).getValue()).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureValues.builder(MoneyUnit.DONG).put(CASES, Amount.parse("1 đồng")))
                .withMessageContaining("measure");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(
                        () -> MeasureValues.builder(MoneyUnit.BILLION_DONG).put(MONEY, Amount.parse("1 triệu đồng")));
    }

    @Test
    void rowsInTwoUnitsAddUpInTheFinerOne() {
        MeasureValues billions =
                MeasureValues.builder(MoneyUnit.BILLION_DONG).put(MONEY, 2).build();
        MeasureValues thousands = MeasureValues.builder(MoneyUnit.THOUSAND_DONG)
                .put(MONEY, 5)
                .put(CASES, 1)
                .build();
        MeasureValues sum = billions.plus(thousands);
        assertThat(sum.moneyUnit()).isEqualTo(MoneyUnit.THOUSAND_DONG);
        assertThat(sum.get(MONEY).getValue()).isEqualTo(2_000_005);
        assertThat(sum.get(CASES)).isEqualTo(Observation.MISSING);
        assertThat(sum).isEqualTo(thousands.plus(billions));
    }

    @Test
    void noValueIsNeverRead() {
        assertThatIllegalStateException().isThrownBy(Observation.MISSING::getValue);
        assertThat(Observation.of(0)).isNotEqualTo(Observation.MISSING);
        assertThat(Observation.absent(Availability.NOT_YET_DUE)).isSameAs(Observation.NOT_YET_DUE);
        assertThatIllegalArgumentException().isThrownBy(() -> Observation.absent(Availability.PRESENT));
    }

    @Property
    void sumsOfObservationsDoNotDependOnOrder(
            @ForAll("observations") Observation a,
            @ForAll("observations") Observation b,
            @ForAll("observations") Observation c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(Observation.NOT_APPLICABLE)).isEqualTo(a);
    }

    @Provide
    Arbitrary<Observation> observations() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-1_000_000, 1_000_000).map(Observation::of),
                Arbitraries.of(Observation.MISSING, Observation.NOT_APPLICABLE, Observation.NOT_YET_DUE));
    }
}
