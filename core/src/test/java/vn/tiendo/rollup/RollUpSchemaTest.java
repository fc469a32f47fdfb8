package vn.tiendo.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MoneyUnit;

class RollUpSchemaTest {
    private static final RollUpSchema SCHEMA = RollUpSamples.SMALL;

    @Test
    void cellsAreNumbersOfMixedRadix() {
        assertThat(SCHEMA.cells()).isEqualTo(6);
        assertThat(SCHEMA.cell(1, 1)).isEqualTo(3);
        assertThat(SCHEMA.value(3, 0)).isEqualTo(1);
        assertThat(SCHEMA.value(3, 1)).isEqualTo(1);
        assertThat(RollUpSamples.BARE.cell()).isZero();
        assertThatThrownBy(() -> SCHEMA.cell(1)).hasMessageContaining("values must be 2 numbers");
        assertThatThrownBy(() -> SCHEMA.cell(1, 2)).hasMessageContaining("values[1] must be 0 to 1");
    }

    @Test
    void selections() {
        CellSelection civil = SCHEMA.all().where("category", "dân sự", "kinh doanh");
        assertThat(civil.size()).isEqualTo(4);
        assertThat(civil.where("state", "xong").contains(4)).isTrue();
        assertThat(civil.where("state", 1).contains(4)).isFalse();
        assertThat(civil.where("state", new int[0]).size()).isZero();
        assertThatThrownBy(() -> SCHEMA.all().where("state", "đang")).hasMessageContaining("\"đang\"");
        assertThatThrownBy(() -> SCHEMA.all().where("court", "x")).hasMessageContaining("[category, state]");
        assertThatThrownBy(() -> Quantity.of(RollUpSamples.LARGE.all(), RollUpSamples.PAID))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void schemasThatAreNone() {
        Breakdown many = Breakdown.of("a", RollUpSamples.names(2000));
        Breakdown others = Breakdown.of("b", RollUpSamples.names(2000));
        assertThatThrownBy(() -> RollUpSchema.of(List.of(many, others), List.of(), MoneyUnit.DONG))
                .hasMessageContaining("1048576 cells");
        assertThatThrownBy(() -> RollUpSchema.of(List.of(many, many), List.of(), MoneyUnit.DONG))
                .hasMessageContaining("breakdowns must have distinct names");
        assertThatThrownBy(
                        () -> RollUpSchema.of(List.of(), List.of(RollUpSamples.DUE, RollUpSamples.DUE), MoneyUnit.DONG))
                .hasMessageContaining("measures must have distinct names");
        assertThatThrownBy(() -> Breakdown.of("a", "x", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SCHEMA.withValue("dân sự")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equality() {
        ImmutableList<Measure> measures = SCHEMA.measures();
        new EqualsTester()
                .addEqualityGroup(SCHEMA, RollUpSchema.of(SCHEMA.breakdowns(), measures, MoneyUnit.THOUSAND_DONG))
                .addEqualityGroup(RollUpSchema.of(SCHEMA.breakdowns(), measures, MoneyUnit.DONG))
                .addEqualityGroup(RollUpSchema.of(SCHEMA.breakdowns(), measures.reverse(), MoneyUnit.THOUSAND_DONG))
                .addEqualityGroup(SCHEMA.withValue("khác"))
                .addEqualityGroup(SCHEMA.all(), SCHEMA.all().where("state", "chưa", "xong"))
                .addEqualityGroup(SCHEMA.all().where("state", "xong"))
                .addEqualityGroup(Breakdown.of("a", "x", "y"), Breakdown.of("a", List.of("x", "y")))
                .addEqualityGroup(Breakdown.of("a", "y", "x"))
                .testEquals();
    }

    @Test
    void monthsAreProleptic() {
        assertThat(Months.of(YearMonth.of(2025, 10))).isEqualTo(24309);
        assertThat(Months.toYearMonth(24309)).isEqualTo(YearMonth.of(2025, 10));
        assertThat((long) Months.of(1, 1))
                .isEqualTo(YearMonth.of(1, 1).getLong(java.time.temporal.ChronoField.PROLEPTIC_MONTH));
    }

    @ParameterizedTest
    @EnumSource(RollUpCode.class)
    void everyCodeHasItsWords(RollUpCode code) {
        assertThat(code.messages().covers(code)).isTrue();
    }
}
