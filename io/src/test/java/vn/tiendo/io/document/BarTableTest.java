package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.io.document.ReaderFixture.problems;
import static vn.tiendo.io.document.ReaderFixture.rows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.Plan;
import vn.tiendo.result.Parsed;

/** Tables with bars between their cells. */
class BarTableTest {
    private static final String HEAD = "BỘ XÂY DỰNG\n\nKẾ HOẠCH\nNhà ở công nhân năm 2029\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                // no bars at the ends, no rule
                """
                TT | Nhiệm vụ | Thời gian | Cơ quan chủ trì
                I | QUỸ ĐẤT
                1 | Rà soát quỹ đất | Quý II/2029 | Cục Phát triển đô thị
                2 | Lập danh mục dự án | 30/9/2029 | Vụ Pháp chế
                """,
                // a rule under the header
                """
                TT | Nhiệm vụ           | Thời gian   | Cơ quan chủ trì
                ---|--------------------|:-----------:|------
                I  | QUỸ ĐẤT            |             |
                1  | Rà soát quỹ đất    | Quý II/2029 | Cục Phát triển đô thị
                2  | Lập danh mục dự án | 30/9/2029   | Vụ Pháp chế
                """,
                // bars at the ends
                """
                | **TT** | **Nhiệm vụ** | **Thời gian** | **Cơ quan chủ trì** |
                | --- | --- | --- | --- |
                | I | QUỸ ĐẤT | | |
                | 1 | Rà soát quỹ đất | Quý II/2029 | Cục Phát triển đô thị |
                | 2 | Lập danh mục dự án | 30/9/2029 | Vụ Pháp chế |
                """,
                // rules between all rows, cells on several lines
                """
                +----+-------------+-----------+--------------+
                | TT | Nhiệm vụ    | Thời gian | Cơ quan      |
                |    |             |           | chủ trì      |
                +====+=============+===========+==============+
                | I  | QUỸ ĐẤT     |           |              |
                +----+-------------+-----------+--------------+
                | 1  | Rà soát quỹ | Quý       | Cục Phát     |
                |    | đất         | II/2029   | triển đô thị |
                +----+-------------+-----------+--------------+
                | 2  | Lập danh    | 30/9/2029 | Vụ Pháp chế  |
                |    | mục dự án   |           |              |
                +----+-------------+-----------+--------------+
                """,
                // drawn
                """
                ┌────┬────────────────────┬─────────────┬───────────────────────┐
                │ TT │ Nhiệm vụ           │ Thời gian   │ Cơ quan chủ trì       │
                ├────┼────────────────────┼─────────────┼───────────────────────┤
                │ I  │ QUỸ ĐẤT            │             │                       │
                │ 1  │ Rà soát quỹ đất    │ Quý II/2029 │ Cục Phát triển đô thị │
                │ 2  │ Lập danh mục dự án │ 30/9/2029   │ Vụ Pháp chế           │
                └────┴────────────────────┴─────────────┴───────────────────────┘
                """,
                // a row broken over lines
                """
                TT | Nhiệm vụ | Thời gian | Cơ quan chủ trì
                I | QUỸ ĐẤT | |
                1 | Rà soát
                quỹ đất | Quý II/2029 | Cục Phát triển đô thị
                2 | Lập danh mục dự án | 30/9/2029 | Vụ Pháp chế
                """,
            })
    void theSameTableInAllForms(String table) {
        Parsed<Plan> parsed = ReaderFixture.readText(HEAD + table);
        assertThat(rows(parsed))
                .containsExactly(
                        "I QUỸ ĐẤT",
                        "I/1 Rà soát quỹ đất @ 2029-34 < [Cục Phát triển đô thị]",
                        "I/2 Lập danh mục dự án @ 2029-09-30 < [Vụ Pháp chế]");
        assertThat(problems(parsed)).isEmpty();
        assertThat(parsed.value().orElseThrow().unplaced()).isEmpty();
    }

    @Test
    void aLineWithoutBarsGoesOnWithTheLastCellAndIsNamed() {
        Parsed<Plan> parsed = ReaderFixture.readText(HEAD + """
                TT | Nhiệm vụ | Thời gian | Cơ quan chủ trì
                1 | Rà soát quỹ đất | Quý II/2029 | Cục Phát
                triển đô thị
                2 | Lập danh mục dự án | 30/9/2029 | Vụ Pháp chế

                Các đơn vị báo cáo kết quả.
                """);
        assertThat(rows(parsed))
                .containsExactly(
                        "1 Rà soát quỹ đất @ 2029-34 < [Cục Phát triển đô thị]",
                        "2 Lập danh mục dự án @ 2029-09-30 < [Vụ Pháp chế]");
        assertThat(problems(parsed)).containsExactly("8 DOC-035", "11 DOC-033");
    }

    @Test
    void aTextWithBarsIsNoTable() {
        Parsed<Plan> parsed = ReaderFixture.readText(HEAD + """
                I. NHIỆM VỤ
                1. Chọn một trong ba cách | mua | thuê của đơn vị thi công.
                """);
        assertThat(rows(parsed))
                .containsExactly("I NHIỆM VỤ", "I/1 Chọn một trong ba cách | mua | thuê của đơn vị thi công.");
    }

    @Test
    void moreCellsThanLabelsAreKeptAndNamed() {
        Parsed<Plan> parsed = ReaderFixture.readText(HEAD + """
                TT | Nhiệm vụ | Thời gian | Cơ quan chủ trì
                1 | Rà soát quỹ đất | Quý II/2029 | Vụ Pháp chế | thừa
                """);
        assertThat(ReaderFixture.task(parsed.value().orElseThrow(), "1").paragraphs())
                .containsExactly("thừa");
        assertThat(problems(parsed)).containsExactly("7 DOC-024");
    }
}
