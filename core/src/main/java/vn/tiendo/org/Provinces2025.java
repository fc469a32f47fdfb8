package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tiendo.result.Parsed;

/**
 * The provinces before and after 1 July 2025 (sắp xếp đơn vị hành chính cấp tỉnh), when 63 became 34: An Giang and Kiên Giang
 * are An Giang, and 11 stayed as they were.
 *
 * <p>The codes follow the national lists of administrative units (Quyết định 124/2004/QĐ-TTg and 19/2025/QĐ-TTg); those
 * before the change were compared with such a list only in part, so compare them before you exchange data by them. They
 * <strong>change their meaning</strong>: 24 was Bắc Giang and is Bắc Ninh, 91 was Kiên Giang and is An Giang. An application
 * with codes of its own for its offices gets its own reorganisation from {@link #reorganization(Iterable, Iterable)}, by the
 * names of the provinces.
 *
 * <p>Source of the merges: Nghị quyết 202/2025/QH15, as published on sapnhap.bando.com.vn.
 */
public final class Provinces2025 {
    /** The first day of the 34 provinces. */
    public static final LocalDate EFFECTIVE_ON = LocalDate.of(2025, 7, 1);

    private static final OrgUnit COUNTRY = OrgUnit.root("VN", "Việt Nam").withLevel(UnitLevel.NATIONAL);

    private Provinces2025() {}

    /** The country and the 63 provinces until 30 June 2025. */
    public static OrgTree treeBefore() {
        return Bundled.TREE_BEFORE;
    }

    /** The country and the 34 provinces since 1 July 2025. */
    public static OrgTree treeAfter() {
        return Bundled.TREE_AFTER;
    }

    /** What became of the 63 provinces, by the codes of {@link #treeBefore()} and {@link #treeAfter()}. */
    public static Reorganization reorganization() {
        return Bundled.REORGANIZATION;
    }

    /**
     * What became of an application's own units, one for each province: offices, departments, courts.
     *
     * <p>A unit's province is that whose name, in any usual spelling, its name or an alias ends with ({@code Cục THADS tỉnh
     * Kiên Giang}, {@code THADS TP. Huế}), or whose name is the unit's code. Merges join units of different codes; a unit
     * that is alone in its province before and after and changes its code is renamed. Diagnostics name a unit without
     * province, a province with two units, a province that has units before and none after, and one of the merged provinces
     * that has no unit before although a sister has one.
     *
     * @param before the units of the provinces until 30 June 2025, and no others: the children of the top, or those of the
     *     level {@link UnitLevel#PROVINCIAL}
     * @param after those since 1 July 2025
     */
    public static Parsed<Reorganization> reorganization(Iterable<OrgUnit> before, Iterable<OrgUnit> after) {
        return new ProvinceMatching(Bundled.BEFORE, Bundled.AFTER, Bundled.SOURCES).match(before, after);
    }

    private static final class Bundled {
        static final ImmutableList<OrgUnit> BEFORE;
        static final ImmutableList<OrgUnit> AFTER;
        /** Codes before, by code after. */
        static final ImmutableSetMultimap<String, String> SOURCES;

        static final OrgTree TREE_BEFORE;
        static final OrgTree TREE_AFTER;
        static final Reorganization REORGANIZATION;

        static {
            Map<String, OrgUnit> byName = new LinkedHashMap<>();
            Map<String, OrgUnit> later = new LinkedHashMap<>();
            ImmutableSetMultimap.Builder<String, String> sources = ImmutableSetMultimap.builder();
            ImmutableList<List<String>> rows = UnitData.rows("provinces-2025.tsv");
            for (List<String> row : rows) {
                byName.put(row.get(1), province(row.get(0), row.get(1), row.get(2)));
            }
            for (List<String> row : rows) {
                String name = row.get(4);
                OrgUnit namesake = Objects.requireNonNull(byName.get(name), name);
                later.put(name, namesake.withCode(row.get(3)));
                sources.put(row.get(3), row.get(0));
            }
            BEFORE = ImmutableList.copyOf(byName.values());
            AFTER = ImmutableList.copyOf(later.values());
            SOURCES = sources.build();
            TREE_BEFORE = tree(BEFORE);
            TREE_AFTER = tree(AFTER);
            REORGANIZATION = new ProvinceMatching(BEFORE, AFTER, SOURCES)
                    .match(BEFORE, AFTER)
                    .orThrow();
        }

        private static OrgUnit province(String code, String name, String spellings) {
            return OrgUnit.of(code, name, COUNTRY.code())
                    .withLevel(UnitLevel.PROVINCIAL)
                    .withAliases(ImmutableList.<String>builder()
                            .add(ProvinceMatching.plainName(name))
                            .addAll(UnitData.alternatives(spellings))
                            .build());
        }

        private static OrgTree tree(ImmutableList<OrgUnit> provinces) {
            return OrgTree.of(ImmutableList.<OrgUnit>builder()
                            .add(COUNTRY)
                            .addAll(provinces)
                            .build())
                    .orThrow();
        }
    }
}
