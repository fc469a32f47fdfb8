package vn.tiendo.examples.spark;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.io.csv.FactCsv;
import vn.tiendo.io.csv.OrgUnitCsv;
import vn.tiendo.org.OrgTree;
import vn.tiendo.result.Parsed;
import vn.tiendo.rollup.Accumulator;
import vn.tiendo.rollup.Breakdown;
import vn.tiendo.rollup.RollUpSchema;

/** Seeded units and facts, and what a single process makes of them. */
final class SampleFacts {
    static final String HEADER = "unit,period,category,enforceable_cases,completed_cases,enforceable_amount";

    /** In code-point order, with what CSV and sorting could stumble over. */
    static final ImmutableList<String> CATEGORIES = ImmutableList.of(
            "Hình sự", "dân sự, kinh tế", "hành chính \"mới\"", "hôn nhân; gia đình", "phá sản", "đất đai");

    private static final int PROVINCES = 5;
    private static final int DISTRICTS = 8;
    private static final int MONTHS = 14;

    private SampleFacts() {}

    /** A file of units: one root, provinces, districts. */
    static byte[] units() {
        StringBuilder text = new StringBuilder("code,name,parent\nVN,Toàn quốc,\n");
        for (int province = 1; province <= PROVINCES; province++) {
            text.append("T%02d,\"Cục %d, miền núi\",VN\n".formatted(province, province));
            for (int district = 1; district <= DISTRICTS; district++) {
                text.append("T%02d.%d,Chi cục %d,T%02d\n".formatted(province, district, district, province));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static OrgTree tree() {
        try {
            return OrgUnitCsv.readTree(new ByteArrayInputStream(units()), "units.csv")
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of CSV; the categories first occur in code-point order. */
    static List<String> rows(int count, long seed) {
        Random random = new Random(seed);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String category = CATEGORIES.get(i < CATEGORIES.size() ? i : random.nextInt(CATEGORIES.size()));
            int month = 9 + random.nextInt(MONTHS);
            int cases = random.nextInt(200);
            long amount = (long) Math.exp(random.nextGaussian() * 3 + 18);
            String period = "%04d-%02d".formatted(2024 + month / 12, month % 12 + 1);
            rows.add("%s,%s,%s,%d,%d,%d".formatted(unit(random), period, quoted(category), cases, cases / 3, amount));
        }
        return rows;
    }

    private static String unit(Random random) {
        int province = 1 + random.nextInt(PROVINCES);
        int district = random.nextInt(DISTRICTS + 1);
        return district == 0 ? "T%02d".formatted(province) : "T%02d.%d".formatted(province, district);
    }

    private static String quoted(String category) {
        return category.matches(".*[,\";].*") ? '"' + category.replace("\"", "\"\"") + '"' : category;
    }

    /** A whole file. */
    static String file(String header, List<String> rows) {
        return header + "\n" + String.join("\n", rows) + (rows.isEmpty() ? "" : "\n");
    }

    /** What a single process makes of a file. */
    static Parsed<Accumulator> readAlone(String file) {
        try {
            return FactCsv.read(
                    new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                    "facts.csv",
                    tree(),
                    EnforcementMeasures.standard(),
                    MoneyUnit.DONG,
                    false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The frame for facts with some categories. */
    static CubeFrame frame(FactTable facts, Iterable<String> categories) {
        RollUpSchema schema = RollUpSchema.of(
                ImmutableList.of(Breakdown.of("category", categories)), facts.measures(), MoneyUnit.DONG);
        return CubeFrame.of(units(), tree(), schema);
    }
}
