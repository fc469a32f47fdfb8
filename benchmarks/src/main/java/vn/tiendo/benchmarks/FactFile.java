package vn.tiendo.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.rollup.Breakdown;
import vn.tiendo.rollup.Months;
import vn.tiendo.rollup.RollUpSchema;

/**
 * A file of seeded facts in random order: the districts, months and number of categories of {@link CaseData}, each row with
 * two counts and two amounts, about 50 bytes.
 */
final class FactFile {
    static final ImmutableList<String> CATEGORIES = ImmutableList.of(
            "dân sự", "hình sự", "hôn nhân và gia đình", "kinh doanh thương mại", "lao động", "hành chính");

    static final ImmutableList<Measure> MEASURES = ImmutableList.of(
            EnforcementMeasures.ENFORCEABLE_CASES,
            EnforcementMeasures.COMPLETED_CASES,
            EnforcementMeasures.ENFORCEABLE_AMOUNT,
            EnforcementMeasures.COMPLETED_AMOUNT);

    static final RollUpSchema SCHEMA =
            RollUpSchema.of(ImmutableList.of(Breakdown.of("category", CATEGORIES)), MEASURES, MoneyUnit.DONG);

    private static final long SEED = 20251002;

    private final Path path;

    private FactFile(Path path) {
        this.path = path;
    }

    /** Writes so many facts; the first ones have each category, in their order. */
    static FactFile write(Path path, int facts) throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        StringBuilder row = new StringBuilder("unit,period,category");
        MEASURES.forEach(measure -> row.append(',').append(measure.id()));
        row.append('\n');
        try (BufferedWriter out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            for (int i = 0; i < facts; i++) {
                int enforceable = random.nextInt(300);
                long amount = Math.round(Math.exp(random.nextGaussian() * 2 + 14));
                row.append('D')
                        .append(random.nextInt(CaseData.DISTRICTS))
                        .append(',')
                        .append(Months.toYearMonth(CaseData.FIRST_MONTH + random.nextInt(CaseData.MONTHS)))
                        .append(',')
                        .append(CATEGORIES.get(i < CATEGORIES.size() ? i : random.nextInt(CATEGORIES.size())))
                        .append(',')
                        .append(enforceable)
                        .append(',')
                        .append(random.nextInt(enforceable + 1))
                        .append(',')
                        .append(amount)
                        .append(',')
                        .append(amount / 3)
                        .append('\n');
                out.append(row);
                row.setLength(0);
            }
        }
        return new FactFile(path);
    }

    Path path() {
        return path;
    }

    /** Deletes the file. */
    void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    InputStream open() {
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
